package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Numbers in memory, named by the format characters of the modules array and struct:
 *
 * <pre>
 *   b B  1 byte      i I l L  4 bytes     e  2-byte float    O  an object word
 *   h H  2 bytes     q Q      8 bytes     f  4-byte float    P  an address
 *                                         d  8-byte float    S  the address of a C string
 * </pre>
 *
 * <p>Capital letters of integers are unsigned. Sizes are those of a 32-bit board, where each value
 * is aligned to its size.
 */
public final class BinaryValue {
  private BinaryValue() {}

  /**
   * Bytes of a value, also its alignment.
   *
   * @throws org.antaresia.vm.PyException ValueError when there is no such typecode
   */
  public static int size(Vm vm, int typecode) {
    return switch (typecode) {
      case BytearrayObject.TYPECODE, 'b', 'B' -> 1;
      case 'h', 'H', 'e' -> 2;
      case 'i', 'I', 'l', 'L', 'f', 'P', 'O', 'S' -> 4;
      case 'q', 'Q', 'd' -> 8;
      default -> throw vm.valueError("bad typecode");
    };
  }

  /** Item {@code index} of an array at address {@code at}; half floats and strings read as 0. */
  public static int get(Vm vm, int typecode, int at, int index) {
    return switch (typecode) {
      case 'e', 'S' -> Word.smallInt(0);
      default -> load(vm, typecode, at + index * size(vm, typecode), false);
    };
  }

  /** Sets item {@code index} of an array at address {@code at}; integers are cut to size. */
  public static void set(Vm vm, int typecode, int at, int index, int value) {
    switch (typecode) {
      case 'e', 'S' -> lowWord(vm, value);
      default -> store(vm, typecode, at + index * size(vm, typecode), false, value);
    }
  }

  /** The value at address {@code at}, an object word. */
  public static int load(Vm vm, int typecode, int at, boolean bigEndian) {
    int[] ram = vm.ram;
    switch (typecode) {
      case 'b':
        return Word.smallInt((byte) u8(ram, at));
      case BytearrayObject.TYPECODE, 'B':
        return Word.smallInt(u8(ram, at));
      case 'h':
        return Word.smallInt((short) half(ram, at, bigEndian));
      case 'H':
        return Word.smallInt(half(ram, at, bigEndian));
      case 'i', 'l', 'P':
        return IntObject.create(vm, word(ram, at, bigEndian));
      case 'I', 'L':
        return IntObject.create(vm, word(ram, at, bigEndian) & 0xffff_ffffL);
      case 'q':
        return IntObject.create(vm, twoWords(ram, at, bigEndian));
      case 'Q':
        return IntObject.createUnsigned(vm, twoWords(ram, at, bigEndian));
      case 'e':
        return FloatObject.create(vm, halfToFloat(half(ram, at, bigEndian)));
      case 'f':
        return FloatObject.create(vm, Float.intBitsToFloat(word(ram, at, bigEndian)));
      case 'd':
        return FloatObject.create(vm, Double.longBitsToDouble(twoWords(ram, at, bigEndian)));
      case 'O':
        return word(ram, at, bigEndian);
      case 'S':
        return cString(vm, word(ram, at, bigEndian));
      default:
        throw vm.valueError("bad typecode");
    }
  }

  /** Writes a value to address {@code at}; integers are cut to size. */
  public static void store(Vm vm, int typecode, int at, boolean bigEndian, int value) {
    int[] ram = vm.ram;
    switch (typecode) {
      case 'b', 'B', BytearrayObject.TYPECODE -> u8(ram, at, lowWord(vm, value));
      case 'h', 'H' -> half(ram, at, bigEndian, lowWord(vm, value));
      case 'i', 'I', 'l', 'L', 'P', 'S' -> word(ram, at, bigEndian, lowWord(vm, value));
      case 'q', 'Q' -> twoWords(ram, at, bigEndian, lowTwoWords(vm, value));
      case 'e' -> half(ram, at, bigEndian, floatToHalf((float) FloatObject.toDouble(vm, value)));
      case 'f' ->
          word(
              ram, at, bigEndian, Float.floatToRawIntBits((float) FloatObject.toDouble(vm, value)));
      case 'd' ->
          twoWords(ram, at, bigEndian, Double.doubleToRawLongBits(FloatObject.toDouble(vm, value)));
      case 'O' -> word(ram, at, bigEndian, value);
      default -> throw vm.valueError("bad typecode");
    }
  }

