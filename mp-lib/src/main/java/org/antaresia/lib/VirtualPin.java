package org.antaresia.lib;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ClassObject;

/** The type of what has a level like a pin, for programs that take any of them. */
interface VirtualPin {
  /** The level, 0 or 1. */
  int read(Vm vm, int self);

  void write(Vm vm, int self, int level);

  /**
   * What an object does as a pin.
   *
   * @throws org.antaresia.vm.PyException TypeError when it is none
   */
  static VirtualPin of(Vm vm, int object) {
    int part = ClassObject.nativePart(vm.ram, object);
    int type = Type.wordOf(vm.ram, part == Word.NULL ? object : part);
    if (Rom.contains(type) && Rom.type(type) instanceof VirtualPin pin) {
      return pin;
    }
    throw vm.typeError("expecting a pin");
  }
}
