package org.antaresia.mpy;

import java.util.ArrayDeque;
import java.util.BitSet;

/**
 * Checks that each function of a module refers only to what exists (indexes, locals, cells, jump
 * targets), finds on the value stack what it expects, whatever path it takes, and stays inside the
 * state that its prelude asks for: values and exception blocks.
 *
 * <p>{@link CodeFlow} tells what is on the stack where.
 */
public final class Verifier {
  /** A local is loaded. */
  private record Load(int offset, int local) {}

  private final RawCode rawCode;
  private final Prelude prelude;
  private final CompiledModule module;
  private final BitSet cells = new BitSet();
  private final BitSet stored = new BitSet();
  private int locals;

  private Verifier(CompiledModule module, RawCode rawCode) {
    this.module = module;
    this.rawCode = rawCode;
    this.prelude = prelude(module, rawCode);
  }

  /**
   * Checks a module's functions; {@link MpyReader} has done so for what it returns.
   *
   * @throws MpyFormatException when something is wrong
   */
  public static void verify(CompiledModule module) {
    if (verify(module, module.root()) > 0) {
      throw new MpyFormatException("a module with variables of an outer function");
    }
  }

  /** Checks a function and those in it; returns how many cells it expects to be closed over. */
  private static int verify(CompiledModule module, RawCode rawCode) {
    int[] closedOver = new int[rawCode.children().size()];
    for (int i = 0; i < closedOver.length; i++) {
      closedOver[i] = verify(module, rawCode.children().get(i));
    }
    return switch (rawCode.kind()) {
      case BYTECODE -> new Verifier(module, rawCode).bytecode(closedOver);
      case NATIVE -> {
        prelude(module, rawCode);
        yield 0;
      }
      default -> 0;
    };
  }

  private static Prelude prelude(CompiledModule module, RawCode rawCode) {
    byte[] code = rawCode.code();
    Prelude prelude = rawCode.prelude();
    if ((long) prelude.nameCount() > prelude.infoBytes()) {
      throw new MpyFormatException("more names than info bytes");
    }
    for (int name : prelude.names(code)) {
      index(name, module.qstrs().size());
    }
    if (prelude.lineTableOffset(code) > prelude.cellsOffset()) {
      throw new MpyFormatException("names reach beyond the info section");
    }
    if (prelude.positionalDefaults() > prelude.positionalArgs()
        || arguments(prelude) > prelude.stateWords()) {
      throw new MpyFormatException("more arguments than locals");
    }
    for (int i = 0; i < prelude.cells(); i++) {
      index(code[prelude.cellsOffset() + i] & 0xff, prelude.stateWords());
    }
    return prelude;
  }

  private static int arguments(Prelude prelude) {
    int flags = prelude.scopeFlags();
    return prelude.positionalArgs()
        + prelude.keywordArgs()
        + ((flags & Prelude.VARARGS) != 0 ? 1 : 0)
        + ((flags & Prelude.VARKEYWORDS) != 0 ? 1 : 0);
  }

  private static void lineTable(byte[] code, Prelude prelude) {
    int ip = prelude.lineTableOffset(code);
    while (ip < prelude.cellsOffset()) {
      ip += code[ip] < 0 ? 2 : 1;
    }
    if (ip > prelude.cellsOffset()) {
      throw new MpyFormatException("line table cut off");
    }
  }

  private int bytecode(int[] closedOver) {
    lineTable(rawCode.code(), prelude);
    InstructionCursor cursor = new InstructionCursor(rawCode.code(), prelude.opcodesOffset());
    int length = rawCode.code().length - prelude.opcodesOffset();
    instructions(cursor, length, closedOver);
    CodeFlow flow = new CodeFlow(cursor, length, arguments(prelude));
    if (flow.maxWords() + locals > prelude.stateWords()) {
      throw new MpyFormatException("value stack of " + flow.maxWords());
    }
    if (flow.maxBlocks() > prelude.excStack()) {
      throw new MpyFormatException("exception blocks: " + flow.maxBlocks());
    }
    return cells();
  }

