package org.antaresia.cpu.thumb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Instruction.Operation;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.jspecify.annotations.Nullable;

/**
 * The function of the register IR that a region becomes, while it is made: where the core's
 * registers and flags are, and the block that is being filled.
 *
 * <p>Core registers are registers of the IR from the region's start to its ends. Flags are, too,
 * but not worked out: {@link #result} is what N and Z tell about, C is whether {@link #carryLeft}
 * is not below {@link #carryRight} (as after a subtraction of the two), V is the sign of {@link
 * #overflow}.
 */
final class RegionBody {
  private static final int GENERAL = 15;
  private static final int SINGLES = 32;

  /** From here on a branch is something else, such as the end of an exception. */
  private static final int SPECIAL = 0xe000_0000;

  final Function function;
  final int base = 0;
  final int result;
  final int carryLeft;
  final int carryRight;
  final int overflow;

  /** The number of the instruction that may fail next. */
  private final int at;

  /** The address that the function returns. */
  private final int next;

  private final int counted;
  private final int cycles;
  private final int limit;
  private final int[] general = new int[GENERAL];
  private final int[] singles = new int[SINGLES];
  private int written;
  private boolean usesFloats;
  private final Block entry;
  private final Block exit;
  private final Block fault;
  private final List<Integer> failing = new ArrayList<>();

  private final List<org.antaresia.asm.thumb.Instruction> executed = new ArrayList<>();

  /** The instruction that is compiled. */
  private Region.@Nullable Step step;

  /** The instructions of the piece from the one that is compiled on, and their cycles. */
  private int stepsLeft;

  private int cyclesLeft;

  /** The block that is being filled. */
  Block block;

  /** Whether the flags are those of a subtraction of {@link #carryRight}. */
  boolean isCompared;

  RegionBody(int start) {
    function = new Function("region " + Registers.hex(start), List.of(Type.WORD));
    entry = function.newBlock();
    exit = function.newColdBlock();
    fault = function.newColdBlock();
    for (int i = 0; i < GENERAL; i++) {
      general[i] = word();
    }
    result = word();
    carryLeft = word();
    carryRight = word();
    overflow = word();
    at = word();
    next = word();
    counted = word();
    cycles = word();
    limit = word();
    block = entry;
  }

  int word() {
    return function.newRegister(Type.WORD);
  }

  Block newBlock() {
    return function.newBlock();
  }

  /** A block that hardly ever runs. */
  Block newColdBlock() {
    return function.newColdBlock();
  }

  /** Goes on with a block, of which nothing is known. */
  void start(Block next) {
    block = next;
    isCompared = false;
  }

  int constant(int value) {
    int to = word();
    block.add(new Instruction.Constant(to, value));
    return to;
  }

  void set(int to, int value) {
    block.add(new Instruction.Constant(to, value));
  }

  void move(int to, int from) {
    if (to != from) {
      block.add(new Instruction.Move(to, from));
    }
  }

  /** A copy, which stays when the register changes. */
  int copy(int from) {
    int to = word();
    move(to, from);
    return to;
  }

  int binary(Operation operation, int left, int right) {
    int to = word();
    block.add(new Instruction.Binary(operation, to, left, right));
    return to;
  }

  int binaryWith(Operation operation, int left, int value) {
    return binary(operation, left, constant(value));
  }

  int and(int left, int value) {
    return binaryWith(Operation.AND, left, value);
  }

  int sum(int left, int right) {
    return binary(Operation.ADD, left, right);
  }

  /** A sum with a constant. */
  int plus(int left, int value) {
    return value == 0 ? left : binaryWith(Operation.ADD, left, value);
  }

  /** What a routine of {@link RegionRoutines} says to words. */
  int call(String name, int... arguments) {
    int to = word();
    call(to, name, arguments);
    return to;
  }

  private void call(int to, String name, int... arguments) {
    List<Integer> words = Arrays.stream(arguments).boxed().toList();
    block.add(new Instruction.Call(Routine.ofWords(name, words.size()), to, words));
  }

  /** Calls a routine that returns nothing. */
  void run(String name, int... arguments) {
    List<Integer> words = Arrays.stream(arguments).boxed().toList();
    Routine routine = new Routine(name, Collections.nCopies(words.size(), Type.WORD), null);
    block.add(new Instruction.Call(routine, Instruction.NONE, words));
  }

  /** A core register, as the IR's. */
  int register(int number) {
    return general[number];
  }

  void setRegister(int number, int from) {
    written |= 1 << number;
    if (number == 13) {
      block.add(new Instruction.Binary(Operation.AND, general[13], from, constant(~3)));
    } else {
      move(general[number], from);
    }
  }

