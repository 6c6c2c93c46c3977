package org.antaresia.vm.object;

import java.math.BigInteger;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Operations on ints whose operands or result do not fit 64 bits. Each asks whether its result
 * could be held before it computes it, and the results reserve as many digits as genuine's
 * (py/mpz.c).
 */
final class BigArithmetic {
  /** Above so many limbs {@link BigInteger} multiplies and divides faster than limb by limb. */
  private static final int MAX_LIMBS_ONE_BY_ONE = 48;

  private BigArithmetic() {}

  /** A plain binary operation on two ints. */
  static int binary(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    switch (op) {
      case BinaryOp.ADD:
        return sum(vm, left, right, IntObject.sign(ram, right) < 0);
      case BinaryOp.SUBTRACT:
        return sum(vm, left, right, IntObject.sign(ram, right) >= 0);
      case BinaryOp.MULTIPLY:
        return product(vm, left, right);
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.MODULO, BinaryOp.DIVMOD:
        return divide(vm, op, left, right);
      case BinaryOp.POWER:
        return power(vm, IntObject.bigValue(ram, left), IntObject.bigValue(ram, right));
      case BinaryOp.LSHIFT:
        return shiftLeft(vm, left, shiftCount(vm, right));
      case BinaryOp.RSHIFT:
        BigInteger shifted = IntObject.bigValue(ram, left).shiftRight(shiftCount(vm, right));
        return IntObject.create(vm, shifted, IntObject.len(ram, left));
      case BinaryOp.AND, BinaryOp.OR, BinaryOp.XOR:
        return bitwise(vm, op, left, right);
      default:
        return Word.NULL;
    }
  }

  private static int maxLen(int[] ram, int left, int right) {
    return Math.max(IntObject.len(ram, left), IntObject.len(ram, right));
  }

  /** The sum of a number and the magnitude of another one, which counts as negative or not. */
  private static int sum(Vm vm, int left, int right, boolean rightNegative) {
    int[] ram = vm.ram;
    boolean leftNegative = IntObject.sign(ram, left) < 0;
    int[] a = IntObject.limbs(ram, left);
    int[] b = IntObject.limbs(ram, right);
    int alloc = maxLen(ram, left, right);
    if (leftNegative == rightNegative) {
      return IntObject.create(vm, leftNegative, Magnitude.add(a, b), alloc + 1);
    }
    return Magnitude.compare(a, b) >= 0
        ? IntObject.create(vm, leftNegative, Magnitude.subtract(a, b), alloc)
        : IntObject.create(vm, rightNegative, Magnitude.subtract(b, a), alloc);
  }

  private static int product(Vm vm, int left, int right) {
    int[] ram = vm.ram;
    int alloc = IntObject.len(ram, left) + IntObject.len(ram, right);
    checkRoom(vm, alloc);
    int[] a = IntObject.limbs(ram, left);
    int[] b = IntObject.limbs(ram, right);
    chargeProduct(vm, a, b);
    if (Math.min(a.length, b.length) > MAX_LIMBS_ONE_BY_ONE) {
      BigInteger value = IntObject.bigValue(ram, left).multiply(IntObject.bigValue(ram, right));
      return IntObject.create(vm, value, alloc);
    }
    boolean negative = IntObject.sign(ram, left) * IntObject.sign(ram, right) < 0;
    int[] product = a.length < b.length ? Magnitude.multiply(b, a) : Magnitude.multiply(a, b);
    return IntObject.create(vm, negative, product, alloc);
  }

  /** The quotient, the remainder, which has the sign of the divisor, or both. */
  private static int divide(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    int divisorSign = IntObject.sign(ram, right);
    if (divisorSign == 0) {
      throw IntObject.zeroDivision(vm, true);
    }
    int[] a = IntObject.limbs(ram, left);
    int[] b = IntObject.limbs(ram, right);
    chargeProduct(vm, a, b);
    Magnitude.Division division = divide(a, b);
    int[] quotient = division.quotient();
    int[] remainder = division.remainder();
    boolean negative = IntObject.sign(ram, left) * divisorSign < 0;
    int alloc = IntObject.len(ram, left) + 1;
    int allocRemainder = alloc;
    if (negative && remainder.length != 0) {
      quotient = Magnitude.add(quotient, Magnitude.of(1));
      remainder = Magnitude.subtract(b, remainder);
      allocRemainder = Math.max(alloc, IntObject.len(ram, right));
      IntObject.roundDown(vm);
    }
    if (op == BinaryOp.FLOOR_DIVIDE) {
      return IntObject.create(vm, negative, quotient, alloc);
    }
    if (op == BinaryOp.MODULO) {
      return IntObject.create(vm, divisorSign < 0, remainder, allocRemainder);
    }
    int first = IntObject.create(vm, negative, quotient, alloc);
    int second = IntObject.create(vm, divisorSign < 0, remainder, allocRemainder);
    return IntObject.pair(vm, first, second);
  }

  private static void chargeProduct(Vm vm, int[] a, int[] b) {
    IntObject.chargeProduct(vm, (long) Integer.SIZE * a.length, (long) Integer.SIZE * b.length);
  }

