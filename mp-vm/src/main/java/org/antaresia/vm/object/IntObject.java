package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.i64;
import static org.antaresia.gc.Memory.u16;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code int}. A value of 31 bits is a small int word, any other a heap object:
 *
 * <pre>
 *   +0 type | +4 alloc &lt;&lt; 2 | fixed &lt;&lt; 1 | negative | +8 len | +12 digits
 * </pre>
 *
 * {@code digits} points to {@code alloc} digits of 16 bits, of which {@code len} count, the least
 * significant first. No object holds what a word could.
 *
 * <p>Arithmetic is done in longs where operands and result fit one, else by {@link BigArithmetic}.
 */
public final class IntObject extends Type {
  private static final int FLAGS = 4;
  private static final int LEN = 8;
  private static final int DIGITS = 12;
  private static final int SIZE = 16;

  private static final int DIGIT_BITS = 16;

  private static final int NEGATIVE = 1;
  private static final int ALLOC_SHIFT = 2;

  /** How many digits genuine reserves for a result that it computes in a machine word. */
  static final int LONG_DIGITS = 4;

  /** Any double below this in magnitude has an integer part that a long holds. */
  private static final double LONG_LIMIT = 0x1p63;

  /** No object: what the arithmetic in longs answers when its result does not fit. */
  private static final int OVERFLOW = Word.SENTINEL;

  private static final int FROM_BYTES = 0;
  private static final int TO_BYTES = 1;

  private static final int LITTLE = Word.qstr(Qstr.of("little"));

  private static final Parameter[] TO_BYTES_PARAMETERS = {
    Parameter.integer("length"), Parameter.of("byteorder"), Parameter.keywordOnly("signed")
  };

  public IntObject() {
    super(Rom.INT, "int", EQ_CHECKS_OTHER_TYPE);
  }

  // Making ints.

  /** An int of any 32-bit value. */
  public static int create(Vm vm, int value) {
    return Word.fitsSmallInt(value) ? Word.smallInt(value) : createBig(vm, value, LONG_DIGITS);
  }

  /** An int of any 64-bit value. */
  public static int create(Vm vm, long value) {
    return Word.fitsSmallInt(value)
        ? Word.smallInt((int) value)
        : createBig(vm, value, LONG_DIGITS);
  }

  private static int createBig(Vm vm, long value, int alloc) {
    long magnitude = Math.abs(value);
    int len = digits(Long.SIZE - Long.numberOfLeadingZeros(magnitude));
    int object = allocate(vm, value < 0, len, Math.max(len, alloc));
    i64(vm.ram, i32(vm.ram, object + DIGITS), magnitude);
    return object;
  }

  /** An int of the 64 bits of {@code value} taken as an unsigned number. */
  public static int createUnsigned(Vm vm, long value) {
    return value >= 0 ? create(vm, value) : create(vm, unsigned(value));
  }

  private static BigInteger unsigned(long value) {
    return BigInteger.valueOf(value >>> 1).shiftLeft(1).or(BigInteger.valueOf(value & 1));
  }

  /** An int of any size. */
  public static int create(Vm vm, BigInteger value) {
    return create(vm, value, 0);
  }

  /**
   * An int of any size.
   *
   * @param alloc how many digits genuine reserves to compute it; 0 for as many as it takes, and
   *     none for a small int
   */
  static int create(Vm vm, BigInteger value, int alloc) {
    return value.bitLength() < Long.SIZE
        ? create(vm, value.longValue(), alloc)
        : create(vm, value.signum() < 0, limbs(value), alloc);
  }

  /** An int of a magnitude, see {@link Magnitude}. */
  static int create(Vm vm, boolean negative, int[] limbs, int alloc) {
    int length = limbs.length;
    while (length > 0 && limbs[length - 1] == 0) {
      length--;
    }
    if (length < 2) {
      long magnitude = length == 0 ? 0 : limbs[0] & 0xffff_ffffL;
      return create(vm, negative ? -magnitude : magnitude, alloc);
    }
    int len = 2 * length - (limbs[length - 1] >>> DIGIT_BITS == 0 ? 1 : 0);
    int object = allocate(vm, negative, len, Math.max(len, alloc));
    int digits = i32(vm.ram, object + DIGITS);
    for (int i = 0; i < length; i++) {
      i32(vm.ram, digits + 4 * i, limbs[i]);
    }
    return object;
  }

