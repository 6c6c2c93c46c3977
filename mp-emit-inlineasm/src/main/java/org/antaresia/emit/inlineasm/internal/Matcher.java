package org.antaresia.emit.inlineasm.internal;

import java.util.List;
import org.antaresia.emit.inlineasm.internal.Form.Operand;
import org.antaresia.parser.Expr;

/** The arguments of an instruction as a form's operands. */
final class Matcher {
  private static final List<String> REGISTERS =
      List.of(
          "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "r10", "r11", "r12", "r13",
          "r14", "r15");
  private static final List<String> OTHER_NAMES = List.of("sl", "fp", "", "sp", "lr", "pc");
  private static final int FIRST_OTHER = 10;
  private static final int WHOLE_REGISTER = 4;

  private final Form form;
  private final char[] bits;
  private final StringBuilder problem = new StringBuilder();

  Matcher(Form form, List<Expr> arguments) {
    this.form = form;
    this.bits = form.bits().toCharArray();
    for (int i = 0; i < arguments.size(); i++) {
      put(form.operands().get(i), arguments.get(i));
    }
  }

  /** Whether a form is the one for these arguments, be they right or wrong. */
  static boolean fits(Form form, List<Expr> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Expr argument = arguments.get(i);
      boolean isName = argument instanceof Expr.Name;
      boolean fits =
          switch (form.operands().get(i).kind()) {
            case WORD ->
                isName && ((Expr.Name) argument).id().equals(form.operands().get(i).text());
            case ADDRESS_ONLY -> isAddress(argument);
            case ADDRESS -> isFloat(form) || !isName || arguments.size() > 2;
            case INTEGER -> !isName || form.name().matches("lsl|lsr|asr");
            case REGISTER ->
                isFloat(form)
                    ? first(argument) == 'r' || !form.name().equals("vmov") || i > 0
                    : isName || i == 0 || arguments.size() != 2 && !(i == 2 && isSum(form));
            case SINGLE -> !(form.name().equals("vmov") && i == 0 && first(argument) == 'r');
            case SPECIAL -> isName;
            case ANY -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSum(Form form) {
    return form.name().equals("add") || form.name().equals("sub");
  }

  private static boolean isFloat(Form form) {
    return form.name().charAt(0) == 'v';
  }

  private static char first(Expr argument) {
    return argument instanceof Expr.Name name ? name.id().charAt(0) : 0;
  }

  private static boolean isAddress(Expr argument) {
    return argument instanceof Expr.ListDisplay list && list.items().size() == 2;
  }

  /** The halfwords, as digits. */
  String bits() {
    return new String(bits);
  }

  /** What is wrong with the last argument that is wrong, or nothing. */
  String problem() {
    return problem.toString();
  }

  private void put(Operand operand, Expr argument) {
    switch (operand.kind()) {
      case REGISTER -> fill(operand, register(form.name(), argument, operand.limit(), problem));
      case SINGLE -> fillSingle(operand, single(argument));
      case SPECIAL -> fill(operand, special(argument));
      case INTEGER -> fillInteger(integer(argument, operand));
      case ADDRESS, ADDRESS_ONLY -> {
        if (isAddress(argument)) {
          List<Expr> items = ((Expr.ListDisplay) argument).items();
          fill(operand, register(form.name(), items.get(0), operand.limit(), problem));
          fillInteger(integer(items.get(1), operand));
        } else {
          tell(problem, form.name(), "expects an address of the form [a, b]");
        }
      }
      case WORD, ANY -> {}
    }
  }

  private static void tell(StringBuilder problem, String name, String what) {
    problem.setLength(0);
    problem.append('\'').append(name).append("' ").append(what);
  }

  /** The number of a core register. */
  private static int register(String name, Expr argument, int most, StringBuilder problem) {
    String word = argument instanceof Expr.Name id ? id.id() : "";
    int number = REGISTERS.indexOf(word);
    if (number < 0 && !word.isEmpty() && OTHER_NAMES.contains(word)) {
      number = OTHER_NAMES.indexOf(word) + FIRST_OTHER;
    }
    if (number < 0) {
      tell(problem, name, "expects a register");
      return 0;
    }
    if (number > most) {
      tell(problem, name, "expects at most r" + most);
      return 0;
    }
    return number;
  }

  /** The registers of {@code {r0, r1, ...}}, a bit for each. */
  static int registers(String name, Expr argument, StringBuilder problem) {
    if (!(argument instanceof Expr.Braces braces) || braces.items().isEmpty()) {
      tell(problem, name, "expects {r0, r1, ...}");
      return 0;
    }
    int list = 0;
    for (Expr item : braces.items()) {
      if (item instanceof Expr.KeyValue) {
        tell(problem, name, "expects {r0, r1, ...}");
        return 0;
      }
      list |= 1 << register(name, item, REGISTERS.size() - 1, problem);
    }
    return list;
  }

  private int single(Expr argument) {
    String word = argument instanceof Expr.Name name ? name.id() : "";
    if (!word.matches("s[0-9]+")) {
      tell(problem, form.name(), "expects an FPU register");
      return 0;
    }
    int number = word.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(word.substring(1));
    if (number > 31) {
      tell(problem, form.name(), "expects at most r31");
      return 0;
    }
    return number;
  }

  /** SYSm of a register of the core's own (ARMv7-M, B5.1.1). */
  private int special(Expr argument) {
    String word = argument instanceof Expr.Name name ? name.id() : "";
    return switch (word) {
      case "IPSR" -> 5;
      case "BASEPRI" -> 17;
      default -> {
        tell(problem, form.name(), "expects a special register");
        yield 0;
      }
    };
  }

  private int integer(Expr argument, Operand operand) {
    Integer value = FunctionBody.integer(argument);
    if (value == null) {
      tell(problem, form.name(), "expects an integer");
      return 0;
    }
    if ((value & ~operand.mask()) != 0) {
      tell(
          problem,
          form.name(),
          "integer 0x"
              + Integer.toHexString(value)
              + " doesn't fit in mask 0x"
              + Integer.toHexString(operand.mask()));
      return 0;
    }
    return value >>> operand.drop();
  }

  /** Puts a number in place of its letter: whole where four or more stand together, else split. */
  private void fill(Operand operand, int number) {
    int split = 0;
    for (int at = 0; at < bits.length; at++) {
      if (bits[at] == operand.letter() && run(at) < WHOLE_REGISTER) {
        split += run(at);
        at += run(at) - 1;
      }
    }
    for (int at = 0; at < bits.length; at++) {
      if (bits[at] == operand.letter()) {
        int length = run(at);
        split -= length < WHOLE_REGISTER ? length : 0;
        put(at, length, length < WHOLE_REGISTER ? number >> split : number);
        at += length - 1;
      }
    }
  }

  /** The lowest bit of the number of a floating-point register stands alone. */
  private void fillSingle(Operand operand, int number) {
    for (int at = 0; at < bits.length; at++) {
      if (bits[at] == operand.letter()) {
        int length = run(at);
        put(at, length, length == 1 ? number : number >> 1);
        at += length - 1;
      }
    }
  }

  private void fillInteger(int value) {
    int shift = 0;
    for (char letter = 'i'; letter <= 'l'; letter++) {
      for (int at = bits.length - 1; at >= 0; at--) {
        if (bits[at] == letter) {
          bits[at] = (char) ('0' + (value >>> shift++ & 1));
        }
      }
    }
  }

  private int run(int start) {
    int end = start;
    while (end < bits.length && bits[end] == bits[start]) {
      end++;
    }
    return end - start;
  }

  private void put(int at, int length, int value) {
    for (int i = 0; i < length; i++) {
      bits[at + i] = (char) ('0' + (value >> length - 1 - i & 1));
    }
  }
}
