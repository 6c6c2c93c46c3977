package org.antaresia.compiler;

import org.antaresia.mpy.Const;
import org.jspecify.annotations.Nullable;

/** What the compiler knows about the machine that a program is for. */
public interface Platform {

  /**
   * Whether the machine has {@code text} as a qstr from the start; string literals of more than 10
   * bytes become qstrs only then, or if the same source used the text before.
   */
  boolean hasQstr(String text);

  /** The int or float that {@code module.name} is by definition, or null if it is none. */
  @Nullable Const moduleConstant(String module, String name);

  /** Whether {@code OrderedDict({..})} is built item by item, which keeps the order. */
  boolean buildsOrderedDicts();

  /**
   * Whether the machine can trace programs line by line: then except clauses and class bodies begin
   * with a line of their own.
   */
  boolean tracesLines();

  /** The machine as {@code .mpy} files name it, such as {@code armv7emsp}; empty: none of them. */
  default String architecture() {
    return "";
  }

  /** Whether floats have single precision there: what they give is left to the machine. */
  default boolean hasSingleFloats() {
    return false;
  }

  /** Whether the machine runs functions in the register IR as they are. */
  default boolean runsFunctions() {
    return false;
  }
}
