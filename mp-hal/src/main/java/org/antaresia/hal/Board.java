package org.antaresia.hal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A running board: what an interpreter has of the world. */
public interface Board {
  /** The console that {@code print} writes to and {@code input} reads from. */
  Console console();

  /** The board's clock. */
  Clock clock();

  /** The files that programs may open. */
  FileSystem files();

  /** The network that programs may use; most boards have none. */
  default Network network() {
    return Network.NONE;
  }

  /**
   * A processor for an interpreter, where programs may have machine code.
   *
   * @param ram the interpreter's memory: words, from address {@code base} on
   * @param supervisor who is behind the code
   * @return null where the board runs no machine code
   */
  default @Nullable Processor processor(int[] ram, int base, Processor.Supervisor supervisor) {
    return null;
  }

  /** The environment variables, which programs may change; none on real boards at first. */
  java.util.Map<String, String> environment();

  /**
   * Runs a command of the host's shell to its end, for {@code os.system}.
   *
   * @param command a byte string
   * @return the exit code in the upper byte of 16 bits, as the C function's
   * @throws IOException where programs may not do that
   */
  default int system(String command) throws IOException {
    throw new ErrnoException(ErrnoException.EPERM, command);
  }

  /** {@code sys.platform}, such as {@code linux}. */
  String platform();

  /** What this is, as {@code sys.implementation} and {@code os.uname} tell it. */
  default String machine() {
    return platform() + " [Antaresia on the JVM] version";
  }

  /** Which build of MicroPython it has, as {@code sys.implementation} tells it. */
  default String build() {
    return "standard";
  }
}
