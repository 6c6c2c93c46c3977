package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;

/**
 * A function's bytecode in RAM: the decoded prelude as a header, then the bytes as in the file.
 *
 * <pre>
 *   +0 the first bytes of the prelude once more
 *   +8 n_state u16, n_exc u16
 *   +12 shape: positional arguments | SIMPLE | register code << 17
 *   +16 address of the first opcode
 *   +20 n_defaults u16, n_keyword_only u16
 *   +24 bytes of prelude and opcodes u24, flags u8     +28 line of the definition u24, 0 unknown, n_cells u8
 *   +32 prelude, opcodes
 * </pre>
 *
 * <p>The header saves every call from decoding the prelude again. Programs that know genuine's
 * functions, such as micropython-lib's {@code inspect}, find the prelude's signature at the start.
 */
final class CodeBlock {
  private static final int SIGNATURE_BYTES = 8;
  static final int N_STATE = 8;
  private static final int N_EXC = 10;
  static final int SHAPE = 12;
  static final int OPCODES = 16;
  static final int N_DEFAULTS = 20;
  static final int N_KEYWORD_ONLY = 22;
  private static final int LENGTH = 24;
  private static final int FLAGS = 27;

  /** In {@link #FLAGS}: to be compiled before it runs. */
  private static final int NATIVE = 0x80;

  private static final int DEFINITION_LINE = 28;
  static final int N_CELLS = 31;
  private static final int PRELUDE = 32;

  /**
   * In {@link #SHAPE}: a call with exactly the positional arguments only copies them. Neither star
   * or keyword-only arguments, nor cells, nor a generator.
   */
  static final int SIMPLE = 0x10000;

  /** Of {@link #SHAPE}: arguments and {@link #SIMPLE}. */
  private static final int CALL_SHAPE = 0x1ffff;

  private static final int REGISTER_CODE_SHIFT = 17;
  static final int MAX_REGISTER_CODE = -1 >>> REGISTER_CODE_SHIFT;

  private static final int MAX_LENGTH = 0xff_ffff;
  private static final int MAX_LINE = 0xff_ffff;

  private CodeBlock() {}

  /**
   * Places bytecode in RAM.
   *
   * @throws PyException MemoryError, or RuntimeError when the header has no room for its numbers
   */
  static int place(Vm vm, RawCode raw) {
    byte[] code = raw.code();
    Prelude prelude = Prelude.decode(code, 0);
    if (code.length > MAX_LENGTH || raw.definitionLine() > MAX_LINE || !fits(prelude)) {
      throw vm.runtimeError("function is too large");
    }
    int at = vm.allocate(PRELUDE + code.length);
    write(vm.ram, at, raw, prelude);
    return at;
  }

  /** Bytes of the block of a function's prelude and opcodes. */
  static int bytesFor(RawCode raw) {
    return PRELUDE + raw.code().length;
  }

  /** Places the block of machine code whose prelude is fit, see {@link #place}. */
  static void placeAt(Vm vm, int at, RawCode raw) {
    Prelude prelude = Prelude.decode(raw.code(), 0);
    if (raw.code().length > MAX_LENGTH || !fits(prelude)) {
      throw vm.runtimeError("function is too large");
    }
    write(vm.ram, at, raw, prelude);
  }

  private static void write(int[] ram, int at, RawCode raw, Prelude prelude) {
    byte[] code = raw.code();
    Bytes.copy(code, 0, ram, at - RAM_BASE, Math.min(code.length, SIGNATURE_BYTES));
    Bytes.copy(code, 0, ram, at + PRELUDE - RAM_BASE, code.length);
    boolean simple =
        prelude.scopeFlags() == 0 && prelude.keywordArgs() == 0 && prelude.cells() == 0;
    u16(ram, at + N_STATE, prelude.stateWords());
    u16(ram, at + N_EXC, prelude.excStack());
    i32(ram, at + SHAPE, prelude.positionalArgs() | (simple ? SIMPLE : 0));
    i32(ram, at + OPCODES, at + PRELUDE + prelude.opcodesOffset());
    u16(ram, at + N_DEFAULTS, prelude.positionalDefaults());
    u16(ram, at + N_KEYWORD_ONLY, prelude.keywordArgs());
    i32(ram, at + LENGTH, code.length);
    u8(ram, at + FLAGS, prelude.scopeFlags() | (raw.isForHost() ? NATIVE : 0));
    i32(ram, at + DEFINITION_LINE, raw.definitionLine());
    u8(ram, at + N_CELLS, prelude.cells());
  }

