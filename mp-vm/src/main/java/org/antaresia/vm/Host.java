package org.antaresia.vm;

import org.antaresia.compiler.Compiler;
import org.antaresia.hal.Board;
import org.antaresia.hal.Chip;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;

/** What an interpreter gets from outside: a board, modules, a compiler. Each may come and go. */
public interface Host {
  /**
   * The board that the interpreter runs on.
   *
   * @throws IllegalStateException with a message for the user when there is none now
   */
  Board board();

  /** What the board's interpreters are made for. */
  default Chip chip() {
    return Chip.HOST;
  }

  /** The module of that name, or null. */
  @Nullable NativeModule module(String name);

  /** A module that was compiled when a bundle was built, see {@link FrozenModules#find}. */
  byte @Nullable [] frozen(String path);

  /** The names of all modules there are now. */
  Iterable<String> moduleNames();

  /**
   * The compiler.
   *
   * @throws IllegalStateException with a message for the user when there is none now
   */
  Compiler compiler();

  /** What makes code of the JVM, or null when there is none now. */
  @Nullable HostTarget hostTarget();

  /** The code that it has made. */
  CodeCache codeCache();
}
