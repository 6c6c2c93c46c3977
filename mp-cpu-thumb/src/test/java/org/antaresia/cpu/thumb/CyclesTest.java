package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.hal.Processor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cycles of straight-line code by the Cortex-M4's manual (TRM, tables 3-1 and 7-1). */
class CyclesTest {
  private static final int BASE = 0x2000_0000;

  /** The return: a branch that refills the pipeline. */
  private static final int RETURN = 1 + Cycles.REFILL;

  private final int[] ram = new int[0x1000];
  private final CortexM4 core =
      new CortexM4(
          ram,
          BASE,
          new Processor.Supervisor() {
            @Override
            public void trap(Processor processor, int number) {}

            @Override
            public int poll(Processor processor, int instructions) {
              return 1000;
            }
          });

  @ParameterizedTest
  @CsvSource({
    "1840 1840 1840, 3", // additions
    "4348, 1", // muls
    "fb00 2003, 1", // mla
    "6801, 2", // a load
    "6801 6842 6883, 4", // loads are pipelined: 2 + 1 + 1
    "6801 680a, 4", // but not when the address has just been loaded
    "6001 6041, 2", // stores
    "c80e, 4", // ldmia of 3: 1 + 3
    "b40e bc0e, 8", // push and pop
    "e9d0 1200, 3", // ldrd
    "2800 d0ff, 2", // a branch that is not taken
    "2805 d0ff bf00, 5", // one that is, to the next halfword but one
    "fba1 2301, 1", // umull
    "fbb1 f2f2, 2", // udiv of a small number by a large one
    "ee30 0a20 ee20 0a20, 2", // vadd, vmul
    "ee80 0a20, 14", // vdiv
  })
  void straightLine(String halfwords, int cycles) {
    int at = BASE;
    for (String half : (halfwords + " 4770").split(" ")) {
      ram[at - BASE >> 2] |= Integer.parseInt(half, 16) << ((at & 2) << 3);
      at += 2;
    }
    core.register(Processor.SP, BASE + 0x3000);
    core.single(1, 0x4000_0000);
    ram[0x800 >> 2] = BASE + 0x900;
    long before = core.cycles();
    core.call(BASE | 1, halfwords.startsWith("2805") ? 5 : BASE + 0x800, 1, 100, 0);
    assertEquals(cycles + RETURN, core.cycles() - before);
  }
}
