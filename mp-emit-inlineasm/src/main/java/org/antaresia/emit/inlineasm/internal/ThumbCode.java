package org.antaresia.emit.inlineasm.internal;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.asm.thumb.Architecture;
import org.antaresia.asm.thumb.Feature;
import org.antaresia.parser.Expr;
import org.antaresia.parser.Parameter;

/**
 * The Thumb code of a function. The instructions are gone through twice: what is wrong with one by
 * itself is told before what is wrong with its label.
 */
public final class ThumbCode {
  /** {@code push {r1, r4-r7, lr}}: r1 keeps the stack pointer a multiple of eight. */
  private static final int ENTRY = 0xb5f2;

  /** {@code pop {r1, r4-r7, pc}}. */
  private static final int EXIT = 0xbdf2;

  private static final int MOST_PARAMETERS = 4;
  private static final int LR = 14;
  private static final int PC = 15;
  private static final List<String> CONDITIONS =
      List.of("eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le");

  private final FunctionBody body;
  private final Architecture architecture;
  private final int parameters;
  private final Map<String, Integer> labels = new HashMap<>();
  private ByteArrayOutputStream code = new ByteArrayOutputStream();
  private boolean isLast;

  /** A function for an architecture. */
  public ThumbCode(FunctionBody body, Architecture architecture) {
    this.body = body;
    this.architecture = architecture;
    this.parameters = countParameters();
  }

  /** How many arguments it takes. */
  public int parameters() {
    return parameters;
  }

  private int countParameters() {
    List<Parameter> list = body.parameters();
    if (list.size() > MOST_PARAMETERS) {
      throw body.error("can only have up to 4 parameters to Thumb assembly", body.line());
    }
    for (int i = 0; i < list.size(); i++) {
      Parameter parameter = list.get(i);
      boolean isPlain =
          parameter.kind() == Parameter.Kind.NORMAL
              && parameter.annotation() == null
              && parameter.defaultValue() == null;
      if (!isPlain || !("r" + i).equals(parameter.name())) {
        throw body.error("parameters must be registers in sequence r0 to r3", body.line());
      }
    }
    return list.size();
  }

  /** The code, with what a function saves and gives back. */
  public byte[] bytes() {
    pass();
    isLast = true;
    code = new ByteArrayOutputStream();
    pass();
    return code.toByteArray();
  }

  private void pass() {
    halfword(ENTRY);
    for (FunctionBody.Line line : body.lines()) {
      switch (line.name()) {
        case "label" -> label(line);
        case "align" -> align(number(line.arguments().get(0)));
        case "data" -> data(line);
        default -> {
          String problem = instruction(line);
          if (!problem.isEmpty()) {
            throw body.error(problem, line.line());
          }
        }
      }
    }
    halfword(EXIT);
  }

  private static int number(Expr argument) {
    Integer value = FunctionBody.integer(argument);
    return value == null ? 0 : value;
  }

  private void halfword(int bits) {
    code.write(bits);
    code.write(bits >> 8);
  }

  private void label(FunctionBody.Line line) {
    String name = ((Expr.Name) line.arguments().get(0)).id();
    if (labels.put(name, code.size()) != null && !isLast) {
      throw body.error("label redefined", line.line());
    }
  }

  private void align(int to) {
    int size = code.size() + to - 1 & -to;
    while (code.size() < size) {
      code.write(0);
    }
  }

  private void data(FunctionBody.Line line) {
    int bytes = number(line.arguments().get(0));
    for (Expr argument : line.arguments().subList(1, line.arguments().size())) {
      Integer value = FunctionBody.integer(argument);
      if (value == null) {
        throw body.error("'data' requires integer arguments", line.line());
      }
      for (int i = 0; i < bytes; i++) {
        code.write(i < 4 ? value >> 8 * i : 0);
      }
    }
  }

