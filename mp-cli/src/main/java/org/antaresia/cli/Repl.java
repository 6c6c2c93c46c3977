package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.lexer.ReplInput;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.StrObject;
import org.jspecify.annotations.Nullable;

/** The read-eval-print loop. */
final class Repl {
  private final Vm vm;
  private final LineInput input;

  Repl(Vm vm, LineInput input) {
    this.vm = vm;
    this.input = input;
  }

  /** Greets, then runs what is typed until Ctrl-D or SystemExit; the exit code. */
  int run() {
    vm.out.text(Banner.of(vm) + "\r\nType \"help()\" for more information.\r\n");
    while (true) {
      try {
        String statement = read();
        if (statement == null) {
          return 0;
        }
        if (statement.isEmpty()) {
          continue;
        }
        int function =
            Programs.compile(
                vm, statement.getBytes(ISO_8859_1), "<stdin>", Input.SINGLE, true, vm.globals);
        Programs.run(vm, function, vm.globals, vm.locals);
      } catch (PyException e) {
        int exception = e.take();
        if (Ending.isSystemExit(vm, exception)) {
          return Ending.report(vm, exception);
        }
        Ending.report(vm, exception);
      }
      vm.heap.release(0);
      vm.unlockHeap();
    }
  }

  /** One statement with all its lines, or null at the end of input. */
  private @Nullable String read() {
    String line = input.read(prompt(Vm.ROOT_SYS_PS1, ">>> "));
    while (line != null && ReplInput.continues(line)) {
      String next = input.read(prompt(Vm.ROOT_SYS_PS2, "... "));
      if (next == null) {
        break;
      }
      line = line + "\n" + next;
    }
    return line;
  }

  private String prompt(int root, String standard) {
    int prompt = i32(vm.ram, root);
    if (prompt == Word.NULL) {
      return standard;
    }
    return StrObject.isStr(vm.ram, prompt) ? StrObject.text(vm, prompt) : "";
  }
}
