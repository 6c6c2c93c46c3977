package org.antaresia.it.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes away from a program what a property does not need: lines first, then their tokens. */
final class Minimizer {
  private static final Pattern TOKEN =
      Pattern.compile("\\s+|\\w+|\"(?:[^\"\\\\\n]|\\\\.)*\"|.", Pattern.DOTALL);

  /** What a smaller program must still have. */
  interface Property {
    boolean holds(String program) throws IOException, InterruptedException;
  }

  private final Property property;

  Minimizer(Property property) {
    this.property = property;
  }

  String minimized(String program) throws IOException, InterruptedException {
    String smaller = String.join("", without(List.of(program.split("(?<=\n)"))));
    List<String> tokens = new ArrayList<>();
    for (Matcher token = TOKEN.matcher(smaller); token.find(); ) {
      tokens.add(token.group());
    }
    return String.join("", without(tokens));
  }

  /** Tries to leave out runs of parts, halving their length down to one. */
  private List<String> without(List<String> all) throws IOException, InterruptedException {
    List<String> parts = new ArrayList<>(all);
    for (int run = Math.max(1, parts.size() / 2); run > 0; run /= 2) {
      for (int at = parts.size() - run; at >= 0; ) {
        List<String> fewer = new ArrayList<>(parts.subList(0, at));
        fewer.addAll(parts.subList(at + run, parts.size()));
        if (property.holds(String.join("", fewer))) {
          parts = fewer;
        }
        at = at == 0 ? -1 : Math.max(0, Math.min(at, parts.size()) - run);
      }
    }
    return parts;
  }
}
