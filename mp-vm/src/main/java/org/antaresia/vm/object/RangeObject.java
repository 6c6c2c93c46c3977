package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code range}: {@code +0 type | +4 start | +8 stop | +12 step}, plain ints. */
public final class RangeObject extends Type {
  private static final int START = 4;
  private static final int STOP = 8;
  private static final int STEP = 12;
  private static final int SIZE = 16;

  private static final int START_NAME = Qstr.of("start");
  private static final int STOP_NAME = Qstr.of("stop");
  private static final int STEP_NAME = Qstr.of("step");

  public RangeObject() {
    super(Rom.RANGE, "range", 0);
  }

  public static int create(Vm vm, int start, int stop, int step) {
    int range = vm.allocateObject(SIZE, Rom.RANGE);
    i32(vm.ram, range + START, start);
    i32(vm.ram, range + STOP, stop);
    i32(vm.ram, range + STEP, step);
    return range;
  }

  private static int len(int[] ram, int self) {
    long start = i32(ram, self + START);
    long stop = i32(ram, self + STOP);
    long step = i32(ram, self + STEP);
    long len = stop - start + step + (step > 0 ? -1 : 1);
    return (int) Math.max(0, len / step);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 3, false);
    int first = IntObject.toInt(vm, vm.arg(args, 0));
    if (nArgs == 1) {
      return create(vm, 0, first, 1);
    }
    int stop = IntObject.toInt(vm, vm.arg(args, 1));
    int step = nArgs == 3 ? IntObject.toInt(vm, vm.arg(args, 2)) : 1;
    if (step == 0) {
      throw vm.valueError("zero step");
    }
    return create(vm, first, stop, step);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("range(");
    out.number(i32(vm.ram, self + START));
    out.text(", ");
    out.number(i32(vm.ram, self + STOP));
    int step = i32(vm.ram, self + STEP);
    if (step != 1) {
      out.text(", ");
      out.number(step);
    }
    out.text(")");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int len = len(vm.ram, self);
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(len > 0);
      case UnaryOp.LEN -> IntObject.create(vm, len);
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int[] ram = vm.ram;
    if (op != BinaryOp.EQUAL || Type.wordOf(ram, right) != Rom.RANGE) {
      return Word.NULL;
    }
    int len = len(ram, left);
    boolean same = len == len(ram, right);
    if (same && len > 0) {
      same = i32(ram, left + START) == i32(ram, right + START);
    }
    if (same && len > 1) {
      same = i32(ram, left + STEP) == i32(ram, right + STEP);
    }
    return Word.bool(same);
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value != Word.SENTINEL) {
      return Word.NULL;
    }
    int[] ram = vm.ram;
    int start = i32(ram, self + START);
    int step = i32(ram, self + STEP);
    int len = len(ram, self);
    if (SliceObject.isSlice(ram, index)) {
      SliceObject.Bounds bounds = SliceObject.bounds(vm, index, len);
      return create(
          vm, start + bounds.start() * step, start + bounds.stop() * step, step * bounds.step());
    }
    int i = Operators.index(vm, this, len, index, false);
    return IntObject.create(vm, start + i * step);
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    int[] ram = vm.ram;
    int start = i32(ram, self + START);
    int stop = i32(ram, self + STOP);
    int step = i32(ram, self + STEP);
    int iterator = Iteration.place(vm, place, Rom.RANGE_ITERATOR);
    i32(ram, iterator + RangeIteratorObject.CURRENT, start);
    i32(ram, iterator + RangeIteratorObject.STOP, stop);
    i32(ram, iterator + RangeIteratorObject.STEP, step);
    return iterator;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == START_NAME) {
      return IntObject.create(vm, i32(vm.ram, self + START));
    }
    if (name == STOP_NAME) {
      return IntObject.create(vm, i32(vm.ram, self + STOP));
    }
    return name == STEP_NAME ? IntObject.create(vm, i32(vm.ram, self + STEP)) : Word.NULL;
  }
}