  static int create(Vm vm, long value, int alloc) {
    if (!Word.fitsSmallInt(value)) {
      return createBig(vm, value, alloc);
    }
    if (alloc != 0) {
      allocate(vm, false, 0, alloc);
    }
    return Word.smallInt((int) value);
  }

  /** The 0 that genuine answers without a look at digits: its object, dropped, never gets any. */
  private static int zero(Vm vm) {
    vm.allocate(SIZE);
    return Word.smallInt(0);
  }

  /** An int without its value; genuine has one for each result, also when a word will do. */
  static int allocate(Vm vm, boolean negative, int len, int alloc) {
    int object = vm.allocateObject(SIZE, Rom.INT);
    i32(vm.ram, object + FLAGS, alloc << ALLOC_SHIFT | (negative ? NEGATIVE : 0));
    i32(vm.ram, object + LEN, len);
    i32(vm.ram, object + DIGITS, vm.allocate(2 * alloc));
    return object;
  }

  /** How many digits {@code bits} bits take. */
  static int digits(int bits) {
    return Integer.divideUnsigned(bits + DIGIT_BITS - 1, DIGIT_BITS);
  }

  /**
   * The integer part of a float.
   *
   * @throws PyException OverflowError for an infinity, ValueError for a NaN
   */
  public static int ofDouble(Vm vm, double value) {
    if (Math.abs(value) < LONG_LIMIT) {
      return create(vm, (long) value);
    }
    if (Double.isNaN(value)) {
      throw vm.valueError("can't convert NaN to int");
    }
    if (Double.isInfinite(value)) {
      throw vm.overflowError("can't convert inf to int");
    }
    return create(vm, new BigDecimal(value).toBigInteger());
  }

  // Reading ints.

  /** Whether {@code object} is an int (a bool is not). */
  public static boolean isInt(int[] ram, int object) {
    return Word.isSmallInt(object)
        || (Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.INT);
  }

  /** -1, 0 or 1: the sign of an int. */
  public static int sign(int[] ram, int object) {
    if (Word.isSmallInt(object)) {
      return Integer.signum(Word.smallIntValue(object));
    }
    return (i32(ram, object + FLAGS) & NEGATIVE) != 0 ? -1 : 1;
  }

  /** Whether the magnitude of an int is below 2 to the 63rd. */
  static boolean isLong(int[] ram, int object) {
    if (Word.isSmallInt(object)) {
      return true;
    }
    int len = i32(ram, object + LEN);
    return len < LONG_DIGITS
        || (len == LONG_DIGITS && u16(ram, i32(ram, object + DIGITS) + 6) < 0x8000);
  }

  /** The low 64 bits of an int: its value, if it {@link #isLong}. */
  public static long longValue(int[] ram, int object) {
    if (Word.isSmallInt(object)) {
      return Word.smallIntValue(object);
    }
    long magnitude = i64(ram, i32(ram, object + DIGITS)); // allocations are whole, zeroed blocks
    return (i32(ram, object + FLAGS) & NEGATIVE) != 0 ? -magnitude : magnitude;
  }

  /** How many digits an int has. */
  static int len(int[] ram, int object) {
    return Word.isSmallInt(object)
        ? digits(Integer.SIZE - Integer.numberOfLeadingZeros(Math.abs(object >> 1)))
        : i32(ram, object + LEN);
  }

  /** The magnitude of an int, see {@link Magnitude}. */
  static int[] limbs(int[] ram, int object) {
    if (Word.isSmallInt(object)) {
      return Magnitude.of(Math.abs(Word.smallIntValue(object)));
    }
    int digits = i32(ram, object + DIGITS); // the block is zero behind the last one
    int[] limbs = new int[(i32(ram, object + LEN) + 1) / 2];
    for (int i = 0; i < limbs.length; i++) {
      limbs[i] = i32(ram, digits + 4 * i);
    }
    return limbs;
  }

