package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * What genuine mpy-cross makes of each file of some folders prints here what the file itself
 * prints.
 *
 * <p>{@code -Dmpy.cross=COMMAND} names genuine's, {@code -Dmpy.folders=FOLDER:FOLDER..} Python,
 * {@code -Dmpy.path=FOLDER:FOLDER..} where they may import from.
 */
@EnabledIfSystemProperty(named = "mpy.cross", matches = ".+")
class GenuineModulesTest {
  private static final String GENUINE = System.getProperty("mpy.cross", "");
  private static final String[] FOLDERS = System.getProperty("mpy.folders", "").split(":");
  private static final String[] PATH = System.getProperty("mpy.path", "").split(":");
  private static final int HEAP = 1 << 20;
  private static final int STACK = 1 << 16;
  private static final long FUEL = 50_000_000;

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final List<String> different = new ArrayList<>();
  private int equal;
  private int refused;
  private int varying;

  @TempDir Path directory;

  @Test
  void printTheSame() throws IOException, InterruptedException {
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        for (Path file : all.filter(file -> file.toString().endsWith(".py")).sorted().toList()) {
          compare(file);
        }
      }
    }
    System.out.printf(
        "%d print the same, %d do not, %d say something else each time; %d are refused by genuine%n",
        equal, different.size(), varying, refused);
    assertEquals("", String.join("\n", different));
  }

  private void compare(Path file) throws IOException, InterruptedException {
    Path mpy = directory.resolve("genuine.mpy");
    Process process =
        new ProcessBuilder(GENUINE, "-o", mpy.toString(), file.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("said").toFile())
            .start();
    if (process.waitFor() != 0) {
      refused++;
      return;
    }
    byte[] module = Files.readAllBytes(mpy);
    String compiled = printed(file, py -> py.exec(module));
    String name = file.toString();
    String text;
    try {
      text = Files.readString(file);
    } catch (MalformedInputException e) {
      different.add(file + ": no text");
      return;
    }
    String source = printed(file, py -> py.exec(text, name));
    if (compiled.equals(source)) {
      equal++;
    } else if (!source.equals(printed(file, py -> py.exec(text, name)))) {
      varying++;
    } else {
      different.add(file + ":\n" + source + "| " + compiled);
    }
  }

  /** What a program prints in a folder of its own, then the traceback if it ends in one. */
  private String printed(Path file, Consumer<Interpreter> program) throws IOException {
    Path own = Files.createDirectory(directory.resolve("own"));
    List<String> path = new ArrayList<>(List.of("", file.getParent().toString()));
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    Config config =
        Config.create()
            .heap(HEAP)
            .stack(STACK)
            .fuel(FUEL)
            .output(output)
            .errors(output)
            .writable(own)
            .readable(file.getParent());
    for (String folder : PATH) {
      if (!folder.isEmpty()) {
        config = config.readable(Path.of(folder));
        path.add(folder);
      }
    }
    try (Interpreter py = microPython.open(config.path(path.toArray(new String[0])))) {
      program.accept(py);
    } catch (PythonException e) {
      output.writeBytes(e.traceback().getBytes(UTF_8));
    }
    try (Stream<Path> all = Files.walk(own)) {
      for (Path left : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(left);
      }
    }
    return output.toString(UTF_8);
  }
}
