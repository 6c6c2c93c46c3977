package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code _asyncio.TaskQueue}: {@code +0 type | +4 {@link TaskHeap}}. */
final class TaskQueueObject extends Type {
  private static final int HEAP = 4;
  private static final int SIZE = 8;

  private static final int PEEK = 0;
  private static final int PUSH = 1;
  private static final int POP = 2;
  private static final int REMOVE = 3;

  private final TaskObject tasks;

  TaskQueueObject(TaskObject tasks) {
    super("_asyncio", "TaskQueue", 0);
    this.tasks = tasks;
  }

  @Override
  protected void members(Members m) {
    m.function("peek", PEEK, 1)
        .function("push", PUSH, 2, 3)
        .function("pop", POP, 1)
        .function("remove", REMOVE, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case PEEK -> {
        int first = i32(vm.ram, self + HEAP);
        return first == Word.NULL ? Word.NONE : first;
      }
      case POP -> {
        int first = heap(vm, self);
        if (first == Word.NULL) {
          throw vm.indexError("empty heap");
        }
        i32(vm.ram, self + HEAP, TaskHeap.pop(vm.ram, first));
        return first;
      }
      case PUSH -> push(vm, self, vm.arg(args, 1), nArgs == 3 ? vm.arg(args, 2) : Word.NULL);
      default -> remove(vm, self, vm.arg(args, 1));
    }
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 0, false);
    return create(vm);
  }

  int create(Vm vm) {
    return vm.allocateObject(SIZE, address());
  }

  /** Appends a task, to run at a time in ticks or (NULL) now. */
  void push(Vm vm, int self, int task, int time) {
    tasks.require(vm, task);
    if (time != Word.NULL && !Word.isSmallInt(time)) {
      throw vm.typeError("can't convert %s to int", vm.typeName(time));
    }
    int heap = heap(vm, self);
    TaskObject.schedule(vm, task, time);
    i32(vm.ram, self + HEAP, TaskHeap.push(vm.ram, heap, task));
  }

  void remove(Vm vm, int self, int task) {
    tasks.require(vm, task);
    i32(vm.ram, self + HEAP, TaskHeap.remove(vm.ram, heap(vm, self), task));
  }

  /** The heap, unless its root was pushed to another queue, and is not on top any more. */
  private static int heap(Vm vm, int self) {
    int heap = i32(vm.ram, self + HEAP);
    if (heap != Word.NULL && TaskHeap.isBelow(vm.ram, heap)) {
      throw vm.runtimeError("task is in another queue");
    }
    return heap;
  }
}
