package org.antaresia.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.antaresia.hal.Console;
import org.jspecify.annotations.Nullable;

/**
 * What a command has from the shell that started it.
 *
 * @param environment the environment variables
 * @param console standard input, output and error, null for the process's own
 * @param out standard output, for what is said before a program runs
 * @param err standard error, likewise
 * @param interrupts whether Ctrl-C is to be caught
 */
record Shell(
    Map<String, String> environment,
    @Nullable Console console,
    PrintStream out,
    PrintStream err,
    boolean interrupts) {

  /** The shell that started this process. */
  static Shell ofProcess() {
    return new Shell(System.getenv(), null, System.out, System.err, true);
  }

  /** Whether the environment has nothing against colours; see no-color.org. */
  boolean wantsColours() {
    String type = environment.get("TERM");
    return type != null
        && !type.equals("dumb")
        && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }

  /** The variable's value as a byte string, or null. */
  @Nullable String variable(String name) {
    String value = environment.get(name);
    return value == null ? null : byteString(value);
  }

  /** Arguments as byte strings. */
  static List<String> byteStrings(String... texts) {
    List<String> byteStrings = new ArrayList<>(texts.length);
    for (String text : texts) {
      byteStrings.add(byteString(text));
    }
    return byteStrings;
  }

  /** Text as a byte string: one char per UTF-8 byte. */
  static String byteString(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  /** The text that a byte string stands for. */
  static String text(String byteString) {
    return new String(byteString.getBytes(ISO_8859_1), UTF_8);
  }
}
