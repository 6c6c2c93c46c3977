package org.antaresia.vm;

import java.util.List;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ComplexObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/** Runtime functions for operators, truth, equality, hashes, lengths and subscripts. */
public final class Operators {
  private static final String[] UNARY_NAMES = {
    "__pos__",
    "__neg__",
    "__invert__",
    "",
    "__bool__",
    "__len__",
    "__hash__",
    "__abs__",
    "__int__",
    "__float__",
    "__complex__",
    "__sizeof__"
  };

  private Operators() {}

  /**
   * {@code op object}.
   *
   * @return the result; NULL if a conversion to a number is not there
   */
  public static int unary(Vm vm, int op, int object) {
    if (op == UnaryOp.NOT) {
      return Word.bool(!isTrue(vm, object));
    }
    if (op == UnaryOp.HASH && StrObject.isStrOrBytes(vm.ram, object)) {
      return Word.smallInt(StrObject.hash(vm, object));
    }
    int result = Type.of(vm.ram, object).unaryOp(vm, op, object);
    if (result != Word.NULL) {
      return result;
    }
    return switch (op) {
      case UnaryOp.BOOL -> Word.TRUE;
      case UnaryOp.INT, UnaryOp.FLOAT, UnaryOp.COMPLEX -> Word.NULL;
      default ->
          throw vm.typeError("unsupported type for %s: '%s'", UNARY_NAMES[op], vm.typeName(object));
    };
  }

  /** The name of the special method of a unary operation. */
  public static String unaryName(int op) {
    return UNARY_NAMES[op];
  }

  /** Whether a text names the special method of an operation. */
  static boolean isSpecialMethod(String text) {
    return text.startsWith("__")
        && (List.of(UNARY_NAMES).contains(text) || BinaryOp.isSpecialMethod(text));
  }

  /** {@code left op right}. */
  public static int binary(Vm vm, int op, int left, int right) {
    switch (op) {
      case BinaryOp.IS:
        return Word.bool(left == right);
      case BinaryOp.EQUAL, BinaryOp.NOT_EQUAL:
        return equalOrNot(vm, op, left, right);
      case BinaryOp.IN:
        requireNoNumbers(vm, op, left, right);
        return contains(vm, right, left);
      case BinaryOp.CONTAINS:
        requireNoNumbers(vm, op, left, right);
        return contains(vm, left, right);
      case BinaryOp.EXCEPTION_MATCH:
        return exceptionMatch(vm, left, right);
      default:
        return arithmetic(vm, op, left, right);
    }
  }

  private static int arithmetic(Vm vm, int op, int left, int right) {
    int result = Type.of(vm.ram, left).binaryOp(vm, op, left, right);
    return result != Word.NULL ? result : refused(vm, op, left, right);
  }

  /** {@code left op right} when the left operand's type does not know it. */
  static int refused(Vm vm, int op, int left, int right) {
    Type type = Type.of(vm.ram, left);
    int result = Word.NULL;
    int plain = op;
    if (BinaryOp.isInplace(op)) {
      plain = BinaryOp.plain(op);
      result = type.binaryOp(vm, plain, left, right);
      if (result != Word.NULL) {
        return result;
      }
    }
    requireNoNumbers(vm, op, left, right);
    if (plain >= BinaryOp.OR && plain <= BinaryOp.POWER) {
      result = Type.of(vm.ram, right).binaryOp(vm, plain + BinaryOp.PLAIN_TO_REVERSE, right, left);
    }
    if (result != Word.NULL) {
      return result;
    }
    if (plain >= BinaryOp.REVERSE_OR) {
      throw unsupported(vm, BinaryOp.specialMethod(plain - BinaryOp.PLAIN_TO_REVERSE), right, left);
    }
    throw unsupported(vm, BinaryOp.specialMethod(plain), left, right);
  }

  private static PyException unsupported(Vm vm, String operation, int left, int right) {
    return vm.typeError(
        "unsupported types for %s: '%s', '%s'", operation, vm.typeName(left), vm.typeName(right));
  }