  /** A floating-point register, as the IR's: its bits. */
  int single(int number) {
    usesFloats = true;
    if (singles[number] == 0) {
      singles[number] = word();
    }
    return singles[number];
  }

  void setSingle(int number, int from) {
    move(single(number), from);
  }

  /** Tells that an instruction needs the floating-point unit. */
  void usesUnit() {
    usesFloats = true;
  }

  boolean usesFloats() {
    return usesFloats;
  }

  /** Goes on with an instruction of the piece. */
  void step(Region.Step next, int steps, int estimate) {
    step = next;
    stepsLeft = steps;
    cyclesLeft = estimate;
  }

  /** Has what can fail in the block lead to the state before the instruction. */
  void mayFail() {
    set(at, failing.size());
    failing.add(address());
    failing.add(stepsLeft);
    failing.add(cyclesLeft);
    block.handler(fault);
  }

  /** Of each instruction that may fail: its address, and what the piece has not run then. */
  int[] failing() {
    return failing.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Has the executor do an instruction that changes nothing but core registers and the flags Q and
   * GE.
   *
   * @param read the registers that it may read
   * @param set the registers that it sets
   */
  void execute(org.antaresia.asm.thumb.Instruction instruction, int[] read, int[] set) {
    for (int number : read) {
      run("setRegister", constant(number), register(number));
    }
    run("execute", constant(executed.size()));
    executed.add(instruction);
    for (int number : set) {
      setRegister(number, call("register", constant(number)));
    }
  }

  /** The instructions that are left to the executor, by the number that the function has. */
  org.antaresia.asm.thumb.Instruction[] instructions() {
    return executed.toArray(new org.antaresia.asm.thumb.Instruction[0]);
  }

  private int address() {
    return Objects.requireNonNull(step).address();
  }

  void branch(Condition condition, int left, int right, Block then, Block otherwise) {
    block.end(new Terminator.Branch(condition, left, right, then, otherwise));
  }

  void jump(Block target) {
    block.end(new Terminator.Jump(target));
  }

  void count(int instructions, int estimate) {
    add(counted, instructions);
    add(cycles, estimate);
  }

  private void add(int to, int value) {
    if (value != 0) {
      block.add(new Instruction.Binary(Operation.ADD, to, to, constant(value)));
    }
  }

  /** Counts cycles that are in a register. */
  void spend(int estimate) {
    block.add(new Instruction.Binary(Operation.ADD, cycles, cycles, estimate));
  }

  /** Goes on with a block while the slice lasts, else leaves for its address. */
  void jumpBack(Block target, int address) {
    Block leave = newColdBlock();
    branch(Condition.LESS, cycles, limit, target, leave);
    start(leave);
    leave(constant(address));
  }

  /** Goes on elsewhere: at an address that is in a register. */
  void leave(int address) {
    move(next, address);
    jump(exit);
  }

  /** Leaves the instruction to the interpreter. */
  void leaveUndone() {
    count(-stepsLeft, -cyclesLeft);
    leave(constant(address()));
  }

  /** Leaves the instruction to the interpreter unless a register has the address of a function. */
  void requireFunction(int target) {
    Block odd = newBlock();
    Block special = newColdBlock();
    Block good = newBlock();
    branch(Condition.NOT_EQUAL, binaryWith(Operation.AND, target, 1), constant(0), odd, special);
    start(odd);
    branch(Condition.BELOW, target, constant(SPECIAL), good, special);
    start(special);
    leaveUndone();
    start(good);
  }

  /** Makes what leads into the function and out of it. */
  void finish(Block first) {
    start(entry);
    for (int i = 0; i < GENERAL; i++) {
      call(general[i], "register", constant(i));
    }
    for (int i = 0; i < SINGLES; i++) {
      if (singles[i] != 0) {
        call(singles[i], "single", constant(i));
      }
    }
    call(result, "result");
    call(carryLeft, "carry");
    set(carryRight, 1);
    call(overflow, "overflow");
    call(limit, "limit");
    set(counted, 0);
    set(cycles, 0);
    set(at, 0);
    jump(first);
    start(fault);
    leave(call("failed", at));
    start(exit);
    for (int i = 0; i < GENERAL; i++) {
      if ((written & 1 << i) != 0) {
        run("setRegister", constant(i), general[i]);
      }
    }
    for (int i = 0; i < SINGLES; i++) {
      if (singles[i] != 0) {
        run("setSingle", constant(i), singles[i]);
      }
    }
    run("setFlags", result, carryLeft, carryRight, overflow);
    run("ran", counted, cycles);
    block.end(new Terminator.Return(next));
  }
}
