package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;

/**
 * {@code _asyncio.Task}: a coroutine that the loop of asyncio runs.
 *
 * <pre>
 *   +0 type | +4 place in a queue, see {@link TaskHeap} | +16 coroutine | +20 data | +24 state
 *   +28 time to run at, in ticks
 * </pre>
 *
 * <p>The data is what the task waits for (a queue it is on, or another task), the exception to be
 * thrown into it, or how it ended. The state is True while it runs, a TaskQueue when others wait
 * for it, None once it is done, False when that was noticed; anything else belongs to the loop.
 */
final class TaskObject extends Type {
  private static final int COROUTINE = 16;
  private static final int DATA = 20;
  private static final int STATE = 24;
  private static final int TIME = 28;
  private static final int SIZE = 32;

  private static final int RUNNING = Word.TRUE;
  private static final int DONE = Word.NONE;
  private static final int DONE_AND_NOTICED = Word.FALSE;

  private static final int DONE_METHOD = 0;
  private static final int CANCEL_METHOD = 1;

  /** A dict: the globals of the module that runs the loop. */
  private static final int CONTEXT = Vm.moduleRoot(34, 1);

  private static final int CORO_NAME = Qstr.of("coro");
  private static final int DATA_NAME = Qstr.of("data");
  private static final int STATE_NAME = Qstr.of("state");
  private static final int DONE_NAME = Qstr.of("done");
  private static final int CANCEL_NAME = Qstr.of("cancel");
  private static final int PH_KEY_NAME = Qstr.of("ph_key");
  private static final int REMOVE = Qstr.of("remove");

  // What the context has.
  private static final int CUR_TASK = Qstr.of("cur_task");
  private static final int TASK_QUEUE = Qstr.of("_task_queue");
  private static final int CANCELLED_ERROR = Qstr.of("CancelledError");

  private final TaskQueueObject queues = new TaskQueueObject(this);

  TaskObject() {
    super("_asyncio", "Task", 0);
  }

  /** The type of the queues of tasks. */
  TaskQueueObject queues() {
    return queues;
  }