  /** The magnitude of a number, see {@link Magnitude}. */
  static int[] limbs(BigInteger value) {
    BigInteger magnitude = value.abs();
    byte[] bytes = magnitude.toByteArray(); // the most significant first, perhaps a zero before it
    int[] limbs = new int[(magnitude.bitLength() + Integer.SIZE - 1) / Integer.SIZE];
    for (int i = 0; i < 4 * limbs.length && i < bytes.length; i++) {
      limbs[i >> 2] |= (bytes[bytes.length - 1 - i] & 0xff) << 8 * i;
    }
    return limbs;
  }

  /** Pays for going over the digits of an int. */
  private static void spend(Vm vm, int object) {
    if (!Word.isSmallInt(object)) {
      Safepoint.spend(vm, 8 * len(vm.ram, object));
    }
  }

  /** Pays for multiplying numbers of so many bits, or for dividing into such ones. */
  public static void chargeProduct(Vm vm, long leftBits, long rightBits) {
    Safepoint.charge(vm, 1 + ((leftBits >> 5) * (rightBits >> 5) >> 5));
  }

  /** The value of an int. */
  public static BigInteger bigValue(int[] ram, int object) {
    return isLong(ram, object)
        ? BigInteger.valueOf(longValue(ram, object))
        : bigValue(sign(ram, object), limbs(ram, object));
  }

  /** The number with a sign and a magnitude, see {@link Magnitude}. */
  static BigInteger bigValue(int sign, int[] limbs) {
    ByteBuffer bytes = ByteBuffer.allocate(4 * limbs.length);
    for (int i = limbs.length - 1; i >= 0; i--) {
      bytes.putInt(limbs[i]);
    }
    return new BigInteger(sign, bytes.array());
  }

  /** The float nearest to an int, rounded digit by digit as genuine does; infinite if too large. */
  static double doubleValue(Vm vm, int object) {
    int[] ram = vm.ram;
    if (isLong(ram, object)) {
      return longValue(ram, object);
    }
    spend(vm, object);
    int digits = i32(ram, object + DIGITS);
    double value = 0;
    for (int i = i32(ram, object + LEN) - 1; i >= 0; i--) {
      value = value * 0x10000 + u16(ram, digits + 2 * i);
    }
    return sign(ram, object) < 0 ? -value : value;
  }

  /** Compares two ints. */
  private static int compare(int[] ram, int left, int right) {
    boolean longLeft = isLong(ram, left);
    boolean longRight = isLong(ram, right);
    if (longLeft && longRight) {
      return Long.compare(longValue(ram, left), longValue(ram, right));
    }
    if (longLeft) {
      return -sign(ram, right);
    }
    int sign = sign(ram, left);
    if (longRight || sign != sign(ram, right)) {
      return sign;
    }
    int len = i32(ram, left + LEN);
    int order = Integer.compare(len, i32(ram, right + LEN));
    int leftDigits = i32(ram, left + DIGITS);
    int rightDigits = i32(ram, right + DIGITS);
    for (int i = 2 * len - 2; i >= 0 && order == 0; i -= 2) {
      order = Integer.compare(u16(ram, leftDigits + i), u16(ram, rightDigits + i));
    }
    return sign < 0 ? -order : order;
  }

  /**
   * The int that stands for an int, a bool or an instance with {@code __int__}; NULL for anything
   * else.
   */
  public static int integer(Vm vm, int object) {
    return isInt(vm.ram, object)
        ? object
        : Type.of(vm.ram, object).unaryOp(vm, UnaryOp.INT, object);
  }

  private static int requireInteger(Vm vm, int object) {
    int integer = integer(vm, object);
    if (integer == Word.NULL) {
      throw notConvertible(vm, object);
    }
    return integer;
  }

