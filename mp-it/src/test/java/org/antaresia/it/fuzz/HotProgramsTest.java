package org.antaresia.it.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.api.Config;
import org.junit.jupiter.api.Test;

/**
 * Programs whose functions call each other until they are one piece of compiled code print what
 * they print when all is interpreted, tracebacks included.
 *
 * <p>{@code -Dfuzz.hot=N} tries so many, from {@code -Dfuzz.seed=N} on. What differs is left in
 * {@code target/fuzz}, made small.
 */
class HotProgramsTest {
  private static final Path GRAMMAR = Path.of("src/test/fuzz/hot.grammar");
  private static final Path FAILURES = Path.of("target/fuzz");
  private static final int USUAL = 500;
  private static final int STRESSED_ONE_IN = 50;

  /** Enough for nearly all of them; some call each other for ever. */
  private static final long FUEL = 400_000;

  private final Ours ours = new Ours(Config.create().heap(1 << 18).stack(1 << 14).path(""), FUEL);

  @Test
  void printTheSameWhenCompiled() throws IOException, InterruptedException {
    var grammar = Grammar.read(GRAMMAR);
    long first = Long.getLong("fuzz.seed", 0);
    int count = Integer.getInteger("fuzz.hot", USUAL);
    List<String> failures = new ArrayList<>();
    int unanswered = 0;
    for (long seed = first; seed < first + count; seed++) {
      String program = grammar.expand("program", seed);
      Answer expected = ours.answer(program, false);
      if (expected == Answer.NONE) {
        unanswered++;
      } else if (ours.compiled(program, false).contradicts(expected)
          || seed % STRESSED_ONE_IN == 0 && ours.compiled(program, true).contradicts(expected)) {
        failures.add(difference(seed, program));
      }
    }
    if (!failures.isEmpty()) {
      fail(failures.size() + " programs differ\n" + String.join("\n\n", failures));
    }
    assertTrue(unanswered <= count / 5, unanswered + " programs say nothing");
  }

  private String difference(long seed, String program) throws IOException, InterruptedException {
    boolean gcStress = !differs(program, false);
    String small = new Minimizer(part -> differs(part, gcStress)).minimized(program);
    Files.createDirectories(FAILURES);
    return "%s prints\n%s\nand compiled\n%s"
        .formatted(
            Files.writeString(FAILURES.resolve("hot-" + seed + ".py"), small),
            ours.answer(small, false).text(),
            ours.compiled(small, gcStress).text());
  }

  private boolean differs(String program, boolean gcStress) {
    return ours.compiled(program, gcStress).contradicts(ours.answer(program, false));
  }
}
