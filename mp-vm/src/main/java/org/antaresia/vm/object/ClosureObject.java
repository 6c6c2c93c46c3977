package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Functions with free variables: {@code +0 type | +4 function | +8 count | +12 cells..}. */
public final class ClosureObject extends Type {
  public static final int FUNCTION = 4;
  public static final int COUNT = 8;
  public static final int CELLS = 12;

  public ClosureObject() {
    super(Rom.CLOSURE, "closure", BINDS_SELF);
  }

  /** A closure over {@code n} cells at {@code cells}. */
  public static int create(Vm vm, int function, int n, int cells) {
    int[] ram = vm.ram;
    int closure = vm.allocateObject(CELLS + 4 * n, Rom.CLOSURE);
    i32(ram, closure + FUNCTION, function);
    i32(ram, closure + COUNT, n);
    copy(ram, cells, closure + CELLS, 4 * n);
    return closure;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int n = i32(ram, self + COUNT);
    int words = nArgs + 2 * nKw;
    int all = vm.pushWords(n + words);
    copy(ram, self + CELLS, all, 4 * n);
    copy(ram, args, all + 4 * n, 4 * words);
    int result = Calls.call(vm, i32(ram, self + FUNCTION), n + nArgs, nKw, all);
    vm.stackTop = all;
    return result;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int[] ram = vm.ram;
    out.text("<closure ");
    Printing.print(vm, out, i32(ram, self + FUNCTION), PrintKind.REPR);
    out.text(" at " + Integer.toHexString(self) + ", n_closed=");
    int n = i32(ram, self + COUNT);
    out.number(n);
    out.text(" ");
    for (int i = 0; i < n; i++) {
      Printing.print(vm, out, i32(ram, self + CELLS + 4 * i), PrintKind.REPR);
      out.text(" ");
    }
    out.text(">");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return Attributes.loadMethodMaybe(vm, i32(vm.ram, self + FUNCTION), name);
  }

  /** As genuine's, it only looks: what the function has cannot be set, all else gets lost. */
  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    return loadAttr(vm, self, name) == Word.NULL;
  }
}
