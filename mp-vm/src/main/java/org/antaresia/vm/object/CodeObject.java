package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Functions;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** What {@code compile()} gives: {@code +0 type | +4 function}; run by exec and eval. */
public final class CodeObject extends Type {
  private static final int FUNCTION = 4;
  private static final int SIZE = 8;

  public CodeObject() {
    super(Rom.CODE, "code", 0);
  }

  public static int create(Vm vm, int function) {
    int code = vm.allocateObject(SIZE, Rom.CODE);
    i32(vm.ram, code + FUNCTION, function);
    return code;
  }

  public static boolean isCode(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == Rom.CODE;
  }

  /** The function to run with the given globals: a copy whose context has them. */
  public static int function(Vm vm, int code, int globals) {
    int[] ram = vm.ram;
    int original = i32(ram, code + FUNCTION);
    if (Functions.globals(vm, original) == globals) {
      return original;
    }
    int context = vm.allocate(16);
    copy(ram, i32(ram, original + FunctionObject.CONTEXT), context, 16);
    i32(ram, context + ModuleObject.GLOBALS, globals);
    int function = vm.allocate(FunctionObject.DEFAULTS);
    copy(ram, original, function, FunctionObject.DEFAULTS);
    i32(ram, function + FunctionObject.CONTEXT, context);
    return function;
  }
}
