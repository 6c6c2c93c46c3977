package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Modules;
import org.antaresia.vm.Names;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Modules: {@code +0 type | +4 globals} in RAM, or a {@link NativeModule} in ROM. */
public final class ModuleObject extends Type {
  public static final int GLOBALS = 4;

  public ModuleObject() {
    super(Rom.MODULE, "module", 0);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<module '");
    out.text(Modules.nameOf(vm, self));
    if (!Rom.contains(self)) {
      int file = DictObject.get(vm, i32(vm.ram, self + GLOBALS), Word.qstr(Names.__file__));
      if (file != Word.NULL) {
        out.text("' from '");
        org.antaresia.vm.Printing.print(vm, out, file, PrintKind.STR);
      }
    }
    out.text("'>");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    vm.self = Word.NULL;
    if (Rom.contains(self)) {
      NativeModule module = (NativeModule) Rom.object(self);
      if (name == Names.__dict__) {
        return DictObject.ofMembers(vm, module);
      }
      int value = module.loadAttr(vm, name);
      return value != Word.NULL ? value : module.member(vm, name);
    }
    if (name == Names.__dict__) {
      return i32(vm.ram, self + GLOBALS);
    }
    int globals = i32(vm.ram, self + GLOBALS);
    int entry = MapTable.findQstr(vm, globals + DictObject.MAP, Word.qstr(name));
    if (entry != Word.NULL) {
      return i32(vm.ram, entry + 4);
    }
    entry = MapTable.findQstr(vm, globals + DictObject.MAP, Word.qstr(Names.__getattr__));
    if (entry == Word.NULL || name == Names.__getattr__) {
      return Word.NULL;
    }
    return org.antaresia.vm.Calls.call1(vm, i32(vm.ram, entry + 4), Word.qstr(name));
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    if (Rom.contains(self)) {
      return ((NativeModule) Rom.object(self)).storeAttr(vm, name, value);
    }
    int globals = i32(vm.ram, self + GLOBALS);
    if (value != Word.NULL) {
      DictObject.put(vm, globals, Word.qstr(name), value);
    } else if (DictObject.remove(vm, globals, Word.qstr(name)) == Word.NULL) {
      throw vm.keyError(Word.qstr(name));
    }
    return true;
  }
}
