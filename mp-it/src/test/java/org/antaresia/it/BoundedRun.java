package org.antaresia.it;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.antaresia.hal.BoardConfig;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;

/**
 * Runs what may be broken in a small interpreter of its own: it has to end by itself or by
 * KeyboardInterrupt, in no Java exception, and leave a heap behind that can be collected.
 */
final class BoundedRun {
  private static final int HEAP_BYTES = 128 << 10;
  private static final int STACK_BYTES = 16 << 10;
  private static final long INTERRUPTED_AFTER_MILLIS = 150;
  private static final long HANGS_AFTER_MILLIS = 20_000;
  private static final int FRAMES = 12;

  private final VmFactory factory;

  BoundedRun(VmFactory factory) {
    this.factory = factory;
    factory.addPort(new BareBoard());
  }

  /**
   * What is wrong with the run, empty if nothing.
   *
   * @param stress whether each allocation collects
   */
  String problem(Consumer<Vm> program, boolean stress) {
    Vm vm =
        factory.open(
            HEAP_BYTES, STACK_BYTES, BareBoard.BARE, new BoardConfig(Map.of(), null, List.of()));
    if (stress) {
      vm.stress();
    }
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread thread = new Thread(() -> run(vm, program, failure), "damaged program");
    thread.setDaemon(true);
    thread.start();
    try {
      thread.join(INTERRUPTED_AFTER_MILLIS);
      for (long waited = 0; thread.isAlive() && waited < HANGS_AFTER_MILLIS; waited += 10) {
        vm.pending().interrupt();
        thread.join(10);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (thread.isAlive()) {
      return "hangs" + top(thread.getStackTrace());
    }
    Throwable thrown = failure.get();
    return thrown == null ? "" : thrown + top(thrown.getStackTrace());
  }

  private static void run(Vm vm, Consumer<Vm> program, AtomicReference<Throwable> failure) {
    try {
      try {
        program.accept(vm);
      } catch (PyException e) {
        e.take();
      }
      vm.heap.verify();
      vm.heap.collect();
      vm.heap.verify();
    } catch (Throwable e) { // all of them are what is looked for
      failure.set(e);
    }
  }

  private static String top(StackTraceElement[] frames) {
    var text = new StringBuilder();
    for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
      text.append("\n    at ").append(frames[i]);
    }
    return text.toString();
  }
}
