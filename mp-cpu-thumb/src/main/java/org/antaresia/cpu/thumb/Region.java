package org.antaresia.cpu.thumb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The code around a place that runs often: what is reached from there by branches and calls to
 * known addresses, and behind those calls.
 */
final class Region {
  /** Where instructions come from. */
  interface Code {
    /** The instruction at an address; null when there is none that could run. */
    @Nullable Instruction at(int address);

    /** A byte of memory, for tables of branches; 0 where there is none. */
    int octet(int address);

    /** The cycles that it takes, without what a branch takes when it is taken. */
    int cycles(int address);
  }

  /**
   * An instruction at its address.
   *
   * @param cycles that it takes
   * @param condition of IT blocks, else {@link Instruction#ALWAYS}
   * @param inBlock whether it stands in an IT block, where 16-bit instructions set no flags
   */
  record Step(int address, Instruction instruction, int cycles, int condition, boolean inBlock) {
    int next() {
      return address + instruction.length();
    }
  }

  /** Instructions that run one after the other; the last one may lead elsewhere. */
  record Piece(int address, List<Step> steps, int end) {}

  /** No table that is longer is followed. */
  private static final int TABLE_BYTES = 64;

  private final Code code;
  private final int start;
  private final int most;
  private final TreeMap<Integer, Piece> pieces = new TreeMap<>(Integer::compareUnsigned);
  private final List<Integer> returns = new ArrayList<>();
  private final Map<Integer, List<Integer>> tables = new HashMap<>();
  private int size;

  /**
   * Finds a region.
   *
   * @param most instructions to take, about
   */
  Region(Code code, int start, int most) {
    this.code = code;
    this.start = start;
    this.most = most;
    Deque<Integer> waiting = new ArrayDeque<>();
    waiting.add(start);
    while (!waiting.isEmpty() && size < most) {
      int address = waiting.poll();
      if (!pieces.containsKey(address)) {
        Piece piece = piece(address);
        pieces.put(address, piece);
        size += piece.steps().size();
        follow(piece, waiting);
      }
    }
  }

  int start() {
    return start;
  }

  Collection<Piece> pieces() {
    return pieces.values();
  }

  boolean contains(int address) {
    return pieces.containsKey(address);
  }

  /** Where calls of the region return to, within it. */
  List<Integer> returns() {
    return returns.stream().filter(this::contains).distinct().toList();
  }

  private Piece piece(int address) {
    List<Step> steps = new ArrayList<>();
    int at = address;
    int state = 0;
    while (steps.size() < most) {
      Instruction instruction = code.at(at);
      if (instruction == null) {
        break;
      }
      boolean inBlock = (state & 15) != 0;
      steps.add(
          new Step(
              at,
              instruction,
              code.cycles(at),
              inBlock ? state >> 4 : Instruction.ALWAYS,
              inBlock));
      state =
          instruction.operation() == Operation.IT
              ? instruction.condition() << 4 | instruction.immediate()
              : Registers.itAdvance(state);
      at += instruction.length();
      boolean ends = (state & 15) == 0 && (at != address && pieces.containsKey(at));
      if (leads(instruction) && (!inBlock || (state & 15) == 0) || ends) {
        break;
      }
    }
    return new Piece(address, steps, at);
  }

  /** Whether code may go on elsewhere than behind an instruction. */
  static boolean leads(Instruction instruction) {
    return switch (instruction.operation()) {
      case B,
          BL,
          BX,
          BLX,
          CBZ,
          CBNZ,
          TBB,
          TBH,
          SVC,
          BKPT,
          UDF,
          WFI,
          WFE,
          ISB,
          DSB,
          MSR,
          CPSIE,
          CPSID ->
          true;
      case LDM, LDMDB -> (instruction.list() & 1 << 15) != 0;
      case LDR -> instruction.t() == 15;
      case MOV, ADD -> instruction.d() == 15;
      default -> false;
    };
  }

  private void follow(Piece piece, Deque<Integer> waiting) {
    if (piece.steps().isEmpty()) {
      return;
    }
    Step last = piece.steps().get(piece.steps().size() - 1);
    Instruction instruction = last.instruction();
    if (!leads(instruction)) {
      waiting.add(piece.end());
      return;
    }
    switch (instruction.operation()) {
      case B -> {
        waiting.add(target(last));
        if (instruction.condition() != Instruction.ALWAYS || last.inBlock()) {
          waiting.add(piece.end());
        }
      }
      case CBZ, CBNZ -> {
        waiting.add(piece.end());
        waiting.add(target(last));
      }
      case BL -> {
        returns.add(piece.end());
        waiting.add(piece.end());
        waiting.add(target(last));
      }
      case TBB, TBH -> {
        if (instruction.n() == 15) {
          List<Integer> targets = table(last);
          tables.put(last.address(), targets);
          waiting.addAll(targets);
        }
      }
      case BLX -> {
        returns.add(piece.end());
        waiting.add(piece.end());
      }
      default -> {
        if (last.inBlock()) {
          waiting.add(piece.end());
        }
      }
    }
  }

  /** Where a branch by a table leads, as far as is known. */
  List<Integer> targets(Step step) {
    return tables.getOrDefault(step.address(), List.of());
  }

  /** Reads the table behind a TBB or TBH, which ends where the first of its targets is. */
  private List<Integer> table(Step step) {
    boolean isHalf = step.instruction().operation() == Operation.TBH;
    int start = step.next();
    int end = start + TABLE_BYTES;
    List<Integer> targets = new ArrayList<>();
    for (int at = start; Integer.compareUnsigned(at, end) < 0; at += isHalf ? 2 : 1) {
      int entry = code.octet(at) | (isHalf ? code.octet(at + 1) << 8 : 0);
      int target = start + 2 * entry;
      end = Integer.compareUnsigned(target, end) < 0 ? target : end;
      if (!targets.contains(target)) {
        targets.add(target);
      }
    }
    return targets;
  }

  /** Where a branch leads. */
  static int target(Step step) {
    return step.address() + 4 + step.instruction().immediate();
  }
}