  private static int exceptionMatch(Vm vm, int exception, int classes) {
    if (ExceptionObject.isExceptionClass(vm, classes)) {
      int type =
          ExceptionObject.isException(vm, exception) ? Type.wordOf(vm.ram, exception) : exception;
      return Word.bool(
          Type.wordOf(vm.ram, type) == Rom.TYPE && ClassObject.isSubclass(vm, type, classes));
    }
    if (Type.wordOf(vm.ram, classes) == Rom.TUPLE) {
      int n = TupleObject.len(vm.ram, classes);
      for (int i = 0; i < n; i++) {
        int item = TupleObject.item(vm.ram, classes, i);
        if (!ExceptionObject.isExceptionClass(vm, item)) {
          throw unsupported(vm, "", exception, item);
        }
        if (exceptionMatch(vm, exception, item) == Word.TRUE) {
          return Word.TRUE;
        }
      }
      return Word.FALSE;
    }
    throw unsupported(vm, "", exception, classes);
  }

  private static int contains(Vm vm, int container, int item) {
    int result = Type.of(vm.ram, container).binaryOp(vm, BinaryOp.CONTAINS, container, item);
    if (result != Word.NULL) {
      return Word.bool(isTrue(vm, result));
    }
    Loop loop = Loop.overOnStack(vm, container);
    while (loop.next()) {
      if (equal(vm, loop.item(), item)) {
        loop.leave();
        return Word.TRUE;
      }
    }
    return Word.FALSE;
  }

  /** Between a small int and a number nothing else is tried, and the error names {@code op}. */
  private static void requireNoNumbers(Vm vm, int op, int left, int right) {
    if (Word.isSmallInt(left) && isNumber(vm, right)) {
      throw unsupported(vm, BinaryOp.specialMethod(op), left, right);
    }
  }

  /** A number that a small int meets in genuine before anything else looks at the operation. */
  private static boolean isNumber(Vm vm, int object) {
    return Word.isSmallInt(object)
        || FloatObject.isFloat(vm.ram, object)
        || ComplexObject.isComplex(vm.ram, object);
  }

  /** {@code left == right} as a Java boolean. */
  public static boolean equal(Vm vm, int left, int right) {
    return isTrue(vm, equalOrNot(vm, BinaryOp.EQUAL, left, right));
  }

  private static boolean isNotReflexive(Vm vm, int object) {
    return Word.isPointer(object) && (Type.of(vm.ram, object).flags() & Type.EQ_NOT_REFLEXIVE) != 0;
  }

  /**
   * {@code ==} and {@code !=}: the left type is asked, then the right one, then identity decides.
   */
  private static int equalOrNot(Vm vm, int op, int left, int right) {
    boolean same = left == right;
    if (same && !isNotReflexive(vm, left)) {
      return Word.bool(op == BinaryOp.EQUAL);
    }
    if (StrObject.isStr(vm.ram, left) && StrObject.isStr(vm.ram, right)) {
      return Word.bool(StrObject.equal(vm, left, right) == (op == BinaryOp.EQUAL));
    }
    int leftType = Type.wordOf(vm.ram, left);
    int rightType = Type.wordOf(vm.ram, right);
    if (leftType == Rom.STR && rightType == Rom.BYTES
        || leftType == Rom.BYTES && rightType == Rom.STR) {
      vm.warn("Comparison between bytes and str");
      return Word.bool(op != BinaryOp.EQUAL);
    }
    vm.enter();
    try {
      int first = left;
      int second = right;
      for (int pass = 0; pass < 2; pass++) {
        Type type = Type.of(vm.ram, first);
        boolean mayAsk =
            (type.flags() & Type.EQ_CHECKS_OTHER_TYPE) != 0
                || Type.wordOf(vm.ram, first) == Type.wordOf(vm.ram, second);
        if (mayAsk) {
          if (op == BinaryOp.NOT_EQUAL && (type.flags() & Type.EQ_HAS_NEQ_TEST) != 0) {
            int result = type.binaryOp(vm, op, first, second);
            if (result != Word.NULL) {
              return result;
            }
          }
          int result = type.binaryOp(vm, BinaryOp.EQUAL, first, second);
          if (result != Word.NULL) {
            return op == BinaryOp.EQUAL ? result : Word.bool(!isTrue(vm, result));
          }
        }
        first = right;
        second = left;
      }
    } finally {
      vm.leave();
    }
    return Word.bool(same == (op == BinaryOp.EQUAL));
  }

