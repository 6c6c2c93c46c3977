package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Members;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;

/** {@code _thread.LockType}: {@code +0 type | +4 1 when locked | genuine has a mutex here}. */
final class LockObject extends Type {
  static final int SIZE = 32;

  private static final int LOCKED_FLAG = 4;

  private static final int ACQUIRE = 0;
  private static final int RELEASE = 1;
  private static final int LOCKED = 2;
  private static final int EXIT = 3;

  private static final int EDEADLK = 35;

  LockObject() {
    super("_thread", "lock", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("acquire", ACQUIRE, 1, 3)
        .function("release", RELEASE, 1)
        .function("locked", LOCKED, 1)
        .function("__enter__", ACQUIRE, 1, 3)
        .function("__exit__", EXIT, 4);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case ACQUIRE -> {
        boolean wait = nArgs == 1 || IntObject.toInt(vm, vm.arg(args, 1)) != 0;
        return Word.bool(acquire(vm, self, wait));
      }
      case LOCKED -> {
        return Word.bool(isLocked(vm, self));
      }
      default -> {
        release(vm, self);
        return Word.NONE;
      }
    }
  }

  private static boolean isLocked(Vm vm, int self) {
    return i32(vm.ram, self + LOCKED_FLAG) != 0;
  }

  private static boolean acquire(Vm vm, int self, boolean wait) {
    for (boolean again = false; isLocked(vm, self); again = true) {
      if (!wait) {
        return false;
      }
      if (vm.heap.isCollecting()) { // nobody else runs until this finaliser is done
        throw vm.osError(EDEADLK);
      }
      vm.flush();
      if (vm.threads.await(self, again)) {
        return true;
      }
      Safepoint.poll(vm);
    }
    i32(vm.ram, self + LOCKED_FLAG, 1);
    return true;
  }

  private static void release(Vm vm, int self) {
    if (!isLocked(vm, self)) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.RUNTIME_ERROR));
    }
    if (!vm.threads.release(self)) {
      i32(vm.ram, self + LOCKED_FLAG, 0);
    }
  }
}
