package org.antaresia.it.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.Jit;
import org.antaresia.api.MicroPython;
import org.antaresia.api.OutOfFuelException;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;

/** What this MicroPython answers: each program runs in a fresh interpreter, without files. */
final class Ours {
  /** Far more than a program of the grammar needs; what was damaged may go on for ever. */
  private static final long FUEL = 20_000_000;

  private static final Config CONFIG = Config.create().heap(2 << 20).stack(1 << 17).path("");

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final Config config;
  private final long fuel;

  Ours() {
    this(CONFIG, FUEL);
  }

  Ours(Config config, long fuel) {
    this.config = config;
    this.fuel = fuel;
  }

  /**
   * Runs a program.
   *
   * @param gcStress whether each allocation collects
   */
  Answer answer(String program, boolean gcStress) {
    return answer(program, gcStress, Jit.OFF);
  }

  /**
   * As {@link #answer(String, boolean)}, with each function compiled to code of the JVM when it is
   * called first.
   */
  Answer compiled(String program, boolean gcStress) {
    return answer(program, gcStress, Jit.EAGER);
  }

  private Answer answer(String program, boolean gcStress, Jit jit) {
    var printed = new ByteArrayOutputStream();
    var how =
        config
            .jit(jit)
            .gcStress(gcStress)
            .fuel(gcStress ? Config.UNLIMITED : fuel) // a collection takes of it
            .output(printed)
            .errors(OutputStream.nullOutputStream());
    try (Interpreter interpreter = microPython.open(how)) {
      interpreter.exec(program, Answer.FILE);
    } catch (OutOfFuelException e) {
      return Answer.NONE;
    } catch (PythonException e) {
      printed.writeBytes(e.traceback().getBytes(UTF_8));
    } catch (RuntimeException | StackOverflowError e) { // never an answer that genuine gives
      printed.writeBytes((e + " " + Arrays.stream(e.getStackTrace()).findFirst()).getBytes(UTF_8));
    }
    return Answer.of(printed.toString(UTF_8));
  }
}
