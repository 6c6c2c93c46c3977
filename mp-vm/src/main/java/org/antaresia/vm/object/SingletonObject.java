package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Ellipsis and NotImplemented: {@code +0 type | +4 name qstr}. */
public final class SingletonObject extends Type {
  private static final int NAME = 4;

  public SingletonObject() {
    super(Rom.SINGLETON, "", 0);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.qstr(vm, i32(vm.ram, self + NAME));
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return op == UnaryOp.HASH ? Word.smallInt(self) : Word.NULL;
  }
}
