package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Methods bound to their object: {@code +0 type | +4 function | +8 self}. */
public final class BoundMethodObject extends Type {
  public static final int FUNCTION = 4;
  public static final int SELF = 8;
  private static final int SIZE = 12;

  public BoundMethodObject() {
    super(Rom.BOUND_METHOD, "bound_method", 0);
  }

  public static int create(Vm vm, int function, int self) {
    vm.keep(function);
    vm.keep(self);
    int method = vm.allocateObject(SIZE, Rom.BOUND_METHOD);
    i32(vm.ram, method + FUNCTION, function);
    i32(vm.ram, method + SELF, self);
    return method;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int words = nArgs + 2 * nKw;
    int all = vm.pushWords(1 + words);
    i32(ram, all, i32(ram, self + SELF));
    copy(ram, args, all + 4, 4 * words);
    int result = Calls.call(vm, i32(ram, self + FUNCTION), nArgs + 1, nKw, all);
    vm.stackTop = all;
    return result;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<bound_method " + Integer.toHexString(self) + " ");
    Printing.print(vm, out, i32(vm.ram, self + SELF), PrintKind.REPR);
    out.text(".");
    Printing.print(vm, out, i32(vm.ram, self + FUNCTION), PrintKind.REPR);
    out.text(">");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    if (op == UnaryOp.HASH) {
      return Word.smallInt((i32(vm.ram, self + SELF) ^ i32(vm.ram, self + FUNCTION)) >> 2);
    }
    return Word.NULL;
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    if (op != BinaryOp.EQUAL || Type.wordOf(vm.ram, right) != Rom.BOUND_METHOD) {
      return Word.NULL;
    }
    return Word.bool(
        i32(vm.ram, left + SELF) == i32(vm.ram, right + SELF)
            && i32(vm.ram, left + FUNCTION) == i32(vm.ram, right + FUNCTION));
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int function = i32(vm.ram, self + FUNCTION);
    while (Type.wordOf(vm.ram, function) == Rom.BOUND_METHOD) {
      function = i32(vm.ram, function + FUNCTION);
    }
    return Attributes.loadMethodMaybe(vm, function, name);
  }
}
