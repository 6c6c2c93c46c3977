package org.antaresia.asm.thumb.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.ir.Block;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Liveness;
import org.antaresia.ir.Terminator;

/**
 * Gives each register of a function one of the machine or a word on the stack.
 *
 * <p>Who is used most, counting what is in loops more, chooses first, and takes what nobody has
 * where he is live himself. Registers 0 to 3 are lost in calls.
 */
final class Allocation {
  /** No register of the machine. */
  static final int NONE = -1;

  private static final int REGISTERS = 12;
  private static final int LOST_IN_CALLS = 4;
  private static final int LOOP_WEIGHT = 8;
  private static final int DEEPEST = 6;

  private final Shape shape;
  private final int[] registers;
  private final int[] slots;
  private int slotCount;
  private final int allowed;

  /** By register of the function: the positions where it is live, from and to. */
  private final List<List<int[]>> ranges = new ArrayList<>();

  private final long[] weights;
  private final BitSet acrossCalls = new BitSet();
  private final BitSet[] taken = new BitSet[REGISTERS];

  /** By register: others that it would like to share a register with, or ~number of one. */
  private final Map<Integer, List<Integer>> wishes = new HashMap<>();

  /**
   * Allocates.
   *
   * @param allowed a bit for each register of the machine that may be given away
   */
  Allocation(Shape shape, int allowed) {
    this.shape = shape;
    this.allowed = allowed;
    int n = shape.function.registers();
    registers = new int[n];
    slots = new int[n];
    weights = new long[n];
    Arrays.fill(registers, NONE);
    Arrays.fill(slots, NONE);
    for (int i = 0; i < n; i++) {
      ranges.add(new ArrayList<>());
    }
    for (int i = 0; i < REGISTERS; i++) {
      taken[i] = new BitSet();
    }
    live();
    assign();
  }

  /** The register of the machine, or NONE. */
  int register(int of) {
    return registers[of];
  }

  /** The number of the word on the stack, or NONE when there is a register or nobody reads it. */
  int slot(int of) {
    return slots[of];
  }

  int slots() {
    return slotCount;
  }

  /** A bit for each register of the machine that is used and that a function has to keep. */
  int kept() {
    int kept = 0;
    for (int i = LOST_IN_CALLS; i < REGISTERS; i++) {
      kept |= taken[i].isEmpty() ? 0 : 1 << i;
    }
    return kept;
  }

  private void live() {
    Function function = shape.function;
    Liveness liveness = Liveness.of(function);
    BitSet memory = new BitSet();
    for (Block block : shape.order) {
      Block handler = block.handler();
      if (handler != null) {
        memory.or(liveness.before(handler));
      }
      if (block.terminator() instanceof Terminator.JumpTo jump) {
        jump.targets().forEach(target -> memory.or(liveness.before(target)));
      }
    }
    for (int i = memory.nextSetBit(0); i >= 0; i = memory.nextSetBit(i + 1)) {
      if (!shape.isMadeAtUse(i) && !shape.isSetAtStart(i)) {
        shape.volatiles.set(i);
      }
    }
    int[] depths = depths();
    int[] openTo = new int[function.registers()];
    int end = 0;
    for (Block block : shape.order) {
      end += 2 * (block.instructions().size() + 1);
    }
    for (int b = shape.order.size() - 1; b >= 0; b--) {
      Block block = shape.order.get(b);
      long weight = 1;
      for (int i = 0; i < depths[b]; i++) {
        weight *= LOOP_WEIGHT;
      }
      if (block.isCold()) {
        weight = 0;
      }
      int start = end - 2 * (block.instructions().size() + 1);
      block(block, liveness, start, end, weight, openTo);
      end = start;
    }
  }

