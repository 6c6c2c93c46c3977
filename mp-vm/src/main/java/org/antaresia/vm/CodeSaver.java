package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.Opcode;
import org.antaresia.mpy.Operand;
import org.antaresia.mpy.RawCode;
import org.antaresia.vm.object.ComplexObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * The way back from what {@link Loader} placed in RAM: a function and all that it makes as a
 * compiled module of their own.
 *
 * <p>Indexes in the code stay as they are. As in genuine the tables reach as far as one is used,
 * with empty names and None where none is.
 */
public final class CodeSaver {
  private final Vm vm;
  private final int context;
  private final BitSet names = new BitSet();
  private final BitSet constants = new BitSet();

  private CodeSaver(Vm vm, int context) {
    this.vm = vm;
    this.context = context;
    names.set(0); // the file's
  }

  /** The {@code .mpy} file that holds a function, made for the platform's integers. */
  public static byte[] save(Vm vm, int function) {
    int[] ram = vm.ram;
    CodeSaver saver = new CodeSaver(vm, i32(ram, function + FunctionObject.CONTEXT));
    int children = i32(ram, function + FunctionObject.CHILDREN);
    RawCode root = saver.rawCode(i32(ram, function + FunctionObject.CODE), children);
    return MpyWriter.write(saver.module(root));
  }

  private CompiledModule module(RawCode root) {
    List<String> qstrs = new ArrayList<>();
    for (int i = 0; i < names.length(); i++) {
      qstrs.add(names.get(i) ? vm.qstrs.text(ModuleContext.qstr(vm.ram, context, i)) : "");
    }
    List<Const> objects = new ArrayList<>();
    int table = i32(vm.ram, context + ModuleContext.CONSTANTS);
    for (int i = 0; i < Math.max(1, constants.length()); i++) {
      objects.add(constants.get(i) ? constant(i32(vm.ram, table + 4 * i)) : Const.NONE);
    }
    return new CompiledModule(qstrs, objects, root, CompiledModule.byLevel(root));
  }

  private RawCode rawCode(int code, int children) {
    for (int name : CodeBlock.names(vm.ram, code)) {
      names.set(name);
    }
    for (InstructionCursor cursor = CodeBlock.instructions(vm.ram, code); cursor.next(); ) {
      if (cursor.opcode().operand() == Operand.QSTR) {
        names.set(cursor.argument());
      } else if (cursor.opcode() == Opcode.LOAD_CONST_OBJ) {
        constants.set(cursor.argument());
      }
    }
    int childCount = CodeBlock.childCount(vm.ram, code);
    List<RawCode> made = new ArrayList<>(childCount);
    for (int i = 0; i < childCount; i++) {
      int raw = i32(vm.ram, children + 4 * i);
      if (!Functions.isBytecode(vm.ram, raw)) {
        throw vm.valueError("function must be bytecode");
      }
      made.add(rawCode(Functions.codeOf(vm.ram, raw), Functions.childrenOf(vm.ram, raw)));
    }
    return new RawCode(CodeBlock.bytes(vm.ram, code), made);
  }

  private Const constant(int object) {
    int[] ram = vm.ram;
    if (StrObject.isStr(ram, object)) {
      return new Const.Str(StrObject.text(vm, object), false);
    }
    if (StrObject.isStrOrBytes(ram, object)) {
      return new Const.Bytes(StrObject.text(vm, object));
    }
    if (IntObject.isInt(ram, object)) {
      return new Const.Int(IntObject.bigValue(ram, object));
    }
    if (FloatObject.isFloat(ram, object)) {
      return new Const.Float(FloatObject.value(ram, object));
    }
    if (ComplexObject.isComplex(ram, object)) {
      return new Const.Complex(
          ComplexObject.real(vm, object), ComplexObject.imaginary(ram, object));
    }
    if (TupleObject.isTuple(vm, object)) {
      List<Const> items = new ArrayList<>();
      for (int i = 0; i < TupleObject.len(ram, object); i++) {
        items.add(constant(TupleObject.item(ram, object, i)));
      }
      return new Const.Tuple(items);
    }
    return switch (object) {
      case Word.NONE -> Const.NONE;
      case Word.FALSE -> Const.FALSE;
      case Word.TRUE -> Const.TRUE;
      default -> Const.ELLIPSIS;
    };
  }
}
