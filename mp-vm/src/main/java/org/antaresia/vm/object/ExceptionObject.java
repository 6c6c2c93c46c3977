package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import java.util.LinkedHashMap;
import java.util.Map;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Constants;
import org.antaresia.vm.Errno;
import org.antaresia.vm.Names;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

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
  public static final int EOF_ERROR = Rom.EXCEPTION_TYPES + 12 * UNIT;
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

  private static final int TRACEBACK_ALLOC = 4;
  private static final int TRACEBACK_LEN = 6;
  private static final int TRACEBACK = 8;
  private static final int ARGS = 12;
  private static final int SIZE = 16;
  private static final int ENTRY_WORDS = 3;

  // The emergency buffer, each part at a place of its own: what was left there by an exception
  // before keeps its type.
  private static final int EMERGENCY_TRACEBACK = Constants.EMERGENCY_BUFFER;
  private static final int EMERGENCY_TRACEBACK_WORDS = 2 * ENTRY_WORDS;
  private static final int EMERGENCY_ARGS = EMERGENCY_TRACEBACK + 4 * EMERGENCY_TRACEBACK_WORDS;
  private static final int EMERGENCY_MAX_ARGS = 16;
  private static final int EMERGENCY_TEXT =
      EMERGENCY_ARGS + TupleObject.ITEMS + 4 * EMERGENCY_MAX_ARGS;
  private static final int EMERGENCY_TEXT_BYTES =
      Constants.EMERGENCY_BUFFER + Constants.EMERGENCY_BUFFER_BYTES - EMERGENCY_TEXT;

  private static final Map<String, Integer> TYPE_BY_NAME = new LinkedHashMap<>();

  private ExceptionObject() {}

  /** Makes the builtin exception types, in the order of {@code help(builtins)}. */
  public static void installTypes() {
    type(BASE_EXCEPTION, "BaseException", Rom.OBJECT);
    type(ARITHMETIC_ERROR, "ArithmeticError", EXCEPTION);
    type(ASSERTION_ERROR, "AssertionError", EXCEPTION);
    type(ATTRIBUTE_ERROR, "AttributeError", EXCEPTION);
    type(EOF_ERROR, "EOFError", EXCEPTION);
    type(EXCEPTION, "Exception", BASE_EXCEPTION);
    type(GENERATOR_EXIT, "GeneratorExit", BASE_EXCEPTION);
    type(IMPORT_ERROR, "ImportError", EXCEPTION);
    type(INDENTATION_ERROR, "IndentationError", SYNTAX_ERROR);
    type(INDEX_ERROR, "IndexError", LOOKUP_ERROR);
    type(KEYBOARD_INTERRUPT, "KeyboardInterrupt", BASE_EXCEPTION);
    type(KEY_ERROR, "KeyError", LOOKUP_ERROR);
    type(LOOKUP_ERROR, "LookupError", EXCEPTION);
    type(MEMORY_ERROR, "MemoryError", EXCEPTION);
    type(NAME_ERROR, "NameError", EXCEPTION);
    type(NOT_IMPLEMENTED_ERROR, "NotImplementedError", RUNTIME_ERROR);
    type(OS_ERROR, "OSError", EXCEPTION);
    type(OVERFLOW_ERROR, "OverflowError", ARITHMETIC_ERROR);
    type(RUNTIME_ERROR, "RuntimeError", EXCEPTION);
    type(STOP_ASYNC_ITERATION, "StopAsyncIteration", EXCEPTION);
    type(STOP_ITERATION, "StopIteration", EXCEPTION);
    type(SYNTAX_ERROR, "SyntaxError", EXCEPTION);
    type(SYSTEM_EXIT, "SystemExit", BASE_EXCEPTION);
    type(TYPE_ERROR, "TypeError", EXCEPTION);
    type(UNICODE_ERROR, "UnicodeError", VALUE_ERROR);
    type(VALUE_ERROR, "ValueError", EXCEPTION);
    type(VIPER_TYPE_ERROR, "ViperTypeError", TYPE_ERROR);
    type(ZERO_DIVISION_ERROR, "ZeroDivisionError", ARITHMETIC_ERROR);
  }

  private static void type(int address, String name, int parent) {
    new ExceptionType(address, name, parent);
    TYPE_BY_NAME.put(name, address);
  }

  /** Takes name and type word of a builtin exception. */
  @FunctionalInterface
  public interface TypeConsumer {
    void accept(String name, int type);
  }

  /** Hands over every builtin exception type, in the order of their installation. */
  public static void forEachType(TypeConsumer consumer) {
    TYPE_BY_NAME.forEach(consumer::accept);
  }

  /** The type word of the builtin exception of that name. */
  public static int typeNamed(String name) {
    Integer type = TYPE_BY_NAME.get(name);
    if (type == null) {
      throw new IllegalArgumentException("no exception type " + name);
    }
    return type;
  }

  /** A new exception with the arguments at {@code args}; never fails for want of memory. */
  static int createWithArguments(Vm vm, int type, int nArgs, int args) {
    int exception = createEmpty(vm, type);
    if (nArgs > 0) {
      int tuple = argsOf(vm, nArgs);
      if (tuple != Word.NULL) {
        copy(vm.ram, args, tuple + TupleObject.ITEMS, 4 * nArgs);
        i32(vm.ram, exception + ARGS, tuple);
      }
    }
    return exception;
  }

  /** A tuple for the arguments, their places NULL; none when there is no memory for so many. */
  private static int argsOf(Vm vm, int n) {
    int tuple = vm.heap.allocate(TupleObject.ITEMS + 4 * n);
    if (tuple == 0) {
      if (n > EMERGENCY_MAX_ARGS) {
        return Word.NULL;
      }
      tuple = EMERGENCY_ARGS;
    }
    i32(vm.ram, tuple, Rom.TUPLE);
    i32(vm.ram, tuple + TupleObject.LEN, n);
    return tuple;
  }

  /** A new exception with a message that is always the same: a str over text in ROM. */
  public static int create(Vm vm, int type, String message) {
    return createWithMessage(vm, type, message, StrObject.overRomMaybe(vm, message));
  }

  /**
   * A new exception with a message (a byte string) that tells values.
   *
   * @param format has a {@code %s} for each of them
   */
  public static int create(Vm vm, int type, String format, Object... values) {
    Message message = Message.of(format, values);
    return createWithMessage(vm, type, message.text(), message.strMaybe(vm));
  }

  /** A new exception with a text; it is cut off where there was no memory for a str of it. */
  private static int createWithMessage(Vm vm, int type, String message, int str) {
    int text = str;
    if (text == Word.NULL) {
      text = EMERGENCY_TEXT;
      StrObject.place(vm.ram, text, EMERGENCY_TEXT_BYTES, message);
    }
    return createWithArgument(vm, type, text);
  }

  /** A new exception with one argument. */
  public static int createWithArgument(Vm vm, int type, int argument) {
    vm.keep(argument);
    int exception = createEmpty(vm, type);
    int tuple = argsOf(vm, 1);
    i32(vm.ram, tuple + TupleObject.ITEMS, argument);
    i32(vm.ram, exception + ARGS, tuple);
    return exception;
  }

  /** A new exception without arguments. */
  public static int createEmpty(Vm vm, int type) {
    int exception = vm.heap.allocate(SIZE);
    if (exception == 0) {
      exception = Constants.EMERGENCY_EXCEPTION;
    }
    i32(vm.ram, exception, type);
    i32(vm.ram, exception + TRACEBACK_ALLOC, 0); // and the length
    i32(vm.ram, exception + TRACEBACK, 0);
    i32(vm.ram, exception + ARGS, Constants.EMPTY_TUPLE);
    return exception;
  }

  /** The builtin part of an exception: itself, or what an instance of a derived class wraps. */
  private static int nativePart(Vm vm, int exception) {
    return Rom.contains(i32(vm.ram, exception))
        ? exception
        : InstanceObject.nativePart(vm.ram, exception);
  }

  /** Whether {@code object} is an exception instance (of a builtin or a derived class). */
  public static boolean isException(Vm vm, int object) {
    return ClassObject.isSubclass(vm, Type.wordOf(vm.ram, object), BASE_EXCEPTION);
  }

  /** Whether {@code object} is an exception class. */
  public static boolean isExceptionClass(Vm vm, int object) {
    return Type.wordOf(vm.ram, object) == Rom.TYPE
        && ClassObject.isSubclass(vm, object, BASE_EXCEPTION);
  }

  /** Whether exception {@code exception} is an instance of class {@code type}. */
  public static boolean matches(Vm vm, int exception, int type) {
    return ClassObject.isSubclass(vm, Type.wordOf(vm.ram, exception), type);
  }

  /** What {@code raise object} raises: classes are instantiated; TypeError for anything else. */
  public static int toRaise(Vm vm, int object) {
    int exception = isExceptionClass(vm, object) ? Calls.call0(vm, object) : object;
    // One that is raised by its own __init__ may not be an exception yet.
    return isException(vm, exception) && nativePart(vm, exception) != Word.NULL
        ? exception
        : create(vm, TYPE_ERROR, "exceptions must derive from BaseException");
  }

  /** The arguments, a tuple. */
  public static int args(Vm vm, int exception) {
    return i32(vm.ram, nativePart(vm, exception) + ARGS);
  }

  /** The value of a StopIteration: its first argument or None. */
  public static int value(Vm vm, int exception) {
    int args = args(vm, exception);
    return TupleObject.len(vm.ram, args) == 0 ? Word.NONE : TupleObject.item(vm.ram, args, 0);
  }

  /** Forgets the traceback; its memory stays for the next one. */
  public static void clearTraceback(Vm vm, int exception) {
    u16(vm.ram, nativePart(vm, exception) + TRACEBACK_LEN, 0);
  }

  /**
   * Appends a traceback entry; dropped silently when memory is out, as genuine.
   *
   * @param block name of the function (qstr), 0 for none
   */
  public static void addTraceback(Vm vm, int exception, int file, int line, int block) {
    int[] ram = vm.ram;
    int self = nativePart(vm, exception);
    if (self == Constants.GENERATOR_EXIT) {
      return;
    }
    int limit = Word.smallIntValue(i32(ram, Vm.ROOT_SYS_TRACEBACKLIMIT));
    if (limit <= 0) {
      return;
    }
    int alloc = u16(ram, self + TRACEBACK_ALLOC);
    int len = u16(ram, self + TRACEBACK_LEN);
    int table = i32(ram, self + TRACEBACK);
    if (len / ENTRY_WORDS >= limit) { // the oldest entry goes
      len -= ENTRY_WORDS;
      copy(ram, table + 4 * ENTRY_WORDS, table, 4 * len);
    }
    if (len + ENTRY_WORDS > alloc) {
      vm.keep(exception);
      table = longerTraceback(vm, self, table, alloc);
      if (table == Word.NULL) {
        return;
      }
    }
    i32(ram, table + 4 * len, file);
    i32(ram, table + 4 * len + 4, line);
    i32(ram, table + 4 * len + 8, block);
    u16(ram, self + TRACEBACK_LEN, len + ENTRY_WORDS);
  }

  /** Makes room for an entry: the table, NULL when there is no memory. */
  private static int longerTraceback(Vm vm, int self, int table, int alloc) {
    int words = alloc + ENTRY_WORDS;
    int longer;
    if (alloc == 0) {
      longer = vm.heap.allocate(4 * words);
      if (longer == 0) {
        longer = EMERGENCY_TRACEBACK;
        words = EMERGENCY_TRACEBACK_WORDS;
      }
    } else {
      boolean full = words > 0xffff || table == EMERGENCY_TRACEBACK;
      longer = full ? 0 : vm.heap.reallocate(table, 4 * words, true);
    }
    if (longer != 0) {
      i32(vm.ram, self + TRACEBACK, longer);
      u16(vm.ram, self + TRACEBACK_ALLOC, words);
    }
    return longer;
  }

  /** Prints traceback and exception as an uncaught one is printed. */
  public static void printTraceback(Vm vm, Output out, int exception) {
    int[] ram = vm.ram;
    if (isException(vm, exception)) {
      int self = nativePart(vm, exception);
      int table = i32(ram, self + TRACEBACK);
      int len = u16(ram, self + TRACEBACK_LEN);
      if (len > 0) {
        out.text("Traceback (most recent call last):\n");
      }
      for (int at = len - ENTRY_WORDS; at >= 0; at -= ENTRY_WORDS) {
        out.text("  File \"");
        out.qstr(vm, i32(ram, table + 4 * at));
        out.text("\", line ");
        out.number(i32(ram, table + 4 * at + 4));
        int block = i32(ram, table + 4 * at + 8);
        if (block != 0) {
          out.text(", in ");
          out.qstr(vm, block);
        }
        out.text("\n");
      }
    }
    Printing.print(vm, out, exception, PrintKind.EXCEPTION);
    out.text("\n");
  }

  /**
   * Prints the builtin part of an exception.
   *
   * @param derived whether it belongs to an instance of a Python class, which prints its name
   */
  static void print(Vm vm, Output out, int self, PrintKind kind, boolean derived) {
    int[] ram = vm.ram;
    int args = i32(ram, self + ARGS);
    int n = TupleObject.len(ram, args);
    if (!derived && (kind == PrintKind.REPR || kind == PrintKind.EXCEPTION)) {
      out.qstr(vm, Rom.type(i32(ram, self)).name());
    }
    if (kind == PrintKind.EXCEPTION) {
      out.text(": ");
    }
    if (kind == PrintKind.STR || kind == PrintKind.EXCEPTION) {
      if (n == 0) {
        return;
      }
      int first = TupleObject.item(ram, args, 0);
      if (ClassObject.isSubclass(vm, i32(ram, self), OS_ERROR)
          && Word.isSmallInt(first)
          && n <= 2) {
        Errno errno = Errno.of(Word.smallIntValue(first));
        if (errno != null) {
          out.text("[Errno " + errno.number + "] " + errno.name());
          if (n == 2) {
            out.text(": ");
            Printing.print(vm, out, TupleObject.item(ram, args, 1), PrintKind.STR);
          }
          return;
        }
      }
      if (n == 1) {
        Printing.print(vm, out, first, PrintKind.STR);
        return;
      }
    }
    boolean json = kind == PrintKind.JSON && !derived;
    Printing.print(vm, out, args, json ? kind : PrintKind.REPR);
  }

  /**
   * Attributes of exceptions: args, and value or errno for the first of them, whatever the type.
   */
  static int attribute(Vm vm, int self, int name) {
    if (name == Names.args) {
      return i32(vm.ram, self + ARGS);
    }
    if (name == Names.value || name == Names.errno) {
      return value(vm, self);
    }
    return Word.NULL;
  }
}
