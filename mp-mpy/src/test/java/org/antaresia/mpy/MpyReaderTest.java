package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MpyReaderTest {
  @ParameterizedTest
  @CsvSource({
    "'', cut off",
    "4e06001f, not version 6",
    "4d05001f, not version 6",
    "4d061e1f, native code of another sub-version",
    "4d060040, small ints of 64 bits",
    "4d06001f0000, no source file name",
    "4d06001f7f00, more records than bytes",
    "4d06001fffffffffff7f, number too large",
    "4d06001f01000100, static qstr 0",
    "4d06001f0100834f00000000, static qstr 231",
    "4d06001f0100026101, string without end mark",
    "4d06001f01010f0b, object of kind 11",
    "4d06001f01010f0700, int without digits",
    "4d06001f01010f070161, int with other characters than digits",
    "4d06001f01010f080161, not a float",
    "4d06001f01010f0901610000, not a complex",
    "4d06001f01000f100080, prelude cut off",
    "4d06001f01000f180002, cut off",
    "4d06001f01000f10007e, prelude larger than the code",
    "4d06001f01000f18000100, more names than info bytes",
    "4d06001f01000f18000201, index 1 of 1",
    "4d06001f01000f18000200, execution runs off the end",
    "4d06001f01000f2000020000, opcode 0 is not in use",
    "4d06001f01000f2800020010ff, instruction cut off",
    "4d06001f01000f280002001001, index 1 of 1",
    "4d06001f01000f28000200b163, index 1 of 1",
    "4d06001f01000f5000020022848080800063, small int too large",
    "4d06001f01000f5000020022fb8080800063, small int too large",
    "4d06001f01000f280002005963, value stack too short for POP_TOP",
    "4d06001f01000f30000200515163, value stack of 2",
    "4d06001f01000f3000020051423d, paths with other depths of the value stack meet",
    "4d06001f01000f38000200515d5163, no exception block to leave"
  })
  void tellsWhatIsWrong(String hex, String detail) {
    MpyFormatException e = rejected(HexFormat.of().parseHex(hex));
    assertEquals("incompatible .mpy file", e.getMessage());
    assertEquals(detail, e.detail());
  }

  @Test
  void rejectsJumpsIntoInstructions() {
    // JUMP +0 of two bytes is fine; JUMP -1 leads into itself.
    byte[] good = HexFormat.of().parseHex("4d06001f01000f3800020042405163");
    assertEquals("<module>", name(MpyReader.read(good)));
    byte[] bad = good.clone();
    bad[bad.length - 3] = 0x3f;
    assertEquals("jump into an instruction", rejected(bad).detail());
  }

  private static String name(CompiledModule module) {
    RawCode root = module.root();
    return module.qstrs().get(root.prelude().names(root.code())[0]);
  }

  private static MpyFormatException rejected(byte[] file) {
    return assertThrows(MpyFormatException.class, () -> MpyReader.read(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample.hex", "native.hex"})
  void rejectsEveryTruncatedFile(String name) throws IOException {
    byte[] file = Golden.bytes(name);
    for (int length = 0; length < file.length; length++) {
      rejected(Arrays.copyOf(file, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sample.hex", "native.hex"})
  void neverFailsInAnotherWay(String name) throws IOException {
    long seed = Long.getLong("test.seed", System.nanoTime());
    Random random = new Random(seed);
    byte[] file = Golden.bytes(name);
    for (int round = 0; round < 3_000; round++) {
      byte[] mutant = mutate(file, random);
      try {
        assertTimeout(Duration.ofSeconds(5), () -> useAll(mutant));
      } catch (MpyFormatException e) {
        assertEquals(MpyFormatException.INCOMPATIBLE, e.getMessage());
      } catch (RuntimeException | StackOverflowError e) {
        fail("-Dtest.seed=" + seed + " round " + round + " " + HexFormat.of().formatHex(mutant), e);
      }
    }
  }

  /** What was accepted can be listed and written without another check. */
  private static void useAll(byte[] file) {
    CompiledModule module = MpyReader.read(file);
    Disassembler.listing(module);
    MpyWriter.write(module);
  }

  private static byte[] mutate(byte[] file, Random random) {
    byte[] mutant = file.clone();
    for (int n = 1 + random.nextInt(4); n > 0; n--) {
      int at = random.nextInt(mutant.length);
      switch (random.nextInt(4)) {
        case 0 -> mutant[at] = (byte) random.nextInt();
        case 1 -> mutant[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> {
          int length = Math.min(random.nextInt(8), mutant.length - at);
          System.arraycopy(file, random.nextInt(file.length - length), mutant, at, length);
        }
        default -> mutant = Arrays.copyOf(mutant, Math.max(1, mutant.length - random.nextInt(3)));
      }
    }
    return mutant;
  }
}
