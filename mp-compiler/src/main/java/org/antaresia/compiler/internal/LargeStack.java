package org.antaresia.compiler.internal;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.antaresia.mpy.CompiledModule;
import org.jspecify.annotations.Nullable;

/**
 * A thread that compiles one text that nests deep, while the caller waits.
 *
 * <p>In the whole JVM only one runs at a time: its stack may take as much as a large script's heap.
 */
public final class LargeStack extends Thread {
  /** How deep a text may nest that is compiled here. */
  public static final int NESTING = 20_000;

  private static final long STACK_BYTES = 32 << 20;
  private static final Object ONE_AT_A_TIME = new Object();

  private final Supplier<CompiledModule> compilation;
  private @Nullable CompiledModule module;
  private @Nullable RuntimeException failure;
  private @Nullable Error error;

  private LargeStack(Supplier<CompiledModule> compilation) {
    super(null, null, "compiler of a deep text", STACK_BYTES);
    this.compilation = compilation;
  }

  /** What the compilation makes, or throws. */
  public static CompiledModule compile(Supplier<CompiledModule> compilation) {
    LargeStack thread = new LargeStack(compilation);
    synchronized (ONE_AT_A_TIME) {
      thread.start();
      thread.await();
    }
    if (thread.failure != null) {
      throw thread.failure;
    }
    if (thread.module == null) {
      throw requireNonNull(thread.error);
    }
    return thread.module;
  }

  private void await() {
    boolean interrupted = false;
    while (isAlive()) {
      try {
        join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void run() {
    try {
      module = compilation.get();
    } catch (RuntimeException e) {
      failure = e;
    } catch (Error e) {
      error = e;
    }
  }
}
