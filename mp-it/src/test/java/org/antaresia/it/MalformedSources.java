package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Texts that are hardly programs: noise, halves of programs, nests too deep and lines too long.
 *
 * <p>A text is in UTF-8, or in what pretends to be. Each family answers the same texts for the same
 * random source.
 */
final class MalformedSources {
  /** What to call a text, and the text. */
  record Source(String name, byte[] text) {}

  private static final int MEGABYTE = 1 << 20;

  private static final String[] TOKENS = {
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "try",
    "while",
    "with",
    "yield",
    "a",
    "b",
    "f",
    "x",
    "self",
    "__init__",
    "const",
    "0",
    "1",
    "0x1f",
    "1.5",
    "1e9",
    "2j",
    "123456789012345678901234567890",
    "'text'",
    "b'bytes'",
    "f'{a}'",
    "f'{a!r:>{b}}'",
    "\"\"\"long\ntext\"\"\"",
    "r'\\'",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    ".",
    "...",
    "=",
    "==",
    "!=",
    "<",
    ">",
    "<=",
    ">=",
    "<<",
    ">>",
    "+",
    "-",
    "*",
    "**",
    "/",
    "//",
    "%",
    "@",
    "&",
    "|",
    "^",
    "~",
    ":=",
    "->",
    "+=",
    "-=",
    "*=",
    "**=",
    "//=",
    ">>=",
    "@=",
    "\\\n",
    "\n",
    "\n ",
    "\n  ",
    "\n    ",
    "\n\t",
    "# comment\n",
    "$",
    "?",
    "!",
    "\"",
    "'",
    "`",
    "\\"
  };

  /** Openings that can follow one another, and the ends that close them. */
  private static final String[][] NESTS = {
    {"(", ")"},
    {"[", "]"},
    {"{", "}"},
    {"{1:", "}"},
    {"f(", ")"},
    {"x[", "]"},
    {"(a, *", ")"},
    {"-", "1"},
    {"not ", "1"},
    {"1 + (", ")"},
    {"1 if ", " else 2"},
    {"lambda: ", "1"},
    {"lambda a=", ": 1"},
    {"[a for a in ", "]"},
    {"a.b(", ").c"},
    {"a = ", "1"},
    {"(a := ", ")"},
    {"await ", "a"},
    {"yield ", "a"},
    {"*", "a"},
    {"2 ** ", "2"},
    {"f'{", "}'"},
    {"f\"{x:{", "}}\""},
    {"(1 < ", ")"},
    {"a[1:", "]"},
    {"@", "\n"},
    {"f(a=", ")"},
    {"f(**", ")"},
    {"0 or 1 and ", "1"},
    {"del (", ")"}
  };

  private static final String[] BLOCKS = {
    "if 1:", "while 0:", "for a in b:", "def f(a):", "class A:", "with a:", "try:", "async def f():"
  };

  /** What a line of a megabyte is made of: a start, what is repeated, an end. */
  private static final String[][] LINES = {
    {"", "a", ""},
    {"", "9", ""},
    {"0x", "f", ""},
    {"1e", "9", ""},
    {"1.", "3", "j"},
    {"'", "a", "'"},
    {"'", "a", ""},
    {"b'", "\\x00", "'"},
    {"'", "\\N{DIGIT ONE}", "'"},
    {"'''", "\n", ""},
    {"f'", "{a}", "'"},
    {"f'", "{{", "'"},
    {"#", " a", ""},
    {"", " ", "a"},
    {"", "\t", "a"},
    {"", ";", ""},
    {"", ".", ""},
    {"a", ".a", ""},
    {"a = ", "1, ", ""},
    {"a = [", "1, ", "]"},
    {"a = {", "'a': 1, ", "}"},
    {"a = ", "1 + ", "1"},
    {"a = ", "a + ", "a"},
    {"a = ", "a < ", "a"},
    {"a = ", "'a' ", ""},
    {"", "a = ", "1"},
    {"f(", "a, ", ")"},
    {"f(", "a=1, ", ")"},
    {"def f(", "a, ", "): pass"},
    {"lambda ", "a, ", ": 1"},
    {"global ", "a, ", "a"},
    {"import ", "a.", "a"},
    {"from a import ", "a, ", "a"},
    {"", "a; ", ""},
    {"a = ", "\\\n", "1"},
    {"", "\\", ""},
    {"", "\f", "a"},
    {"", "\r", "a"},
    {"", "\0", ""},
    {"a", "()", ""},
    {"a", "[0]", ""},
    {"a = ", "not ", "1"},
    {"a = ", "~", "1"},
    {"if a: ", "pass; ", "pass"},
    {"del ", "a, ", "a"},
    {"", "é", ""}
  };

