package org.antaresia.mpy;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists a module's bytecode as genuine prints it with {@code -v -v} (py/showbc.c).
 *
 * <p>Genuine prints the addresses of its structures. Here an address is made up: the same for the
 * same thing within one listing, and equal from run to run.
 */
public final class Disassembler {
  private static final int BYTES_PER_LINE = 16;
  private static final int ADDRESS_STEP = 0x20;
  private static final int FIRST_RAW_CODE = 0x1000;
  private static final int FIRST_CODE = 0x10000;
  private static final int FIRST_OBJECT = 0x20000;

  private static final String[] UNARY = {"__pos__", "__neg__", "__invert__", ""};

  // Operations without a method of their own have no name, those in place only + and -.
  private static final String[] BINARY = {
    "__lt__",
    "__gt__",
    "__eq__",
    "__le__",
    "__ge__",
    "__ne__",
    "",
    "",
    "", //
    "",
    "",
    "",
    "",
    "",
    "__iadd__",
    "__isub__",
    "",
    "",
    "",
    "",
    "",
    "", //
    "__or__",
    "__xor__",
    "__and__",
    "__lshift__",
    "__rshift__",
    "__add__",
    "__sub__",
    "__mul__",
    "__matmul__",
    "__floordiv__",
    "__truediv__",
    "__mod__",
    "__pow__"
  };

  private final CompiledModule module;
  private final boolean withAddresses;
  private final List<RawCode> rawCodes;
  private final Map<RawCode, Integer> addresses = new IdentityHashMap<>();
  private final StringBuilder out = new StringBuilder();

  /**
   * For one module.
   *
   * @param withAddresses whether constants and functions are shown with addresses, as genuine does
   */
  Disassembler(CompiledModule module, boolean withAddresses) {
    this.module = module;
    this.withAddresses = withAddresses;
    this.rawCodes = module.rawCodes();
    for (int i = 0; i < rawCodes.size(); i++) {
      addresses.put(rawCodes.get(i), FIRST_RAW_CODE + i * ADDRESS_STEP);
    }
  }

  /** The listing of all bytecode functions of a module, as a byte string. */
  public static String listing(CompiledModule module) {
    Disassembler disassembler = new Disassembler(module, true);
    for (int i = 0; i < disassembler.rawCodes.size(); i++) {
      RawCode rawCode = disassembler.rawCodes.get(i);
      if (rawCode.kind() == RawCode.Kind.BYTECODE) {
        disassembler.function(rawCode, FIRST_CODE + i * ADDRESS_STEP);
      }
    }
    return disassembler.out.toString();
  }

  private void function(RawCode rawCode, int codeAddress) {
    byte[] code = rawCode.code();
    Prelude prelude = rawCode.prelude();
    int[] names = prelude.names(code);
    int opcodes = prelude.opcodesOffset();
    out.append("File ").append(module.sourceFile());
    out.append(", code block '").append(qstr(names[0])).append("' (descriptor: ");
    out.append(address(rawCode)).append(", bytecode @").append(Integer.toHexString(codeAddress));
    out.append(' ').append(code.length).append(" bytes)\n");
    out.append("Raw bytecode (code_info_size=").append(opcodes);
    out.append(", bytecode_size=").append(code.length - opcodes).append("):");
    for (int i = 0; i < code.length; i++) {
      out.append(i % BYTES_PER_LINE == 0 ? "\n " : " ");
      out.append(Character.forDigit(code[i] >> 4 & 0xf, 16));
      out.append(Character.forDigit(code[i] & 0xf, 16));
    }
    out.append("\narg names:");
    for (int i = 1; i < names.length; i++) {
      out.append(' ').append(qstr(names[i]));
    }
    out.append("\n(N_STATE ").append(prelude.stateWords());
    out.append(")\n(N_EXC_STACK ").append(prelude.excStack()).append(")\n");
    for (int i = 0; i < prelude.cells(); i++) {
      out.append("(INIT_CELL ").append(code[prelude.cellsOffset() + i] & 0xff).append(")\n");
    }
    lineTable(code, prelude);
    InstructionCursor cursor = new InstructionCursor(code, opcodes);
    while (cursor.next()) {
      if (cursor.offset() < 10) {
        out.append('0');
      }
      out.append(cursor.offset()).append(' ');
      append(rawCode, cursor);
      out.append('\n');
    }
  }

