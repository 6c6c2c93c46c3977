package org.antaresia.mpy;

import java.util.BitSet;

/** Checks that a function refers only to what exists: indexes, locals, jump targets. */
final class Verifier {
  private Verifier() {}

  static void verify(RawCode rawCode, int qstrs, int consts) {
    if (rawCode.kind() == RawCode.Kind.BYTECODE) {
      Prelude prelude = prelude(rawCode, qstrs);
      lineTable(rawCode.code(), prelude);
      opcodes(rawCode, prelude, qstrs, consts);
      StackVerifier.verify(rawCode, prelude);
    } else if (rawCode.kind() == RawCode.Kind.NATIVE) {
      prelude(rawCode, qstrs);
    }
  }

  private static Prelude prelude(RawCode rawCode, int qstrs) {
    byte[] code = rawCode.code();
    Prelude prelude = rawCode.prelude();
    if ((long) prelude.nameCount() > prelude.infoBytes()) {
      throw new MpyFormatException("more names than info bytes");
    }
    for (int name : prelude.names(code)) {
      index(name, qstrs);
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

  private static void opcodes(RawCode rawCode, Prelude prelude, int qstrs, int consts) {
    byte[] code = rawCode.code();
    int start = prelude.opcodesOffset();
    BitSet starts = new BitSet(code.length - start);
    BitSet targets = new BitSet(code.length - start);
    InstructionCursor cursor = new InstructionCursor(code, start);
    Opcode last = Opcode.LOAD_NULL;
    while (cursor.next()) {
      last = cursor.opcode();
      starts.set(cursor.offset());
      int argument = cursor.argument();
      switch (last.operand()) {
        case QSTR -> index(argument, qstrs);
        case CONST -> index(argument, consts);
        case LOCAL -> index(argument, prelude.stateWords());
        case CHILD, CHILD_CELLS -> index(argument, rawCode.children().size());
        case SIGNED_OFFSET, UNWIND, UNSIGNED_OFFSET -> {
          index(argument, code.length - start);
          targets.set(argument);
        }
        case EMBEDDED -> {
          if (last == Opcode.LOAD_FAST_MULTI || last == Opcode.STORE_FAST_MULTI) {
            index(argument, prelude.stateWords());
          }
        }
        case STORE_COMP -> index(argument & 3, 3);
        case COUNT, CALL, UNPACK_EX -> count(last, argument, prelude.stateWords());
        case NONE, SMALL_INT, UINT -> {}
      }
    }
    if (!endsFlow(last)) {
      throw new MpyFormatException("execution runs off the end");
    }
    targets.andNot(starts);
    if (!targets.isEmpty()) {
      throw new MpyFormatException("jump into an instruction");
    }
  }

  /** No instruction takes or makes more values than fit into the function's state. */
  private static void count(Opcode opcode, int argument, int stateWords) {
    if (opcode.operand().weight(argument, 0) > stateWords) {
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