  /** Beginnings and ends that a lexer trips over; each stands alone and after a line of code. */
  private static final String[] ODDITIES = {
    "",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\t",
    "\f",
    "\\",
    "\\\n",
    "\\ \n1",
    "\u00ef\u00bb\u00bf",
    "\u00ef\u00bb\u00bfa = 1",
    "\u00ef\u00bb",
    "\0",
    "a\0b",
    "'\0'",
    "\u00ff",
    "'\u00ff'",
    "\u00c3",
    "'\u00c3'",
    "'\u00ed\u00a0\u0080'",
    "\u00f4\u0090\u0080\u0080",
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "'\n'",
    "'\\",
    "'\\\n",
    "'\\x",
    "'\\x1'",
    "'\\u12'",
    "'\\U00110000'",
    "'\\N{}'",
    "b'\u00c3\u00a9'",
    "b'\\u1234'",
    "f'",
    "f'{",
    "f'{'",
    "f'{}'",
    "f'{a",
    "f'}'",
    "f'{a!}'",
    "f'{a:'",
    "f'{a:{'",
    "f'{\\n}'",
    "f'''{\n",
    "fr'{a}\\'",
    "bf'a'",
    "ub'a'",
    "rb'\\'",
    "0x",
    "0b2",
    "0o8",
    "08",
    "1_",
    "1__0",
    "0_x1",
    "1e",
    "1e+",
    "1.e",
    ".e1",
    "1j1",
    "1if 1else 2",
    "0xfor x",
    "a\n b",
    " a",
    "if 1:\npass",
    "if 1:\n\tpass\n        pass",
    "if 1:\n  a\n b",
    "if 1:\n  a\n   b",
    "(",
    ")",
    "(]",
    "[)",
    "{(})",
    "a b",
    "1 2",
    "=",
    "a =",
    "= a",
    "a = = b",
    "1 = a",
    "f() = 1",
    "a + b = 1",
    "a += b = c",
    "(a, 1) = b",
    "*a = b",
    "*a, *b = c",
    "del f()",
    "del 1",
    "for 1 in a: pass",
    "for a in: pass",
    "with a as 1: pass",
    "import",
    "from a import",
    "from . import",
    "import a.",
    "import a as 1",
    "from a import (b",
    "def",
    "def f",
    "def f(",
    "def f(a,",
    "def f(a a): pass",
    "def f(a, a): pass",
    "def f(*): pass",
    "def f(**a, b): pass",
    "def f(a=1, b): pass",
    "class",
    "class A(",
    "class A(): ",
    "lambda",
    "lambda a",
    "lambda: ",
    "return",
    "yield",
    "await a",
    "break",
    "continue",
    "nonlocal a",
    "global",
    "raise from a",
    "try: pass",
    "try: pass\nexcept: pass\nexcept A: pass",
    "else: pass",
    "elif 1: pass",
    "finally: pass",
    "except: pass",
    "while",
    "while 1",
    "if",
    "async",
    "async a",
    "@",
    "@a",
    "@a\nb",
    "a if b",
    "a if b else",
    "not",
    "a not b",
    "a is",
    "a in",
    "x[",
    "x[]",
    "x[1:2:3:4]",
    "f(a=1, 2)",
    "f(**a, *b)",
    "f(a for a in b, c)",
    "f(1=2)",
    "{1: 2, 3}",
    "{1, 2: 3}",
    "{**a}",
    "{*a}",
    "[*a]",
    "(*a)",
    "print(*)",
    "a := 1",
    "(a := )",
    "(1 := 2)",
    "a: int",
    "a: ",
    "...",
    "..",
    "a..b",
    "a.1",
    "1.a",
    "a->b",
    "a!b",
    "a<>b",
    "?",
    "$",
    "`a`",
    "\u00e2\u0082\u00ac = 1",
    "\u00c3\u00a9 = 1",
    "def f():\n  global a, a\n  nonlocal a",
    "a = 1; global a\ndef f():\n global a\n a",
    "__debug__ = 1",
    "None = 1",
    "True += 1",
    "f(None=1)",
    "class A:\n  return 1",
    "assert",
    "assert a,",
    "from a import *\ndef f():\n from b import *",
    "yield = 1",
    "match a:\n case 1: pass",
    "type A = int",
    "try: pass\nexcept* A: pass",
    "print 1",
    "exec 'a'",
    "1 <> 2",
    "0777",
    "10L",
    "ur'a'"
  };

  private MalformedSources() {}

