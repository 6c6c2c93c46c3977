package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.Jit;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;

/** Runs programs in fresh interpreters of the plain class-path root and keeps what they print. */
final class CaseRunner {
  /** As much as the recorder's. */
  private static final int HEAP = 4 << 20;

  /** What all cases but those that compute long do with: a collection takes as long as its heap. */
  private static final int STRESSED_HEAP = 1 << 20;

  /** Modules are found beside the program. */
  private static final Config CONFIG = Config.create().stack(1 << 18).path("");

  private final MicroPython microPython = new Wiring().vmMicroPython();

  /** Runs a file of the directory; answers its output, then the traceback if it ends in one. */
  String run(Path directory, String file, boolean gcStress) throws IOException {
    return run(directory, file, gcStress, Jit.OFF);
  }

  /** As {@link #run(Path, String, boolean)}, compiled to code of the JVM or not. */
  String run(Path directory, String file, boolean gcStress, Jit jit) throws IOException {
    var printed = new ByteArrayOutputStream();
    int heap = gcStress ? STRESSED_HEAP : HEAP;
    var files = CONFIG.writable(directory).readable(Path.of("/")); // as genuine sees them
    var config = files.heap(heap).output(printed).gcStress(gcStress).jit(jit);
    try (Interpreter interpreter = microPython.open(config)) {
      interpreter.exec(Files.readString(directory.resolve(file)), file);
    } catch (PythonException e) {
      printed.writeBytes(e.traceback().getBytes(UTF_8));
    }
    return printed.toString(UTF_8);
  }
}