  private void instructions(InstructionCursor cursor, int length, int[] closedOver) {
    BitSet starts = new BitSet(length);
    BitSet targets = new BitSet(length);
    BitSet within = new BitSet(length);
    ArrayDeque<Load> loads = new ArrayDeque<>(); // those in a row just before
    Opcode last = Opcode.LOAD_NULL;
    locals = arguments(prelude);
    while (cursor.next()) {
      last = cursor.opcode();
      starts.set(cursor.offset());
      int argument = cursor.argument();
      switch (last.operand()) {
        case QSTR -> index(argument, module.qstrs().size());
        case CONST -> index(argument, module.consts().size());
        case LOCAL -> local(last, argument);
        case CHILD, CHILD_CELLS -> {
          child(argument, cursor.extra(), closedOver);
          close(cursor.extra(), loads, cursor.offset(), within);
        }
        case SIGNED_OFFSET, UNWIND, UNSIGNED_OFFSET -> {
          index(argument, length);
          targets.set(argument);
        }
        case EMBEDDED -> {
          if (last == Opcode.LOAD_FAST_MULTI || last == Opcode.STORE_FAST_MULTI) {
            local(last, argument);
          }
        }
        case STORE_COMP -> index(argument & 3, 3);
        case COUNT, CALL, UNPACK_EX -> count(last, argument, prelude.stateWords());
        case SMALL_INT -> smallInt(cursor.smallInt());
        case NONE, UINT -> {}
      }
      if (last == Opcode.LOAD_FAST_N || last == Opcode.LOAD_FAST_MULTI) {
        loads.push(new Load(cursor.offset(), argument));
      } else {
        loads.clear();
      }
    }
    if (!endsFlow(last)) {
      throw new MpyFormatException("execution runs off the end");
    }
    if (targets.intersects(within)) {
      throw new MpyFormatException("jump to where a closure is made");
    }
    targets.andNot(starts);
    if (!targets.isEmpty()) {
      throw new MpyFormatException("jump into an instruction");
    }
  }

  private void smallInt(long value) {
    int bits = Math.max(module.smallIntBits(), CompiledModule.SMALL_INT_BITS);
    long sign = value >> bits - 1;
    if (sign != 0 && sign != -1) {
      throw new MpyFormatException("small int too large");
    }
  }

  private void local(Opcode opcode, int local) {
    index(local, prelude.stateWords());
    locals = Math.max(locals, local + 1);
    switch (opcode) {
      case LOAD_DEREF, STORE_DEREF, DELETE_DEREF -> cells.set(local);
      case STORE_FAST_N, STORE_FAST_MULTI, DELETE_FAST -> stored.set(local);
      default -> {}
    }
  }

  private void child(int child, int cells, int[] closedOver) {
    index(child, closedOver.length);
    if (cells < closedOver[child]) {
      throw new MpyFormatException("a function without its outer variables");
    }
  }

  /** The cells that a closure takes are loaded just before it, without a jump in between. */
  private void close(int count, ArrayDeque<Load> loads, int offset, BitSet within) {
    int later = offset;
    for (int i = 0; i < count; i++) {
      Load load = loads.poll();
      if (load == null) {
        throw new MpyFormatException("a closure over what is no variable");
      }
      cells.set(load.local);
      within.set(later);
      later = load.offset;
    }
  }

  /** How many cells must be closed over, which are the first arguments then. */
  private int cells() {
    if (cells.intersects(stored)) {
      throw new MpyFormatException("a cell is stored to");
    }
    for (int i = 0; i < prelude.cells(); i++) {
      cells.clear(rawCode.code()[prelude.cellsOffset() + i] & 0xff);
    }
    int closedOver = cells.length();
    if (closedOver > prelude.positionalArgs()) {
      throw new MpyFormatException("a local is used as a cell");
    }
    return closedOver;
  }

  /** No instruction takes or makes more values than fit into the function's state. */
  private static void count(Opcode opcode, int argument, int stateWords) {
    if (opcode.operand() == Operand.CALL && argument > 0xffff
        || opcode.operand().weight(argument, 0) > stateWords) {
      throw new MpyFormatException("more values than stack");
    }
    if (opcode == Opcode.BUILD_SLICE && argument != 2 && argument != 3) {
      throw new MpyFormatException("slice of " + argument);
    }
  }

  private static boolean endsFlow(Opcode opcode) {
    return switch (opcode) {
      case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM, JUMP, UNWIND_JUMP, POP_EXCEPT_JUMP ->
          true;
      default -> false;
    };
  }

  private static void index(int index, int size) {
    if (index < 0 || index >= size) {
      throw new MpyFormatException("index " + index + " of " + size);
    }
  }
}
