package org.antaresia.mpy;

import org.antaresia.ir.Function;

/**
 * A viper function for the machine that runs this very program.
 *
 * <p>Its only parameter is the address of a frame, whose words are: the function object, a mark of
 * the heap's fresh list (a small int) that is released after each runtime function, the result of a
 * function that returns an object, the arguments (objects), then what the function needs itself.
 * All that is no argument is zero at first.
 *
 * @param function returns a word of the type {@code result}
 * @param arguments how many arguments it takes
 * @param result what it returns
 * @param frameWords words of the frame
 */
public record ViperCode(Function function, int arguments, NativeType result, int frameWords) {
  /** Where the function object is in the frame. */
  public static final int FUNCTION = 0;

  /** Where the mark of the fresh list is. */
  public static final int MARK = 4;

  /** Where an object is that is about to be returned. */
  public static final int RESULT = 8;

  /** Where the arguments start. */
  public static final int ARGUMENTS = 12;
}
