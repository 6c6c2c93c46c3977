package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ModuleObject;

/** Runtime functions on modules. */
public final class Modules {
  private Modules() {}

  /** The name of a module object as a byte string. */
  public static String nameOf(Vm vm, int module) {
    if (Rom.contains(module)) {
      return ((NativeModule) Rom.object(module)).name();
    }
    int name =
        DictObject.get(vm, i32(vm.ram, module + ModuleObject.GLOBALS), Word.qstr(Names.__name__));
    return name == Word.NULL ? "" : Printing.text(vm, name, PrintKind.STR);
  }
}
