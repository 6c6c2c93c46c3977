package org.antaresia.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes of each file of some folders what genuine mpy-cross makes of it at each level: the same
 * bytes, or the same message and exit code. Prints a table in Markdown.
 *
 * <p>{@code -Dmpy.cross=COMMAND} names genuine's, {@code -Dmpy.folders=FOLDER:FOLDER..} Python.
 */
@EnabledIfSystemProperty(named = "mpy.cross", matches = ".+")
class GenuineFilesTest {
  private static final String GENUINE = System.getProperty("mpy.cross", "");
  private static final String[] FOLDERS = System.getProperty("mpy.folders", "").split(":");
  private static final List<String> LEVELS = List.of("-O0", "-O1", "-O2", "-O3");
  private static final String MACHINE = "-march=armv7emsp";

  /** What genuine says about machine code when it is not told for which machine. */
  private static final String NO_MACHINE = "SyntaxError: invalid arch\n";

  /** How a command ended, what it said, and the file that it wrote, if any. */
  private record Answer(int exitCode, String said, byte[] file) {
    boolean isEqual(Answer other) {
      return exitCode == other.exitCode
          && said.equals(other.said)
          && Arrays.equals(file, other.file);
    }
  }

  /** How many answers there were, and how many of them were equal. */
  private static final class Count {
    private int all;
    private int equal;

    @Override
    public String toString() {
      return equal + " of " + all;
    }
  }

  private final Compiler compiler = new Compiler(new Parser(new Lexer()));
  private final List<String> different = new ArrayList<>();

  @TempDir Path directory;

  GenuineFilesTest() {
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  @Test
  void areTheSameBytesAndMessages() throws IOException, InterruptedException {
    List<Path> sources = sources();
    List<Path> forMachines = new ArrayList<>();
    System.out.println("| Level | same bytes | same refusal |\n|---|---:|---:|");
    for (String level : LEVELS) {
      Count compiled = new Count();
      Count refused = new Count();
      forMachines.clear();
      for (Path source : sources) {
        Answer genuine = genuine(level, source);
        compare(genuine.exitCode() == 0 ? compiled : refused, genuine, level, source);
        if (genuine.said().endsWith(NO_MACHINE)) {
          forMachines.add(source);
        }
      }
      System.out.println("| `" + level + "` | " + compiled + " | " + refused + " |");
    }
    int machineCode = 0;
    for (Path source : forMachines) {
      machineCode += genuine(MACHINE, source).exitCode() == 0 ? 1 : 0;
    }
    System.out.printf(
        "%nRefused for want of a machine: %d; with `%s` genuine compiles %d of them.%n",
        forMachines.size(), MACHINE, machineCode);
    assertEquals("", String.join("\n", different));
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String folder : FOLDERS) {
      try (Stream<Path> all = Files.walk(Path.of(folder))) {
        all.filter(file -> file.toString().endsWith(".py")).sorted().forEach(sources::add);
      }
    }
    return sources;
  }

  private void compare(Count count, Answer genuine, String level, Path source) throws IOException {
    Answer ours = ours(level, source);
    count.all++;
    if (ours.isEqual(genuine)) {
      count.equal++;
    } else {
      different.add(source + " " + level + ": " + genuine.said() + "| " + ours.said());
    }
  }

  private Answer genuine(String level, Path source) throws IOException, InterruptedException {
    Path output = directory.resolve("genuine.mpy");
    Path said = directory.resolve("said");
    Process process =
        new ProcessBuilder(GENUINE, level, "-o", output.toString(), source.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    int exitCode = process.waitFor();
    String text = Files.readString(said, StandardCharsets.ISO_8859_1);
    return new Answer(exitCode, text, taken(output));
  }

  private Answer ours(String level, Path source) throws IOException {
    Path output = directory.resolve("ours.mpy");
    TestConsole console = new TestConsole("");
    int exitCode =
        new MpyCross(compiler, Path.of(""))
            .run(
                console.shell(),
                new ByteArrayInputStream(new byte[0]),
                level,
                "-o",
                output.toString(),
                source.toString());
    String said = console.out() + console.err();
    return new Answer(exitCode, Shell.byteString(said), taken(output));
  }

  /** The file's content, which is gone then; empty when there is none. */
  private static byte[] taken(Path file) throws IOException {
    byte[] content = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    Files.deleteIfExists(file);
    return content;
  }
}
