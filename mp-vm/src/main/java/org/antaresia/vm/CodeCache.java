package org.antaresia.vm;

import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.antaresia.ir.Verifier;
import org.jspecify.annotations.Nullable;

/**
 * Compiles {@link Sketch}es on a thread of its own and keeps the code, which all interpreters
 * share. What was not asked for longest goes first when there is too much; the JVM unloads it when
 * no interpreter has it any more.
 */
public final class CodeCache {
  private static final int MOST = 4096;
  private static final int IDLE_SECONDS = 5;

  /** Of a function, see {@link Lifter#lift}; a method of the JVM that HotSpot compiles. */
  private static final int MOST_INSTRUCTIONS = 1000;

  private static final int FEWEST_INSTRUCTIONS = 100;

  private static final HostTarget.Binding<CompiledCode> BINDING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(),
          CompiledCode.class,
          RegisterCode.class,
          Routines.class,
          true,
          false);

  private final Map<Sketch.Key, FutureTask<CompiledCode>> tasks =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sketch.Key, FutureTask<CompiledCode>> e) {
          return size() > MOST;
        }
      };

  private final ThreadPoolExecutor executor =
      new ThreadPoolExecutor(
          1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), CodeCache::thread);

  CodeCache() {
    executor.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "antaresia-compiler");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * The code for a sketch.
   *
   * @param atOnce whether to wait for it, and to check what it is made of
   * @return null if it is not ready yet
   * @throws HostTarget.TooLargeException when there will never be any
   */
  @Nullable CompiledCode get(Sketch sketch, HostTarget target, boolean atOnce) {
    FutureTask<CompiledCode> task;
    boolean isNew = false;
    synchronized (tasks) {
      task = tasks.get(sketch.key());
      if (task == null) {
        task = new FutureTask<>(() -> compile(sketch, target, atOnce));
        tasks.put(sketch.key(), task);
        isNew = true;
      }
    }
    if (isNew && atOnce) {
      task.run();
    } else if (isNew) {
      executor.execute(task);
    }
    return atOnce || task.isDone() ? result(task) : null;
  }

  private static CompiledCode compile(Sketch sketch, HostTarget target, boolean verifies) {
    for (int most = MOST_INSTRUCTIONS; ; most /= 2) {
      try {
        return compile(sketch, target, verifies, most);
      } catch (HostTarget.TooLargeException e) {
        if (most < FEWEST_INSTRUCTIONS) {
          throw e;
        }
      }
    }
  }

  private static CompiledCode compile(
      Sketch sketch, HostTarget target, boolean verifies, int mostInstructions) {
    Function function = Lifter.lift(sketch, mostInstructions);
    if (verifies) {
      Verifier.verify(function);
    }
    return target.define(function, BINDING);
  }

  private static CompiledCode result(FutureTask<CompiledCode> task) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof HostTarget.TooLargeException tooLarge) {
        throw tooLarge;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
