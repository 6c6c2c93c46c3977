package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.antaresia.hal.MachineFault;
import org.antaresia.hal.Processor;
import org.junit.jupiter.api.Test;

/** Bytes that are no program, run as one, end in a fault, a return or when they are stopped. */
class NoiseTest {
  private static final int BASE = 0x2000_0000;
  private static final int WORDS = 0x1000;
  private static final int PROGRAMS = 5_000;

  private final Random random = new Random(Long.getLong("noise.seed", 7));
  private final int[] ram = new int[WORDS];
  private int polls;

  private final CortexM4 core =
      new CortexM4(
          ram,
          BASE,
          new Processor.Supervisor() {
            @Override
            public void trap(Processor processor, int number) {}

            @Override
            public int poll(Processor processor, int instructions) {
              if (++polls > 3) {
                throw new Stopped();
              }
              return 200;
            }
          });

  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @Test
  void nothingElseHappens() {
    int[] ends = new int[3];
    for (int i = 0; i < PROGRAMS; i++) {
      fill(i);
      polls = 0;
      try {
        core.call(BASE + 0x800 + (random.nextInt(0x700) & ~1) | 1, any(), any(), any(), any());
        ends[0]++;
      } catch (MachineFault fault) {
        ends[1]++;
      } catch (Stopped stopped) {
        ends[2]++;
      }
    }
    assertEquals(PROGRAMS, Arrays.stream(ends).sum());
    assertTrue(ends[1] > PROGRAMS / 2, () -> Arrays.toString(ends));
  }

  private void fill(int program) {
    for (int k = 0x200; k < 0x400; k++) {
      int bits = random.nextInt();
      // every other program has mostly wide instructions, of the floating-point unit among them
      ram[k] = program % 2 == 0 ? bits : bits & 0xffff_1fff | 0xe000 | random.nextInt(4) << 11;
    }
    core.discard(BASE, WORDS * 4);
    for (int k = 0; k < 13; k++) {
      core.register(k, any());
    }
    core.register(13, BASE + 0x3000);
    core.programStatus(random.nextInt());
    core.floatStatus(random.nextInt());
  }

  private int any() {
    return random.nextInt(4) == 0 ? random.nextInt() : BASE + random.nextInt(WORDS * 4);
  }
}
