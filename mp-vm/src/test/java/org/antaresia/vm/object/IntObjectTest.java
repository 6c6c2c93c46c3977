package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.Random;
import org.antaresia.gc.Memory;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntObjectTest {
  private static final long SEED = Long.getLong("test.seed", 20260801);
  private static final String WORD_OVERFLOW =
      "OverflowError: overflow converting long int to machine word";

  private final NumbersFixture fixture = new NumbersFixture();
  private final Vm vm = fixture.vm;

  private int of(String decimal) {
    return IntObject.create(vm, new BigInteger(decimal));
  }

  private String binary(int op, String left, String right) {
    return fixture.outcome(() -> Operators.binary(vm, op, of(left), of(right)));
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "-1", "1073741823", "-1073741824"})
  void keeps31BitsInAWord(int value) {
    assertEquals(Word.smallInt(value), IntObject.create(vm, value));
    assertEquals(Word.smallInt(value), IntObject.create(vm, (long) value));
    assertEquals(Word.smallInt(value), of(Integer.toString(value)));
  }

  @ParameterizedTest
  @CsvSource({
    "1073741824",
    "-1073741825",
    "2147483648",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551615",
    "-340282366920938463463374607431768211456",
  })
  void keepsTheValueOfBigNumbers(String decimal) {
    int object = of(decimal);
    assertFalse(Word.isSmallInt(object));
    assertEquals(new BigInteger(decimal), IntObject.toBig(vm, object));
    assertEquals(decimal, fixture.outcome(() -> object));
  }

  @Test
  void storesDigitsOf16BitsFromTheLeastSignificant() {
    int object = of("-" + new BigInteger("123456789abc", 16));
    assertEquals(3 << 2 | 1, i32(vm.ram, object + 4));
    assertEquals(3, i32(vm.ram, object + 8));
    int digits = i32(vm.ram, object + 12);
    assertEquals(0x9abc, u16(vm.ram, digits));
    assertEquals(0x5678, u16(vm.ram, digits + 2));
    assertEquals(0x1234, u16(vm.ram, digits + 4));
  }

  /** Sizes as genuine's: 16 bytes for the object, two for each digit, in blocks of 16. */
  @ParameterizedTest
  @CsvSource({
    "1073741823, +, 1, 32", // 4 digits
    "340282366920938463463374607431768211455, -, 1, 32", // 8 digits
    "340282366920938463463374607431768211455, +, 1, 48", // 9 digits
    "340282366920938463463374607431768211455, *, 2, 48", // 8 + 1 digits
    "1, <, 112, 64", // 1 + 7 digits, and 4 of the 1 before
    "1, <, 113, 80", // 1 + 8 digits, and 4 of the 1 before
    "2, *, 536870912, 32", // 2 digits: a machine word, yet no small int
    "65536, *, 65536, 64", // 4 digits, and 4 of the left one before
    "340282366920938463463374607431768211455, &, 18446744073709551615, 32",
    "340282366920938463463374607431768211455, |, -1, 48", // 9 digits for a small int
    "1180591620717411303424, -, 1180591620717411303424, 32", // 5 digits for 0
    "340282366920938463463374607431768211455, *, 0, 16", // no digits at all
  })
  void allocatesAsGenuine(String left, char sign, String right, int bytes) {
    int a = of(left);
    int b = of(right);
    int before = vm.heap.used();
    Operators.binary(vm, op(sign), a, b);
    assertEquals(bytes, vm.heap.used() - before);
  }

  private static int op(char sign) {
    return switch (sign) {
      case '+' -> BinaryOp.ADD;
      case '-' -> BinaryOp.SUBTRACT;
      case '*' -> BinaryOp.MULTIPLY;
      case '/' -> BinaryOp.FLOOR_DIVIDE;
      case '%' -> BinaryOp.MODULO;
      case '&' -> BinaryOp.AND;
      case '|' -> BinaryOp.OR;
      case '^' -> BinaryOp.XOR;
      case '<' -> BinaryOp.LSHIFT;
      case '>' -> BinaryOp.RSHIFT;
      default -> throw new IllegalArgumentException("no operator: " + sign);
    };
  }

  @Test
  void calculatesAsBigInteger() {
    Random random = new Random(SEED);
    for (int i = 0; i < 20_000; i++) {
      BigInteger a = number(random);
      BigInteger b = number(random);
      for (char sign : "+-*/%&|^<>".toCharArray()) {
        boolean shift = sign == '<' || sign == '>';
        BigInteger right = shift ? BigInteger.valueOf(random.nextInt(200)) : b;
        if (right.signum() != 0 || (sign != '/' && sign != '%')) {
          assertEquals(
              expected(sign, a, right).toString(),
              binary(op(sign), a.toString(), right.toString()),
              () -> a + " " + sign + " " + right + ", test.seed=" + SEED);
        }
      }
      int order = a.compareTo(b);
      assertEquals(order < 0 ? "True" : "False", binary(BinaryOp.LESS, a + "", b + ""));
      assertEquals(order >= 0 ? "True" : "False", binary(BinaryOp.MORE_EQUAL, a + "", b + ""));
      assertEquals(order == 0 ? "True" : "False", binary(BinaryOp.EQUAL, a + "", b + ""));
      assertEquals("True", binary(BinaryOp.EQUAL, a + "", a + ""));
    }
  }

  /** Numbers around the limits of a word and a long, small ones and long ones. */
  private static BigInteger number(Random random) {
    BigInteger value =
        switch (random.nextInt(4)) {
          case 0 -> BigInteger.valueOf(random.nextInt(100));
          case 1 -> BigInteger.ONE.shiftLeft(random.nextInt(130)).subtract(BigInteger.ONE);
          case 2 -> BigInteger.ONE.shiftLeft(random.nextInt(130));
          default -> new BigInteger(random.nextInt(300), random);
        };
    return random.nextBoolean() ? value : value.negate();
  }

  private static BigInteger expected(char sign, BigInteger a, BigInteger b) {
    return switch (sign) {
      case '+' -> a.add(b);
      case '-' -> a.subtract(b);
      case '*' -> a.multiply(b);
      case '/' -> floorDivide(a, b);
      case '%' -> a.subtract(floorDivide(a, b).multiply(b));
      case '&' -> a.and(b);
      case '|' -> a.or(b);
      case '^' -> a.xor(b);
      case '<' -> a.shiftLeft(b.intValue());
      default -> a.shiftRight(b.intValue());
    };
  }

  private static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] both = a.divideAndRemainder(b);
    boolean below = both[1].signum() * b.signum() < 0;
    return below ? both[0].subtract(BigInteger.ONE) : both[0];
  }

  @ParameterizedTest
  @CsvSource({
    "2, 10, 1024",
    "2, 62, 4611686018427387904",
    "2, 63, 9223372036854775808",
    "-2, 63, -9223372036854775808",
    "-3, 41, -36472996377170786403",
    "10, 0, 1",
    "0, 0, 1",
    "1, 100000000000000000000, 1",
    "-1, 100000000000000000001, -1",
    "0, 100000000000000000000, 0",
    "2, -1, 0.5",
    "18446744073709551616, -1, 5.421010862427522e-20",
    "0, -1, ZeroDivisionError: divide by zero",
  })
  void raisesToPowers(String base, String exponent, String expected) {
    assertEquals(expected, binary(BinaryOp.POWER, base, exponent));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 4, 7, 4",
    "3, 4, -5, -4",
    "-3, 0, -5, -4",
    "1, 0, 1, 0",
    "2, -1, 5, 0",
    "7, 100000000000000000000, 1000000007, 145069005",
    "2, 3, 0, ValueError: divide by zero",
  })
  void raisesToPowersWithModulus(String base, String exponent, String modulus, String expected) {
    assertEquals(
        expected, fixture.outcome(() -> IntObject.power(vm, of(base), of(exponent), of(modulus))));
  }

  @Test
  void takesOnlyIntsForPowersWithModulus() {
    assertEquals(
        "TypeError: pow() with 3 arguments requires integers",
        fixture.outcome(() -> IntObject.power(vm, FloatObject.create(vm, 2), of("3"), of("5"))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, 0.3333333333333333",
    "1180591620717411303424, 2, 5.902958103587057e+20",
    "1, 0, ZeroDivisionError: divide by zero",
    "1180591620717411303424, 0, ZeroDivisionError: divide by zero",
  })
  void dividesToFloats(String left, String right, String expected) {
    assertEquals(expected, binary(BinaryOp.TRUE_DIVIDE, left, right));
  }

  @ParameterizedTest
  @CsvSource({
    "1, -1, ValueError: negative shift count",
    "1180591620717411303424, -1, ValueError: negative shift count",
    "1, 1180591620717411303424, " + WORD_OVERFLOW,
    "0, 1000000000, 0",
    "1, 1000000000, 'MemoryError: memory allocation failed, allocating 125000002 bytes'",
  })
  void limitsLeftShifts(String left, String right, String expected) {
    assertEquals(expected, binary(BinaryOp.LSHIFT, left, right));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000000000, 0",
    "-1180591620717411303424, 1000000000, -1",
    "1, 1180591620717411303424, " + WORD_OVERFLOW,
  })
  void limitsRightShifts(String left, String right, String expected) {
    assertEquals(expected, binary(BinaryOp.RSHIFT, left, right));
  }

  @Test
  void refusesPowersThatDoNotFit() {
    assertTrue(binary(BinaryOp.POWER, "10", "1000000000").startsWith("MemoryError: "));
  }

  @ParameterizedTest
  @CsvSource({"1, -2", "-1, 0", "1073741823, -1073741824", "-1073741824, 1073741823"})
  void invertsAndNegates(String value, String inverted) {
    assertEquals(inverted, fixture.outcome(() -> Operators.unary(vm, UnaryOp.INVERT, of(value))));
    String negated = new BigInteger(value).negate().toString();
    assertEquals(negated, fixture.outcome(() -> Operators.unary(vm, UnaryOp.NEGATIVE, of(value))));
    String magnitude = new BigInteger(value).abs().toString();
    assertEquals(magnitude, fixture.outcome(() -> Operators.unary(vm, UnaryOp.ABS, of(value))));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-1, -1",
    "4294967296, 0",
    "4294967297, 1",
    "-4294967297, -1",
    "1180591620717411303424, 0",
  })
  void hashesToTheLowBits(String value, int hash) {
    assertEquals(hash, Operators.hash(vm, of(value)));
  }

  @ParameterizedTest
  @CsvSource({"2147483647, true", "-2147483647, true", "2147483648, false", "-2147483648, false"})
  void convertsToMachineWords(String value, boolean fits) {
    String outcome = fixture.outcome(() -> IntObject.create(vm, IntObject.toInt(vm, of(value))));
    assertEquals(fits ? value : WORD_OVERFLOW, outcome);
    assertEquals(
        (int) Long.parseLong(value), IntObject.toIntTruncated(vm, of(value)), "low 32 bits");
  }

  @ParameterizedTest
  @CsvSource({
    "1e18, 1000000000000000000",
    "-1.9, -1",
    "1e22, 10000000000000000000000",
    "1e23, 99999999999999991611392",
    "Infinity, OverflowError: can't convert inf to int",
    "NaN, ValueError: can't convert NaN to int",
  })
  void takesTheWholePartOfFloats(double value, String expected) {
    assertEquals(expected, fixture.outcome(() -> IntObject.ofDouble(vm, value)));
  }

  @Test
  void leavesNoGarbageDigitsBehindTheNumber() {
    int object = of("65536000000000000000000");
    int digits = i32(vm.ram, object + 12);
    int len = i32(vm.ram, object + 8);
    assertEquals(0, u16(vm.ram, digits + 2 * len));
    assertTrue(digits > Memory.RAM_BASE);
  }
}
