package org.antaresia.lib;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.MapTable;
import org.osgi.service.component.annotations.Component;

/**
 * {@code _thread}. Threads take turns; a thread's stack comes from the heap, so that an interpreter
 * stays within its memory.
 */
@Component(service = NativeModule.class)
public final class ThreadModule extends NativeModule {
  private static final int GET_IDENT = 0;
  private static final int STACK_SIZE = 1;
  private static final int START_NEW_THREAD = 2;
  private static final int EXIT = 3;
  private static final int ALLOCATE_LOCK = 4;

  /** The stack size in bytes that was asked for, a raw number; 0 for the default. */
  private static final int ASKED_STACK_BYTES = Vm.moduleRoot(32, 1);

  /** Calls nest as deep as in the 32 KB of genuine, whose frames lie on C's stack. */
  private static final int DEFAULT_STACK_BYTES = 8 << 10;

  private static final int MIN_STACK_BYTES = 2 << 10;

  private static final int EINVAL = 22;

  private final Type lock = new LockObject();

  public ThreadModule() {
    super("_thread");
  }

  @Override
  protected void members(Members m) {
    m.constant("LockType", lock.address())
        .function("get_ident", GET_IDENT, 0)
        .function("stack_size", STACK_SIZE, 0, 1)
        .function("start_new_thread", START_NEW_THREAD, 2, 3)
        .function("exit", EXIT, 0)
        .function("allocate_lock", ALLOCATE_LOCK, 0);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case GET_IDENT -> {
        return IntObject.createUnsigned(vm, vm.threads.identity());
      }
      case STACK_SIZE -> {
        int bytes = nArgs == 0 ? 0 : IntObject.toInt(vm, vm.arg(args, 0));
        int before = i32(vm.ram, ASKED_STACK_BYTES);
        i32(vm.ram, ASKED_STACK_BYTES, bytes);
        return IntObject.createUnsigned(vm, before & 0xffff_ffffL);
      }
      case START_NEW_THREAD -> {
        int keywords = nArgs == 2 ? Word.NULL : vm.arg(args, 2);
        return start(vm, vm.arg(args, 0), vm.arg(args, 1), keywords);
      }
      case EXIT -> throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.SYSTEM_EXIT));
      default -> {
        return vm.allocateObject(LockObject.SIZE, lock.address());
      }
    }
  }

  /** Starts a thread that calls {@code function}; {@code keywords} is a dict or NULL. */
  private static int start(Vm vm, int function, int positional, int keywords) {
    int[] ram = vm.ram;
    int nArgs = Items.count(vm, positional);
    if (keywords != Word.NULL && Type.wordOf(ram, keywords) != Rom.DICT) {
      throw vm.typeError("expecting a dict for keyword args");
    }
    int map = keywords + DictObject.MAP;
    int nKw = keywords == Word.NULL ? 0 : MapTable.used(ram, map);
    int args = vm.pushWords(nArgs + 2 * nKw);
    copy(ram, Items.first(ram, positional), args, 4 * nArgs);
    int to = args + 4 * nArgs;
    for (int slot = -1; nKw > 0 && (slot = MapTable.nextSlot(vm, map, slot)) >= 0; to += 8) {
      copy(ram, MapTable.slot(ram, map, slot), to, 8);
    }
    int asked = i32(ram, ASKED_STACK_BYTES);
    if (asked < 0) {
      throw vm.osError(EINVAL);
    }
    int stackBytes = asked == 0 ? DEFAULT_STACK_BYTES : Math.max(asked, MIN_STACK_BYTES);
    int identity = vm.threads.start(stackBytes, function, nArgs, nKw, args);
    vm.stackTop = args;
    return IntObject.createUnsigned(vm, identity);
  }
}
