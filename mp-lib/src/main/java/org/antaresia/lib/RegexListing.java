package org.antaresia.lib;

/** {@link RegexCode} as text, what {@code re.DEBUG} prints. */
final class RegexListing {
  private final byte[] code;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private RegexListing(byte[] code) {
    this.code = code;
  }

  /** A line for each instruction, then their number; a byte string. */
  static String of(byte[] code) {
    RegexListing listing = new RegexListing(code);
    int count = 0;
    for (; listing.at < code.length; count++) {
      listing.instruction();
    }
    return listing.text + "Bytes: " + code.length + ", insts: " + count + "\n";
  }

  private void instruction() {
    text.append(at < 10 ? " " : "").append(at).append(": ");
    byte op = code[at++];
    switch (op) {
      case RegexCode.CHAR -> text.append("char ").append((char) operand());
      case RegexCode.ANY -> text.append("any");
      case RegexCode.CLASS -> ranges("class ");
      case RegexCode.CLASS_NOT -> ranges("classnot ");
      case RegexCode.NAMED_CLASS -> text.append("namedclass ").append((char) operand());
      case RegexCode.BOL -> text.append("assert bol");
      case RegexCode.EOL -> text.append("assert eol");
      case RegexCode.JUMP -> jump("jmp ");
      case RegexCode.SPLIT -> jump("split ");
      case RegexCode.SPLIT_JUMP -> jump("rsplit ");
      case RegexCode.SAVE -> text.append("save ").append(operand());
      default -> text.append("match");
    }
    text.append('\n');
  }

  private int operand() {
    return code[at++] & 0xff;
  }

  private void ranges(String name) {
    int count = operand();
    text.append(name).append(count);
    for (int i = 0; i < count; i++) {
      text.append(" 0x").append(hex()).append("-0x").append(hex());
    }
  }

  private String hex() {
    int b = operand();
    return (b < 0x10 ? "0" : "") + Integer.toHexString(b);
  }

  private void jump(String name) {
    byte distance = code[at++];
    text.append(name).append(at + distance).append(" (").append(distance).append(')');
  }
}
