package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.antaresia.hal.MachineFault;
import org.antaresia.hal.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions in machine code, called as an interpreter calls them. */
class CortexM4Test {
  private static final int BASE = 0x2000_0000;
  private static final int CODE = BASE + 0x1000;
  private static final int STACK = BASE + 0x8000;

  private final int[] ram = new int[0x8000 / 4];
  private final List<String> log = new ArrayList<>();
  private int polls;
  private int slice = 1_000_000;
  private int pollsUntilStop = Integer.MAX_VALUE;

  private final CortexM4 core =
      new CortexM4(
          ram,
          BASE,
          new Processor.Supervisor() {
            @Override
            public void trap(Processor processor, int number) {
              CortexM4Test.this.trap(processor, number);
            }

            @Override
            public int poll(Processor processor, int instructions) {
              if (++polls >= pollsUntilStop) {
                throw new IllegalStateException("stopped");
              }
              return slice;
            }
          });

  CortexM4Test() {
    core.register(Processor.SP, STACK);
  }

  private void trap(Processor processor, int number) {
    log.add("trap " + number + " " + processor.register(0));
    switch (number) {
      case 1 -> processor.register(0, processor.register(0) * 2);
      case 2 -> processor.register(0, processor.call(processor.register(0), 5, 0, 0, 0));
      case 3 -> throw new IllegalStateException("raised");
      default -> processor.register(Processor.PC, processor.register(1));
    }
  }

  /** Puts halfwords, in hexadecimal, at an address. */
  private void put(int address, String halfwords) {
    int at = address;
    for (String half : halfwords.split(" ")) {
      int shift = (at & 2) << 3;
      int word = at - BASE >>> 2;
      ram[word] = ram[word] & ~(0xffff << shift) | Integer.parseInt(half, 16) << shift;
      at += 2;
    }
    core.discard(address, at - address);
  }

  private int run(String halfwords, int... arguments) {
    put(CODE, halfwords);
    int[] a = java.util.Arrays.copyOf(arguments, 4);
    return core.call(CODE | 1, a[0], a[1], a[2], a[3]);
  }

  @ParameterizedTest
  @CsvSource({
    "1840 4770, 12", // adds r0, r0, r1
    "4348 4770, 35", // muls r0, r1
    "b510 4604 4620 bd10, 5", // push {r4, lr}; mov; pop {r4, pc}
    "2300 1a5b d100 3001 4770, 5", // a branch that is taken
    "2800 bf14 2001 2002 4770, 1", // ite ne
    "2805 bf14 2001 2002 4770, 2",
    "2200 3201 3801 d1fc 4610 4770, 5", // a loop
  })
  void functionsReturn(String code, int result) {
    assertEquals(result, run(code, 5, 7));
  }

  @Test
  void registersAreKept() {
    core.register(4, 44);
    core.register(11, 111);
    core.register(Processor.LR, 14);
    run("2400 46a3 b500 2000 bd00"); // r4 = r11 = 0
    assertEquals(
        List.of(44, 111, STACK, 14),
        List.of(
            core.register(4), core.register(11), core.register(13), core.register(Processor.LR)));
  }

  @Test
  void trapsAreFunctions() {
    // push {lr}; movw r3, #5; movt r3, #0x0ff0; blx r3; adds r0, #1; pop {pc}
    assertEquals(15, run("b500 f240 0305 f6c0 73f0 4798 3001 bd00", 7));
    assertEquals(List.of("trap 1 7"), log);
  }

  @Test
  void callsNest() {
    put(CODE + 0x100, "3064 4770"); // adds r0, #100; bx lr
    assertEquals(106, run("b500 f240 0309 f6c0 73f0 4798 3001 bd00", CODE + 0x101));
  }

  @Test
  void aTrapGoesOnWhereItWants() {
    put(CODE + 0x100, "2009 4770");
    assertEquals(9, run("f240 0313 f6c0 73f0 4718", 0, CODE + 0x101));
  }

  @Test
  void whatATrapThrowsEndsTheCall() {
    core.register(5, 55);
    String code = "2500 f240 030d f6c0 73f0 4718";
    assertThrows(IllegalStateException.class, () -> run(code));
    assertEquals(55, core.register(5));
    assertEquals(STACK, core.register(Processor.SP));
    assertEquals(12, run("1840 4770", 5, 7));
  }