  private static boolean fits(Prelude prelude) {
    return prelude.stateWords() <= 0xffff
        && prelude.excStack() <= 0xffff
        && prelude.cells() <= 0xff
        && prelude.positionalArgs() <= 0xffff
        && prelude.positionalDefaults() <= 0xffff
        && prelude.keywordArgs() <= 0xffff;
  }

  /** What stands before the opcodes: the bytes that {@link Prelude} reads. */
  private static byte[] prelude(int[] ram, int code) {
    return Bytes.unpack(ram, code + PRELUDE - RAM_BASE, i32(ram, code + OPCODES) - RAM_BASE);
  }

  /** The bytes as they were in the file. */
  static byte[] bytes(int[] ram, int code) {
    int from = code + PRELUDE - RAM_BASE;
    return Bytes.unpack(ram, from, from + length(ram, code));
  }

  /** A walk over the opcodes. */
  static InstructionCursor instructions(int[] ram, int code) {
    int prelude = i32(ram, code + OPCODES) - code - PRELUDE;
    return new InstructionCursor(bytes(ram, code), prelude);
  }

  /** How many functions and class bodies the code makes. */
  static int childCount(int[] ram, int code) {
    int count = 0;
    for (InstructionCursor cursor = instructions(ram, code); cursor.next(); ) {
      switch (cursor.opcode()) {
        case MAKE_FUNCTION, MAKE_FUNCTION_DEFARGS, MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS ->
            count = Math.max(count, cursor.argument() + 1);
        default -> {}
      }
    }
    return count;
  }

  private static int length(int[] ram, int code) {
    return i32(ram, code + LENGTH) & MAX_LENGTH;
  }

  /** How many bytes the opcodes take. */
  static int opcodesLength(int[] ram, int code) {
    return code + PRELUDE + length(ram, code) - i32(ram, code + OPCODES);
  }

  /** The indexes of the names in the prelude: that of the function, then the arguments. */
  static int[] names(int[] ram, int code) {
    byte[] prelude = prelude(ram, code);
    return Prelude.decode(prelude, 0).names(prelude);
  }

  /** How many exception blocks a word at {@link #N_STATE} asks for. */
  static int blocks(int word) {
    return word >>> 16;
  }

  /** The source line of the definition, 0 when it is not known. */
  static int definitionLine(int[] ram, int code) {
    return i32(ram, code + DEFINITION_LINE) & MAX_LINE;
  }

  static int stateWords(int[] ram, int code) {
    return u16(ram, code + N_STATE);
  }

  static int positionalArgs(int[] ram, int code) {
    return u16(ram, code + SHAPE);
  }

  /** Whether it is to be compiled to code of the JVM before it runs. */
  static boolean isNative(int[] ram, int code) {
    return (u8(ram, code + FLAGS) & NATIVE) != 0;
  }

  /** The number of positional arguments, and {@link #SIMPLE}. */
  static int callShape(int[] ram, int code) {
    return i32(ram, code + SHAPE) & CALL_SHAPE;
  }

  /** The index in {@link HotCode} that the block was given; 0 at first. */
  static int registerCode(int[] ram, int code) {
    return i32(ram, code + SHAPE) >>> REGISTER_CODE_SHIFT;
  }

  static void registerCode(int[] ram, int code, int index) {
    i32(ram, code + SHAPE, i32(ram, code + SHAPE) & CALL_SHAPE | index << REGISTER_CODE_SHIFT);
  }

  static int flags(int[] ram, int code) {
    return u8(ram, code + FLAGS) & ~NATIVE;
  }

  /** The qstr of an entry in the names of the prelude: 0 the function, then the arguments. */
  static int name(int[] ram, int code, int context, int i) {
    return ModuleContext.qstr(ram, context, names(ram, code)[i]);
  }

  /** The source line of an address within the opcodes. */
  static int line(int[] ram, int code, int ip) {
    byte[] prelude = prelude(ram, code);
    return Prelude.decode(prelude, 0).line(prelude, ip - i32(ram, code + OPCODES));
  }
}
