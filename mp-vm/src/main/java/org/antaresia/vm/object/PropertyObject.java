package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code property}: {@code +0 type | +4 getter | +8 setter | +12 deleter}, None where absent. */
public final class PropertyObject extends Type {
  static final int GETTER = 4;
  static final int SETTER = 8;
  static final int DELETER = 12;
  private static final int SIZE = 16;

  private static final Parameter[] PARAMETERS = {
    Parameter.of("fget"), Parameter.of("fset"), Parameter.of("fdel"), Parameter.of("doc")
  };

  public PropertyObject() {
    super(Rom.PROPERTY, "property", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("getter", GETTER, 2).function("setter", SETTER, 2).function("deleter", DELETER, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int property = vm.allocate(SIZE);
    copy(vm.ram, vm.arg(args, 0), property, SIZE);
    i32(vm.ram, property + id, vm.arg(args, 1));
    return property;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    int property = vm.allocateObject(SIZE, Rom.PROPERTY);
    for (int i = 0; i < 3; i++) {
      i32(vm.ram, property + GETTER + 4 * i, given[i] == Word.NULL ? Word.NONE : given[i]);
    }
    return property;
  }

  /**
   * Stores through a property, or deletes ({@code value} NULL); false when it does not allow it.
   */
  static boolean store(Vm vm, int property, int self, int value) {
    int hook = i32(vm.ram, property + (value == Word.NULL ? DELETER : SETTER));
    if (hook == Word.NONE) {
      return false;
    }
    if (value == Word.NULL) {
      Calls.call1(vm, hook, self);
    } else {
      Calls.call2(vm, hook, self, value);
    }
    return true;
  }
}
