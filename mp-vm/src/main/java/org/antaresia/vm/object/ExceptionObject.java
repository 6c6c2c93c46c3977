package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;

/**
 * Exceptions: {@code +0 type | +4 traceback alloc u16, length u16 | +8 traceback | +12 args tuple}.
 */
public final class ExceptionObject {
  private static final int UNIT = Rom.OBJECT - Rom.TYPE;

  // Type words, in the order that fixes their ROM addresses.
  public static final int BASE_EXCEPTION = Rom.EXCEPTION_TYPES + 0 * UNIT;
  public static final int STOP_ASYNC_ITERATION = Rom.EXCEPTION_TYPES + 1 * UNIT;
  public static final int SYSTEM_EXIT = Rom.EXCEPTION_TYPES + 2 * UNIT;
  public static final int KEYBOARD_INTERRUPT = Rom.EXCEPTION_TYPES + 3 * UNIT;
  public static final int GENERATOR_EXIT = Rom.EXCEPTION_TYPES + 4 * UNIT;
  public static final int EXCEPTION = Rom.EXCEPTION_TYPES + 5 * UNIT;
  public static final int STOP_ITERATION = Rom.EXCEPTION_TYPES + 6 * UNIT;
  public static final int ARITHMETIC_ERROR = Rom.EXCEPTION_TYPES + 7 * UNIT;
  public static final int ZERO_DIVISION_ERROR = Rom.EXCEPTION_TYPES + 8 * UNIT;
  public static final int OVERFLOW_ERROR = Rom.EXCEPTION_TYPES + 9 * UNIT;
  public static final int ASSERTION_ERROR = Rom.EXCEPTION_TYPES + 10 * UNIT;
  public static final int ATTRIBUTE_ERROR = Rom.EXCEPTION_TYPES + 11 * UNIT;
  public static final int EOFERROR = Rom.EXCEPTION_TYPES + 12 * UNIT;
  public static final int IMPORT_ERROR = Rom.EXCEPTION_TYPES + 13 * UNIT;
  public static final int INDENTATION_ERROR = Rom.EXCEPTION_TYPES + 14 * UNIT;
  public static final int INDEX_ERROR = Rom.EXCEPTION_TYPES + 15 * UNIT;
  public static final int KEY_ERROR = Rom.EXCEPTION_TYPES + 16 * UNIT;
  public static final int LOOKUP_ERROR = Rom.EXCEPTION_TYPES + 17 * UNIT;
  public static final int MEMORY_ERROR = Rom.EXCEPTION_TYPES + 18 * UNIT;
  public static final int NAME_ERROR = Rom.EXCEPTION_TYPES + 19 * UNIT;
  public static final int NOT_IMPLEMENTED_ERROR = Rom.EXCEPTION_TYPES + 20 * UNIT;
  public static final int OS_ERROR = Rom.EXCEPTION_TYPES + 21 * UNIT;
  public static final int RUNTIME_ERROR = Rom.EXCEPTION_TYPES + 22 * UNIT;
  public static final int SYNTAX_ERROR = Rom.EXCEPTION_TYPES + 23 * UNIT;
  public static final int TYPE_ERROR = Rom.EXCEPTION_TYPES + 24 * UNIT;
  public static final int UNICODE_ERROR = Rom.EXCEPTION_TYPES + 25 * UNIT;
  public static final int VALUE_ERROR = Rom.EXCEPTION_TYPES + 26 * UNIT;
  public static final int VIPER_TYPE_ERROR = Rom.EXCEPTION_TYPES + 27 * UNIT;

  private ExceptionObject() {}

