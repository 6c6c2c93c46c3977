package org.antaresia.it.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs made by a grammar print what genuine MicroPython prints for them.
 *
 * <p>What it prints for the first of them is recorded, as checksums. {@code -Dfuzz.genuine=BINARY}
 * compares with a unix port itself (built for 32 bits, see {@code oracle/README.md}), and leaves
 * what differs, made small, in {@code target/fuzz}: {@code -Dfuzz.count=N} programs from {@code
 * -Dfuzz.seed=N} on, or the recorded ones, which it records anew.
 *
 * <p>Those that are compiled to code of the JVM print the same as interpreted ones; {@code
 * -Dfuzz.compiled=N} tries more.
 */
class GeneratedProgramsTest {
  private static final Path FOLDER = Path.of("src/test/fuzz");
  private static final Path RECORD = FOLDER.resolve("answers.txt");
  private static final Path FAILURES = Path.of("target/fuzz");
  private static final int RECORDED = 2000;
  private static final int STRESSED_ONE_IN = 20;
  private static final int COMPILED = 200;
  private static final int PER_LINE = 10;
  private static final int BATCH = 1000;
  private static final String NO_ANSWER = "--------";

  private final Ours ours = new Ours();

  @Test
  void printWhatIsRecorded() throws IOException {
    List<String> programs = programs(0, RECORDED);
    List<String> record = List.of(Files.readString(RECORD).split("\\s+"));
    assertEquals(
        record.get(0),
        checksum(String.join("", programs)),
        "the grammar makes other programs now: record them with mp-it/oracle/refresh-generated");
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < RECORDED; i++) {
      if (!record.get(i + 1).equals(NO_ANSWER)) {
        Answer answer = ours.answer(programs.get(i), i % STRESSED_ONE_IN == 0);
        if (!record.get(i + 1).equals(checksum(answer.text()))) {
          failures.add(kept(i, programs.get(i)) + " prints\n" + answer.text());
        }
      }
    }
    report(failures);
  }

  @Test
  void printTheSameWhenCompiled() throws IOException {
    long first = Long.getLong("fuzz.seed", 0);
    int count = Integer.getInteger("fuzz.compiled", COMPILED);
    List<String> failures = new ArrayList<>();
    for (int done = 0; done < count; done += BATCH) {
      List<String> programs = programs(first + done, Math.min(BATCH, count - done));
      for (int i = 0; i < programs.size(); i++) {
        Answer compiled = ours.compiled(programs.get(i), false);
        if (compiled.contradicts(ours.answer(programs.get(i), false))) {
          failures.add(kept(first + done + i, programs.get(i)) + " prints\n" + compiled.text());
        }
      }
    }
    report(failures);
  }

  @Test
  @EnabledIfSystemProperty(named = "fuzz.genuine", matches = ".+")
  void printWhatGenuinePrints(@TempDir Path folder) throws IOException, InterruptedException {
    var genuine = new Genuine(Path.of(System.getProperty("fuzz.genuine")), folder);
    long first = Long.getLong("fuzz.seed", 0);
    int count = Integer.getInteger("fuzz.count", RECORDED);
    List<Answer> answers = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (int done = 0; done < count; done += BATCH) {
      List<String> programs = programs(first + done, Math.min(BATCH, count - done));
      List<Answer> expected = genuine.answers(programs);
      for (int i = 0; i < programs.size(); i++) {
        if (ours.answer(programs.get(i), false).contradicts(expected.get(i))) {
          failures.add(difference(first + done + i, programs.get(i), genuine));
        }
      }
      answers.addAll(expected);
    }
    if (System.getProperty("fuzz.seed", System.getProperty("fuzz.count")) == null) {
      record(answers);
    }
    report(failures);
  }

  private static List<String> programs(long first, int count) throws IOException {
    var grammar = Grammar.read(FOLDER.resolve("python.grammar"));
    return LongStream.range(first, first + count)
        .mapToObj(seed -> grammar.expand("program", seed))
        .toList();
  }

  private String difference(long seed, String program, Genuine genuine)
      throws IOException, InterruptedException {
    String small =
        new Minimizer(
                part -> ours.answer(part, false).contradicts(genuine.answers(List.of(part)).get(0)))
            .minimized(program);
    return "%s prints\n%s\nand in genuine MicroPython\n%s"
        .formatted(
            kept(seed, small),
            ours.answer(small, false).text(),
            genuine.answers(List.of(small)).get(0).text());
  }

  private static Path kept(long seed, String program) throws IOException {
    Files.createDirectories(FAILURES);
    return Files.writeString(FAILURES.resolve("generated-" + seed + ".py"), program);
  }

  /** Writes a checksum of the programs, then one of each answer. */
  private static void record(List<Answer> answers) throws IOException {
    var record = new StringBuilder(checksum(String.join("", programs(0, answers.size()))));
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      record.append(i % PER_LINE == 0 ? '\n' : ' ');
      record.append(answer == Answer.NONE ? NO_ANSWER : checksum(answer.text()));
    }
    Files.writeString(RECORD, record.append('\n'));
  }

  private static String checksum(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(UTF_8));
    return "%08x".formatted(sum.getValue());
  }

  private static void report(List<String> failures) {
    if (!failures.isEmpty()) {
      fail(failures.size() + " programs differ\n" + String.join("\n\n", failures));
    }
  }
}
