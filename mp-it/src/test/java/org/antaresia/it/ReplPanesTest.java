package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The command {@code mp} at a terminal, of tmux: what is to be seen after each of the keys in
 * {@code src/test/repl/panes.txt} is what was to be seen of genuine.
 *
 * <p>{@code -Dpanes.genuine=BINARY} records it anew; {@code -Dpanes.program=FILE} is tested instead
 * of the classes here.
 */
class ReplPanesTest {
  private static final Path FILE = Path.of("src/test/repl/panes.txt");
  private static final Pattern CONTROL = Pattern.compile("\\^(.)");
  private static final Pattern VERSION = Pattern.compile("MicroPython v[^|]*\\|");

  /** How long a screen may take to become the expected one. */
  private static final double PATIENCE_SECONDS = 20;

  /** After how long without a change genuine's screen counts as its answer. */
  private static final double QUIET_SECONDS = 0.4;

  private static final int POLL_MILLIS = 20;

  /** Of a step that is recorded. */
  private static final String ANYTHING = "";

  private static final String GENUINE = System.getProperty("panes.genuine", "");

  /** What is typed at one terminal, and seen there. */
  private record Session(String name, List<Step> steps) {}

  /** Keys, and what of the screen is new after them. */
  private record Step(String keys, String screen) {}

  @TestFactory
  List<DynamicTest> sessions() throws Exception {
    assumeTrue(Pane.isPossible(), "tmux is not there");
    List<Session> sessions = sessions(Files.readString(FILE));
    if (!GENUINE.isEmpty()) {
      sessions = record(sessions);
    }
    List<DynamicTest> tests = new ArrayList<>();
    for (Session session : sessions) {
      tests.add(dynamicTest(session.name(), () -> assertEquals(session, run(session))));
    }
    return tests;
  }

  private static List<Session> record(List<Session> sessions) throws Exception {
    List<Session> recorded = new ArrayList<>();
    StringBuilder text = new StringBuilder(Files.readString(FILE).split("\n\n", 2)[0] + "\n");
    for (Session session : sessions) {
      Session answered = play(session, GENUINE, true);
      recorded.add(answered);
      text.append("\n== ").append(session.name()).append('\n');
      for (Step step : answered.steps()) {
        text.append("keys ").append(step.keys()).append('\n').append(step.screen()).append('\n');
      }
    }
    Files.writeString(FILE, text);
    return recorded;
  }

  private static List<Session> sessions(String file) {
    List<Session> sessions = new ArrayList<>();
    for (String block : file.split("\n\n")) {
      if (block.startsWith("== ")) {
        String[] parts = block.strip().split("\nkeys ", -1);
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
          String[] step = parts[i].split("\n", 2);
          steps.add(new Step(step[0], step.length == 2 ? step[1] : ""));
        }
        sessions.add(new Session(parts[0].substring("== ".length()), steps));
      }
    }
    return sessions;
  }

  private static Session run(Session session) throws Exception {
    return play(session, System.getProperty("panes.program", ofClasses()), false);
  }

  /** What is to be seen of a program for the keys of a session. */
  private static Session play(Session session, String program, boolean recording) throws Exception {
    Path home = Files.createTempDirectory("pane");
    Path script = Files.writeString(home.resolve("mp"), "exec " + program + "\n");
    List<Step> steps = new ArrayList<>();
    try (Pane pane = new Pane(script, home)) {
      List<String> before = List.of();
      for (Step step : session.steps()) {
        pane.type(
            CONTROL
                .matcher(step.keys())
                .replaceAll(key -> control(key.group(1)))
                .getBytes(ISO_8859_1));
        List<String> after = screen(pane, before, recording ? ANYTHING : step.screen());
        Step seen = new Step(step.keys(), news(before, after));
        steps.add(seen);
        if (!recording && !seen.equals(step)) {
          break;
        }
        before = after;
      }
    } finally {
      Files.delete(script);
      Files.deleteIfExists(home.resolve(".micropython.history"));
      Files.delete(home);
    }
    return new Session(session.name(), steps);
  }

  /** The screen when its news are the expected ones, or when nothing has changed for some time. */
  private static List<String> screen(Pane pane, List<String> before, String expected)
      throws Exception {
    double seconds = expected.equals(ANYTHING) ? QUIET_SECONDS : PATIENCE_SECONDS;
    List<String> last = List.of();
    for (double left = seconds; left > 0; left -= POLL_MILLIS / 1e3) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      List<String> now = pane.screen();
      if (news(before, now).equals(expected)) {
        return now;
      }
      left = now.equals(last) ? left : seconds;
      last = now;
    }
    return last;
  }

  /** What follows the lines that were there before. */
  private static String news(List<String> before, List<String> after) {
    int same = 0;
    while (same < before.size() && before.get(same).equals(after.get(same))) {
      same++;
    }
    String lines = String.join("\n", after.subList(Math.min(same, after.size() - 1), after.size()));
    return VERSION.matcher(lines).replaceAll("MicroPython|");
  }

  private static String ofClasses() {
    return "'"
        + Path.of(System.getProperty("java.home"), "bin", "java")
        + (Runtime.version().feature() < 24 ? "'" : "' --enable-native-access=ALL-UNNAMED")
        + " -cp '"
        + System.getProperty("java.class.path")
        + "' org.antaresia.start.PlainRoot mp";
  }

  private static String control(String letter) {
    return Matcher.quoteReplacement(String.valueOf((char) (letter.charAt(0) ^ 64)));
  }
}
