package org.antaresia.ir;

import java.lang.invoke.MethodHandles;
import org.osgi.annotation.versioning.ProviderType;

/** Turns functions into code of the machine that this very program runs on: the JVM. */
@ProviderType
public interface HostTarget {
  /**
   * What the code belongs to and may call.
   *
   * @param lookup names a class of the package that the code is to be in, with full access
   * @param type an abstract class of that package with one abstract method, which the code
   *     implements: it takes a context, the words of memory, and a word for each parameter
   * @param context the type of the context
   * @param routines the class whose static methods are the routines; each takes the context and the
   *     words of memory before its own parameters, floats as double. For functions with handlers it
   *     has {@code caught(context, RuntimeException)}, too, which the code calls first in a handler
   *     with what a routine threw, or an access to memory that there is not; for calls for other
   *     units {@code unit(context, int)}, which gives the context of one
   * @param isOptional whether a function that the JVM would not make fast code of is refused
   * @param isLasting whether the code will run long: what is quicker at last may take its time to
   *     become so
   */
  record Binding<T>(
      MethodHandles.Lookup lookup,
      Class<T> type,
      Class<?> context,
      Class<?> routines,
      boolean isOptional,
      boolean isLasting) {}

  /**
   * Defines a class for a function.
   *
   * @return an instance; the code is unloaded with it
   * @throws TooLargeException when the function is too large for a method, or for a fast one when
   *     it is optional
   */
  default <T> T define(Function function, Binding<T> binding) {
    return define(function, 0, binding);
  }

  /** As the other one, for code that starts at an entry of the function. */
  <T> T define(Function function, int entry, Binding<T> binding);

  /** A function is larger than what the machine runs, or makes fast code of. */
  final class TooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TooLargeException(Function function, String detail) {
      super(function.name() + " is too large: " + detail);
    }
  }
}
