package org.antaresia.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function of the run-time system that code calls.
 *
 * @param name as the target knows it
 * @param parameters what it takes, besides what the target hands to every routine
 * @param result what it returns, or null for nothing
 */
public record Routine(String name, List<Type> parameters, @Nullable Type result) {
  public Routine {
    parameters = List.copyOf(parameters);
  }

  /** A routine of words only, which returns one. */
  public static Routine ofWords(String name, int parameters) {
    return new Routine(name, java.util.Collections.nCopies(parameters, Type.WORD), Type.WORD);
  }
}
