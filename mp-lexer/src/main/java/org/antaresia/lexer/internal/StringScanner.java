package org.antaresia.lexer.internal;

import org.antaresia.lexer.SyntaxException;
import org.antaresia.lexer.Token;

/**
 * Reads string literals, adjacent ones as one, and rewrites format strings as calls.
 *
 * <p>The rules are those of MicroPython's py/lexer.c. A field's expression is not parsed here: its
 * text is copied up to the {@code :}, {@code !r}, {@code !s} or closing brace outside of square and
 * curly brackets. Then:
 *
 * <ul>
 *   <li>{@code f'a{x!r}b{y:{z}}'} gives the string {@code 'a{!r}b{:{}}'}, and {@code
 *       .format((x),(y),(z),)} is pushed back to be read next;
 *   <li>{@code t'a{x!r:>5}b'} gives the name {@code __template__}, and {@code
 *       (('a','b',),(x),'x','r','>5',)} is pushed back.
 * </ul>
 */
public final class StringScanner {
  private static final int RAW = 1;
  private static final int BYTES = 2;
  private static final int FORMAT = 4;
  private static final int TEMPLATE = 8;

  private static final String TEMPLATE_FUNCTION = "__template__";
  private static final int MAX_ARGUMENTS = 255;
  private static final int ARGUMENTS_PER_FIELD = 4;

  private final SourceText source;
  private final ByteText value;
  private final ByteText arguments = new ByteText();

  private Token kind = Token.STRING;

  // The literal being read.
  private int prefix;
  private int quote;
  private int quotes;

  // Fields of a template: how many, and where the format specification being read starts in value.
  private int fields;
  private int specStart;
  private int specDepth;
  private boolean specHasFields;

  /** A scanner that leaves the text of literals in {@code value}. */
  public StringScanner(SourceText source, ByteText value) {
    this.source = source;
    this.value = value;
  }

  /** Whether a string or bytes literal starts here. */
  public boolean startsHere() {
    return prefixLength() >= 0;
  }

  /**
   * Reads the literal that starts here and its neighbours.
   *
   * @param insideBrackets whether literals on following lines are neighbours too
   * @return {@code STRING}, {@code BYTES}, an error, or {@code NAME} for a template
   */
  public Token scan(boolean insideBrackets) {
    boolean isTemplate = false;
    boolean isFirst = true;
    int length;
    while ((length = prefixLength()) >= 0) {
      prefix = prefixFlags(length);
      isTemplate |= has(TEMPLATE); // even one that cannot join what stands before it
      Token wanted = has(BYTES) ? Token.BYTES : Token.STRING;
      if (isFirst) {
        kind = wanted;
        isFirst = false;
      } else if (kind != wanted) {
        break;
      }
      for (int i = 0; i < length; i++) {
        source.next();
      }
      literal();
      source.skipBlank(!insideBrackets);
    }
    if (isTemplate) {
      value.add(",),");
      arguments.prepend(value);
      if (!kind.isError()) {
        kind = Token.NAME;
        value.clear();
        value.add(TEMPLATE_FUNCTION);
      }
    }
    if (arguments.length() > 0) {
      arguments.add(')');
      if (source.atEnd()) {
        arguments.add('\n'); // the last line needs an end, though its own was read already
      }
      source.pushBack(arguments);
      arguments.clear();
    }
    return kind;
  }

  /** Length of the prefix before a quote, or -1 if this is no literal. */
  private int prefixLength() {
    int first = source.peek();
    if (isQuote(first)) {
      return 0;
    }
    int second = source.peek(1);
    if (isQuote(second)) {
      return first == 'u' || prefixFlag(first) != 0 ? 1 : -1;
    }
    boolean isPair =
        prefixFlag(first) != 0 && prefixFlag(second) != 0 && (first == 'r') != (second == 'r');
    return isPair && isQuote(source.peek(2)) ? 2 : -1;
  }

  private int prefixFlags(int length) {
    int flags = 0;
    for (int i = 0; i < length; i++) {
      flags |= prefixFlag(source.peek(i));
    }
    return flags;
  }

