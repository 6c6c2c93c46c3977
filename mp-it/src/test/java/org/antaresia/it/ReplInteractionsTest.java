package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sessions at the prompt, compared with genuine's byte for byte; see oracle/refresh-repl. */
class ReplInteractionsTest {
  private static final Path FILE = Path.of("src/test/repl/interactions.txt");
  private static final Pattern CONTROL = Pattern.compile("\\^(.)");
  private static final Pattern VERSION = Pattern.compile("MicroPython v[^^]*");

  @TestFactory
  List<DynamicTest> sessions() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String block : Files.readString(FILE).split("\n\n")) {
      if (block.startsWith("== ")) {
        List<String> lines = block.lines().toList();
        String keys = lines.get(1).substring("keys ".length());
        String expected = String.join("\n", lines.subList(2, lines.size()));
        tests.add(
            dynamicTest(lines.get(0).substring(3), () -> assertEquals(expected, session(keys))));
      }
    }
    return tests;
  }

  private static String session(String keys) {
    String bytes = CONTROL.matcher(keys).replaceAll(key -> control(key.group(1)));
    ScriptedRepl repl = new ScriptedRepl(bytes.getBytes(ISO_8859_1));
    repl.run();
    return shown(repl.answer());
  }

  private static String control(String letter) {
    return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) (letter.charAt(0) ^ 64)));
  }

  /** The bytes in the file's notation: a line each, between bars. */
  private static String shown(byte[] answer) {
    StringBuilder text = new StringBuilder();
    for (byte b : answer) {
      int c = b & 0xff;
      if (c < 32 || c == 127) {
        text.append('^').append((char) (c ^ 64));
      } else if (c < 127) {
        text.append((char) c);
      } else {
        text.append(String.format("\\x%02x", c));
      }
    }
    StringBuilder lines = new StringBuilder();
    for (String line : VERSION.matcher(text).replaceAll("MicroPython").split("(?<=\\^J)")) {
      lines.append(lines.isEmpty() ? "|" : "\n|").append(line).append('|');
    }
    return lines.toString();
  }
}
