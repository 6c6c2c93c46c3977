package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * {@code dir()} of each module and class has the names that it has in a build of genuine
 * MicroPython: the unix port's variants standard and coverage, and one with all options ({@code
 * mp-it/oracle/refresh-members} records them), no more and no fewer.
 */
class MembersTest {
  private static final Path FOLDER = Path.of("src/test/members");

  private static final List<String> BUILDS = List.of("standard", "coverage", "options");

  @Test
  void areGenuines() throws IOException {
    Map<String, Set<String>> genuine = new TreeMap<>();
    for (String build : BUILDS) {
      add(genuine, Files.readString(FOLDER.resolve(build + ".txt")));
    }
    Map<String, Set<String>> ours = new TreeMap<>();
    add(ours, new CaseRunner().run(FOLDER.toAbsolutePath(), "members.py", false));
    Set<String> differences = new TreeSet<>();
    for (var entry : genuine.entrySet()) {
      String label = entry.getKey();
      Set<String> names = ours.get(label);
      if (names == null) {
        differences.add(label);
      } else {
        entry.getValue().stream()
            .filter(name -> !names.contains(name))
            .forEach(name -> differences.add(label + " " + name));
      }
    }
    for (var entry : ours.entrySet()) {
      Set<String> names = genuine.getOrDefault(entry.getKey(), Set.of());
      entry.getValue().stream()
          .filter(name -> !names.contains(name))
          .forEach(name -> differences.add(entry.getKey() + " " + name + " is ours only"));
    }
    assertEquals("", String.join("\n", differences));
  }

  /** Adds lines of a label, a colon and names. */
  private static void add(Map<String, Set<String>> members, String lines) {
    for (String line : lines.split("\n")) {
      int colon = line.indexOf(": ");
      members
          .computeIfAbsent(line.substring(0, colon), label -> new TreeSet<>())
          .addAll(List.of(line.substring(colon + 2).split(" ")));
    }
  }
}
