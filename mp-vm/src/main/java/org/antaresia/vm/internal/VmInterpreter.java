package org.antaresia.vm.internal;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import org.antaresia.api.Config;
import org.antaresia.api.HeapStatistics;
import org.antaresia.api.Interpreter;
import org.antaresia.api.OutOfFuelException;
import org.antaresia.api.PythonException;
import org.antaresia.api.Value;
import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.gc.Heap;
import org.antaresia.vm.Calls;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.ListObject;
import org.jspecify.annotations.Nullable;

/** An interpreter as embedders see it: one thread at a time, Java's values and exceptions. */
final class VmInterpreter implements Interpreter {
  /** Fuel for telling what happened once there is none left. */
  private static final long REPORT_UNITS = 10_000;

  /** What a call does in the virtual machine. */
  private interface Action<T extends @Nullable Object> {
    T run(Vm vm);
  }

  private final StreamConsole console;

  private static final int FROZEN = Qstr.of(".frozen");

  /** The thread that is in a call, or null. */
  private final AtomicReference<@Nullable Thread> user = new AtomicReference<>();

  private volatile boolean closed;
  private volatile @Nullable Vm vm;

  VmInterpreter(Vm vm, Config config, StreamConsole console) {
    this.vm = vm;
    this.console = console;
    if (config.gcStress()) {
      vm.stress();
    }
    vm.compileHotCode(config.jit());
    for (String directory : config.path()) {
      append(vm, Vm.ROOT_SYS_PATH, directory);
    }
    ListObject.append(vm, i32(vm.ram, Vm.ROOT_SYS_PATH), Word.qstr(FROZEN));
    for (String argument : config.arguments()) {
      append(vm, Vm.ROOT_SYS_ARGV, argument);
    }
    vm.fuelLeft(config.fuel());
    vm.settle();
  }

  private static void append(Vm vm, int root, String text) {
    ListObject.append(vm, i32(vm.ram, root), vm.str(ByteStrings.of(text)));
  }

  @Override
  public void exec(String source) {
    exec(source, "<string>");
  }

  @Override
  public void exec(String source, String fileName) {
    call(vm -> run(vm, source, fileName, Input.FILE));
  }

  @Override
  public void exec(byte[] mpy) {
    call(vm -> Programs.run(vm, Programs.load(vm, mpy), vm.globals, vm.globals));
  }

  @Override
  public Value eval(String expression) {
    return call(vm -> Outward.copy(vm, run(vm, expression, "<string>", Input.EVAL)));
  }

  private static int run(Vm vm, String source, String fileName, Input input) {
    byte[] text = source.getBytes(StandardCharsets.UTF_8);
    int function = Programs.compile(vm, text, ByteStrings.of(fileName), input, false, vm.globals);
    return Programs.run(vm, function, vm.globals, vm.globals);
  }

  @Override
  public Value call(String function, @Nullable Object... arguments) {
    return call(
        vm -> {
          int callee = global(vm, function);
          int args = vm.pushWords(arguments.length);
          for (int i = 0; i < arguments.length; i++) {
            i32(vm.ram, args + 4 * i, Inward.copy(vm, arguments[i]));
          }
          return Outward.copy(vm, Calls.call(vm, callee, arguments.length, 0, args));
        });
  }

  @Override
  public Value get(String name) {
    return call(vm -> Outward.copy(vm, global(vm, name)));
  }

  private static int global(Vm vm, String name) {
    String text = ByteStrings.of(name);
    int value = DictObject.get(vm, vm.globals, Word.qstr(vm.qstrs.intern(text)));
    if (value == Word.NULL) {
      throw vm.raise(ExceptionObject.NAME_ERROR, "name '" + text + "' isn't defined");
    }
    return value;
  }

  @Override
  public void set(String name, @Nullable Object value) {
    call(
        vm -> {
          int key = Word.qstr(vm.qstrs.intern(ByteStrings.of(name)));
          DictObject.put(vm, vm.globals, key, Inward.copy(vm, value));
          return Word.NONE;
        });
  }

