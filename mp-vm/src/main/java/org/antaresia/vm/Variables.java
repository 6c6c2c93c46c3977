package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;

/** Slow paths of names and attributes; they remember for the call site where they found it. */
final class Variables {
  private Variables() {}

  /**
   * Loads a name from {@code dict}, then from the globals, then from the builtins.
   *
   * @param name a qstr word
   * @param site index into {@link Vm#slotCache}
   */
  static int load(Vm vm, int dict, int name, int site) {
    int entry = MapTable.findQstr(vm, dict + DictObject.MAP, name);
    if (entry != Word.NULL) {
      remember(vm, dict, entry, site);
      return i32(vm.ram, entry + 4);
    }
    if (dict != vm.globals) {
      entry = MapTable.findQstr(vm, vm.globals + DictObject.MAP, name);
      if (entry != Word.NULL) {
        return i32(vm.ram, entry + 4);
      }
    }
    return builtin(vm, Word.qstrNumber(name));
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

  private static void remember(Vm vm, int dict, int entry, int site) {
    int slot = entry - i32(vm.ram, dict + DictObject.MAP + MapTable.TABLE) >> 3;
    vm.slotCache[site] = slot < 256 ? (byte) slot : 0;
  }

  static void store(Vm vm, int dict, int name, int value, int site) {
    int entry = MapTable.findOrAdd(vm, dict + DictObject.MAP, name);
    i32(vm.ram, entry + 4, value);
    remember(vm, dict, entry, site);
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

  static int loadAttr(Vm vm, int object, int name, int site) {
    if (ClassObject.isInstance(vm.ram, object)) {
      int entry = MapTable.findQstr(vm, object + DictObject.MAP, name);
      if (entry != Word.NULL) {
        remember(vm, object, entry, site);
        return i32(vm.ram, entry + 4);
      }
    }
    int value = Attributes.load(vm, object, Word.qstrNumber(name));
    return value;
  }

  static void storeAttr(Vm vm, int object, int name, int value, int site) {
    Attributes.store(vm, object, Word.qstrNumber(name), value);
    if (value != Word.NULL && ClassObject.isInstance(vm.ram, object)) {
      int entry = MapTable.findQstr(vm, object + DictObject.MAP, name);
      if (entry != Word.NULL && i32(vm.ram, entry + 4) == value) {
        remember(vm, object, entry, site);
      }
    }
  }

  /** {@code super().name}: at {@code words} lie super, class and object; method and self follow. */
  static void loadSuperMethod(Vm vm, int words, int name) {
    int[] ram = vm.ram;
    int temporary = vm.pushWords(3);
    i32(ram, temporary, Rom.SUPER);
    i32(ram, temporary + 4, i32(ram, words + 4));
    i32(ram, temporary + 8, i32(ram, words + 8));
    int method = Attributes.loadMethod(vm, temporary, name);
    vm.stackTop = temporary;
    i32(ram, words, method);
    i32(ram, words + 4, vm.self);
  }
}
