package org.antaresia.mpy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One compiled function, class body or module body before it is bound to a memory. */
public final class RawCode {
  /** What the code bytes are; the order is the number in an {@code .mpy} file. */
  public enum Kind {
    /** Prelude and opcodes. */
    BYTECODE,
    /** Machine code with Python semantics, then a prelude. */
    NATIVE,
    VIPER,
    ASM
  }

  /**
   * What an {@code .mpy} file tells besides the bytes about machine code.
   *
   * @param preludeOffset of NATIVE: where in the code the prelude starts
   * @param scopeFlags of VIPER and ASM: 0x10 relocations, 0x20 rodata, 0x40 bss are present
   * @param positionalArgs of ASM: number of arguments
   * @param typeSignature of ASM: number of the return type
   * @param bssBytes size of the zero-filled data
   * @param rodata read-only data, directly after the zero-filled data
   * @param relocations the relocation list as stored, without its end mark
   */
  @SuppressWarnings("ArrayRecordComponent") // read-only by contract, as the code bytes are
  public record Machine(
      int preludeOffset,
      int scopeFlags,
      int positionalArgs,
      int typeSignature,
      int bssBytes,
      byte[] rodata,
      byte[] relocations) {
    /** Scope flag: a relocation list follows the children. */
    public static final int RELOCATIONS = 0x10;

    /** Scope flag: there is read-only data. */
    public static final int RODATA = 0x20;

    /** Scope flag: there is zero-filled data. */
    public static final int BSS = 0x40;

    private static final byte[] EMPTY = {};

    /** What is written for bytecode. */
    public static final Machine NONE = new Machine(0, 0, 0, 0, 0, EMPTY, EMPTY);

    /**
     * Of NATIVE for the machine that runs this very program: the code is prelude and opcodes, as
     * bytecode is, and who loads it compiles them. No file can hold it.
     */
    public static final Machine HOST = new Machine(0, 0, 0, 0, 0, EMPTY, EMPTY);

    /** Python code with its prelude at {@code preludeOffset}. */
    public static Machine python(int preludeOffset) {
      return new Machine(preludeOffset, 0, 0, 0, 0, EMPTY, EMPTY);
    }

    /** An inline assembler function. */
    public static Machine assembler(int positionalArgs, int typeSignature) {
      return new Machine(0, 0, positionalArgs, typeSignature, 0, EMPTY, EMPTY);
    }
  }

  private static final byte[] NO_BYTES = {};

  private final Kind kind;
  private final byte[] code;
  private final List<RawCode> children;
  private final Machine machine;
  private final int definitionLine;
  private final @Nullable ViperCode viper;

  /** Bytecode. */
  public RawCode(byte[] code, List<RawCode> children) {
    this(Kind.BYTECODE, code, children, Machine.NONE);
  }

  /** Code of any kind; {@code code} is kept, not copied. */
  public RawCode(Kind kind, byte[] code, List<RawCode> children, Machine machine) {
    this(kind, code, children, machine, 0);
  }

  /** As the others, for code that was compiled just now from the line {@code definitionLine}. */
  public RawCode(
      Kind kind, byte[] code, List<RawCode> children, Machine machine, int definitionLine) {
    this.kind = kind;
    this.code = code;
    this.children = List.copyOf(children);
    this.machine = machine;
    this.definitionLine = definitionLine;
    this.viper = null;
  }

  /** A viper function for the machine that runs this very program: no file can hold it. */
  public RawCode(ViperCode viper, List<RawCode> children, int definitionLine) {
    this.kind = Kind.VIPER;
    this.code = NO_BYTES;
    this.children = List.copyOf(children);
    this.machine = Machine.NONE;
    this.definitionLine = definitionLine;
    this.viper = viper;
  }

  public Kind kind() {
    return kind;
  }

  /** The prelude and the opcodes, or machine code; not to be changed. */
  public byte[] code() {
    return code;
  }

  /** The functions and class bodies that this one makes, by the index that its opcodes use. */
  public List<RawCode> children() {
    return children;
  }

  /** What is known besides the bytes when this is machine code. */
  public Machine machine() {
    return machine;
  }

  /** The source line that makes this function; 0 when it is unknown, as no file keeps it. */
  public int definitionLine() {
    return definitionLine;
  }

  /** The function in the register IR, if it is one. */
  public @Nullable ViperCode viper() {
    return viper;
  }

  /** Whether this is code for the machine that runs this very program, which no file can hold. */
  public boolean isForHost() {
    return viper != null || machine == Machine.HOST;
  }

  /** Whether this is Python code with a prelude, compiled to bytecode or to machine code. */
  public boolean hasPrelude() {
    return kind == Kind.BYTECODE || kind == Kind.NATIVE;
  }

  /** The decoded prelude of bytecode or of NATIVE code. */
  public Prelude prelude() {
    return Prelude.decode(code, machine.preludeOffset());
  }
}
