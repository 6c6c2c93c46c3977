package org.antaresia.emit.inlineasm.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.antaresia.asm.thumb.Architecture;
import org.antaresia.asm.thumb.Feature;

/**
 * A form of an instruction that the inline assembler knows: a line of {@code thumb-inline.table}.
 *
 * @param operands in the order of the arguments
 * @param bits of one or two halfwords: 0, 1, or the letter of an operand
 */
record Form(String name, Feature needs, List<Operand> operands, String bits) {
  /** What an argument has to be. */
  enum Kind {
    /** A core register up to {@code limit}. */
    REGISTER,
    /** A floating-point register. */
    SINGLE,
    /** A register of the core's own that has a name. */
    SPECIAL,
    /** A name of its own, which the text of the table has. */
    WORD,
    /** An integer that has only bits of a mask. */
    INTEGER,
    /** {@code [base, offset]}. */
    ADDRESS,
    /** {@code [base, offset]}; what is none makes the form another one. */
    ADDRESS_ONLY,
    /** Anything; genuine does not look. */
    ANY
  }

  /**
   * An operand.
   *
   * @param letter of its bits; of an address' offset it is {@code i}
   * @param limit of a register's number
   * @param mask the bits that an integer or an offset may have
   * @param drop the low bits of it that are dropped
   * @param text the word itself
   */
  record Operand(char letter, Kind kind, int limit, int mask, int drop, String text) {}

  private static final Map<String, List<Form>> FORMS = read();

  /** The forms of a name and number of arguments that an architecture has. */
  static List<Form> of(String name, int arguments, Architecture architecture) {
    return FORMS.getOrDefault(name, List.of()).stream()
        .filter(form -> form.operands.size() == arguments && architecture.has(form.needs))
        .toList();
  }

  private static Map<String, List<Form>> read() {
    Map<String, List<Form>> forms = new HashMap<>();
    InputStream table =
        Objects.requireNonNull(Form.class.getResourceAsStream("thumb-inline.table"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          Form form = parse(line);
          forms.computeIfAbsent(form.name, n -> new ArrayList<>()).add(form);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms;
  }

  /** A line: name, what it needs, operands, bits. */
  private static Form parse(String line) {
    String[] columns = line.trim().split("\\s+");
    List<Operand> operands = new ArrayList<>();
    for (int i = 2; columns[i].indexOf(':') > 0; i++) {
      operands.add(operand(columns[i]));
    }
    int first = 2 + operands.size();
    StringBuilder bits = new StringBuilder();
    for (int i = first; i < columns.length; i++) {
      bits.append(columns[i]);
    }
    Feature needs = Feature.valueOf(columns[1].toUpperCase(Locale.ROOT));
    return new Form(columns[0], needs, operands, bits.toString());
  }

  private static Operand operand(String column) {
    char letter = column.charAt(0);
    String text = column.substring(2);
    return switch (text.charAt(0)) {
      case 'r' -> new Operand(letter, Kind.REGISTER, limit(text), 0, 0, text);
      case 's' -> new Operand(letter, Kind.SINGLE, 31, 0, 0, text);
      case 'x' -> new Operand(letter, Kind.SPECIAL, 0, 0, 0, text);
      case '0' -> integer(letter, Kind.INTEGER, 0, text);
      case '[' -> address(letter, Kind.ADDRESS, text);
      case '(' -> address(letter, Kind.ADDRESS_ONLY, text);
      case '*' -> new Operand(letter, Kind.ANY, 0, 0, 0, text);
      default -> new Operand(letter, Kind.WORD, 0, 0, 0, text);
    };
  }

  private static int limit(String register) {
    return Integer.parseInt(register.substring(1));
  }

  private static Operand address(char letter, Kind kind, String text) {
    int plus = text.indexOf('+');
    return integer(letter, kind, limit(text.substring(1, plus)), text.substring(plus + 1));
  }

  private static Operand integer(char letter, Kind kind, int limit, String text) {
    String[] parts = text.split(">>");
    int drop = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    int mask = Integer.parseUnsignedInt(parts[0].substring(2), 16);
    return new Operand(letter, kind, limit, mask, drop, text);
  }
}