  private static int lowWord(Vm vm, int value) {
    if (Word.isSmallInt(value)) {
      return Word.smallIntValue(value);
    }
    return IntObject.isInt(vm.ram, value)
        ? IntObject.toIntTruncated(vm, value)
        : IntObject.toInt(vm, value);
  }

  private static long lowTwoWords(Vm vm, int value) {
    if (Word.isSmallInt(value)) {
      return Word.smallIntValue(value);
    }
    return IntObject.isInt(vm.ram, value)
        ? IntObject.toLongTruncated(vm, value)
        : IntObject.toInt(vm, value);
  }

  private static int half(int[] ram, int at, boolean bigEndian) {
    int bits = (int) Bytes.number(ram, at - RAM_BASE, 2);
    return bigEndian ? Character.reverseBytes((char) bits) : bits;
  }

  private static void half(int[] ram, int at, boolean bigEndian, int bits) {
    Bytes.number(ram, at - RAM_BASE, 2, bigEndian ? Character.reverseBytes((char) bits) : bits);
  }

  private static int word(int[] ram, int at, boolean bigEndian) {
    int bits = Bytes.word(ram, at - RAM_BASE);
    return bigEndian ? Integer.reverseBytes(bits) : bits;
  }

  private static void word(int[] ram, int at, boolean bigEndian, int bits) {
    Bytes.number(ram, at - RAM_BASE, 4, bigEndian ? Integer.reverseBytes(bits) : bits);
  }

  private static long twoWords(int[] ram, int at, boolean bigEndian) {
    long bits = Bytes.number(ram, at - RAM_BASE, 8);
    return bigEndian ? Long.reverseBytes(bits) : bits;
  }

  private static void twoWords(int[] ram, int at, boolean bigEndian, long bits) {
    Bytes.number(ram, at - RAM_BASE, 8, bigEndian ? Long.reverseBytes(bits) : bits);
  }

  /** The str up to the NUL. */
  private static int cString(Vm vm, int at) {
    int end = at;
    while (u8(vm.ram, end) != 0) {
      end++;
    }
    return StrObject.createChecked(vm, vm.ram, at - RAM_BASE, end - at);
  }

  /** IEEE 754 binary16 as binary32. */
  static float halfToFloat(int half) {
    int sign = (half & 0x8000) << 16;
    int exponent = half >> 10 & 0x1f;
    int fraction = half & 0x3ff;
    if (exponent == 0) {
      float value = fraction * 0x1p-24f;
      return sign == 0 ? value : -value;
    }
    int bits = exponent == 0x1f ? 0xff << 23 : exponent - 15 + 127 << 23;
    return Float.intBitsToFloat(sign | bits | fraction << 13);
  }

  /**
   * IEEE 754 binary16 as genuine encodes it: ties go away from zero, what rounding carries into the
   * exponent gets lost where its lowest bit is set, and exponents up to twice the largest spill
   * into the sign.
   */
  static int floatToHalf(float value) {
    int bits = Float.floatToRawIntBits(value);
    int exponent = (bits >> 23 & 0xff) - 127 + 15;
    int fraction = (bits >> 13 & 0x3ff) + (bits >> 12 & 1);
    if (exponent == 15 - 127) { // zero, and what binary32 calls subnormal
      exponent = 0;
    } else if (exponent == 0xff - 127 + 15) { // infinity and NaN
      exponent = 0x1f;
    } else if (exponent > 0x3f) {
      exponent = 0x1f;
      fraction = 0;
    } else if (exponent < 0) {
      fraction = exponent < -11 ? 0 : ((fraction | 0x400) >> -exponent) + 1 >> 1;
      exponent = 0;
    }
    return bits >>> 16 & 0x8000 | (exponent << 10 | fraction) & 0xffff;
  }
}
