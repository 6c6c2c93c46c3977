package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.mpy.Arch;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.RawCode;

/** Places machine code in RAM and links it (py/persistentcode.c). */
final class MachineLoader {
  /** Thumb machines: each runs what is made for those before it. */
  private static final int FIRST_THUMB = Arch.number("armv6m");

  private static final int LAST_THUMB = Arch.number("armv7emdp");

  // Kinds of relocations: what is added to a word.
  private static final int LAST_REPEATED = 5;
  private static final int TEXT = 0;
  private static final int RODATA = 1;
  private static final int QSTR_TABLE = 6;
  private static final int OBJECT_TABLE = 7;
  private static final int FUNCTION_TABLE = 8;
  private static final int FIRST_ENTRY = 9;

  private final Vm vm;
  private final byte[] relocations;
  private int at;

  private MachineLoader(Vm vm, byte[] relocations) {
    this.vm = vm;
    this.relocations = relocations;
  }

  /** The machine code of an interpreter whose chip runs any. */
  static MachineCode machine(Vm vm) {
    MachineCode machine = vm.machine;
    if (machine == null) {
      throw vm.valueError("native code in .mpy unsupported");
    }
    return machine;
  }

  /**
   * Checks that a module's code is for the board's chip.
   *
   * @throws PyException ValueError
   */
  static void check(Vm vm, CompiledModule module) {
    int arch = module.arch();
    if (arch == 0) {
      return;
    }
    machine(vm);
    checkArch(vm, arch);
    if (module.archFlags() != 0) {
      throw incompatible(vm);
    }
  }

  /** As {@link #check}, of what the header of a file says: what follows may be anything then. */
  static void checkHeader(Vm vm, byte[] mpy) {
    int arch = MpyReader.arch(mpy, CompiledModule.SMALL_INT_BITS);
    if (arch != 0 && vm.machine != null) {
      checkArch(vm, arch);
    }
  }

  private static void checkArch(Vm vm, int arch) {
    int own = Arch.number(vm.chip.architecture());
    boolean fits =
        arch == own
            || own >= FIRST_THUMB && own <= LAST_THUMB && arch >= FIRST_THUMB && arch <= own;
    if (!fits) {
      throw vm.valueError("incompatible .mpy arch");
    }
  }

  private static PyException incompatible(Vm vm) {
    return vm.valueError(MpyFormatException.INCOMPATIBLE);
  }

  /** Places the code of a function, linked. */
  static int place(Vm vm, RawCode raw, int context) {
    MachineCode machine = machine(vm);
    byte[] code = raw.code();
    RawCode.Machine about = raw.machine();
    int codeBytes = code.length + 3 & ~3;
    RawCode prelude = null;
    if (raw.kind() == RawCode.Kind.NATIVE) {
      byte[] bytes = Arrays.copyOfRange(code, about.preludeOffset(), code.length);
      prelude = new RawCode(bytes, List.of());
    }
    int blockBytes = prelude == null ? 0 : CodeBlock.bytesFor(prelude);
    int text = vm.allocate(codeBytes + blockBytes);
    Bytes.copy(code, 0, vm.ram, text - RAM_BASE, code.length);
    if (prelude != null) {
      CodeBlock.placeAt(vm, text + codeBytes, prelude);
      i32(vm.ram, text, codeBytes);
    }
    int bssBytes = about.bssBytes() + 3 & ~3;
    int rodataBytes = about.rodata().length;
    int data = Word.NULL;
    if (bssBytes + rodataBytes > 0) {
      vm.keep(text);
      data = vm.allocate(bssBytes + (rodataBytes + 3 & ~3));
      Bytes.copy(about.rodata(), 0, vm.ram, data + bssBytes - RAM_BASE, rodataBytes);
      machine.keepForGood(data);
    }
    if ((about.scopeFlags() & RawCode.Machine.RELOCATIONS) != 0) {
      machine.keepForGood(text);
      int[] places = {text, data + bssBytes, data};
      int[] sizes = {codeBytes, rodataBytes, bssBytes};
      new MachineLoader(vm, about.relocations()).link(places, sizes, context, machine);
    }
    machine.placed(text, codeBytes);
    return text;
  }

  private void link(int[] places, int[] sizes, int context, MachineCode machine) {
    int[] ram = vm.ram;
    int area = TEXT;
    int word = 0;
    while (at < relocations.length) {
      int op = relocations[at++] & 0xff;
      int kind = op >> 1;
      if ((op & 1) != 0) {
        int address = uint();
        area = (address & 1) == 0 ? TEXT : RODATA;
        word = address >>> 1;
      }
      int n = kind <= LAST_REPEATED && (kind & 1) != 0 ? uint() : 1;
      int added =
          switch (kind) {
            case QSTR_TABLE -> i32(ram, context + ModuleContext.QSTRS);
            case OBJECT_TABLE -> i32(ram, context + ModuleContext.CONSTANTS);
            case FUNCTION_TABLE -> machine.table();
            default ->
                kind <= LAST_REPEATED ? places[kind >> 1] : entry(machine, kind - FIRST_ENTRY);
          };
      if (n < 0 || word < 0 || word > (sizes[area] >> 2) - n) {
        throw incompatible(vm);
      }
      for (int end = word + n; word < end; word++) {
        int place = places[area] + 4 * word;
        i32(ram, place, i32(ram, place) + added);
      }
    }
  }

  private int entry(MachineCode machine, int number) {
    if (number >= FunctionTable.LENGTH) {
      throw incompatible(vm);
    }
    return i32(vm.ram, machine.table() + 4 * number);
  }

  private int uint() {
    int value = 0;
    while (at < relocations.length) {
      int next = relocations[at++];
      value = value << 7 | next & 0x7f;
      if (next >= 0) {
        break;
      }
    }
    return value;
  }
}
