package org.antaresia.cpu.thumb;

import static org.antaresia.ir.Instruction.Operation.XOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;

/** Turns a {@link Region} into a function of the register IR. */
final class RegionCompiler {
  private final Region region;
  private final RegionBody body;
  private final RegionData data;
  private final RegionTransfers transfers;
  private final RegionFloats floats;
  private final Map<Integer, Block> blocks = new HashMap<>();

  RegionCompiler(Region region) {
    this.region = region;
    body = new RegionBody(region.start());
    data = new RegionData(body);
    transfers = new RegionTransfers(body);
    floats = new RegionFloats(body);
  }

  /** The function; see {@link CompiledRegion} for what it is given. */
  Function compile() {
    for (Region.Piece piece : region.pieces()) {
      blocks.put(piece.address(), body.newBlock());
    }
    for (Region.Piece piece : region.pieces()) {
      compile(piece);
    }
    body.finish(block(region.start()));
    return body.function;
  }

  /** The block of a piece. */
  private Block block(int address) {
    return Objects.requireNonNull(blocks.get(address));
  }

  /** See {@link RegionBody#failing}. */
  int[] failing() {
    return body.failing();
  }

  /** See {@link RegionBody#instructions}. */
  Instruction[] instructions() {
    return body.instructions();
  }

  boolean usesFloats() {
    return body.usesFloats();
  }

  private void compile(Region.Piece piece) {
    body.start(block(piece.address()));
    List<Region.Step> steps = piece.steps();
    int cycles = 0;
    for (Region.Step step : steps) {
      cycles += step.condition() == Instruction.ALWAYS ? step.cycles() : 1;
    }
    body.count(steps.size(), cycles);
    int left = steps.size();
    for (Region.Step step : steps) {
      body.step(step, left, cycles);
      left--;
      cycles -= step.condition() == Instruction.ALWAYS ? step.cycles() : 1;
      if (step.condition() != Instruction.ALWAYS) {
        Block then = body.newBlock();
        Block otherwise = body.newBlock();
        boolean wasCompared = body.isCompared;
        branch(step.condition(), then, otherwise);
        body.start(then);
        body.isCompared = wasCompared;
        body.count(0, step.cycles() - 1);
        compile(step);
        boolean isUnchanged = body.isCompared == wasCompared && !setsFlags(step);
        if (!body.block.hasEnded()) {
          body.jump(otherwise);
        }
        body.start(otherwise);
        body.isCompared = wasCompared && isUnchanged;
      } else {
        compile(step);
        if (body.block.hasEnded()) {
          return;
        }
      }
    }
    goTo(piece.end(), piece.end());
  }

  private static boolean setsFlags(Region.Step step) {
    return RegionData.setsFlags(step);
  }

  private void compile(Region.Step step) {
    boolean isKnown =
        Region.leads(step.instruction())
            ? lead(step)
            : data.compile(step) || transfers.compile(step) || floats.compile(step);
    if (!isKnown) {
      body.leaveUndone();
    }
  }

  /** Takes a branch to a known address. */
  private void branchTo(int address, int from) {
    body.count(0, Cycles.REFILL);
    goTo(address, from);
  }

  /** Goes on at a known address. */
  private void goTo(int address, int from) {
    Block target = blocks.get(address);
    if (target == null) {
      body.leave(body.constant(address));
    } else if (Integer.compareUnsigned(address, from) <= 0) {
      body.jumpBack(target, address);
    } else {
      body.jump(target);
    }
  }

  /** A block that takes a branch to a known address. */
  private Block takenTo(int address, int from) {
    Block stub = body.newBlock();
    Block here = body.block;
    boolean wasCompared = body.isCompared;
    body.start(stub);
    branchTo(address, from);
    body.start(here);
    body.isCompared = wasCompared;
    return stub;
  }

  /** A block that goes on behind a branch. */
  private Block behind(Region.Step step) {
    Block next = blocks.get(step.next());
    if (next != null) {
      return next;
    }
    Block stub = body.newBlock();
    Block here = body.block;
    boolean wasCompared = body.isCompared;
    body.start(stub);
    body.leave(body.constant(step.next()));
    body.start(here);
    body.isCompared = wasCompared;
    return stub;
  }