  @Override
  protected void members(Members m) {
    m.unnamed(DONE_METHOD, 1, 1).unnamed(CANCEL_METHOD, 1, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    return Word.bool(id == DONE_METHOD ? isDone(vm.ram, self) : cancel(vm, self));
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code Task(coroutine, context)}; the context stays when none is given. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 2, false);
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + COROUTINE, vm.arg(args, 0));
    i32(vm.ram, self + DATA, Word.NONE);
    i32(vm.ram, self + STATE, RUNNING);
    i32(vm.ram, self + TIME, Word.smallInt(0));
    if (nArgs == 2) {
      if (!DictObject.isDict(vm.ram, vm.arg(args, 1))) {
        throw vm.typeError();
      }
      i32(vm.ram, CONTEXT, vm.arg(args, 1));
    }
    return self;
  }

  private boolean isTask(Vm vm, int object) {
    return Type.wordOf(vm.ram, object) == address();
  }

  /** Raises TypeError for what is no task. */
  void require(Vm vm, int object) {
    if (!isTask(vm, object)) {
      throw vm.typeError("can't convert '%s' object to %s implicitly", vm.typeName(object), "Task");
    }
  }

  /** Whether a task is to run before another one. */
  static boolean isBefore(int[] ram, int task, int other) {
    return TimeModule.ticksBetween(i32(ram, other + TIME), i32(ram, task + TIME)) < 0;
  }

  /** Notes when a task that waits for nothing is to run: at a time in ticks or (NULL) now. */
  static void schedule(Vm vm, int task, int time) {
    i32(vm.ram, task + DATA, Word.NONE);
    i32(vm.ram, task + TIME, time == Word.NULL ? TimeModule.ticksMillis(vm) : time);
  }

  private static boolean isDone(int[] ram, int self) {
    int state = i32(ram, self + STATE);
    return state == DONE || state == DONE_AND_NOTICED;
  }

  /** The value that the module with the loop has under a name. */
  private static int context(Vm vm, int name) {
    int context = i32(vm.ram, CONTEXT);
    int value =
        context == Word.NULL
            ? Word.NULL
            : DictObject.get(vm, context, Word.qstr(vm.qstrs.local(name)));
    if (value == Word.NULL) {
      throw vm.keyError(Word.qstr(vm.qstrs.local(name)));
    }
    return value;
  }

  // Attributes.

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int known = vm.qstrs.known(name);
    if (known == DONE_NAME || known == CANCEL_NAME) {
      vm.self = self;
      return unnamed(known == DONE_NAME ? DONE_METHOD : CANCEL_METHOD);
    }
    vm.self = Word.NULL;
    int offset = offset(known);
    return offset == 0 ? Word.NULL : i32(vm.ram, self + offset);
  }

  private static int offset(int name) {
    return name == CORO_NAME
        ? COROUTINE
        : name == DATA_NAME ? DATA : name == STATE_NAME ? STATE : name == PH_KEY_NAME ? TIME : 0;
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    int offset = offset(vm.qstrs.known(name));
    if (value == Word.NULL || offset != DATA && offset != STATE) {
      return false;
    }
    i32(vm.ram, self + offset, value);
    return true;
  }

  // Cancelling.

  /** Has what the task waits for end with CancelledError; false when the task is done. */
  private boolean cancel(Vm vm, int self) {
    if (isDone(vm.ram, self)) {
      return false;
    }
    if (self == context(vm, CUR_TASK)) {
      throw vm.runtimeError("can't cancel self");
    }
    int task = self;
    while (isTask(vm, i32(vm.ram, task + DATA))) {
      task = i32(vm.ram, task + DATA);
      Safepoint.work(vm);
    }
    int queue = context(vm, TASK_QUEUE);
    if (!isQueue(vm, queue)) {
      throw vm.typeError();
    }
    vm.keep(task);
    int remove = Attributes.loadMethodMaybe(vm, i32(vm.ram, task + DATA), REMOVE);
    if (remove != Word.NULL) {
      Calls.callMethod1(vm, remove, vm.self, task);
      queues.push(vm, queue, task, Word.NULL);
    } else if (TimeModule.ticksBetween(TimeModule.ticksMillis(vm), i32(vm.ram, task + TIME)) > 0) {
      queues.remove(vm, queue, task); // it sleeps
      queues.push(vm, queue, task, Word.NULL);
    }
    i32(vm.ram, task + DATA, context(vm, CANCELLED_ERROR));
    return true;
  }

  // Waiting: `await task`.

  @Override
  public int iter(Vm vm, int self, int place) {
    int state = i32(vm.ram, self + STATE);
    if (isDone(vm.ram, self)) {
      i32(vm.ram, self + STATE, DONE_AND_NOTICED);
    } else if (state == RUNNING) {
      i32(vm.ram, self + STATE, queues.create(vm));
    } else if (!isQueue(vm, state)) {
      throw vm.runtimeError("can't wait");
    }
    return self;
  }

  private boolean isQueue(Vm vm, int object) {
    return Type.wordOf(vm.ram, object) == queues.address();
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    if (isDone(vm.ram, self)) {
      int end = ExceptionObject.toRaise(vm, i32(vm.ram, self + DATA));
      if (!ExceptionObject.matches(vm, end, ExceptionObject.STOP_ITERATION)) {
        throw vm.raise(end);
      }
      vm.stopValue = ExceptionObject.value(vm, end);
      return Word.NULL;
    }
    int waiting = context(vm, CUR_TASK);
    require(vm, waiting);
    int state = i32(vm.ram, self + STATE);
    if (!isQueue(vm, state)) {
      throw vm.runtimeError("can't wait");
    }
    queues.push(vm, state, waiting, Word.NULL);
    i32(vm.ram, waiting + DATA, self);
    return Word.NONE;
  }
}