  private static PyException notConvertible(Vm vm, int object) {
    return vm.typeError("can't convert %s to int", vm.typeName(object));
  }

  /**
   * The value of an int, a bool or an instance with {@code __int__}.
   *
   * @throws PyException TypeError for other objects, OverflowError beyond 32 bits (as in
   *     MicroPython, -2**31 is beyond)
   */
  public static int toInt(Vm vm, int object) {
    if (Word.isSmallInt(object)) {
      return Word.smallIntValue(object);
    }
    int integer = requireInteger(vm, object);
    if (!isLong(vm.ram, integer)) {
      throw machineWordOverflow(vm);
    }
    return toMachineWord(vm, longValue(vm.ram, integer));
  }

  private static int toMachineWord(Vm vm, long value) {
    if (Math.abs(value) > Integer.MAX_VALUE) {
      throw machineWordOverflow(vm);
    }
    return (int) value;
  }

  static PyException machineWordOverflow(Vm vm) {
    return vm.overflowError("overflow converting long int to machine word");
  }

  /** The low 32 bits of an int; anything else as {@link #toInt}. */
  public static int toIntTruncated(Vm vm, int object) {
    return isInt(vm.ram, object) ? (int) longValue(vm.ram, object) : toInt(vm, object);
  }

  /**
   * The low 64 bits of an int, a bool or an instance with {@code __int__}.
   *
   * @throws PyException TypeError for other objects
   */
  public static long toLongTruncated(Vm vm, int object) {
    return longValue(vm.ram, requireInteger(vm, object));
  }

  /**
   * The value of an int, a bool or an instance with {@code __int__}.
   *
   * @throws PyException TypeError for other objects, OverflowError beyond 64 bits
   */
  public static long toLong(Vm vm, int object) {
    int integer = requireInteger(vm, object);
    if (!isLong(vm.ram, integer)) {
      throw machineWordOverflow(vm);
    }
    return longValue(vm.ram, integer);
  }

  /**
   * The value of an int, a bool or an instance with {@code __int__}.
   *
   * @throws PyException TypeError for other objects
   */
  public static BigInteger toBig(Vm vm, int object) {
    return bigValue(vm.ram, requireInteger(vm, object));
  }

  // The type.

