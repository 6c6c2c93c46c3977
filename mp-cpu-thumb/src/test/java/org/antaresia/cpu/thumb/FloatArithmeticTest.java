package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arithmetic in the modes of the FPSCR; the expected bits follow from IEEE 754. */
class FloatArithmeticTest {
  private static final int FLUSH = 1 << 24;
  private static final int DEFAULT_NAN = 1 << 25;

  private final Registers registers = new Registers();
  private final FloatArithmetic unit = new FloatArithmetic(registers);
  private final FloatConversion conversion = new FloatConversion(registers);

  private static int bits(String hex) {
    return Integer.parseUnsignedInt(hex, 16);
  }

  private int compute(String operation, int a, int b) {
    return switch (operation) {
      case "+" -> unit.add(a, b);
      case "-" -> unit.subtract(a, b);
      case "*" -> unit.multiply(a, b);
      case "/" -> unit.divide(a, b);
      default -> unit.squareRoot(b);
    };
  }

  @ParameterizedTest
  @CsvSource({
    // a, operation, b, result to nearest, up, down, to zero; flags to nearest
    "3f800000, +, 33800000, 3f800000, 3f800001, 3f800000, 3f800000, 10", // a tie to even
    "3f800001, +, 33800000, 3f800002, 3f800002, 3f800001, 3f800001, 10",
    "3f800000, /, 40400000, 3eaaaaab, 3eaaaaab, 3eaaaaaa, 3eaaaaaa, 10",
    "bf800000, /, 40400000, beaaaaab, beaaaaaa, beaaaaab, beaaaaaa, 10",
    "7f7fffff, +, 7f7fffff, 7f800000, 7f800000, 7f7fffff, 7f7fffff, 14", // overflow
    "ff7fffff, *, 40000000, ff800000, ff7fffff, ff800000, ff7fffff, 14",
    "00800000, *, 3f000000, 00400000, 00400000, 00400000, 00400000, 00", // denormal, exact
    "00800001, *, 3f000000, 00400000, 00400001, 00400000, 00400000, 18", // and not
    "00ffffff, *, 3f000000, 00800000, 00800000, 007fffff, 007fffff, 18", // small before rounding
    "3f800000, -, 3f800000, 00000000, 00000000, 80000000, 00000000, 00",
    "80000000, +, 00000000, 00000000, 00000000, 80000000, 00000000, 00",
    "3f800000, /, 00000000, 7f800000, 7f800000, 7f800000, 7f800000, 02",
    "7f800000, -, 7f800000, 7fc00000, 7fc00000, 7fc00000, 7fc00000, 01",
    "00000000, *, ff800000, 7fc00000, 7fc00000, 7fc00000, 7fc00000, 01",
    "7f800001, +, 3f800000, 7fc00001, 7fc00001, 7fc00001, 7fc00001, 01", // signalling
    "ffc00001, +, 7f800002, 7fc00002, 7fc00002, 7fc00002, 7fc00002, 01", // comes first
    "3f800000, -, 7fc00009, 7fc00009, 7fc00009, 7fc00009, 7fc00009, 00",
    "0, sqrt, 40000000, 3fb504f3, 3fb504f4, 3fb504f3, 3fb504f3, 10",
    "0, sqrt, 00000001, 1a3504f3, 1a3504f4, 1a3504f3, 1a3504f3, 10",
    "0, sqrt, bf800000, 7fc00000, 7fc00000, 7fc00000, 7fc00000, 01",
    "0, sqrt, 80000000, 80000000, 80000000, 80000000, 80000000, 00",
  })
  void rounds(
      String a,
      String operation,
      String b,
      String nearest,
      String up,
      String down,
      String zero,
      String flags) {
    String[] expected = {nearest, up, down, zero};
    for (int mode = 0; mode < 4; mode++) {
      registers.fpscr = mode << FloatStatus.ROUNDING_SHIFT;
      int result = compute(operation, bits(a), bits(b));
      assertEquals(expected[mode], Registers.hex(result).substring(2), "mode " + mode);
      if (mode == 0) {
        assertEquals(bits(flags), registers.fpscr, "flags");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "00400000, +, 00400000, 00000000, 1000080", // operands are taken for zero
    "00800000, *, 3f000000, 00000000, 1000008", // and results
    "80800001, *, 3f000000, 80000000, 1000008",
    "3f800000, +, 00000001, 3f800000, 1000080",
  })
  void flushesToZero(String a, String operation, String b, String result, String status) {
    registers.fpscr = FLUSH;
    assertEquals(bits(result), compute(operation, bits(a), bits(b)));
    assertEquals(bits(status), registers.fpscr);
  }

  @Test
  void hasADefaultNan() {
    registers.fpscr = DEFAULT_NAN;
    assertEquals(0x7fc0_0000, unit.add(0xffc1_2345, 0));
  }

  @Test
  void fusedIsRoundedOnce() {
    int a = Float.floatToRawIntBits(1 + 0x1p-23f);
    int addend = Float.floatToRawIntBits(-(1 + 0x1p-22f));
    assertEquals(0x1p-46f, Float.intBitsToFloat(unit.multiplyAdd(addend, a, a)));
    assertEquals(0f, Float.intBitsToFloat(unit.add(addend, unit.multiply(a, a))));
  }

  @Test
  void agreesWithTheJvm() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      int a = random.nextInt();
      int b = i % 3 == 0 ? random.nextInt() : a ^ random.nextInt(1 << 26);
      int c = i % 5 == 0 ? random.nextInt() : a ^ random.nextInt(1 << 27);
      float x = Float.intBitsToFloat(a);
      float y = Float.intBitsToFloat(b);
      float z = Float.intBitsToFloat(c);
      same(x + y, unit.add(a, b));
      same(x - y, unit.subtract(a, b));
      same(x * y, unit.multiply(a, b));
      same(x / y, unit.divide(a, b));
      same((float) Math.sqrt(x), unit.squareRoot(a));
      same(Math.fma(x, y, z), unit.multiplyAdd(c, a, b));
      same((float) a, conversion.fromFixed(a, 32, 0, false, FloatStatus.TO_NEAREST));
      assertEquals((int) x, conversion.toFixed(a, 32, 0, false, FloatStatus.TO_ZERO));
    }
  }

  private static void same(float expected, int actual) {
    if (!Float.isNaN(expected) || !FloatArithmetic.isNan(actual)) {
      assertEquals(Float.floatToRawIntBits(expected), actual);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "3f800000, 3c00, 0", "477fe000, 7bff, 0", "477fffff, 7c00, 14", "33800000, 0001, 0",
    "33000000, 0000, 18", "387fc000, 03ff, 0", "7fc12345, 7e09, 0", "ff800000, fc00, 0",
  })
  void makesHalves(String single, String half, String flags) {
    assertEquals(bits(half), conversion.toHalf(bits(single)));
    assertEquals(bits(flags), registers.fpscr);
  }

  @ParameterizedTest
  @CsvSource({
    // bits, width, behind the point, unsigned, result, flags
    "3fc00000, 32, 0, false, 00000001, 10",
    "bfc00000, 32, 0, false, ffffffff, 10",
    "bfc00000, 32, 0, true, 00000000, 01",
    "4f000000, 32, 0, false, 7fffffff, 01",
    "7fc00000, 32, 0, false, 00000000, 01",
    "3fc00000, 16, 8, false, 00000180, 00",
    "c3800000, 16, 8, false, ffff8000, 01",
  })
  void makesFixedPoint(
      String operand, int width, int point, boolean unsigned, String result, String flags) {
    int fixed = conversion.toFixed(bits(operand), width, point, unsigned, FloatStatus.TO_ZERO);
    assertEquals(bits(result), fixed);
    assertEquals(bits(flags), registers.fpscr);
  }
}