  private static int prefixFlag(int c) {
    return switch (c) {
      case 'r' -> RAW;
      case 'b' -> BYTES;
      case 'f' -> FORMAT;
      case 't' -> TEMPLATE;
      default -> 0;
    };
  }

  private static boolean isQuote(int c) {
    return c == '\'' || c == '"';
  }

  private boolean has(int flag) {
    return (prefix & flag) != 0;
  }

  private void literal() {
    quote = source.peek();
    source.next();
    quotes = 1;
    if (source.peek() == quote && source.peek(1) == quote) {
      source.next();
      source.next();
      quotes = 3;
    }
    if (has(FORMAT) && arguments.length() == 0) {
      arguments.add(".format(");
    }
    if (has(TEMPLATE) && arguments.length() == 0) {
      value.add("((");
      value.add(quote, quotes);
    }
    fields = 0;
    specDepth = 0;
    specHasFields = false;

    int closing = characters();

    if (closing < quotes) {
      kind = Token.LONELY_STRING_OPEN;
    }
    if (has(TEMPLATE)) {
      endTemplate();
    } else {
      value.truncate(value.length() - closing);
    }
  }

  /** Reads to the end of the literal; returns how many quotes were found there. */
  private int characters() {
    int closing = 0;
    while (closing < quotes && !source.atEnd()) {
      int c = source.peek();
      if (c == quote) {
        closing++;
        value.add(c);
        source.next();
      } else if (c == '\n' && quotes == 1) {
        break;
      } else if (c == '\n' && has(TEMPLATE)) {
        value.add("\\n");
        source.next();
      } else {
        closing = 0;
        if (c == '{' && has(FORMAT | TEMPLATE) && specDepth == 0) {
          openBrace();
        } else {
          character(c);
        }
      }
    }
    return closing;
  }

  private void character(int c) {
    if (c == '\\') {
      if (has(TEMPLATE)) {
        templateEscape();
      } else {
        escape();
      }
      source.next();
    } else if (c == '{' && has(TEMPLATE)) {
      specDepth++;
      value.add(c);
      source.next();
    } else if (c == '}' && has(TEMPLATE)) {
      templateCloseBrace();
      source.next();
    } else {
      source.copyPlain(value, quote);
    }
  }

  // Format strings

  private void openBrace() {
    source.next();
    if (source.accept('{')) {
      value.add('{', has(TEMPLATE) ? 1 : 2);
      return;
    }
    arguments.add('(');
    int start = arguments.length();
    copyExpression();
    boolean showsExpression = arguments.last() == '=';
    if (showsExpression) {
      value.add(arguments, start, arguments.length());
      arguments.truncate(arguments.length() - 1);
    }
    if (has(TEMPLATE)) {
      while (isSpace(arguments.last())) {
        arguments.truncate(arguments.length() - 1);
      }
    }
    int end = arguments.length();
    if (end == start) {
      kind = Token.MALFORMED_FSTRING;
    }
    arguments.add("),");
    if (has(TEMPLATE)) {
      openTemplateField(start, end, showsExpression);
    }
    value.add('{');
  }

