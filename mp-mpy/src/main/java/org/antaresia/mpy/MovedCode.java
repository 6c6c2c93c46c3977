package org.antaresia.mpy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A bytecode function with other numbers for names and objects; what moves is adjusted. */
final class MovedCode {
  /** An instruction as it was; {@code argument} has the new number already. */
  private record Instruction(int offset, Opcode opcode, int argument, int end) {}

  private final byte[] code;
  private final Prelude prelude;
  private final int[] names;
  private final List<Instruction> instructions = new ArrayList<>();

  /** The jumps whose labels have two bytes. */
  private final BitSet wide = new BitSet();

  /** By old offset: the new one of the instruction there. */
  private final int[] moved;

  /**
   * For one function.
   *
   * @param names the new number of each name
   * @param objects the new number of each object
   */
  MovedCode(RawCode rawCode, int[] names, int[] objects) {
    this.code = rawCode.code();
    this.prelude = rawCode.prelude();
    this.names = names;
    this.moved = new int[code.length - prelude.opcodesOffset() + 1];
    InstructionCursor cursor = new InstructionCursor(code, prelude.opcodesOffset());
    while (cursor.next()) {
      int argument =
          switch (cursor.opcode().operand()) {
            case QSTR -> names[cursor.argument()];
            case CONST -> objects[cursor.argument()];
            default -> cursor.argument();
          };
      instructions.add(
          new Instruction(cursor.offset(), cursor.opcode(), argument, cursor.nextOffset()));
    }
  }

  /** Prelude and instructions. */
  byte[] code() {
    ByteWriter opcodes = new ByteWriter();
    do {
      write(opcodes);
    } while (widen());
    write(opcodes); // once more, now that all is where it stays
    ByteWriter info = new ByteWriter();
    for (int name : prelude.names(code)) {
      info.uint(names[name]);
    }
    lines(info);
    ByteWriter all = new ByteWriter();
    Prelude.encodeSignature(
        all,
        prelude.stateWords(),
        prelude.excStack(),
        prelude.scopeFlags(),
        prelude.positionalArgs(),
        prelude.keywordArgs(),
        prelude.positionalDefaults());
    Prelude.encodeSizes(all, info.size(), prelude.cells());
    all.bytes(info);
    all.bytes(Arrays.copyOfRange(code, prelude.cellsOffset(), prelude.opcodesOffset()));
    all.bytes(opcodes);
    return all.toByteArray();
  }

  private void write(ByteWriter out) {
    out.clear();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      Arrays.fill(moved, instruction.offset, instruction.end, out.size());
      int start = prelude.opcodesOffset() + instruction.offset;
      int end = prelude.opcodesOffset() + instruction.end;
      Operand operand = instruction.opcode.operand();
      if (operand == Operand.QSTR || operand == Operand.CONST) {
        out.u8(code[start]);
        out.uint(instruction.argument);
      } else if (operand.isOffset()) {
        out.u8(code[start]);
        out.label(distance(i), operand.isSigned(), wide.get(i));
        if (operand.hasExtraByte()) {
          out.u8(code[end - 1]);
        }
      } else {
        out.bytes(Arrays.copyOfRange(code, start, end));
      }
    }
    moved[moved.length - 1] = out.size();
  }

  /** How far a jump leads from behind its label. */
  private int distance(int jump) {
    Instruction instruction = instructions.get(jump);
    return moved[instruction.argument] - moved[instruction.offset] - (wide.get(jump) ? 3 : 2);
  }

  /** Gives two label bytes to the jumps that lead too far for one; whether there were such. */
  private boolean widen() {
    boolean changed = false;
    for (int i = 0; i < instructions.size(); i++) {
      Operand operand = instructions.get(i).opcode.operand();
      if (operand.isOffset() && !ByteWriter.isLabel(distance(i), operand.isSigned(), wide.get(i))) {
        if (wide.get(i)) {
          throw new IllegalArgumentException("a jump leads too far");
        }
        wide.set(i);
        changed = true;
      }
    }
    return changed;
  }

  /** The line table: the same lines, from where their instructions are now. */
  private void lines(ByteWriter out) {
    int offset = 0;
    int from = 0;
    for (int ip = prelude.lineTableOffset(code); ip < prelude.cellsOffset(); ) {
      offset = Math.min(offset + Prelude.bytesOf(code, ip), moved.length - 1);
      int lines = Prelude.linesOf(code, ip);
      ip += Prelude.entryBytes(code, ip);
      if (lines > 0 || ip >= prelude.cellsOffset()) {
        Prelude.encodeLines(out, moved[offset] - from, lines);
        from = moved[offset];
      }
    }
  }
}
