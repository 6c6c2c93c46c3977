package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.CodeView;
import org.antaresia.vm.Functions;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * What a trace function sees of a run of a Python function, from when it is entered to when it is
 * left.
 *
 * <pre>
 *   +0 type | +4 function, or its code object once that was asked for | +8 frame of the caller
 *   +12 end of the stack while it runs | +16 offset of an opcode | +20 source line
 *   +24 trace function | +28 address behind the FOR_ITER that runs
 * </pre>
 */
public final class FrameObject extends Type {
  private static final int CODE = 4;
  private static final int BACK = 8;
  private static final int STACK_END = 12;
  private static final int OFFSET = 16;
  private static final int LINE = 20;
  private static final int CALLBACK = 24;
  private static final int LOOP = 28;
  private static final int SIZE = 32;

  private static final int F_BACK = Qstr.of("f_back");
  private static final int F_CODE = Qstr.of("f_code");
  private static final int F_GLOBALS = Qstr.of("f_globals");
  private static final int F_LASTI = Qstr.of("f_lasti");
  private static final int F_LINENO = Qstr.of("f_lineno");

  public FrameObject() {
    super(Rom.FRAME, "frame", 0);
  }

  /** A frame object, or NULL when there is no memory for it. */
  public static int createMaybe(Vm vm, int function, int back, int stackEnd) {
    int frame = vm.heap.allocate(SIZE);
    if (frame != Word.NULL) {
      int[] ram = vm.ram;
      i32(ram, frame, Rom.FRAME);
      i32(ram, frame + CODE, function);
      i32(ram, frame + BACK, back);
      i32(ram, frame + STACK_END, stackEnd);
    }
    return frame;
  }

  /** The frame object of the caller, or NULL. */
  public static int back(int[] ram, int frame) {
    return i32(ram, frame + BACK);
  }

  public static void back(int[] ram, int frame, int caller) {
    i32(ram, frame + BACK, caller);
  }

  /** Where the stack ends while the function runs, and not what it calls. */
  public static int stackEnd(int[] ram, int frame) {
    return i32(ram, frame + STACK_END);
  }

  /** Notes where the function is: the offset of an opcode or its operand. */
  public static void offset(int[] ram, int frame, int offset) {
    i32(ram, frame + OFFSET, offset);
  }

  /** The line where the function is; 0 when the next line counts in any case. */
  public static int line(int[] ram, int frame) {
    return i32(ram, frame + LINE);
  }

  public static void line(int[] ram, int frame, int line) {
    i32(ram, frame + LINE, line);
  }

  /** The function that is called for each line, or NULL. */
  public static int callback(int[] ram, int frame) {
    return i32(ram, frame + CALLBACK);
  }

  public static void callback(int[] ram, int frame, int function) {
    i32(ram, frame + CALLBACK, function);
  }

  /** The address behind the FOR_ITER that was executed last, 0 for another opcode. */
  public static int loop(int[] ram, int frame) {
    return i32(ram, frame + LOOP);
  }

  public static void loop(int[] ram, int frame, int address) {
    i32(ram, frame + LOOP, address);
  }

  private static int function(Vm vm, int frame) {
    int code = i32(vm.ram, frame + CODE);
    return CodeObject.isCode(vm.ram, code) ? CodeObject.functionOf(vm.ram, code) : code;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int function = function(vm, self);
    out.text("<frame at 0x" + Integer.toHexString(self) + ", file '");
    out.qstr(vm, CodeView.file(vm, function));
    out.text("', line ");
    out.number(line(vm.ram, self));
    out.text(", code ");
    out.qstr(vm, Functions.name(vm, function));
    out.text(">");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int[] ram = vm.ram;
    if (name == F_BACK) {
      int caller = back(ram, self);
      return caller == Word.NULL ? Word.NONE : caller;
    }
    if (name == F_CODE) {
      if (!CodeObject.isCode(ram, i32(ram, self + CODE))) {
        i32(ram, self + CODE, CodeObject.of(vm, i32(ram, self + CODE)));
      }
      return i32(ram, self + CODE);
    }
    if (name == F_GLOBALS) {
      return Functions.globals(vm, function(vm, self));
    }
    if (name == F_LASTI) {
      int opcode = CodeView.opcodeAt(vm, function(vm, self), i32(ram, self + OFFSET));
      return Word.smallInt(opcode);
    }
    return name == F_LINENO ? Word.smallInt(line(ram, self)) : Word.NULL;
  }
}
