package org.antaresia.vm.object;

import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code NoneType}, whose only instance is the immediate word None. */
public final class NoneObject extends Type {

  public NoneObject() {
    super(Rom.NONE_TYPE, "NoneType", 0);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text(kind == PrintKind.JSON ? "null" : "None");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return switch (op) {
      case UnaryOp.BOOL -> Word.FALSE;
      case UnaryOp.HASH -> Word.smallInt(self);
      default -> Word.NULL;
    };
  }
}
