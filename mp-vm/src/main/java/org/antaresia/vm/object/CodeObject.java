package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.CodeView;
import org.antaresia.vm.Functions;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * What {@code compile()} gives and what {@code __code__} of a function is; run by exec and eval.
 *
 * <pre>
 *   +0 type | +4 function | +8 names, a dict | +12 whether it may be a closure's code
 * </pre>
 */
public final class CodeObject extends Type {
  private static final int FUNCTION = 4;
  private static final int NAMES = 8;
  private static final int MAY_NEED_CELLS = 12;
  private static final int SIZE = 16;

  private static final int CO_CODE = Qstr.of("co_code");
  private static final int CO_CONSTS = Qstr.of("co_consts");
  private static final int CO_FILENAME = Qstr.of("co_filename");
  private static final int CO_FIRSTLINENO = Qstr.of("co_firstlineno");
  private static final int CO_LINES = Qstr.of("co_lines");
  private static final int CO_LNOTAB = Qstr.of("co_lnotab");
  private static final int CO_NAME = Qstr.of("co_name");
  private static final int CO_NAMES = Qstr.of("co_names");

  private static final int LINES = 0;

  public CodeObject() {
    super(Rom.CODE, "code", 0);
  }

  /** The code of a module body. */
  public static int create(Vm vm, int function) {
    int code = vm.allocateObject(SIZE, Rom.CODE);
    i32(vm.ram, code + FUNCTION, function);
    i32(vm.ram, code + NAMES, vm.locals); // genuine takes these, too
    return code;
  }

  /** The code of any function. */
  public static int of(Vm vm, int function) {
    int code = create(vm, function);
    i32(vm.ram, code + MAY_NEED_CELLS, 1);
    return code;
  }

  /** The function whose code this is. */
  public static int functionOf(int[] ram, int code) {
    return i32(ram, code + FUNCTION);
  }

  public static boolean isCode(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.CODE;
  }

  /**
   * A function of that code.
   *
   * @throws org.antaresia.vm.PyException TypeError when only a closure can run it
   */
  static int function(Vm vm, int code) {
    int function = i32(vm.ram, code + FUNCTION);
    if (i32(vm.ram, code + MAY_NEED_CELLS) != 0 && CodeView.needsCells(vm, function)) {
      throw vm.typeError();
    }
    return function;
  }

  /** The function to run with the given globals. */
  public static int toRun(Vm vm, int code, int globals) {
    int function = function(vm, code);
    return Functions.globals(vm, function) == globals
        ? function
        : FunctionObject.rebind(vm, function, globals);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int function = i32(vm.ram, self + FUNCTION);
    out.text("<code object ");
    out.qstr(vm, Functions.name(vm, function));
    out.text(" at 0x" + Integer.toHexString(self) + ", file \"");
    out.qstr(vm, CodeView.file(vm, function));
    out.text("\", line ");
    out.number(CodeView.definitionLine(vm, function));
    out.text(">");
  }

  @Override
  protected void members(Members m) {
    m.unnamed(LINES, 1, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return Iteration.iter(vm, CodeView.lines(vm, i32(vm.ram, vm.arg(args, 0) + FUNCTION)));
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int function = i32(vm.ram, self + FUNCTION);
    if (name == CO_CODE) {
      return CodeView.opcodes(vm, function);
    }
    if (name == CO_CONSTS) {
      return CodeView.constants(vm, function);
    }
    if (name == CO_FILENAME) {
      return Word.qstr(CodeView.file(vm, function));
    }
    if (name == CO_FIRSTLINENO) {
      return Word.smallInt(CodeView.firstLine(vm, function));
    }
    if (name == CO_NAME) {
      return Word.qstr(Functions.name(vm, function));
    }
    if (name == CO_NAMES) {
      return i32(vm.ram, self + NAMES);
    }
    if (name == CO_LNOTAB) {
      return CodeView.lineTable(vm, function);
    }
    if (name == CO_LINES) {
      vm.self = self;
      return unnamed(LINES);
    }
    return Word.NULL;
  }
}
