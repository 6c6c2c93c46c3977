package org.antaresia.vm.object;

import org.antaresia.vm.MockedHost;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;

/** An interpreter without a program, for tests that call the runtime's functions. */
final class NumbersFixture {
  final Vm vm = new Vm(64 * 1024, 8 * 1024, MockedHost.create());

  /** A runtime function under test. */
  interface Function {
    int call();
  }

  /** The {@code repr} of what a function returns, or the type and message of what it raises. */
  String outcome(Function function) {
    int mark = vm.heap.freshMark();
    try {
      return Printing.text(vm, function.call(), PrintKind.REPR);
    } catch (PyException e) {
      int exception = e.take();
      return vm.typeName(exception) + ": " + Printing.text(vm, exception, PrintKind.STR);
    } finally {
      vm.heap.release(mark);
    }
  }
}
