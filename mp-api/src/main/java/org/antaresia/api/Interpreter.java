package org.antaresia.api;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A Python interpreter: globals that live from call to call, on a heap of its own.
 *
 * <p><b>Threads.</b> An interpreter belongs to no thread, but only one at a time may be in it: a
 * call that finds another one running, on any thread, fails with {@link IllegalStateException}.
 * {@link #interrupt}, {@link #heap} and {@link #close} are the exceptions: any thread may call them
 * at any time. No thread outlives a call, unless the script has started it with {@code _thread}:
 * such threads take turns with the calls, and go on between them, until they end, the fuel is used
 * up or the interpreter is closed.
 *
 * <p><b>Errors.</b> What a script raises and does not handle arrives as {@link PythonException},
 * and the interpreter can be used further: also after {@code MemoryError}, after too deep a
 * recursion, and after {@link OutOfFuelException} once it is refuelled. Anything else that a call
 * throws is a fault of the host (such as an {@link java.io.OutputStream} that throws) or of
 * Antaresia, and closes the interpreter.
 *
 * <p>Values that go in and out are copied; see {@link Value} for what becomes of what.
 */
@ProviderType
public interface Interpreter extends AutoCloseable {
  /**
   * Runs a program in the globals of {@code __main__}.
   *
   * @throws PythonException what the program raises, {@code SyntaxError} and {@code SystemExit}
   *     included
   */
  void exec(String source);

  /**
   * As {@link #exec(String)}.
   *
   * @param fileName what tracebacks call the source
   */
  void exec(String source, String fileName);

  /**
   * Runs a compiled program in the globals of {@code __main__}, without the compiler.
   *
   * @param mpy the content of a {@code .mpy} file, whoever compiled it
   * @throws PythonException what the program raises, and {@code ValueError} when the file is
   *     damaged or made for another machine
   */
  void exec(byte[] mpy);

  /** The value of an expression. */
  Value eval(String expression);

  /**
   * Calls a global function.
   *
   * @param function its name
   * @param arguments values as {@link #set} takes them
   */
  Value call(String function, @Nullable Object... arguments);

  /** The value of a global; {@code NameError} when there is none. */
  Value get(String name);

  /**
   * Sets a global.
   *
   * @param value null, a {@link Boolean}, {@link Number}, {@link String} or byte array, a {@link
   *     java.util.Collection} or {@link java.util.Map} of such, or a {@link Value}; anything else
   *     is a {@code TypeError}
   */
  void set(String name, @Nullable Object value);

  /**
   * Raises {@code KeyboardInterrupt} in the script that runs, or in the next one, but not in a
   * thread that a script has started: as Ctrl-C, the script may handle it. Any thread may call
   * this.
   */
  void interrupt();

  /** The fuel that is left, see {@link Config#fuel(long)}. */
  long fuel();

  /** Sets the fuel that is left, more or less than there was. */
  void refuel(long units);

  /**
   * Tells about the heap. Any thread may call this at any time; while a script runs, the figures
   * may be a little behind.
   */
  HeapStatistics heap();

  /**
   * Ends the interpreter and gives its memory back; files that the script left open are closed. No
   * Python code runs for it. Closing again does nothing.
   *
   * <p>Any thread may call this: a call that runs meanwhile ends soon, whatever the script does
   * about it, with {@link java.util.concurrent.CancellationException}, and closes the interpreter
   * then. Nobody waits for it. Otherwise this waits for threads that scripts have started, which
   * end as soon.
   */
  @Override
  void close();
}