  /** Bytes without any sense. */
  static List<Source> bytes(Random random, int count) {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < count; i++) {
      var text = new byte[random.nextInt(2000)];
      random.nextBytes(text);
      if (i % 2 == 0) { // printable ones get further
        for (int at = 0; at < text.length; at++) {
          text[at] = (byte) (text[at] % 10 == 0 ? '\n' : ' ' + (text[at] & 0x7f) % 95);
        }
      }
      sources.add(new Source("bytes-" + i, text));
    }
    return sources;
  }

  /** Words of the language in any order. */
  static List<Source> tokens(Random random, int count) {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder();
      for (int left = random.nextInt(60); left >= 0; left--) {
        text.append(TOKENS[random.nextInt(TOKENS.length)]);
        if (random.nextInt(5) != 0) {
          text.append(' ');
        }
      }
      sources.add(new Source("tokens-" + i, text.toString().getBytes(UTF_8)));
    }
    return sources;
  }

  /** Programs that end too early. */
  static List<Source> truncated(List<Source> programs, Random random, int count) {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < count; i++) {
      var program = programs.get(random.nextInt(programs.size()));
      int end = random.nextInt(program.text().length + 1);
      sources.add(new Source(program.name() + "-until-" + end, Arrays.copyOf(program.text(), end)));
    }
    return sources;
  }

  /** Programs with a few bytes changed, or a part moved, dropped or repeated. */
  static List<Source> damaged(List<Source> programs, Random random, int count) {
    var sources = new ArrayList<Source>();
    for (int i = 0; i < count; i++) {
      var program = programs.get(random.nextInt(programs.size()));
      var text = new StringBuilder(new String(program.text(), ISO_8859_1));
      for (int damages = random.nextInt(5); damages >= 0 && text.length() > 0; damages--) {
        damage(text, random);
      }
      var name = program.name() + "-damaged-" + i;
      sources.add(new Source(name, text.toString().getBytes(ISO_8859_1)));
    }
    return sources;
  }

  private static void damage(StringBuilder text, Random random) {
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + 1 + random.nextInt(40));
    switch (random.nextInt(6)) {
      case 0 -> text.setCharAt(from, (char) random.nextInt(256));
      case 1 -> text.setCharAt(from, "()[]{}:,='\"\\\n\t #*.".charAt(random.nextInt(18)));
      case 2 -> text.delete(from, to);
      case 3 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
      case 4 -> text.insert(from, TOKENS[random.nextInt(TOKENS.length)]);
      default -> { // an indentation changes
        int line = text.indexOf("\n", from) + 1;
        text.insert(line, " ".repeat(1 + random.nextInt(4)));
      }
    }
  }

  /** Every kind of bracket, operator and block within itself, closed and not. */
  static List<Source> nested(int depth) {
    var sources = new ArrayList<Source>();
    for (var nest : NESTS) {
      var opened = nest[0].repeat(depth);
      sources.add(ascii("open " + nest[0], opened));
      sources.add(ascii("closed " + nest[0], opened + "1" + nest[1].repeat(depth)));
      sources.add(ascii("crossed " + nest[0], "(" + opened + "]" + nest[1].repeat(depth)));
    }
    for (var block : BLOCKS) {
      var text = new StringBuilder();
      // Indentation makes such a text grow with the square of its depth.
      for (int level = 0; level < Math.min(depth, 1500); level++) {
        text.append(" ".repeat(level)).append(block).append('\n');
      }
      sources.add(ascii("blocks " + block, text.toString()));
      sources.add(ascii("filled blocks " + block, text + " ".repeat(1500) + "pass\n"));
    }
    sources.add(
        ascii("elif chain", "if a: pass\n" + "elif a: pass\n".repeat(depth) + "else: pass\n"));
    sources.add(ascii("comparisons", "a" + " < a".repeat(depth)));
    sources.add(ascii("decorators", "@a\n".repeat(depth) + "def f(): pass\n"));
    return sources;
  }

  /** Lines of a megabyte. */
  static List<Source> longLines() {
    var sources = new ArrayList<Source>();
    for (var line : LINES) {
      int count = MEGABYTE / line[1].length();
      var text = line[0] + line[1].repeat(count) + line[2];
      sources.add(new Source("line of " + line[0] + line[1] + line[2], text.getBytes(UTF_8)));
    }
    return sources;
  }

  /** Small mistakes, one by one. */
  static List<Source> oddities() {
    var sources = new ArrayList<Source>();
    for (var oddity : ODDITIES) {
      for (var before : List.of("", "a = 1\n", "def g():\n  ")) {
        for (var after : List.of("", "\n", "\nb = 2\n")) {
          sources.add(
              new Source(before + oddity + after, (before + oddity + after).getBytes(ISO_8859_1)));
        }
      }
    }
    return sources;
  }

  private static Source ascii(String name, String text) {
    return new Source(name, text.getBytes(ISO_8859_1));
  }
}
