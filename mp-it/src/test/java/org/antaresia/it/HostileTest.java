package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antaresia.it.MalformedSources.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that ask for too much, and texts that are no programs, given to {@code mp}: they end as
 * Python says, and never in a Java stack trace.
 */
class HostileTest {
  @TempDir Path folder;

  /** Each is refused step by step, goes on, and says at its end that it is alive. */
  @TestFactory
  Stream<DynamicTest> surviveWhatTheyAskFor() throws IOException {
    try (var files = Files.list(Path.of("src/test/hostile"))) {
      var programs = files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
      return programs.stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> survives(file)));
    }
  }

  private static void survives(Path file) throws IOException, InterruptedException {
    var mp = MpProcess.run(List.of(file.toString()));
    var lines = mp.output().lines().toList();
    assertEquals("alive", lines.get(lines.size() - 1), mp.output());
    assertEquals(0, mp.exitCode());
  }

  @Test
  void endsDeepNestsWithAnException() throws Exception {
    for (var source : MalformedSources.nested(10_000).subList(0, 6)) {
      endsWithAnException(source);
    }
  }

  @Test
  void endsBinaryNoiseWithAnException() throws Exception {
    for (var text : List.of("\0\1\2", "\u00ff\u00fe", "a\0", "'\u00c3", "MZ\u0090\0\3")) {
      endsWithAnException(new Source(text, text.getBytes(ISO_8859_1)));
    }
  }

  private void endsWithAnException(Source source) throws IOException, InterruptedException {
    var file = folder.resolve("hostile.py");
    Files.write(file, source.text());
    var mp = MpProcess.run(List.of(file.toString()));
    var lines = mp.output().lines().toList();
    var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
    assertFalse(mp.output().contains("\tat "), mp.output());
    assertTrue(last.matches("\\w+(Error|Exception): .*"), source.name() + ": " + last);
    assertEquals(1, mp.exitCode());
  }
}