  /** Writes an instruction; returns what is wrong with it, or nothing. */
  private String instruction(FunctionBody.Line line) {
    String name = line.name();
    List<Expr> arguments = line.arguments();
    if (arguments.size() == 1) {
      Expr argument = arguments.get(0);
      int condition = name.length() >= 3 ? CONDITIONS.indexOf(name.substring(1, 3)) : -1;
      String width = name.length() > 3 ? name.substring(3) : "_n";
      if (name.equals("push") || name.equals("pop")) {
        return several(line, name.equals("push"));
      } else if (name.equals("b") || name.equals("bl")) {
        return branch(line, -1, name.equals("bl"));
      } else if (name.charAt(0) == 'b' && condition >= 0 && isWidth(width)) {
        return branch(line, condition, width.equals("_w"));
      } else if (name.startsWith("it") && architecture.has(Feature.V7M)) {
        return ifThen(line, argument);
      }
    }
    for (Form form : Form.of(name, arguments.size(), architecture)) {
      if (Matcher.fits(form, arguments)) {
        Matcher matcher = new Matcher(form, arguments);
        for (int at = 0; at < matcher.bits().length(); at += 16) {
          halfword(Integer.parseInt(matcher.bits().substring(at, at + 16), 2));
        }
        return matcher.problem();
      }
    }
    return unsupported(line);
  }

  private boolean isWidth(String width) {
    return width.equals("_n") || width.equals("_w") && architecture.has(Feature.V7M);
  }

  private static String unsupported(FunctionBody.Line line) {
    return "unsupported Thumb instruction '"
        + line.name()
        + "' with "
        + line.arguments().size()
        + " arguments";
  }

  /** A branch, on a condition if that is not below 0. */
  private String branch(FunctionBody.Line line, int condition, boolean isWide) {
    if (!(line.arguments().get(0) instanceof Expr.Name label)) {
      return "'" + line.name() + "' expects a label";
    }
    Integer target = labels.get(label.id());
    if (target == null && isLast) {
      return "label '" + label.id() + "' not defined";
    }
    int distance = (target == null ? 0 : target) - code.size() - 4;
    int bits = condition < 0 ? isWide ? 23 : 12 : isWide ? 21 : 9;
    if (isLast && (distance < -1 << bits - 1 || distance >= 1 << bits - 1)) {
      return "branch not in range";
    }
    int halves = distance >> 1;
    if (!isWide) {
      halfword(condition < 0 ? 0xe000 | halves & 0x7ff : 0xd000 | condition << 8 | halves & 0xff);
    } else if (condition < 0) {
      halfword(0xf000 | halves >> 11 & 0x7ff);
      halfword(0xf800 | halves & 0x7ff);
    } else {
      int sign = distance < 0 ? 1 : 0;
      halfword(0xf000 | sign << 10 | condition << 6 | halves >> 11 & 0x3f);
      halfword(0x8000 | sign << 13 | sign << 11 | halves & 0x7ff);
    }
    return "";
  }

  /** {@code it}, with up to three more letters: whether the condition holds there, too. */
  private String ifThen(FunctionBody.Line line, Expr argument) {
    String word = argument instanceof Expr.Name name ? name.id() : "";
    int condition = CONDITIONS.indexOf(word);
    String letters = line.name().substring(2);
    if (condition < 0 || !letters.matches("[te]{0,3}")) {
      return unsupported(line);
    }
    int mask = 8;
    for (int i = letters.length() - 1; i >= 0; i--) {
      boolean isLow = letters.charAt(i) == 't' ? (condition & 1) != 0 : (condition & 1) == 0;
      mask = mask >> 1 | (isLow ? 8 : 0);
    }
    halfword(0xbf00 | condition << 4 | mask);
    return "";
  }

  /** {@code push} and {@code pop}: short where all registers but LR or PC are low ones. */
  private String several(FunctionBody.Line line, boolean isPush) {
    StringBuilder problem = new StringBuilder();
    int list = Matcher.registers(line.name(), line.arguments().get(0), problem);
    int extra = 1 << (isPush ? LR : PC);
    if ((list & 0xff00 & ~extra) == 0) {
      halfword((isPush ? 0xb400 : 0xbc00) | ((list & extra) != 0 ? 0x100 : 0) | list & 0xff);
    } else if (architecture.has(Feature.V7M)) {
      halfword(isPush ? 0xe92d : 0xe8bd);
      halfword(list);
    } else {
      return unsupported(line);
    }
    return problem.toString();
  }
}
