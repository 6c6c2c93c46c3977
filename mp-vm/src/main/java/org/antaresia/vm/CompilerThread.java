package org.antaresia.vm;

import static java.util.Objects.requireNonNull;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.mpy.CompiledModule;
import org.jspecify.annotations.Nullable;

/**
 * A stack of its own for one compilation, so that a text is accepted or refused for what it is, and
 * not for where {@code exec} stands. It lasts until the compiler is done, and the caller waits.
 */
final class CompilerThread extends Thread {
  /** What the deepest text takes that parser and compiler accept. */
  private static final int DEEPEST_TEXT_BYTES = 460 << 10;

  private static final long STACK_BYTES = 1 << 20;

  private final Compiler compiler;
  private final byte[] source;
  private final String file;
  private final CompileOptions options;
  private @Nullable CompiledModule module;
  private @Nullable RuntimeException failure;
  private @Nullable Error error;

  private CompilerThread(Compiler compiler, byte[] source, String file, CompileOptions options) {
    super(null, null, "compiler of " + file, STACK_BYTES);
    this.compiler = compiler;
    this.source = source;
    this.file = file;
    this.options = options;
  }

  /** As {@link Compiler#compile}, on another thread where the running one has too small a stack. */
  static CompiledModule compile(
      Compiler compiler, byte[] source, String file, CompileOptions options) {
    if (JavaStack.hasRoom(DEEPEST_TEXT_BYTES)) {
      return compiler.compile(source, file, options);
    }
    CompilerThread thread = new CompilerThread(compiler, source, file, options);
    thread.start();
    thread.await();
    if (thread.failure != null) {
      throw thread.failure;
    }
    if (thread.error != null) {
      throw thread.error;
    }
    return requireNonNull(thread.module);
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
      module = compiler.compile(source, file, options);
    } catch (RuntimeException e) {
      failure = e;
    } catch (Error e) {
      error = e;
    }
  }
}