  /** Makes the builtin exception types. */
  public static void installTypes() {
    new ExceptionType(BASE_EXCEPTION, "BaseException", Rom.OBJECT);
    new ExceptionType(STOP_ASYNC_ITERATION, "StopAsyncIteration", EXCEPTION);
    new ExceptionType(SYSTEM_EXIT, "SystemExit", BASE_EXCEPTION);
    new ExceptionType(KEYBOARD_INTERRUPT, "KeyboardInterrupt", BASE_EXCEPTION);
    new ExceptionType(GENERATOR_EXIT, "GeneratorExit", BASE_EXCEPTION);
    new ExceptionType(EXCEPTION, "Exception", BASE_EXCEPTION);
    new ExceptionType(STOP_ITERATION, "StopIteration", EXCEPTION);
    new ExceptionType(ARITHMETIC_ERROR, "ArithmeticError", EXCEPTION);
    new ExceptionType(ZERO_DIVISION_ERROR, "ZeroDivisionError", ARITHMETIC_ERROR);
    new ExceptionType(OVERFLOW_ERROR, "OverflowError", ARITHMETIC_ERROR);
    new ExceptionType(ASSERTION_ERROR, "AssertionError", EXCEPTION);
    new ExceptionType(ATTRIBUTE_ERROR, "AttributeError", EXCEPTION);
    new ExceptionType(EOFERROR, "EOFError", EXCEPTION);
    new ExceptionType(IMPORT_ERROR, "ImportError", EXCEPTION);
    new ExceptionType(INDENTATION_ERROR, "IndentationError", SYNTAX_ERROR);
    new ExceptionType(INDEX_ERROR, "IndexError", LOOKUP_ERROR);
    new ExceptionType(KEY_ERROR, "KeyError", LOOKUP_ERROR);
    new ExceptionType(LOOKUP_ERROR, "LookupError", EXCEPTION);
    new ExceptionType(MEMORY_ERROR, "MemoryError", EXCEPTION);
    new ExceptionType(NAME_ERROR, "NameError", EXCEPTION);
    new ExceptionType(NOT_IMPLEMENTED_ERROR, "NotImplementedError", RUNTIME_ERROR);
    new ExceptionType(OS_ERROR, "OSError", EXCEPTION);
    new ExceptionType(RUNTIME_ERROR, "RuntimeError", EXCEPTION);
    new ExceptionType(SYNTAX_ERROR, "SyntaxError", EXCEPTION);
    new ExceptionType(TYPE_ERROR, "TypeError", EXCEPTION);
    new ExceptionType(UNICODE_ERROR, "UnicodeError", VALUE_ERROR);
    new ExceptionType(VALUE_ERROR, "ValueError", EXCEPTION);
    new ExceptionType(VIPER_TYPE_ERROR, "ViperTypeError", TYPE_ERROR);
  }

  /** A new exception with a message (a byte string); uses the emergency buffer when memory is out. */
  public static int create(Vm vm, int type, String message) {
    throw new UnsupportedOperationException();
  }

  /** A new exception with one argument. */
  public static int createWithArgument(Vm vm, int type, int argument) {
    throw new UnsupportedOperationException();
  }

  /** A new exception without arguments. */
  public static int createEmpty(Vm vm, int type) {
    throw new UnsupportedOperationException();
  }

  /** Whether {@code object} is an exception instance (of a builtin or a derived class). */
  public static boolean isException(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Whether {@code object} is an exception class. */
  public static boolean isExceptionClass(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Whether exception {@code exception} is an instance of class {@code type}. */
  public static boolean matches(Vm vm, int exception, int type) {
    throw new UnsupportedOperationException();
  }

  /** What {@code raise object} raises: classes are instantiated; TypeError for anything else. */
  public static int toRaise(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The value of a StopIteration: its first argument or None. */
  public static int value(Vm vm, int exception) {
    throw new UnsupportedOperationException();
  }

  public static void clearTraceback(Vm vm, int exception) {
    throw new UnsupportedOperationException();
  }

  /** Appends a traceback entry; dropped silently when memory is out, as genuine. */
  public static void addTraceback(Vm vm, int exception, int file, int line, int block) {
    throw new UnsupportedOperationException();
  }
}
