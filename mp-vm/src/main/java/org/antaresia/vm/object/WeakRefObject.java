package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code weakref.ref}: {@code +0 type | +4 next in its chain | +8 record, NULL once removed | +12
 * callback}, see {@link WeakReferences}.
 */
public class WeakRefObject extends Type {
  static final int NEXT = 4;
  static final int RECORD = 8;
  static final int CALLBACK = 12;
  private static final int SIZE = 16;

  private static final int DEL = 0;

  public WeakRefObject() {
    this("ref");
  }

  /** For finalize. */
  WeakRefObject(String name) {
    super("weakref", name, 0);
  }

  @Override
  protected void members(Members m) {
    m.function("__del__", DEL, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    WeakReferences.remove(vm.ram, vm.arg(args, 0));
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 2, false);
    int object = referent(vm, args);
    int made = vm.heap.allocateWithFinaliser(SIZE);
    if (made == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, made, address());
    i32(vm.ram, made + CALLBACK, nArgs > 1 ? vm.arg(args, 1) : Word.NONE);
    WeakReferences.add(vm, object, made, false);
    return made;
  }

  /** The first argument, which the collector must know. */
  static int referent(Vm vm, int args) {
    int object = vm.arg(args, 0);
    if (!Word.isPointer(object) || !vm.heap.isBlock(object)) {
      throw vm.typeError("not a heap object");
    }
    return object;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int object = WeakReferences.object(vm.ram, self);
    return object == Word.NULL ? Word.NONE : object;
  }

  /** Tells the callback that the object is dead. */
  void callBack(Vm vm, int self) {
    Calls.call1(vm, i32(vm.ram, self + CALLBACK), self);
  }

  @Override
  public void finalise(Vm vm, int self) {
    WeakReferences.remove(vm.ram, self);
  }
}
