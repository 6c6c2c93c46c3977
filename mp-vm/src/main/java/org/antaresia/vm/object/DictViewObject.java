package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** What items(), keys() and values() give: {@code +0 type | +4 dict | +8 kind}. */
public final class DictViewObject extends Type {
  static final int ITEMS = 0;
  static final int KEYS = 1;
  static final int VALUES = 2;

  private static final String[] KIND_NAMES = {"dict_items", "dict_keys", "dict_values"};
  private static final int DICT = 4;
  private static final int KIND = 8;
  private static final int SIZE = 12;

  public DictViewObject() {
    super(Rom.DICT_VIEW, "dict_view", 0);
  }

  static int create(Vm vm, int dict, int kind) {
    int view = vm.allocateObject(SIZE, Rom.DICT_VIEW);
    i32(vm.ram, view + DICT, dict);
    i32(vm.ram, view + KIND, kind);
    return view;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text(KIND_NAMES[i32(vm.ram, self + KIND)]);
    out.text("([");
    Loop loop = Loop.overOnStack(vm, self);
    boolean first = true;
    while (loop.next()) {
      if (!first) {
        out.text(", ");
      }
      first = false;
      Printing.print(vm, out, loop.item(), PrintKind.REPR);
    }
    out.text("])");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int used = MapTable.used(vm.ram, i32(vm.ram, self + DICT) + DictObject.MAP);
    return switch (op) {
      case UnaryOp.LEN -> Word.smallInt(used);
      case UnaryOp.BOOL -> Word.bool(used != 0);
      case UnaryOp.HASH -> i32(vm.ram, self + KIND) == VALUES ? Word.smallInt(self) : Word.NULL;
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    if (op == BinaryOp.CONTAINS && i32(vm.ram, left + KIND) == KEYS) {
      int map = i32(vm.ram, left + DICT) + DictObject.MAP;
      return Word.bool(MapTable.find(vm, map, right) != Word.NULL);
    }
    return Word.NULL;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return DictIteratorObject.create(vm, i32(vm.ram, self + DICT), i32(vm.ram, self + KIND), place);
  }
}