  private void lineTable(byte[] code, Prelude prelude) {
    int offset = 0;
    int line = 1;
    lineEntry(offset, line);
    int ip = prelude.lineTableOffset(code);
    while (ip < prelude.cellsOffset()) {
      int first = code[ip++] & 0xff;
      if (first < 0x80) {
        offset += first & 0x1f;
        line += first >> 5;
      } else {
        offset += first & 0xf;
        line += first << 4 & 0x700 | code[ip++] & 0xff;
      }
      lineEntry(offset, line);
    }
  }

  private void lineEntry(int offset, int line) {
    out.append("  bc=").append(offset).append(" line=").append(line).append('\n');
  }

  /** The name and operand of the instruction that the cursor read. */
  String instruction(RawCode rawCode, InstructionCursor cursor) {
    out.setLength(0);
    append(rawCode, cursor);
    return out.toString().strip();
  }

  private void append(RawCode rawCode, InstructionCursor cursor) {
    int argument = cursor.argument();
    Opcode opcode = cursor.opcode();
    switch (opcode) {
      case LOAD_CONST_SMALL_INT_MULTI ->
          out.append("LOAD_CONST_SMALL_INT ").append(argument + Op.SMALL_INT_MULTI_MIN);
      case LOAD_FAST_MULTI -> out.append("LOAD_FAST ").append(argument);
      case STORE_FAST_MULTI -> out.append("STORE_FAST ").append(argument);
      case UNARY_OP_MULTI ->
          out.append("UNARY_OP ").append(argument).append(' ').append(UNARY[argument]);
      case BINARY_OP_MULTI ->
          out.append("BINARY_OP ").append(argument).append(' ').append(BINARY[argument]);
      default -> {
        out.append(opcode.name());
        operand(rawCode, cursor, opcode, argument);
      }
    }
  }

  private void operand(RawCode rawCode, InstructionCursor cursor, Opcode opcode, int argument) {
    switch (opcode.operand()) {
      case NONE, EMBEDDED -> {}
      case QSTR -> {
        boolean quoted =
            opcode == Opcode.LOAD_CONST_STRING
                || opcode == Opcode.IMPORT_NAME
                || opcode == Opcode.IMPORT_FROM;
        out.append(' ').append(name(argument, quoted));
      }
      case CONST -> {
        out.append(' ');
        if (withAddresses) {
          out.append(Integer.toHexString(FIRST_OBJECT + argument * ADDRESS_STEP)).append('=');
        }
        out.append(ConstText.repr(module.consts().get(argument)));
      }
      case CHILD -> out.append(' ').append(child(rawCode, argument));
      case CHILD_CELLS -> {
        out.append(' ').append(child(rawCode, argument)).append(' ').append(cursor.extra());
      }
      case UNWIND -> out.append(' ').append(argument).append(' ').append(cursor.extra());
      case CALL -> {
        out.append(" n=").append(argument & 0xff);
        out.append(" nkw=").append(argument >> 8 & 0xff);
      }
      case SMALL_INT -> out.append(' ').append(cursor.smallInt());
      case LOCAL, UINT, COUNT, STORE_COMP, UNPACK_EX, SIGNED_OFFSET, UNSIGNED_OFFSET ->
          out.append(' ').append(argument);
    }
  }

  /** A name as genuine prints it; without addresses, as people read it, so that all of it shows. */
  private String name(int index, boolean quoted) {
    String name = qstr(index);
    if (withAddresses) {
      return quoted ? "'" + name + "'" : name;
    }
    return quoted ? ConstText.repr(new Const.Str(name, true)) : ConstText.name(name);
  }

  private String qstr(int index) {
    return module.qstrs().get(index);
  }

  private String child(RawCode rawCode, int index) {
    RawCode child = rawCode.children().get(index);
    return withAddresses ? address(child) : Listing.name(module, child);
  }

  private String address(RawCode rawCode) {
    return Integer.toHexString(addresses.getOrDefault(rawCode, 0));
  }
}
