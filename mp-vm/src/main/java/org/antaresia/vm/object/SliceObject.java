package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code slice}: {@code +0 type | +4 start | +8 stop | +12 step}, None where absent. */
public final class SliceObject extends Type {
  static final int START = 4;
  static final int STOP = 8;
  static final int STEP = 12;
  public static final int SIZE = 16;

  private static final int START_NAME = Qstr.of("start");
  private static final int STOP_NAME = Qstr.of("stop");
  private static final int STEP_NAME = Qstr.of("step");

  private static final int INDICES = 0;
  private static final int INDICES_NAME = Qstr.of("indices");

  /** The positions that a slice means in a sequence: half-open, clamped. */
  public record Bounds(int start, int stop, int step) {
    /** Number of positions. */
    public int count() {
      if (step > 0) {
        return stop <= start ? 0 : (stop - start - 1) / step + 1;
      }
      return start <= stop ? 0 : (start - stop - 1) / -step + 1;
    }
  }

  public SliceObject() {
    super(Rom.SLICE, "slice", 0);
  }

  public static int create(Vm vm, int start, int stop, int step) {
    return place(vm.ram, vm.allocate(SIZE), start, stop, step);
  }

  /** A slice in the {@link #SIZE} bytes at {@code slice}. */
  public static int place(int[] ram, int slice, int start, int stop, int step) {
    i32(ram, slice, Rom.SLICE);
    i32(ram, slice + START, start);
    i32(ram, slice + STOP, stop);
    i32(ram, slice + STEP, step);
    return slice;
  }

  public static boolean isSlice(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.SLICE;
  }

  /**
   * The positions that {@code slice} means in a sequence of {@code length} items.
   *
   * @throws org.antaresia.vm.PyException ValueError for a step of 0
   */
  public static Bounds bounds(Vm vm, int slice, int length) {
    int[] ram = vm.ram;
    int stepWord = i32(ram, slice + STEP);
    int step = stepWord == Word.NONE ? 1 : IntObject.toInt(vm, stepWord);
    if (step == 0) {
      throw vm.valueError("slice step can't be zero");
    }
    int lowest = step > 0 ? 0 : -1;
    int highest = step > 0 ? length : length - 1;
    int start =
        position(vm, i32(ram, slice + START), length, step > 0 ? lowest : highest, lowest, highest);
    int stop =
        position(vm, i32(ram, slice + STOP), length, step > 0 ? highest : lowest, lowest, highest);
    return new Bounds(start, stop, step);
  }

  private static int position(Vm vm, int word, int length, int absent, int lowest, int highest) {
    if (word == Word.NONE) {
      return absent;
    }
    int i = IntObject.toInt(vm, word);
    if (i < 0) {
      i += length;
    }
    return Math.min(highest, Math.max(i, lowest)); // highest is below lowest for a length below 0
  }

  @Override
  protected void members(Members m) {
    m.unnamed(INDICES, 2, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    Bounds bounds = bounds(vm, vm.arg(args, 0), IntObject.toInt(vm, vm.arg(args, 1)));
    int tuple = TupleObject.create(vm, 3, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, IntObject.create(vm, bounds.start()));
    TupleObject.item(vm.ram, tuple, 1, IntObject.create(vm, bounds.stop()));
    TupleObject.item(vm.ram, tuple, 2, IntObject.create(vm, bounds.step()));
    return tuple;
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return Word.NULL; // not even a hash
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("slice(");
    Printing.print(vm, out, i32(vm.ram, self + START), PrintKind.REPR);
    out.text(", ");
    Printing.print(vm, out, i32(vm.ram, self + STOP), PrintKind.REPR);
    out.text(", ");
    Printing.print(vm, out, i32(vm.ram, self + STEP), PrintKind.REPR);
    out.text(")");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == START_NAME) {
      return i32(vm.ram, self + START);
    }
    if (name == STOP_NAME) {
      return i32(vm.ram, self + STOP);
    }
    if (name == INDICES_NAME) {
      vm.self = self;
      return unnamed(INDICES);
    }
    return name == STEP_NAME ? i32(vm.ram, self + STEP) : Word.NULL;
  }
}
