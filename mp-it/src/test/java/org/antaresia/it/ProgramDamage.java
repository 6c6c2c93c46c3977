package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Damages programs so that most of them still compile: names, numbers and operators change places,
 * lines vanish or come twice.
 */
final class ProgramDamage {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[A-Za-z_]\\w*|\\d[\\w.]*|\"[^\"\n]*\"|'[^'\n]*'|#[^\n]*|[-+*/%&|^<>=!@]+|\\s+|.",
          Pattern.DOTALL);

  private static final String[] VALUES = {
    "0",
    "-1",
    "1",
    "3",
    "255",
    "65536",
    "2**30",
    "-2**30 - 1",
    "2**31",
    "2**62",
    "-2**63",
    "2**200",
    "1e308",
    "float('nan')",
    "float('inf')",
    "None",
    "True",
    "()",
    "[]",
    "{}",
    "''",
    "b''",
    "'\\0'",
    "range(9)",
    "object()",
    "bytearray(3)",
    "memoryview(bytearray(8))",
    "iter([1])",
    "len",
    "int",
    "type",
    "...",
    "slice",
    "lambda *a, **k: a",
    "[[]] * 9",
    "'x' * 300",
    "b'y' * 300",
  };

  private static final String[] OPERATORS = {
    "+",
    "-",
    "*",
    "/",
    "//",
    "%",
    "**",
    "@",
    "<<",
    ">>",
    "&",
    "|",
    "^",
    "<",
    "==",
    "!=",
    ">=",
    " is ",
    " in ",
    " not in ",
    " and ",
    " or ",
    ",",
  };

  private static final Pattern OPERATOR = Pattern.compile("[-+*/%&|^<>@]+|[<>=!]=");

  private final Random random;

  ProgramDamage(Random random) {
    this.random = random;
  }

  /** The program with one to three damages. */
  byte[] damaged(byte[] program) {
    String text = new String(program, ISO_8859_1);
    for (int n = 1 + random.nextInt(3); n > 0 && !text.isEmpty(); n--) {
      text = random.nextInt(4) == 0 ? withOtherLines(text) : withOtherToken(text);
    }
    return text.getBytes(ISO_8859_1);
  }

  private String withOtherLines(String text) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      case 2 -> lines.add(at, reindented(lines.get(other), lines.get(at)));
      case 3 -> lines.set(at, reindented(lines.get(other), lines.get(at)));
      default -> lines.set(at, reindented(lines.get(at), lines.get(other)));
    }
    return String.join("\n", lines);
  }

  private static String reindented(String line, String like) {
    return like.substring(0, like.length() - like.stripLeading().length()) + line.strip();
  }

  private String withOtherToken(String text) {
    List<String> tokens = new ArrayList<>();
    for (var matcher = TOKEN.matcher(text); matcher.find(); ) {
      tokens.add(matcher.group());
    }
    int at = random.nextInt(tokens.size());
    while (tokens.get(at).isBlank() && random.nextInt(20) != 0) {
      at = random.nextInt(tokens.size());
    }
    String token = tokens.get(at);
    switch (random.nextInt(24)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(at, token);
      case 2 -> tokens.set(at, flipped(token));
      default -> tokens.set(at, replacement(token, tokens));
    }
    return String.join("", tokens);
  }

  private String flipped(String token) {
    var flipped = new StringBuilder(token);
    int at = random.nextInt(token.length());
    flipped.setCharAt(at, (char) (token.charAt(at) ^ 1 << random.nextInt(8)));
    return flipped.toString();
  }

  private String replacement(String token, List<String> tokens) {
    char first = token.charAt(0);
    if (Character.isDigit(first) || first == '"' || first == '\'') {
      return VALUES[random.nextInt(VALUES.length)];
    }
    if (Character.isLetter(first) || first == '_') {
      if (random.nextInt(4) == 0) {
        return VALUES[random.nextInt(VALUES.length)];
      }
      String other = tokens.get(random.nextInt(tokens.size()));
      for (int tries = 0; tries < 50 && !Character.isLetter(other.charAt(0)); tries++) {
        other = tokens.get(random.nextInt(tokens.size()));
      }
      return other;
    }
    if (OPERATOR.matcher(token).matches()) {
      return OPERATORS[random.nextInt(OPERATORS.length)];
    }
    return token;
  }
}