  /** Compiles what may go on elsewhere; false for what is left to the interpreter. */
  private boolean lead(Region.Step step) {
    Instruction in = step.instruction();
    switch (in.operation()) {
      case B -> {
        int target = Region.target(step);
        if (in.condition() == Instruction.ALWAYS) {
          branchTo(target, step.address());
        } else {
          branch(in.condition(), takenTo(target, step.address()), behind(step));
        }
      }
      case CBZ, CBNZ ->
          body.branch(
              in.operation() == Operation.CBZ ? Condition.EQUAL : Condition.NOT_EQUAL,
              body.register(in.n()),
              body.constant(0),
              takenTo(Region.target(step), step.address()),
              behind(step));
      case BL -> {
        link(step);
        branchTo(Region.target(step), step.address());
      }
      case BLX -> {
        if (in.m() == 15) {
          return false;
        }
        int target = body.copy(body.register(in.m()));
        body.requireFunction(target);
        link(step);
        body.count(0, Cycles.REFILL);
        leaveTo(target);
      }
      case BX -> {
        if (in.m() == 15) {
          return false;
        }
        int target = body.copy(body.register(in.m()));
        body.requireFunction(target);
        computed(target, step);
      }
      case TBB, TBH -> {
        int table = in.n() == 15 ? body.constant(step.next()) : body.register(in.n());
        boolean isHalf = in.operation() == Operation.TBH;
        int index = body.register(in.m());
        body.mayFail();
        int entry =
            isHalf
                ? body.call("half", body.base, body.sum(table, body.sum(index, index)))
                : body.call("octet", body.base, body.sum(table, index));
        int target = body.plus(body.sum(entry, entry), step.next());
        body.count(0, Cycles.REFILL);
        oneOf(region.targets(step), 0, target, step.address());
        body.leave(target);
      }
      case LDM, LDMDB, LDR -> {
        int target = transfers.loadWithCounter(step);
        if (target < 0) {
          return false;
        }
        computed(target, step);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void link(Region.Step step) {
    body.setRegister(14, body.constant(step.next() | 1));
  }

  /**
   * Goes on where a register says, with its lowest bit set: first, where calls of the region return
   * to.
   */
  private void computed(int target, Region.Step step) {
    body.count(0, Cycles.REFILL);
    oneOf(region.returns(), 1, target, step.address());
    leaveTo(target);
  }

  /** Branches to those addresses of the region that a register may have. */
  private void oneOf(List<Integer> addresses, int bit, int target, int from) {
    for (int address : addresses) {
      if (region.contains(address)) {
        Block next = body.newBlock();
        Block here = body.newBlock();
        body.branch(Condition.EQUAL, target, body.constant(address | bit), here, next);
        body.start(here);
        goTo(address, from);
        body.start(next);
      }
    }
  }

  private void leaveTo(int target) {
    body.leave(body.and(target, ~1));
  }

  /** Goes to one of two blocks by the flags (ARMv7-M, A7.3). */
  private void branch(int condition, Block holds, Block fails) {
    Block then = (condition & 1) == 0 ? holds : fails;
    Block otherwise = (condition & 1) == 0 ? fails : holds;
    int left = body.carryLeft;
    int right = body.carryRight;
    int result = body.result;
    boolean compared = body.isCompared;
    switch (condition >> 1) {
      case 0 -> {
        if (compared) {
          body.branch(Condition.EQUAL, left, right, then, otherwise);
        } else {
          body.branch(Condition.EQUAL, result, body.constant(0), then, otherwise);
        }
      }
      case 1 -> body.branch(Condition.NOT_BELOW, left, right, then, otherwise);
      case 2 -> body.branch(Condition.LESS, result, body.constant(0), then, otherwise);
      case 3 -> body.branch(Condition.LESS, body.overflow, body.constant(0), then, otherwise);
      case 4 -> {
        if (compared) {
          body.branch(Condition.BELOW, right, left, then, otherwise);
        } else {
          Block more = body.newBlock();
          body.branch(Condition.NOT_BELOW, left, right, more, otherwise);
          body.start(more);
          body.branch(Condition.NOT_EQUAL, result, body.constant(0), then, otherwise);
        }
      }
      case 5 -> notLess(then, otherwise, compared);
      case 6 -> {
        if (compared) {
          body.branch(Condition.MORE, left, right, then, otherwise);
        } else {
          Block more = body.newBlock();
          body.branch(Condition.NOT_EQUAL, result, body.constant(0), more, otherwise);
          body.start(more);
          notLess(then, otherwise, false);
        }
      }
      default -> body.jump(holds);
    }
  }

  private void notLess(Block then, Block otherwise, boolean compared) {
    if (compared) {
      body.branch(Condition.MORE_EQUAL, body.carryLeft, body.carryRight, then, otherwise);
    } else {
      int sign = body.binary(XOR, body.result, body.overflow);
      body.branch(Condition.MORE_EQUAL, sign, body.constant(0), then, otherwise);
    }
  }
}
