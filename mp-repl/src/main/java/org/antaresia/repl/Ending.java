package org.antaresia.repl;

import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;

/** How an uncaught exception ends a program: what is printed, and the exit code. */
public final class Ending {
  /** Exit code after an uncaught exception. */
  public static final int FAILURE = 1;

  /** Exit code after a KeyboardInterrupt, as after the signal. */
  public static final int INTERRUPTED = 130;

  private Ending() {}

  /** Whether a program asked for its end. */
  public static boolean isSystemExit(Vm vm, int exception) {
    return ExceptionObject.matches(vm, exception, ExceptionObject.SYSTEM_EXIT);
  }

  /** Of a file or a command: a traceback goes to the standard output. */
  public static int report(Vm vm, int exception) {
    return report(vm, exception, false);
  }

  /** Of a REPL: a traceback goes to the standard output, perhaps in colours. */
  static int report(Vm vm, int exception, boolean inColours) {
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
    ExceptionObject.printTraceback(
        vm, inColours ? new TracebackColours(vm.out) : vm.out, exception);
    return ExceptionObject.matches(vm, exception, ExceptionObject.KEYBOARD_INTERRUPT)
        ? INTERRUPTED
        : FAILURE;
  }

  /** Of a module or the standard input: a traceback goes to the error output. */
  public static int reportAsError(Vm vm, int exception) {
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
