package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.hal.Processor;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.MachineTypeObject;

/**
 * The table through which machine code reaches the run-time system, entry by entry as genuine's
 * (py/nativeglue.h). An entry that is a function is the address of the trap of its number.
 */
final class FunctionTable {
  static final int NLR_PUSH = 32;
  static final int NLR_POP = 33;
  private static final int SETJMP = 49;
  private static final int PLAT_PRINT = 72;
  static final int LENGTH = 87;

  // Traps that are no entries of the table.
  static final int PRINT = LENGTH;
  static final int STREAM_READ = LENGTH + 1;
  static final int STREAM_WRITE = LENGTH + 2;
  static final int STREAM_CONTROL = LENGTH + 3;
  static final int MAKE_EXCEPTION = LENGTH + 4;

  private static final int[] FIRST_VALUES = {Word.NONE, Word.FALSE, Word.TRUE};

  /** Entries from that of {@code type} on. */
  private static final int[] TYPES = {
    Rom.TYPE,
    Rom.STR,
    Rom.LIST,
    Rom.DICT,
    Rom.NATIVE_FUNCTION_0,
    Rom.NATIVE_FUNCTION_1,
    Rom.NATIVE_FUNCTION_2,
    Rom.NATIVE_FUNCTION_3,
    Rom.NATIVE_FUNCTION,
    ExceptionObject.EXCEPTION
  };

  private FunctionTable() {}

  /** The address of a trap as a function pointer. */
  static int trap(int number) {
    return Processor.TRAPS + 4 * number | 1;
  }

  static void fill(int[] ram, int table, int printer) {
    for (int i = 0; i < LENGTH; i++) {
      i32(ram, table + 4 * i, i < FIRST_VALUES.length ? FIRST_VALUES[i] : trap(i));
    }
    i32(ram, table + 4 * SETJMP, 0);
    int at = table + 4 * PLAT_PRINT;
    i32(ram, at, printer);
    for (int type : TYPES) {
      at += 4;
      i32(ram, at, type);
    }
    for (int function : MachineTypeObject.streamFunctions()) {
      at += 4;
      i32(ram, at, function);
    }
  }
}