  @Override
  public void interrupt() {
    Vm running = vm;
    if (running != null) {
      running.pending().interrupt();
    }
  }

  @Override
  public long fuel() {
    return call(Vm::fuelLeft);
  }

  @Override
  public void refuel(long units) {
    call(
        vm -> {
          vm.fuelLeft(units);
          return Word.NONE;
        });
  }

  @Override
  public HeapStatistics heap() {
    Vm asked = vm;
    if (asked == null) {
      throw new IllegalStateException("the interpreter is closed");
    }
    Heap heap = asked.heap;
    return new HeapStatistics(
        heap.total(),
        heap.used(),
        heap.allocated(),
        heap.reclaimed(),
        heap.collections(),
        Duration.ofNanos(heap.pauseNanos()),
        Duration.ofNanos(heap.longestPauseNanos()));
  }

  /** Runs an action as the only one in this interpreter. */
  private <T extends @Nullable Object> T call(Action<T> action) {
    Vm entered = enter();
    try {
      T result = action.run(entered);
      console.flush();
      return result;
    } catch (PyException e) {
      throw failure(entered, e);
    } catch (IOException e) {
      throw new PythonException("OSError", String.valueOf(e.getMessage()), "");
    } catch (RuntimeException | Error e) {
      closed = true; // nobody knows what was left half done
      throw e;
    } finally {
      leave(entered);
    }
  }

  private Vm enter() {
    Thread current = Thread.currentThread();
    if (!user.compareAndSet(null, current)) {
      Thread other = user.get();
      throw new IllegalStateException(
          other == current
              ? "the interpreter is in a call of this thread"
              : "the interpreter is in use by " + other);
    }
    Vm entered = vm;
    if (closed || entered == null) {
      user.set(null);
      throw new IllegalStateException("the interpreter is closed");
    }
    if (entered.threads.isInside()) {
      user.set(null);
      throw new IllegalStateException("the interpreter is in a call of this thread");
    }
    entered.threads.enter();
    return entered;
  }

  private void leave(Vm entered) {
    entered.settle();
    entered.threads.leave();
    user.set(null);
    if (closed) {
      release();
    }
  }

  @Override
  public void close() {
    closed = true;
    Vm running = vm;
    if (running != null) {
      running.pending().stop();
    }
    release();
  }

  /** Gives everything back, unless a call runs, which then does it. */
  private void release() {
    if (user.compareAndSet(null, Thread.currentThread())) {
      try {
        Vm left = vm;
        vm = null;
        if (left != null) {
          left.close();
        }
      } finally {
        user.set(null);
      }
    }
  }

  private RuntimeException failure(Vm failed, PyException e) {
    int exception = e.take();
    failed.settle();
    failed.keep(exception);
    boolean outOfFuel = failed.isOutOfFuel();
    if (closed) {
      return new CancellationException("the interpreter was closed");
    }
    if (outOfFuel) {
      failed.fuelLeft(REPORT_UNITS);
    }
    String text = text(failed, exception);
    String traceback = traceback(failed, exception);
    String typeName = ByteStrings.text(failed.typeName(exception));
    if (outOfFuel) {
      failed.fuelLeft(0);
      return new OutOfFuelException(traceback);
    }
    PythonException failure = new PythonException(typeName, text, traceback);
    try {
      console.flush();
    } catch (IOException broken) {
      failure.addSuppressed(broken);
    }
    return failure;
  }

  /** What {@code str(exception)} gives; an exception whose {@code __str__} fails has no text. */
  private static String text(Vm vm, int exception) {
    try {
      return ByteStrings.text(Printing.text(vm, exception, PrintKind.STR));
    } catch (PyException e) {
      return "<" + ByteStrings.text(vm.typeName(e.take())) + " in __str__>";
    }
  }

  private static String traceback(Vm vm, int exception) {
    TextBuffer text = new TextBuffer(vm);
    try {
      ExceptionObject.printTraceback(vm, text, exception);
    } catch (PyException e) {
      text.text("<" + vm.typeName(e.take()) + " in __str__>\n");
    }
    return ByteStrings.text(text.byteString());
  }
}
