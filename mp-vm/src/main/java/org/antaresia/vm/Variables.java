package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;

/** Names: of locals, globals, builtins and superclasses. */
final class Variables {
  private Variables() {}

  /**
   * Loads a name, a qstr word, from {@code dict}, then from the globals, then from the builtins.
   */
  static int load(Vm vm, int dict, int name) {
    int entry = MapTable.findQstr(vm, dict + DictObject.MAP, name);
    if (entry == Word.NULL && dict != vm.globals) {
      entry = MapTable.findQstr(vm, vm.globals + DictObject.MAP, name);
    }
    return entry == Word.NULL ? builtin(vm, Word.qstrNumber(name)) : i32(vm.ram, entry + 4);
  }

  /** A name of the builtins, those that the program added first. */
  static int builtin(Vm vm, int name) {
    int override = i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE);
    if (override != Word.NULL) {
      int value = DictObject.get(vm, override, Word.qstr(name));
      if (value != Word.NULL) {
        return value;
      }
    }
    int value = ((Namespace) Rom.object(Rom.BUILTINS)).member(vm, name);
    if (value == Word.NULL) {
      throw vm.raise(
          org.antaresia.vm.object.ExceptionObject.NAME_ERROR,
          "name '%s' isn't defined",
          vm.qstrs.text(name));
    }
    return value;
  }

  /** Removes a name; a missing one is a KeyError, as genuine. */
  static void delete(Vm vm, int dict, int name) {
    if (DictObject.remove(vm, dict, name) == Word.NULL) {
      throw vm.keyError(name);
    }
  }

  static PyException unbound(Vm vm) {
    return vm.raise(
        org.antaresia.vm.object.ExceptionObject.NAME_ERROR,
        "local variable referenced before assignment");
  }

  /** {@code super().name}: at {@code words} lie super, class and object; method and self follow. */
  static void loadSuperMethod(Vm vm, int words, int name) {
    int[] ram = vm.ram;
    int type = i32(ram, words + 4);
    if (Type.wordOf(ram, type) != Rom.TYPE) {
      throw vm.typeError(); // a method may have another __class__ of its own
    }
    int temporary = vm.pushWords(3);
    i32(ram, temporary, Rom.SUPER);
    i32(ram, temporary + 4, type);
    i32(ram, temporary + 8, i32(ram, words + 8));
    int method = Attributes.loadMethod(vm, temporary, name);
    vm.stackTop = temporary;
    i32(ram, words, method);
    i32(ram, words + 4, vm.self);
  }
}
