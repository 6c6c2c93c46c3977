package org.antaresia.vm.object;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code bool}: two immediate words that operate as the ints 0 and 1. */
public final class BoolObject extends Type {

  public BoolObject() {
    super(Rom.BOOL, "bool", EQ_CHECKS_OTHER_TYPE);
  }

  private static int asInt(int self) {
    return Word.smallInt(self == Word.TRUE ? 1 : 0);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    return Word.bool(nArgs == 1 && Operators.isTrue(vm, vm.arg(args, 0)));
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    boolean value = self == Word.TRUE;
    if (kind == PrintKind.JSON) {
      out.text(value ? "true" : "false");
    } else {
      out.text(value ? "True" : "False");
    }
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return op == UnaryOp.BOOL ? self : Rom.type(Rom.INT).unaryOp(vm, op, asInt(self));
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    return Operators.binary(vm, op, asInt(left), right);
  }
}
