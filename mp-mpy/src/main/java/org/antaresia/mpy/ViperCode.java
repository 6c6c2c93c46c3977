package org.antaresia.mpy;

import org.antaresia.ir.Function;

/**
 * A viper function for the machine that runs this very program.
 *
 * <p>Its only parameter is the address of a frame, whose words are: the function object, a mark of
 * the heap's fresh list (a small int) that is released after each runtime function, the result of a
 * function that returns an object, where to go on, how many turns of loops may be taken, the
 * arguments (objects), then what the function needs itself. What is not said to be something is
 * zero at first.
 *
 * <p>When the turns are used up the function leaves an entry's number in the frame and returns: it
 * is to be called there. So a long loop is many calls, and the JVM need not replace code within a
 * running loop.
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

  /** Where the entry is at which to go on; 0: it has returned. */
  public static final int ENTRY = 12;

  /** Where the number of turns is. */
  public static final int TURNS = 16;

  /** Where the arguments start. */
  public static final int ARGUMENTS = 20;
}