  private void copyExpression() {
    int depth = 0;
    while (!source.atEnd()) {
      int c = source.peek();
      if (depth == 0 && (c == ':' || c == '}' || c == '!' && startsConversion())) {
        return;
      }
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth--;
      }
      arguments.add(c);
      source.next();
    }
  }

  private boolean startsConversion() {
    int conversion = source.peek(1);
    int after = source.peek(2);
    return (conversion == 'r' || conversion == 's') && (after == ':' || after == '}');
  }

  // Templates

  /** Adds what the template knows of a field besides its value, and starts its format. */
  private void openTemplateField(int start, int end, boolean showsExpression) {
    arguments.add(quote);
    for (int i = start; i < end; i++) {
      int c = arguments.get(i);
      if (c == quote || c == '\\') {
        arguments.add('\\');
      }
      arguments.add(c);
    }
    arguments.add(quote);
    arguments.add(',');

    value.add(quote, quotes);
    value.add(',');
    value.add(quote, quotes);

    if (source.accept('!')) {
      arguments.add(quote);
      arguments.add(source.peek());
      arguments.add(quote);
      arguments.add(',');
      source.next();
    } else if (showsExpression && source.peek() != ':') {
      arguments.add("'r',");
    } else {
      arguments.add("None,");
    }
    source.accept(':');
    specDepth = 1;
    specStart = value.length();
  }

  private void templateCloseBrace() {
    if (specDepth > 1) {
      specDepth--;
      specHasFields = true;
      value.add('}');
    } else if (specDepth == 1) {
      specDepth = 0;
      fields++;
      if (specHasFields) {
        arguments.add('f');
        specHasFields = false;
      }
      arguments.add(quote);
      arguments.add(value, specStart + 1, value.length());
      arguments.add(quote);
      arguments.add(',');
      value.truncate(specStart);
    } else {
      value.add('}');
      if (source.peek(1) == '}') {
        source.next();
      } else {
        kind = Token.MALFORMED_FSTRING;
      }
    }
  }

  /** Keeps an escape as it is: the text becomes a literal again. */
  private void templateEscape() {
    value.add('\\');
    if (has(RAW)) {
      value.add('\\');
    } else {
      source.next();
      value.add(source.peek());
    }
  }

  private void endTemplate() {
    if (specDepth > 0) {
      kind = Token.MALFORMED_FSTRING;
    }
    if (1 + fields * ARGUMENTS_PER_FIELD > MAX_ARGUMENTS) {
      ByteText open = new ByteText();
      open.add('(');
      arguments.prepend(open);
      arguments.add(')');
    }
  }

  // Escapes

  private void escape() {
    source.next();
    int c = source.peek();
    if (has(RAW)) {
      value.add('\\');
      addCharacter(c);
      return;
    }
    switch (c) {
      case '\n' -> {}
      case '\\', '\'', '"' -> addCharacter(c);
      case 'a' -> addCharacter(0x07);
      case 'b' -> addCharacter(0x08);
      case 't' -> addCharacter(0x09);
      case 'n' -> addCharacter(0x0a);
      case 'v' -> addCharacter(0x0b);
      case 'f' -> addCharacter(0x0c);
      case 'r' -> addCharacter(0x0d);
      case 'x' -> addCharacter(hex(2));
      case 'u' -> unicodeEscape(c, 4);
      case 'U' -> unicodeEscape(c, 8);
      case 'N' ->
          throw new SyntaxException(
              SyntaxException.Kind.NOT_IMPLEMENTED_ERROR, "unicode name escapes", 0);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> addCharacter(octal());
      default -> {
        value.add('\\');
        addCharacter(c);
      }
    }
  }

  private void unicodeEscape(int letter, int digits) {
    if (kind == Token.BYTES) {
      value.add('\\');
      addCharacter(letter);
    } else {
      addCharacter(hex(digits));
    }
  }

  /** Reads hexadecimal digits behind the next byte and stops at the last of them. */
  private int hex(int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      source.next();
      int digit = Character.digit(source.peek(), 16);
      if (digit < 0) {
        kind = Token.INVALID;
        return 0;
      }
      number = number << 4 | digit;
    }
    return number;
  }

  /** Reads up to three octal digits and stops at the last of them. */
  private int octal() {
    int number = source.peek() - '0';
    for (int i = 1; i < 3 && source.peek(1) >= '0' && source.peek(1) <= '7'; i++) {
      source.next();
      number = number << 3 | source.peek() - '0';
    }
    return number;
  }

  private void addCharacter(int c) {
    if (kind == Token.STRING && c >= 0 && c <= Character.MAX_CODE_POINT) {
      value.addUtf8(c);
    } else if (kind == Token.BYTES && c >= 0 && c <= 0xff) {
      value.add(c);
    } else {
      kind = Token.INVALID;
    }
  }

  private static boolean isSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
