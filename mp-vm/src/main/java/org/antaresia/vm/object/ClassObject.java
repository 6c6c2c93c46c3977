package org.antaresia.vm.object;

import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;

/** Classes made by a class statement or {@code type(name, bases, dict)}: heap objects. */
public final class ClassObject {
  private ClassObject() {}

  /** The behaviour of instances of such classes. */
  public static Type instanceBehaviour() {
    return InstanceObject.BEHAVIOUR;
  }

  /** The name (qstr) of a class. */
  public static int name(byte[] ram, int type) {
    throw new UnsupportedOperationException();
  }

  /** Whether class word {@code type} (builtin or not) is {@code base} or derived from it. */
  public static boolean isSubclass(Vm vm, int type, int base) {
    throw new UnsupportedOperationException();
  }

  /** {@code type(name, bases, dict)}. */
  public static int create(Vm vm, int name, int bases, int dict) {
    throw new UnsupportedOperationException();
  }

  /** For an instance of a class derived from builtin type {@code type}: the native part, else NULL. */
  public static int nativeBase(Vm vm, int object, int type) {
    throw new UnsupportedOperationException();
  }
}
