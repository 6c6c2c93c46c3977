package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ExceptionObject;

/** A thread that Python code has started: calls one function and ends. */
final class PythonThread extends Thread {
  /** For builtins that call back; code that nests deeper gets a RuntimeError. */
  private static final long JAVA_STACK_BYTES = 1 << 20;

  final Vm vm;
  final ThreadState state;

  PythonThread(Vm vm, ThreadState state) {
    super(null, null, "python thread", JAVA_STACK_BYTES);
    this.vm = vm;
    this.state = state;
    setDaemon(true);
  }

  @Override
  public void run() {
    vm.threads.awaitTurn(state);
    try {
      if (!state.ending) {
        call();
      }
    } catch (RuntimeException | Error e) {
      vm.pending().stop(); // nobody knows what was left half done
      throw e;
    } finally {
      vm.threads.finish(this);
    }
  }

  private void call() {
    int[] ram = vm.ram;
    int function = i32(ram, state.stack + Threads.FUNCTION);
    int positional = i32(ram, state.stack + Threads.POSITIONAL);
    int keywords = i32(ram, state.stack + Threads.KEYWORDS);
    vm.keep(function);
    try {
      Calls.call(vm, function, positional, keywords, state.stack + Threads.HEADER_BYTES);
      vm.flush();
    } catch (PyException e) {
      int exception = e.take();
      vm.keep(exception);
      if (!vm.isOutOfFuel()
          && !ExceptionObject.matches(vm, exception, ExceptionObject.SYSTEM_EXIT)) {
        report(function, exception);
      }
    }
  }

  private void report(int function, int exception) {
    vm.err.text("Unhandled exception in thread started by ");
    try {
      Printing.print(vm, vm.err, function, PrintKind.REPR);
      vm.err.text("\n");
      ExceptionObject.printTraceback(vm, vm.err, exception);
    } catch (PyException e) { // where genuine gives up altogether
      vm.err.text("<" + vm.typeName(e.take()) + " in __repr__>\n");
    }
  }
}
