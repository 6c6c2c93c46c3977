package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;
import org.antaresia.mpy.ViperCode;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ComplexObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * Places a compiled module in RAM: names interned, constants made, code copied. Texts and bytes of
 * a file that is in memory itself (of a ROMFS image) stay there.
 *
 * <p>A raw code is {@code +0 kind | +4 code | +8 children | +12 of ASM: arguments, result}, as
 * genuine's; its children are a table of raw codes.
 */
final class Loader {
  static final int RAW_KIND = 0;
  static final int RAW_CODE = 4;
  static final int RAW_CHILDREN = 8;
  static final int RAW_SIGNATURE = 12;
  private static final int RAW_SIZE = 16;

  /** Where the kind is in its word: genuine has two bytes before it and a flag behind. */
  static final int RAW_KIND_SHIFT = 16;

  private static final int RAW_GENERATOR = 1 << 24;

  // Kinds: those that genuine has, too, with its numbers (py/emitglue.h).
  static final int BYTECODE = 2;
  static final int NATIVE = 3;
  static final int VIPER = 4;
  static final int ASM = 5;
  private static final int HOST_NATIVE = 0x20;
  static final int HOST_VIPER = 0x21;

  private Loader() {}

  /**
   * The function that runs the module body.
   *
   * @param context a {@link ModuleContext} whose globals are set
   * @param file where the file that the module was read from stands in memory, or NULL
   */
  static int load(Vm vm, CompiledModule module, int context, int file) {
    MachineLoader.check(vm, module);
    int[] ram = vm.ram;
    int mark = vm.heap.freshMark();
    List<String> qstrs = module.qstrs();
    List<Const> constants = module.consts();
    int qstrBytes = 2 * qstrs.size() + 3 & ~3;
    int tables = vm.allocate(qstrBytes + 4 * constants.size());
    vm.keep(context);
    i32(ram, context + ModuleContext.QSTRS, tables);
    i32(ram, context + ModuleContext.CONSTANTS, tables + qstrBytes);
    for (int i = 0; i < qstrs.size(); i++) {
      u16(ram, tables + 2 * i, vm.qstrs.intern(qstrs.get(i)));
    }
    for (int i = 0; i < constants.size(); i++) {
      int inner = vm.heap.freshMark();
      i32(ram, tables + qstrBytes + 4 * i, constant(vm, constants.get(i), file));
      vm.heap.release(inner);
    }
    int raw = place(vm, module.root(), context);
    int function =
        Functions.isMachine(ram, raw)
            ? FunctionObject.create(vm, context, raw, Word.NULL, Word.NULL)
            : FunctionObject.withoutDefaults(vm, context, raw);
    vm.heap.release(mark);
    vm.keep(context);
    vm.keep(function);
    return function;
  }

  /** Places a function and all that it and they make, level by level: they may nest deep. */
  private static int place(Vm vm, RawCode root, int context) {
    int[] ram = vm.ram;
    List<RawCode> codes = CompiledModule.byLevel(root);
    int[] places = new int[codes.size()];
    int known = 0;
    places[known++] = vm.allocate(RAW_SIZE);
    vm.keep(places[0]);
    int mark = vm.heap.freshMark();
    for (int i = 0; i < places.length; i++) {
      RawCode code = codes.get(i);
      int kind = kindOf(code);
      boolean isGenerator =
          code.hasPrelude() && (code.prelude().scopeFlags() & Prelude.GENERATOR) != 0;
      i32(ram, places[i] + RAW_KIND, kind << RAW_KIND_SHIFT | (isGenerator ? RAW_GENERATOR : 0));
      i32(ram, places[i] + RAW_CODE, placeCode(vm, code, kind, context));
      if (kind == ASM) {
        RawCode.Machine machine = code.machine();
        int signature = machine.positionalArgs() | machine.typeSignature() << 16;
        i32(ram, places[i] + RAW_SIGNATURE, signature);
      }
      int children = code.children().size();
      if (children > 0) {
        int table = vm.allocate(4 * children);
        i32(ram, places[i] + RAW_CHILDREN, table);
        for (int j = 0; j < children; j++) {
          vm.heap.release(mark);
          int child = vm.allocate(RAW_SIZE);
          i32(ram, table + 4 * j, child);
          places[known++] = child;
        }
      }
      vm.heap.release(mark);
    }
    return places[0];
  }

  private static int kindOf(RawCode code) {
    if (code.viper() != null) {
      return HOST_VIPER;
    }
    return code.isForHost() ? HOST_NATIVE : BYTECODE + code.kind().ordinal();
  }

  private static int placeCode(Vm vm, RawCode code, int kind, int context) {
    ViperCode viper = code.viper();
    if (viper != null) {
      return vm.viper.place(viper);
    }
    if (kind == HOST_NATIVE) {
      vm.compileNative();
    } else if (kind != BYTECODE) {
      return MachineLoader.place(vm, code, context);
    }
    return CodeBlock.place(vm, code);
  }

  private static int constant(Vm vm, Const constant, int file) {
    if (constant instanceof Const.Str str) {
      if (str.interned()) {
        return Word.qstr(vm.qstrs.intern(str.text()));
      }
      return file == Word.NULL
          ? StrObject.create(vm, str.text())
          : StrObject.createOver(vm, Rom.STR, file + str.offset(), str.text().length(), 0);
    }
    if (constant instanceof Const.Int integer) {
      return IntObject.create(vm, integer.value());
    }
    if (constant instanceof Const.Float floating) {
      return FloatObject.literal(vm, floating.value());
    }
    if (constant instanceof Const.Bytes bytes) {
      int length = bytes.data().length();
      return file == Word.NULL || length == 0
          ? BytesObject.create(vm, Bytes.pack(bytes.data()), 0, length)
          : StrObject.createOver(vm, Rom.BYTES, file + bytes.offset(), length, 0);
    }
    if (constant instanceof Const.Tuple tuple) {
      List<Const> items = tuple.items();
      int at = vm.pushWords(items.size());
      vm.enter();
      try {
        for (int i = 0; i < items.size(); i++) {
          i32(vm.ram, at + 4 * i, constant(vm, items.get(i), file));
        }
      } finally {
        vm.leave();
      }
      int made = TupleObject.create(vm, items.size(), at);
      vm.stackTop = at;
      return made;
    }
    if (constant instanceof Const.Complex complex) {
      return ComplexObject.create(vm, complex.real(), complex.imag());
    }
    return switch ((Const.Singleton) constant) {
      case NONE -> Word.NONE;
      case FALSE -> Word.FALSE;
      case TRUE -> Word.TRUE;
      case ELLIPSIS -> Constants.ELLIPSIS;
      case FUN_TABLE -> MachineLoader.machine(vm).table();
    };
  }
}