  private static Magnitude.Division divide(int[] a, int[] b) {
    if (Math.min(b.length, a.length - b.length) <= MAX_LIMBS_ONE_BY_ONE) {
      return Magnitude.divide(a, b);
    }
    BigInteger[] both = IntObject.bigValue(1, a).divideAndRemainder(IntObject.bigValue(1, b));
    return new Magnitude.Division(IntObject.limbs(both[0]), IntObject.limbs(both[1]));
  }

  private static int bitwise(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    boolean leftNegative = IntObject.sign(ram, left) < 0;
    boolean rightNegative = IntObject.sign(ram, right) < 0;
    boolean carries =
        op == BinaryOp.XOR ? leftNegative != rightNegative : leftNegative || rightNegative;
    int alloc = maxLen(ram, left, right) + (carries ? 1 : 0);
    if (op == BinaryOp.AND && (isNaturalLong(ram, left) || isNaturalLong(ram, right))) {
      // The other number's high bits do not count.
      long low = IntObject.longValue(ram, left) & IntObject.longValue(ram, right);
      return IntObject.create(vm, low, alloc);
    }
    BigInteger a = IntObject.bigValue(ram, left);
    BigInteger b = IntObject.bigValue(ram, right);
    BigInteger result = op == BinaryOp.AND ? a.and(b) : op == BinaryOp.OR ? a.or(b) : a.xor(b);
    return IntObject.create(vm, result, alloc);
  }

  private static boolean isNaturalLong(int[] ram, int object) {
    return IntObject.isLong(ram, object) && IntObject.sign(ram, object) >= 0;
  }

  private static int shiftCount(Vm vm, int count) {
    if (!IntObject.isLong(vm.ram, count)) {
      throw IntObject.machineWordOverflow(vm);
    }
    return IntObject.shiftCount(vm, IntObject.longValue(vm.ram, count));
  }

  private static int shiftLeft(Vm vm, int value, int count) {
    if (IntObject.sign(vm.ram, value) == 0) {
      return value;
    }
    int alloc = IntObject.len(vm.ram, value) + IntObject.digits(count);
    checkRoom(vm, alloc);
    return IntObject.create(vm, IntObject.bigValue(vm.ram, value).shiftLeft(count), alloc);
  }

  /**
   * Makes sure that the heap is large enough for a number.
   *
   * @throws org.antaresia.vm.PyException MemoryError
   */
  private static void checkRoom(Vm vm, int digits) {
    if (2L * digits > vm.heap.total()) {
      throw vm.memoryError(2 * digits);
    }
  }

  private static int digits(BigInteger value) {
    return IntObject.digits(value.abs().bitLength());
  }

  private static BigInteger product(Vm vm, BigInteger left, BigInteger right) {
    checkRoom(vm, digits(left) + digits(right));
    IntObject.chargeProduct(vm, left.bitLength(), right.bitLength());
    return left.multiply(right);
  }

  private static BigInteger remainder(Vm vm, BigInteger value, BigInteger modulus) {
    IntObject.chargeProduct(vm, value.bitLength(), modulus.bitLength());
    return value.mod(modulus);
  }

  /** {@code base ** exponent}; the exponent is not negative. */
  private static int power(Vm vm, BigInteger base, BigInteger exponent) {
    if (base.abs().bitLength() <= 1) { // -1, 0 or 1
      BigInteger value = exponent.testBit(0) ? base : base.abs();
      return IntObject.create(vm, value, IntObject.LONG_DIGITS);
    }
    BigInteger result = BigInteger.ONE;
    BigInteger square = base;
    int alloc = IntObject.LONG_DIGITS;
    int bits = exponent.bitLength();
    for (int i = 0; i < bits; i++) {
      if (exponent.testBit(i)) {
        alloc = digits(result) + digits(square);
        result = product(vm, result, square);
      }
      if (i + 1 < bits) {
        square = product(vm, square, square);
      }
    }
    return IntObject.create(vm, result, alloc);
  }

  /** {@code base ** exponent % modulus}; 0 for a negative exponent, as genuine. */
  static int power(Vm vm, BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (exponent.signum() < 0) {
      return Word.smallInt(0);
    }
    BigInteger limit = modulus.abs();
    BigInteger result = BigInteger.ONE.mod(limit);
    BigInteger square = base;
    int alloc = IntObject.LONG_DIGITS;
    int bits = exponent.bitLength();
    if (base.signum() < 0 && exponent.testBit(0)) {
      IntObject.roundDown(vm);
    }
    for (int i = 0; i < bits; i++) {
      if (exponent.testBit(i)) {
        alloc = Math.max(alloc, digits(result) + digits(square));
        result = product(vm, result, square);
        alloc = Math.max(alloc, digits(result) + 1);
        result = remainder(vm, result, limit);
      }
      if (i + 1 < bits) {
        square = remainder(vm, product(vm, square, square), limit);
      }
    }
    boolean turn = modulus.signum() < 0 && result.signum() != 0;
    return IntObject.create(vm, turn ? result.add(modulus) : result, alloc);
  }
}
