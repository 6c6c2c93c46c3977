package org.antaresia.vm.object;

import java.util.Arrays;

/**
 * Arithmetic on natural numbers: arrays of 32-bit limbs, the least significant first. The last limb
 * of an argument is not zero, that of a result may be.
 */
final class Magnitude {
  static final int[] ZERO = {};

  private static final long LIMB = 0xffff_ffffL;

  private Magnitude() {}

  /** The limbs of a number of 64 bits, unsigned. */
  static int[] of(long value) {
    int high = (int) (value >>> 32);
    return high != 0 ? new int[] {(int) value, high} : value != 0 ? new int[] {(int) value} : ZERO;
  }

  private static int[] trimmed(int[] a) {
    int length = a.length;
    while (length > 0 && a[length - 1] == 0) {
      length--;
    }
    return length == a.length ? a : Arrays.copyOf(a, length);
  }

  static int compare(int[] a, int[] b) {
    if (a.length != b.length) {
      return Integer.compare(a.length, b.length);
    }
    int i = a.length - 1;
    while (i > 0 && a[i] == b[i]) {
      i--;
    }
    return i < 0 ? 0 : Integer.compareUnsigned(a[i], b[i]);
  }

  /** The sum. */
  static int[] add(int[] a, int[] b) {
    if (a.length < b.length) {
      return add(/* a= */ b, /* b= */ a);
    }
    int[] sum = Arrays.copyOf(a, a.length + 1);
    long carry = 0;
    int i = 0;
    for (; i < b.length; i++) {
      carry += (sum[i] & LIMB) + (b[i] & LIMB);
      sum[i] = (int) carry;
      carry >>>= 32;
    }
    for (; carry != 0; i++) {
      carry += sum[i] & LIMB;
      sum[i] = (int) carry;
      carry >>>= 32;
    }
    return sum;
  }

  /** The difference; {@code b} is not larger than {@code a}. */
  static int[] subtract(int[] a, int[] b) {
    int[] difference = a.clone();
    long borrow = 0;
    int i = 0;
    for (; i < b.length; i++) {
      borrow += (difference[i] & LIMB) - (b[i] & LIMB);
      difference[i] = (int) borrow;
      borrow >>= 32;
    }
    for (; borrow != 0; i++) {
      borrow += difference[i] & LIMB;
      difference[i] = (int) borrow;
      borrow >>= 32;
    }
    return difference;
  }

  /** The product, limb by limb. */
  static int[] multiply(int[] a, int[] b) {
    int[] product = new int[a.length + b.length];
    for (int j = 0; j < b.length; j++) {
      product[j + a.length] = multiplyAdd(product, j, a, b[j] & LIMB);
    }
    return product;
  }

  /** Adds {@code a * factor} to {@code sum} from limb {@code at} on; returns the carry. */
  private static int multiplyAdd(int[] sum, int at, int[] a, long factor) {
    long carry = 0;
    for (int i = 0; i < a.length; i++) {
      carry += (a[i] & LIMB) * factor + (sum[at + i] & LIMB);
      sum[at + i] = (int) carry;
      carry >>>= 32;
    }
    return (int) carry;
  }

  /** A quotient, rounded down, and the remainder. */
  record Division(int[] quotient, int[] remainder) {}

  /** Divides by a number other than zero; the results have no leading zeros. */
  static Division divide(int[] a, int[] b) {
    if (compare(a, b) < 0) {
      return new Division(ZERO, a);
    }
    return b.length == 1 ? divideByLimb(a, b[0] & LIMB) : divideLong(a, b);
  }

  private static Division divideByLimb(int[] a, long divisor) {
    int[] quotient = new int[a.length];
    long rest = 0;
    for (int i = a.length - 1; i >= 0; i--) {
      long part = rest << 32 | a[i] & LIMB;
      long digit = part >= 0 ? part / divisor : Long.divideUnsigned(part, divisor);
      quotient[i] = (int) digit;
      rest = part - digit * divisor;
    }
    return new Division(trimmed(quotient), of(rest));
  }

  /** Long division: D. E. Knuth, The Art of Computer Programming 2, 4.3.1, algorithm D. */
  private static Division divideLong(int[] a, int[] b) {
    int n = b.length;
    int shift = Integer.numberOfLeadingZeros(b[n - 1]);
    int[] divisor = shiftedLeft(b, shift, n);
    int[] rest = shiftedLeft(a, shift, a.length + 1);
    int[] quotient = new int[a.length - n + 1];
    for (int j = a.length - n; j >= 0; j--) {
      long digit = estimate(rest, j + n, divisor);
      if (multiplySubtract(rest, j, divisor, digit)) {
        digit--;
        addBack(rest, j, divisor);
      }
      quotient[j] = (int) digit;
    }
    return new Division(trimmed(quotient), trimmed(shiftedRight(rest, shift, n)));
  }

  /** The next digit of the quotient, at most one too large, from the leading limbs. */
  private static long estimate(int[] rest, int top, int[] divisor) {
    int n = divisor.length;
    long first = divisor[n - 1] & LIMB;
    long second = divisor[n - 2] & LIMB;
    long leading = (long) rest[top] << 32 | rest[top - 1] & LIMB;
    long digit =
        (rest[top] & LIMB) >= first
            ? LIMB
            : leading >= 0 ? leading / first : Long.divideUnsigned(leading, first);
    long remainder = leading - digit * first;
    long next = rest[top - 2] & LIMB;
    while (remainder >>> 32 == 0
        && Long.compareUnsigned(digit * second, remainder << 32 | next) > 0) {
      digit--;
      remainder += first;
    }
    return digit;
  }

  /** Takes {@code b * factor} from {@code rest} at a limb; tells whether that was too much. */
  private static boolean multiplySubtract(int[] rest, int at, int[] b, long factor) {
    long carry = 0;
    long borrow = 0;
    for (int i = 0; i < b.length; i++) {
      carry += (b[i] & LIMB) * factor;
      borrow += (rest[at + i] & LIMB) - (carry & LIMB);
      rest[at + i] = (int) borrow;
      carry >>>= 32;
      borrow >>= 32;
    }
    borrow += (rest[at + b.length] & LIMB) - carry;
    rest[at + b.length] = (int) borrow;
    return borrow < 0;
  }

  private static void addBack(int[] rest, int at, int[] b) {
    long carry = 0;
    for (int i = 0; i < b.length; i++) {
      carry += (rest[at + i] & LIMB) + (b[i] & LIMB);
      rest[at + i] = (int) carry;
      carry >>>= 32;
    }
    rest[at + b.length] += (int) carry;
  }

  private static int[] shiftedLeft(int[] a, int shift, int length) {
    int[] result = Arrays.copyOf(a, length);
    if (shift != 0) {
      for (int i = length - 1; i > 0; i--) {
        result[i] = result[i] << shift | result[i - 1] >>> -shift;
      }
      result[0] <<= shift;
    }
    return result;
  }

  private static int[] shiftedRight(int[] a, int shift, int length) {
    int[] result = Arrays.copyOf(a, length);
    if (shift != 0) {
      for (int i = 0; i < length - 1; i++) {
        result[i] = result[i] >>> shift | result[i + 1] << -shift;
      }
      result[length - 1] >>>= shift;
    }
    return result;
  }
}
