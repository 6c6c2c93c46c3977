package org.antaresia.vm.object;

import java.math.BigInteger;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Operations on ints beyond 64 bits. Each asks whether its result could be held before it computes
 * it, and the results reserve as many digits as genuine's (py/mpz.c).
 */
final class BigArithmetic {
  private BigArithmetic() {}

  /** A plain binary operation. */
  static int binary(Vm vm, int op, BigInteger left, BigInteger right) {
    switch (op) {
      case BinaryOp.OR:
        return bitwise(vm, left.or(right), left, right, left.signum() < 0 || right.signum() < 0);
      case BinaryOp.XOR:
        return bitwise(vm, left.xor(right), left, right, left.signum() != right.signum());
      case BinaryOp.AND:
        return bitwise(vm, left.and(right), left, right, left.signum() < 0 || right.signum() < 0);
      case BinaryOp.LSHIFT:
        return shiftLeft(vm, left, shiftCount(vm, right));
      case BinaryOp.RSHIFT:
        return IntObject.create(vm, left.shiftRight(shiftCount(vm, right)), digits(left));
      case BinaryOp.ADD:
        return sum(vm, left, right, left.signum() * right.signum() >= 0);
      case BinaryOp.SUBTRACT:
        return sum(vm, left, right.negate(), left.signum() * right.signum() <= 0);
      case BinaryOp.MULTIPLY:
        return IntObject.create(vm, product(vm, left, right), digits(left) + digits(right));
      case BinaryOp.FLOOR_DIVIDE:
        return IntObject.create(vm, floorDivide(vm, left, right)[0], digits(left) + 1);
      case BinaryOp.MODULO:
        return remainder(vm, floorDivide(vm, left, right)[1], left, right);
      case BinaryOp.DIVMOD:
        BigInteger[] both = floorDivide(vm, left, right);
        int quotient = IntObject.create(vm, both[0], digits(left) + 1);
        return IntObject.pair(vm, quotient, remainder(vm, both[1], left, right));
      case BinaryOp.POWER:
        return power(vm, left, right);
      default:
        return Word.NULL;
    }
  }

  private static int digits(BigInteger value) {
    return IntObject.digits(value.abs().bitLength());
  }

  private static int bitwise(
      Vm vm, BigInteger result, BigInteger left, BigInteger right, boolean carries) {
    return IntObject.create(vm, result, Math.max(digits(left), digits(right)) + (carries ? 1 : 0));
  }

  private static int sum(Vm vm, BigInteger left, BigInteger right, boolean carries) {
    return bitwise(vm, left.add(right), left, right, carries);
  }

  private static int shiftCount(Vm vm, BigInteger count) {
    if (count.bitLength() >= Long.SIZE) {
      throw IntObject.machineWordOverflow(vm);
    }
    return IntObject.shiftCount(vm, count.longValue());
  }

  private static int shiftLeft(Vm vm, BigInteger value, int count) {
    if (value.signum() == 0) {
      return Word.smallInt(0);
    }
    int alloc = digits(value) + IntObject.digits(count);
    checkRoom(vm, alloc);
    return IntObject.create(vm, value.shiftLeft(count), alloc);
  }

  /**
   * Makes sure that the heap is large enough for a number.
   *
   * @throws PyException MemoryError
   */
  private static void checkRoom(Vm vm, int digits) {
    if (2L * digits > vm.heap.total()) {
      throw vm.memoryError(2 * digits);
    }
  }

  private static BigInteger product(Vm vm, BigInteger left, BigInteger right) {
    checkRoom(vm, digits(left) + digits(right));
    return left.multiply(right);
  }

  /** Quotient and remainder, which has the sign of the divisor. */
  private static BigInteger[] floorDivide(Vm vm, BigInteger left, BigInteger right) {
    if (right.signum() == 0) {
      throw vm.zeroDivision();
    }
    BigInteger[] both = left.divideAndRemainder(right);
    if (both[1].signum() * right.signum() < 0) {
      both[0] = both[0].subtract(BigInteger.ONE);
      both[1] = both[1].add(right);
    }
    return both;
  }

  private static int remainder(Vm vm, BigInteger result, BigInteger left, BigInteger right) {
    return IntObject.create(vm, result, Math.max(digits(left) + 1, digits(right)));
  }

  /** {@code base ** exponent}; the exponent is not negative. */
  static int power(Vm vm, BigInteger base, BigInteger exponent) {
    if (base.abs().bitLength() <= 1) { // -1, 0 or 1
      boolean square = exponent.signum() != 0 && !exponent.testBit(0);
      return IntObject.create(
          vm, exponent.signum() == 0 ? BigInteger.ONE : square ? base.multiply(base) : base);
    }
    BigInteger result = BigInteger.ONE;
    BigInteger square = base;
    int alloc = 0;
    int bits = exponent.bitLength();
    for (int i = 0; i < bits; i++) {
      if (exponent.testBit(i)) {
        alloc = digits(result) + digits(square);
        result = product(vm, result, square);
      }
      if (i + 1 < bits) {
        square = product(vm, square, square);
      }
      Safepoint.poll(vm);
    }
    return IntObject.create(vm, result, alloc);
  }

  /** {@code base ** exponent % modulus}; 0 for a negative exponent, as genuine. */
  static int power(Vm vm, BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (exponent.signum() < 0) {
      return Word.smallInt(0);
    }
    BigInteger result = floorDivide(vm, BigInteger.ONE, modulus)[1];
    BigInteger square = base;
    int alloc = 0;
    int bits = exponent.bitLength();
    for (int i = 0; i < bits; i++) {
      if (exponent.testBit(i)) {
        alloc = Math.max(alloc, digits(result) + digits(square) + 1);
        result = floorDivide(vm, product(vm, result, square), modulus)[1];
      }
      if (i + 1 < bits) {
        square = floorDivide(vm, product(vm, square, square), modulus)[1];
      }
      Safepoint.poll(vm);
    }
    return IntObject.create(vm, result, alloc);
  }
}