  private void block(
      Block block, Liveness liveness, int start, int end, long weight, int[] openTo) {
    BitSet open = new BitSet();
    Terminator terminator = block.terminator();
    int at = end - 2;
    for (Block successor : Flow.successors(terminator)) {
      BitSet live = liveness.before(successor);
      int to = Flow.sets(terminator, successor);
      for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
        if (i == to) {
          add(i, at + 1, end);
        } else {
          open.set(i);
          openTo[i] = end;
        }
      }
      if (to != Instruction.NONE) {
        weights[to] += weight;
        add(to, at + 1, end);
      }
    }
    Block handler = block.handler();
    if (handler != null) {
      BitSet live = liveness.before(handler);
      for (int i = live.nextSetBit(0); i >= 0; i = live.nextSetBit(i + 1)) {
        open.set(i);
        openTo[i] = end;
      }
    }
    for (int register : Flow.reads(terminator)) {
      read(register, at, weight, open, openTo);
    }
    List<Instruction> instructions = block.instructions();
    for (int i = instructions.size() - 1; i >= 0; i--) {
      Instruction instruction = instructions.get(i);
      at -= 2;
      int to = Flow.sets(instruction);
      if (to != Instruction.NONE) {
        weights[to] += weight;
        add(to, at + 1, open.get(to) ? openTo[to] : at + 2);
        open.clear(to);
      }
      if (instruction instanceof Instruction.CallAt call) {
        BitSet across = (BitSet) open.clone();
        acrossCalls.or(across);
        wish(call);
      } else if (instruction instanceof Instruction.Move move) {
        wish(move.to(), move.from());
        wish(move.from(), move.to());
      } else if (instruction instanceof Instruction.Binary binary) {
        wish(binary.to(), binary.left());
        wish(binary.left(), binary.to());
      }
      for (int register : Flow.reads(instruction)) {
        read(register, at, weight, open, openTo);
      }
    }
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      add(i, start, openTo[i]);
    }
    if (terminator instanceof Terminator.Return done) {
      wish(done.value(), ~0);
    }
  }

  private void read(int register, int at, long weight, BitSet open, int[] openTo) {
    weights[register] += weight;
    if (!open.get(register)) {
      open.set(register);
      openTo[register] = at + 1;
    }
  }

  private void add(int register, int from, int to) {
    ranges.get(register).add(new int[] {from, to});
  }

  private void wish(int register, int other) {
    wishes.computeIfAbsent(register, r -> new ArrayList<>()).add(other);
  }

  private void wish(Instruction.CallAt call) {
    for (int i = 0; i < call.arguments().size(); i++) {
      wish(call.arguments().get(i), ~i);
    }
    if (call.to() != Instruction.NONE) {
      wish(call.to(), ~0);
    }
  }

  /** In how many loops each block is: a jump backwards makes one. */
  private int[] depths() {
    int[] depths = new int[shape.order.size()];
    Map<Block, Integer> places = new HashMap<>();
    for (int i = 0; i < depths.length; i++) {
      places.put(shape.order.get(i), i);
    }
    for (int i = 0; i < depths.length; i++) {
      int first = i + 1;
      for (Block successor : Flow.successors(shape.order.get(i).terminator())) {
        if (!(shape.order.get(i).terminator() instanceof Terminator.JumpTo)) {
          first = Math.min(first, places.getOrDefault(successor, first));
        }
      }
      for (int j = first; j <= i; j++) {
        depths[j] = Math.min(depths[j] + 1, DEEPEST);
      }
    }
    return depths;
  }

  private void assign() {
    List<Integer> waiting = new ArrayList<>();
    int parameters = shape.function.parameters();
    for (int i = 0; i < parameters; i++) {
      if (!ranges.get(i).isEmpty()) {
        wishes.computeIfAbsent(i, r -> new ArrayList<>()).add(0, ~i);
      }
    }
    for (int i = 0; i < registers.length; i++) {
      if (!ranges.get(i).isEmpty() && !shape.isMadeAtUse(i)) {
        waiting.add(i);
      }
    }
    waiting.sort((a, b) -> Long.compare(weights[b], weights[a]));
    for (int register : waiting) {
      int chosen = shape.volatiles.get(register) ? NONE : choose(register);
      if (chosen == NONE) {
        slots[register] = slotCount++;
      } else {
        registers[register] = chosen;
        for (int[] range : ranges.get(register)) {
          taken[chosen].set(range[0], range[1]);
        }
      }
    }
  }

  private int choose(int register) {
    int first = acrossCalls.get(register) ? LOST_IN_CALLS : 0;
    for (int wish : wishes.getOrDefault(register, List.of())) {
      int wished = wish < 0 ? ~wish : registers[wish];
      if (wished != NONE && wished >= first && isFree(wished, register)) {
        return wished;
      }
    }
    for (int i = first; i < REGISTERS; i++) {
      if (isFree(i, register)) {
        return i;
      }
    }
    return NONE;
  }

  private boolean isFree(int machine, int register) {
    if ((allowed >> machine & 1) == 0) {
      return false;
    }
    for (int[] range : ranges.get(register)) {
      int next = taken[machine].nextSetBit(range[0]);
      if (next >= 0 && next < range[1]) {
        return false;
      }
    }
    return true;
  }
}
