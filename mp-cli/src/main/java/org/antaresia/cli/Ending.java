package org.antaresia.cli;

import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;

/** How an uncaught exception ends a program: what is printed, and the exit code. */
final class Ending {
  static final int FAILURE = 1;
  static final int INTERRUPTED = 130;

  private Ending() {}

  static boolean isSystemExit(Vm vm, int exception) {
    return ExceptionObject.matches(vm, exception, ExceptionObject.SYSTEM_EXIT);
  }

  /** Of a file, a command or the REPL: a traceback goes to the standard output. */
  static int report(Vm vm, int exception) {
    if (isSystemExit(vm, exception)) {
      int value = ExceptionObject.value(vm, exception);
      if (value == Word.NONE) {
        return 0;
      }
      if (IntObject.isInt(vm.ram, value)) {
        return IntObject.toIntTruncated(vm, value) & 0xff;
      }
      Printing.print(vm, vm.err, value, PrintKind.STR);
      vm.err.text("\n");
      return FAILURE;
    }
    ExceptionObject.printTraceback(vm, vm.out, exception);
    return ExceptionObject.matches(vm, exception, ExceptionObject.KEYBOARD_INTERRUPT)
        ? INTERRUPTED
        : FAILURE;
  }

  /** Of a module or the standard input: a traceback goes to the error output. */
  static int reportAsError(Vm vm, int exception) {
    if (isSystemExit(vm, exception)) {
      int value = ExceptionObject.value(vm, exception);
      if (value == Word.NONE) {
        return 0;
      }
      boolean isNumber = IntObject.integer(vm, value) != Word.NULL;
      return isNumber ? IntObject.toIntTruncated(vm, value) & 0xff : FAILURE;
    }
    ExceptionObject.printTraceback(vm, vm.err, exception);
    return FAILURE;
  }
}