  /** The truth value. */
  public static boolean isTrue(Vm vm, int object) {
    if (Word.isSmallInt(object)) {
      return object != Word.smallInt(0);
    }
    if (Word.isImmediate(object)) {
      return object == Word.TRUE;
    }
    if (FloatObject.isFloat(vm.ram, object)) {
      return FloatObject.value(vm.ram, object) != 0;
    }
    if (StrObject.isStrOrBytes(vm.ram, object)) {
      return StrObject.lengthBytes(vm, object) != 0;
    }
    int result = Type.of(vm.ram, object).unaryOp(vm, UnaryOp.BOOL, object);
    if (result != Word.NULL) {
      return result == Word.TRUE;
    }
    result = lenMaybe(vm, object);
    return result == Word.NULL || result != Word.smallInt(0);
  }

  /** {@code len(object)}, an int object. */
  public static int len(Vm vm, int object) {
    int result = lenMaybe(vm, object);
    if (result == Word.NULL) {
      throw vm.typeError("object of type '%s' has no len()", vm.typeName(object));
    }
    return result;
  }

  /** {@code len(object)}, or NULL when it has none. */
  public static int lenMaybe(Vm vm, int object) {
    return StrObject.isStrOrBytes(vm.ram, object)
        ? Word.smallInt(StrObject.len(vm, object))
        : Type.of(vm.ram, object).unaryOp(vm, UnaryOp.LEN, object);
  }

  /** {@code hash(object)} as a plain int: the low 32 bits. */
  public static int hash(Vm vm, int object) {
    if (Word.isSmallInt(object)) {
      return Word.smallIntValue(object);
    }
    if (StrObject.isStrOrBytes(vm.ram, object)) {
      return StrObject.hash(vm, object);
    }
    return IntObject.toIntTruncated(vm, unary(vm, UnaryOp.HASH, object));
  }

  /** {@code object[index]}. */
  public static int load(Vm vm, int object, int index) {
    return subscript(vm, object, index, Word.SENTINEL);
  }

  /**
   * Subscript: {@code value} SENTINEL loads, NULL deletes, anything else stores.
   *
   * @throws PyException TypeError when unsupported
   */
  public static int subscript(Vm vm, int object, int index, int value) {
    int result = Type.of(vm.ram, object).subscript(vm, object, index, value);
    if (result != Word.NULL) {
      return result;
    }
    String format =
        value == Word.NULL
            ? "'%s' object doesn't support item deletion"
            : value == Word.SENTINEL
                ? "'%s' object isn't subscriptable"
                : "'%s' object doesn't support item assignment";
    throw vm.typeError(format, vm.typeName(object));
  }

  /**
   * The position that an index means in a sequence of {@code length} items.
   *
   * @param forSlice clamp instead of raising IndexError
   */
  public static int index(Vm vm, Type type, int length, int index, boolean forSlice) {
    return index(vm, type.address(), length, index, forSlice);
  }

  /** As {@link #index(Vm, Type, int, int, boolean)}, for a sequence of the type with that word. */
  public static int index(Vm vm, int type, int length, int index, boolean forSlice) {
    int integer = IntObject.integer(vm, index);
    if (integer == Word.NULL) {
      throw vm.typeError(
          "%s indices must be integers, not %s",
          vm.qstrs.text(ClassNames.of(vm, type)), vm.typeName(index));
    }
    int i = IntObject.toInt(vm, integer);
    if (i < 0) {
      i += length;
    }
    if (forSlice) {
      return i < 0 ? 0 : Math.min(i, length);
    }
    if (i < 0 || i >= length) {
      throw vm.indexError("%s index out of range", vm.qstrs.text(ClassNames.of(vm, type)));
    }
    return i;
  }
}