  @Test
  void loopsArePolled() {
    slice = 1000;
    pollsUntilStop = 5;
    assertThrows(IllegalStateException.class, () -> run("e7fe"));
    assertEquals(4000, core.instructions(), 10);
  }

  @Test
  void anotherThreadInterrupts() throws InterruptedException {
    pollsUntilStop = 2;
    slice = Integer.MAX_VALUE;
    AtomicBoolean ended = new AtomicBoolean();
    Thread other =
        new Thread(
            () -> {
              while (!ended.get()) {
                core.interrupt();
                Thread.yield();
              }
            });
    other.start();
    assertThrows(IllegalStateException.class, () -> run("e7fe"));
    ended.set(true);
    other.join();
  }

  @ParameterizedTest
  @CsvSource({
    "6800 4770, 00000000, BUS, 0x00000000", // ldr r0, [r0]
    "6800 4770, 7ffffff0, BUS, 0x7ffffff0",
    "6001 4770, 1ffffffc, BUS, 0x1ffffffc", // str r1, [r0]
    "4700 4770, 20001000, USAGE, 0x20001000", // bx to what is no Thumb code
    "4700 4770, 30000001, BUS, 0x30000000",
    "4700 4770, 40000001, MEMORY, 0x40000000", // code among devices
    "de00 4770, 00000000, USAGE, 0x20001000", // udf
    "be00 4770, 00000000, USAGE, 0x20001000", // bkpt
    "e8d0 0102 4770, 20000001, USAGE, 0x20001000", // undefined
    "e9d0 1200 4770, 20000002, USAGE, 0x20000002", // ldrd, unaligned
    "c806 4770, 20000002, USAGE, 0x20000002", // ldmia, unaligned
    "ee07 0f10 4770, 00000000, USAGE, 0x20001000", // no such coprocessor
    "df00 4770, 00000000, BUS, 0x0000000c", // svc: no vectors
  })
  void faultsEndTheCall(String code, String argument, MachineFault.Kind kind, String where) {
    int address = Integer.parseUnsignedInt(argument, 16);
    MachineFault fault = assertThrows(MachineFault.class, () -> run(code, address));
    assertEquals(kind, fault.kind(), fault::getMessage);
    assertEquals(where, Registers.hex(fault.address()));
    assertTrue(fault.getMessage().contains("\nr0="), fault::getMessage);
    assertEquals(12, run("1840 4770", 5, 7));
  }

  @Test
  void unalignedWordsAreFine() {
    ram[0] = 0x4433_2211;
    ram[1] = 0x8877_6655;
    assertEquals(0x5544_3322, run("6800 4770", BASE + 1));
  }

  @Test
  void codeThatChangesItselfRuns() {
    // strh r1, [r0]; nop; movs r0, #1; bx lr: the movs becomes movs r0, #2
    String code = "8001 bf00 2001 4770";
    assertEquals(2, run(code, CODE + 4, 0x2002));
    core.discard(CODE, 8);
    assertEquals(2, run(code, CODE + 4, 0x2002));
  }

  @Test
  void codeThatWasReplacedRuns() {
    assertEquals(1, run("2001 4770"));
    ram[CODE - BASE >> 2] = 0x4770_2003;
    core.discard(CODE, 2);
    assertEquals(3, core.call(CODE | 1, 0, 0, 0, 0));
  }

  @Test
  void floatsAreRounded() {
    core.single(0, Float.floatToRawIntBits(1));
    core.single(1, Float.floatToRawIntBits(3));
    run("ee80 0a20 4770"); // vdiv.f32 s0, s0, s1
    assertEquals(1 / 3f, Float.intBitsToFloat(core.single(0)));
    assertEquals(FloatStatus.INEXACT, core.floatStatus());
  }

  @Test
  void anItBlockAtTheEndOfAPage() {
    int at = BASE + 0x1ffa;
    put(at, "2800 bf1c 2001 3007 4770"); // cmp; itt ne; movne; | addne; bx lr
    assertEquals(8, core.call(at | 1, 5, 0, 0, 0));
    assertEquals(0, core.call(at | 1, 0, 0, 0, 0));
  }
}
