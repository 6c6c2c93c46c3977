package org.antaresia.it.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A grammar with weights, and the texts it makes of seeds: the same text of the same seed, always.
 *
 * <p>A rule is {@code name:} and its alternatives, each {@code " N text"} with a digit for its
 * weight and further lines of its text under the first; {@code " * a b"} are alternatives of one
 * word and weight 1. In a text {@code <rule>} stands for one expansion, {@code <rule*>} for up to
 * three with commas between, {@code <rule+>} for one to three, {@code <>} for nothing. An expansion
 * of several lines is indented like the line it begins on.
 */
final class Grammar {
  /** How deep expansions go before they take the shortest way to an end. */
  private static final int DEPTH = 12;

  private static final int MOST_REPEATS = 3;
  private static final Pattern REFERENCE = Pattern.compile("<([a-z_]*)([*+]?)>");

  /**
   * One way to expand a rule.
   *
   * @param weight how often it is taken, compared with its neighbours
   * @param pieces texts and references in turn, a text first
   */
  private record Alternative(int weight, List<String> pieces) {
    static Alternative of(int weight, String text) {
      List<String> pieces = new ArrayList<>();
      Matcher reference = REFERENCE.matcher(text);
      int at = 0;
      for (; reference.find(); at = reference.end()) {
        pieces.add(text.substring(at, reference.start()));
        pieces.add(reference.group(1) + reference.group(2));
      }
      pieces.add(text.substring(at));
      return new Alternative(weight, pieces);
    }
  }

  private final Map<String, List<Alternative>> rules = new LinkedHashMap<>();

  /** Levels that the shortest expansion of a rule takes. */
  private final Map<String, Integer> heights = new LinkedHashMap<>();

  private Grammar(List<String> lines) {
    String rule = "";
    for (int i = 0; i < lines.size(); ) {
      String line = lines.get(i++);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.endsWith(":") && line.charAt(0) != ' ') {
        rule = line.substring(0, line.length() - 1);
        rules.put(rule, new ArrayList<>());
      } else if (line.startsWith("  * ")) {
        for (String word : line.substring(4).split(" ")) {
          rules.get(rule).add(Alternative.of(1, word));
        }
      } else {
        var text = new StringBuilder(line.substring(4));
        while (i < lines.size() && lines.get(i).startsWith("    ")) {
          text.append('\n').append(lines.get(i++).substring(4));
        }
        rules.get(rule).add(Alternative.of(line.charAt(2) - '0', text.toString()));
      }
    }
    rules.put("", List.of(Alternative.of(1, "")));
    measure();
  }

  static Grammar read(Path file) throws IOException {
    return new Grammar(Files.readAllLines(file));
  }

  /** Finds the height of each rule; a rule without one would never end. */
  private void measure() {
    for (int known = -1; known != heights.size(); ) {
      known = heights.size();
      rules.forEach(
          (rule, alternatives) -> {
            int least = Integer.MAX_VALUE;
            for (Alternative alternative : alternatives) {
              least = Math.min(least, height(alternative));
            }
            if (least != Integer.MAX_VALUE) {
              heights.putIfAbsent(rule, least);
            }
          });
    }
    for (String rule : rules.keySet()) {
      if (!heights.containsKey(rule)) {
        throw new IllegalArgumentException(rule + " never ends, or names an unknown rule");
      }
    }
  }

  private int height(Alternative alternative) {
    int height = 0;
    for (int i = 1; i < alternative.pieces.size(); i += 2) {
      Integer inner = heights.get(ruleOf(alternative.pieces.get(i)));
      if (inner == null) {
        return Integer.MAX_VALUE;
      }
      height = Math.max(height, inner + 1);
    }
    return height;
  }

  private static String ruleOf(String reference) {
    return reference.endsWith("*") || reference.endsWith("+")
        ? reference.substring(0, reference.length() - 1)
        : reference;
  }

  /** A text of the rule. */
  String expand(String rule, long seed) {
    var text = new StringBuilder();
    expand(rule, new Random(seed), DEPTH, "", text);
    return text.toString();
  }

  private void expand(String rule, Random random, int depth, String indent, StringBuilder to) {
    Alternative chosen = choose(rule, random, depth);
    for (int i = 0; i < chosen.pieces.size(); i++) {
      String piece = chosen.pieces.get(i);
      if (i % 2 == 0) {
        to.append(piece.replace("\n", "\n" + indent));
        continue;
      }
      String inner = ruleOf(piece);
      String indentation = indentation(to);
      for (int n = repeats(piece, random); n > 0; n--) {
        expand(inner, random, depth - 1 - random.nextInt(2), indentation, to);
        if (n > 1) {
          to.append(", ");
        }
      }
    }
  }

  private static int repeats(String reference, Random random) {
    return switch (reference.isEmpty() ? ' ' : reference.charAt(reference.length() - 1)) {
      case '*' -> random.nextInt(MOST_REPEATS + 1);
      case '+' -> 1 + random.nextInt(MOST_REPEATS);
      default -> 1;
    };
  }

  /** The white space at the beginning of the last line. */
  private static String indentation(StringBuilder text) {
    int start = text.lastIndexOf("\n") + 1;
    int end = start;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return text.substring(start, end);
  }

  private Alternative choose(String rule, Random random, int depth) {
    List<Alternative> alternatives = rules.get(rule);
    int limit = Math.max(depth, heights.get(rule));
    int total = 0;
    for (Alternative alternative : alternatives) {
      total += height(alternative) <= limit ? alternative.weight : 0;
    }
    int ticket = random.nextInt(total);
    for (Alternative alternative : alternatives) {
      ticket -= height(alternative) <= limit ? alternative.weight : 0;
      if (ticket < 0) {
        return alternative;
      }
    }
    throw new AssertionError(rule);
  }
}