  @Override
  protected void members(Members m) {
    m.classMethod("from_bytes", FROM_BYTES, 2, 4);
    m.keywords("to_bytes", TO_BYTES, 1, NativeFunction.ANY);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case FROM_BYTES -> fromBytes(vm, vm.arg(args, 1), nArgs < 3 || vm.arg(args, 2) != LITTLE);
      case TO_BYTES -> toBytes(vm, vm.arg(args, 0), nArgs - 1, nKw, args + 4);
      default -> super.invoke(vm, id, nArgs, nKw, args);
    };
  }

  private static int fromBytes(Vm vm, int source, boolean bigEndian) {
    Buffer buffer = Buffer.of(vm, source, false);
    byte[] bytes = new byte[buffer.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = Bytes.at(vm.ram, buffer.index() + (bigEndian ? i : bytes.length - 1 - i));
    }
    BigInteger value = new BigInteger(1, bytes);
    return value.bitLength() < Integer.SIZE - 1
        ? Word.smallInt(value.intValue())
        : create(vm, value, digits(Byte.SIZE * bytes.length));
  }

  private static int toBytes(Vm vm, int self, int nArgs, int nKw, int args) {
    int[] values = Arguments.bind(vm, TO_BYTES_PARAMETERS, nArgs, nKw, args);
    int length = values[0] == Word.NULL ? 1 : toInt(vm, values[0]);
    boolean bigEndian = values[1] == Word.NULL || values[1] != LITTLE;
    boolean signed = values[2] != Word.NULL && Operators.isTrue(vm, values[2]);
    if (length < 0) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    if (length > vm.ram.length << 2) {
      throw vm.memoryError(length + 1);
    }
    BigInteger value = toBig(vm, self);
    if (value.signum() < 0 && !signed) {
      throw vm.overflowError("can't convert negative int to unsigned");
    }
    // genuine finds the sign in the last byte of the digits, also where that is beyond the buffer
    boolean signCounts = Word.isSmallInt(self) || 2 * len(vm.ram, self) <= length;
    int bits = value.bitLength() + (signed && signCounts && value.signum() != 0 ? 1 : 0);
    if (bits > 8L * length) {
      throw vm.overflowError("value would overflow a %s byte buffer", length);
    }
    byte[] bytes = twosComplement(value, length, bigEndian);
    return BytesObject.create(vm, Bytes.pack(bytes), 0, length);
  }

  /** The low {@code length} bytes of a number. */
  static byte[] twosComplement(BigInteger value, int length, boolean bigEndian) {
    byte[] source = value.toByteArray(); // the most significant first
    byte[] bytes = new byte[length];
    byte fill = (byte) value.signum() < 0 ? (byte) 0xff : 0;
    for (int i = 0; i < length; i++) {
      byte b = i < source.length ? source[source.length - 1 - i] : fill;
      bytes[bigEndian ? length - 1 - i : i] = b;
    }
    return bytes;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 2, false);
    if (nArgs == 0) {
      return Word.smallInt(0);
    }
    int source = vm.arg(args, 0);
    if (nArgs == 2) {
      String text = StrObject.text(vm, source);
      return NumberParser.integer(vm, text, toInt(vm, vm.arg(args, 1)));
    }
    int integer = integer(vm, source);
    if (integer != Word.NULL) {
      return integer;
    }
    if (FloatObject.isFloat(vm.ram, source)) {
      return ofDouble(vm, FloatObject.value(vm.ram, source));
    }
    String text = NumberParser.textOf(vm, source);
    if (text == null) {
      throw notConvertible(vm, source);
    }
    return NumberParser.integer(vm, text, 10);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    if (Word.isSmallInt(self)) {
      out.number(Word.smallIntValue(self));
    } else {
      out.text(IntFormat.decimal(vm, self));
    }
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(sign(vm.ram, self) != 0);
      case UnaryOp.HASH -> Word.smallInt((int) longValue(vm.ram, self));
      case UnaryOp.POSITIVE, UnaryOp.INT -> self;
      case UnaryOp.NEGATIVE -> negate(vm, self);
      case UnaryOp.ABS -> sign(vm.ram, self) < 0 ? negate(vm, self) : self;
      case UnaryOp.INVERT -> invert(vm, self);
      default -> Word.NULL;
    };
  }

  private static int negate(Vm vm, int self) {
    if (Word.isSmallInt(self)) {
      return create(vm, -Word.smallIntValue(self));
    }
    if (isLong(vm.ram, self)) {
      return create(vm, -longValue(vm.ram, self), LONG_DIGITS);
    }
    return create(vm, bigValue(vm.ram, self).negate());
  }

  private static int invert(Vm vm, int self) {
    if (Word.isSmallInt(self)) {
      return Word.smallInt(~Word.smallIntValue(self));
    }
    if (isLong(vm.ram, self)) {
      return create(vm, ~longValue(vm.ram, self), LONG_DIGITS);
    }
    int spare = sign(vm.ram, self) > 0 ? 1 : 0;
    return create(vm, bigValue(vm.ram, self).not(), i32(vm.ram, self + LEN) + spare);
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    if (!isInt(ram, right)) {
      return binaryWithOther(vm, op, left, right);
    }
    spend(vm, left);
    spend(vm, right);
    if (op <= BinaryOp.MORE_EQUAL) {
      return compared(op, compare(ram, left, right));
    }
    int plain = BinaryOp.plain(op);
    if (Word.isSmallInt(left) && Word.isSmallInt(right)) {
      int a = Word.smallIntValue(left);
      int b = Word.smallIntValue(right);
      if (fitsMachineWord(plain, a, b)) {
        return binary(vm, plain, a, b, 0);
      }
      allocate(vm, false, 0, LONG_DIGITS); // the left one becomes an object, too
    } else if (plain == BinaryOp.MULTIPLY && (sign(ram, left) == 0 || sign(ram, right) == 0)) {
      return zero(vm);
    }
    if (isLong(ram, left) && isLong(ram, right)) {
      int result = binary(vm, plain, longValue(ram, left), longValue(ram, right), LONG_DIGITS);
      return result == OVERFLOW ? BigArithmetic.binary(vm, plain, left, right) : result;
    }
    if (plain == BinaryOp.TRUE_DIVIDE || (plain == BinaryOp.POWER && sign(ram, right) < 0)) {
      return FloatObject.binary(vm, plain, doubleValue(vm, left), doubleValue(vm, right));
    }
    return BigArithmetic.binary(vm, plain, left, right);
  }

  private static int binaryWithOther(Vm vm, int op, int left, int right) {
    if (right == Word.FALSE || right == Word.TRUE) {
      int value = Word.smallInt(right == Word.TRUE ? 1 : 0);
      return Operators.binary(vm, op, left, value);
    }
    switch (Type.wordOf(vm.ram, right)) {
      case Rom.FLOAT:
        double value = FloatObject.value(vm.ram, right);
        return FloatObject.binary(vm, op, doubleValue(vm, left), value);
      case Rom.COMPLEX:
        return ComplexObject.binary(vm, op, doubleValue(vm, left), 0, right);
      case Rom.STR, Rom.BYTES, Rom.TUPLE, Rom.LIST:
        return op == BinaryOp.MULTIPLY
            ? Operators.binary(vm, op, /* left= */ right, /* right= */ left)
            : Word.NULL;
      default:
        return Word.NULL;
    }
  }

  private static int compared(int op, int order) {
    return Word.bool(
        switch (op) {
          case BinaryOp.LESS -> order < 0;
          case BinaryOp.MORE -> order > 0;
          case BinaryOp.LESS_EQUAL -> order <= 0;
          case BinaryOp.MORE_EQUAL -> order >= 0;
          default -> order == 0;
        });
  }

  /** Whether genuine gets the result of a plain operation on small ints in a machine word. */
  private static boolean fitsMachineWord(int op, int left, int right) {
    return switch (op) {
      case BinaryOp.LSHIFT ->
          right < 0 || (right < Integer.SIZE && Word.fitsSmallInt((long) left << right));
      case BinaryOp.MULTIPLY -> fitsMachineWord((long) left * right);
      case BinaryOp.POWER -> powerFitsMachineWord(left, right);
      default -> true;
    };
  }

  private static boolean fitsMachineWord(long value) {
    return value == (int) value;
  }

  private static boolean powerFitsMachineWord(int base, int exponent) {
    long result = 1;
    long square = base;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      result = (bits & 1) != 0 ? result * square : result;
      square = bits > 1 ? square * square : square;
      if (!fitsMachineWord(result) || !fitsMachineWord(square)) {
        return false;
      }
    }
    return true;
  }

  /**
   * A plain binary operation on two numbers of 64 bits, neither of them the least one.
   *
   * @param alloc see {@link #create(Vm, BigInteger, int)}
   * @return the result, NULL when there is no such operation, OVERFLOW beyond 64 bits
   */
  private static int binary(Vm vm, int op, long left, long right, int alloc) {
    switch (op) {
      case BinaryOp.OR:
        return create(vm, left | right, alloc);
      case BinaryOp.XOR:
        return create(vm, left ^ right, alloc);
      case BinaryOp.AND:
        return create(vm, left & right, alloc);
      case BinaryOp.LSHIFT:
        int up = shiftCount(vm, right);
        if (up < Long.SIZE && left << up >> up == left) {
          return create(vm, left << up, alloc);
        }
        break;
      case BinaryOp.RSHIFT:
        return create(vm, left >> Math.min(shiftCount(vm, right), Long.SIZE - 1), alloc);
      case BinaryOp.ADD:
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0) {
          return create(vm, sum, alloc);
        }
        break;
      case BinaryOp.SUBTRACT:
        long difference = left - right;
        if (((left ^ right) & (left ^ difference)) >= 0) {
          return create(vm, difference, alloc);
        }
        break;
      case BinaryOp.MULTIPLY:
        if (productFits(left, right)) {
          return create(vm, left * right, alloc);
        }
        break;
      case BinaryOp.TRUE_DIVIDE:
        return FloatObject.binary(vm, op, (double) left, (double) right);
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.MODULO, BinaryOp.DIVMOD:
        return divide(vm, op, left, right, alloc);
      case BinaryOp.POWER:
        return power(vm, left, right, alloc);
      default:
        return Word.NULL;
    }
    return OVERFLOW;
  }

  private static boolean productFits(long left, long right) {
    return Math.multiplyHigh(left, right) == left * right >> Long.SIZE - 1;
  }

  private static int divide(Vm vm, int op, long left, long right, int alloc) {
    if (right == 0) {
      throw zeroDivision(vm, alloc != 0);
    }
    long remainder = Math.floorMod(left, right);
    if (alloc != 0 && remainder != 0 && (left ^ right) < 0) {
      roundDown(vm);
    }
    if (op == BinaryOp.MODULO) {
      return create(vm, remainder, alloc);
    }
    int quotient = create(vm, Math.floorDiv(left, right), alloc);
    return op == BinaryOp.DIVMOD ? pair(vm, quotient, create(vm, remainder, alloc)) : quotient;
  }

  /** Raised when genuine has an object for the result already, if it is not of small ints. */
  static PyException zeroDivision(Vm vm, boolean big) {
    if (big) {
      zero(vm);
    }
    return vm.zeroDivision();
  }

  /** Takes what genuine takes to round a quotient down: the digits of a -1 to be added. */
  static void roundDown(Vm vm) {
    vm.allocate(Integer.BYTES);
  }

  static int shiftCount(Vm vm, long count) {
    if (toMachineWord(vm, count) < 0) {
      throw vm.valueError("negative shift count");
    }
    return (int) count;
  }

  private static int power(Vm vm, long base, long exponent, int alloc) {
    if (exponent < 0) {
      return FloatObject.binary(vm, BinaryOp.POWER, (double) base, (double) exponent);
    }
    long result = 1;
    long square = base;
    for (long bits = exponent; bits != 0; bits >>= 1) {
      boolean needed = (bits & 1) != 0;
      if (needed && !productFits(result, square)) {
        return OVERFLOW;
      }
      result = needed ? result * square : result;
      if (bits > 1 && !productFits(square, square)) {
        return OVERFLOW;
      }
      square *= square;
    }
    return create(vm, result, alloc);
  }

  /** A tuple of two objects that were just made. */
  public static int pair(Vm vm, int first, int second) {
    int tuple = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, first);
    TupleObject.item(vm.ram, tuple, 1, second);
    return tuple;
  }

  /**
   * {@code pow(base, exponent, modulus)}.
   *
   * @throws PyException TypeError unless all are ints, ValueError if the modulus is 0
   */
  public static int power(Vm vm, int base, int exponent, int modulus) {
    int[] ram = vm.ram;
    if (!isInt(ram, base) || !isInt(ram, exponent) || !isInt(ram, modulus)) {
      throw vm.typeError("pow() with 3 arguments requires integers");
    }
    if (sign(ram, modulus) == 0) {
      throw vm.valueError("divide by zero");
    }
    return BigArithmetic.power(
        vm, bigValue(ram, base), bigValue(ram, exponent), bigValue(ram, modulus));
  }

  /** {@code round(number, digits)} of an int: to a multiple of a power of ten, a half to even. */
  public static int round(Vm vm, int number, int digits) {
    if (digits >= 0) {
      return number;
    }
    BigInteger value = bigValue(vm.ram, number);
    if (-(long) digits > value.bitLength()) { // ten to this power is more than twice the value
      return Word.smallInt(0);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    return create(vm, rounded.toBigInteger());
  }
}
