package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.hal.BoardConfig;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;
import org.antaresia.vm.object.ExceptionObject;

/** An interpreter on the unix port whose output is kept. */
final class Session {
  private final Recorder console = new Recorder();
  private final Vm vm;

  Session(VmFactory factory) {
    vm = factory.open(128 * 1024, 16 * 1024, "unix", new BoardConfig(Map.of(), console));
  }

  /**
   * Runs a program in the interpreter's globals. Returns what it prints, its traceback included.
   */
  String exec(String source) {
    try {
      int function =
          Programs.compile(
              vm, source.getBytes(UTF_8), "exec", CompileOptions.Input.FILE, false, vm.globals);
      Programs.run(vm, function, vm.globals, vm.globals);
    } catch (PyException e) {
      ExceptionObject.printTraceback(vm, vm.out, e.take());
    }
    vm.flush();
    return console.take();
  }
}
