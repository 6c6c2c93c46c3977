package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.Console;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Programs;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;
import org.antaresia.vm.object.ExceptionObject;

/** Runs programs in fresh interpreters of the plain class-path root and keeps what they print. */
final class CaseRunner {
  private static final int HEAP_BYTES = 4 << 20; // as the recorder's
  private static final int STACK_BYTES = 1 << 18;

  /** Modules are found beside the program. */
  private static final String PRELUDE = "import sys\nsys.path[:] = ['']\ndel sys\n";

  private final VmFactory factory = new Wiring().vmFactory();

  /** Runs a file of the directory; answers its output, then the traceback if it ends in one. */
  String run(Path directory, String file, boolean gcStress) throws IOException {
    Recorder console = new Recorder();
    Vm vm = factory.open(HEAP_BYTES, STACK_BYTES, "unix", new BoardConfig(Map.of(), console));
    vm.host.board().files().changeDirectory(byteString(directory.toString()));
    vm.heap.stress(gcStress);
    vm.heap.poison(gcStress);
    try {
      execute(vm, PRELUDE.getBytes(UTF_8), "prelude");
      execute(vm, Files.readAllBytes(directory.resolve(file)), file);
    } catch (PyException e) {
      ExceptionObject.printTraceback(vm, vm.out, e.take());
    }
    vm.flush();
    return console.printed.toString(UTF_8);
  }

  private static void execute(Vm vm, byte[] source, String file) {
    int function =
        Programs.compile(
            vm, source, byteString(file), CompileOptions.Input.FILE, false, vm.globals);
    Programs.run(vm, function, vm.globals, vm.locals);
  }

  private static String byteString(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** A console that keeps what is printed, drops errors and has no input. */
  private static final class Recorder implements Console {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Override
    public void write(byte[] bytes, int from, int length) {
      printed.write(bytes, from, length);
    }

    @Override
    public void writeError(byte[] bytes, int from, int length) {
      // genuine's error output was not recorded
    }

    @Override
    public void flush() {
      // nothing is buffered
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      return -1;
    }
  }
}
