package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Command lines of mpy-cross do what {@code refresh} recorded of genuine. */
class MpyCrossTest {
  private static final Path FOLDER = Path.of("src/test/golden/mpy-cross");
  private static final Path SOURCES = FOLDER.resolve("files");

  @TempDir Path directory;

  /** A line that begins with {@code $}, and what stands below it. */
  record Recorded(String line, List<String> answer) {
    @Override
    public String toString() {
      return line;
    }
  }

  static List<Recorded> commands() throws IOException {
    List<Recorded> commands = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("commands.txt"))) {
      if (line.startsWith("$")) {
        commands.add(new Recorded(line.substring(1).strip(), new ArrayList<>()));
      } else {
        commands.get(commands.size() - 1).answer().add(line);
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void answersAsGenuine(Recorded recorded) throws IOException {
    copySources();
    String usage = Files.readString(FOLDER.resolve("usage.txt"));
    TestConsole console = new TestConsole("");
    List<String> answer = new ArrayList<>();
    answer.add("exit " + run(console, arguments(recorded.line())));
    byte[] out = console.outBytes();
    if (console.out().equals(usage)) {
      answer.add("usage");
    } else if (out.length > 0) {
      answer.add("out " + HexFormat.of().formatHex(out));
    }
    console.err().lines().forEach(line -> answer.add("err " + line));
    for (Path file : files(directory)) {
      if (!Files.exists(SOURCES.resolve(file))) {
        byte[] written = Files.readAllBytes(directory.resolve(file));
        answer.add("file " + file + " " + HexFormat.of().formatHex(written));
      }
    }
    assertEquals(recorded.answer(), answer);
  }

  @Test
  void tellsItsVersion() {
    TestConsole console = new TestConsole("");
    assertEquals(0, run(console, "--version"));
    String version = console.out();
    assertTrue(
        version.matches("MicroPython v[^ ]+ on [0-9-]+; mpy-cross emitting mpy v6.3\n"), version);
  }

  private int run(TestConsole console, String... args) {
    Compiler compiler = new Compiler(new Parser(new Lexer()));
    compiler.addEmitter(new BytecodeEmitterFactory());
    return new MpyCross(compiler, directory)
        .run(console.shell(), new ByteArrayInputStream("x=1\n".getBytes(UTF_8)), args);
  }

  private static String[] arguments(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
    for (int i = 0; i < args.length; i++) {
      args[i] = args[i].equals("\"\"") ? "" : args[i];
    }
    return args;
  }

  private void copySources() throws IOException {
    for (Path file : files(SOURCES)) {
      Path copy = directory.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(SOURCES.resolve(file), copy);
    }
  }

  /** The names of all files in a folder, in order. */
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
    }
  }
}
