package org.antaresia.asm.thumb.internal;

import static org.antaresia.asm.thumb.internal.Arithmetic.isLow;

import java.util.Arrays;
import java.util.List;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Instruction.Operation;
import org.antaresia.ir.Instruction.Width;
import org.antaresia.ir.MachineTarget;
import org.antaresia.ir.Terminator;
import org.jspecify.annotations.Nullable;

/**
 * Writes the machine code of a function, block by block. The frame is, from the stack pointer up:
 * the words that the function has reserved, those of registers that got none, and what was pushed.
 */
public final class Selector {
  private static final int SP = MemoryAccess.SP;
  private static final int LR = 14;

  /** Conditions of branches (DDI0403 A7.3), by {@link Condition}. */
  private static final int[] CONDITIONS = {0, 1, 11, 13, 12, 10, 3, 2};

  private static final int OVERFLOW = 6;

  /** What an instruction of 16 bits adds at most, as a multiple of 4. */
  private static final int MOST_ADDED = 252;

  /** How many jumps in a row are followed. */
  private static final int MOST_STEPS = 8;

  /** In ARMv6-M, registers 2 and 3 serve code itself; else 12 and the link register do. */
  private static final int GIVEN_THUMB1 = 0x00f3;

  private static final int GIVEN_THUMB2 = 0x0fff;

  private final Function function;
  private final boolean isThumb2;
  private final Shape shape;
  private final Allocation allocation;
  private final CodeBuffer code;
  private final Arithmetic arithmetic;
  private final MemoryAccess memory;
  private final int[] labels;
  private final int scratch;
  private final int other;
  private final int pushed;
  private final int popped;
  private final int frameBytes;

  public Selector(Function complex, boolean isThumb2) {
    function = Simplifier.simplify(complex);
    this.isThumb2 = isThumb2;
    scratch = isThumb2 ? 12 : 3;
    other = isThumb2 ? LR : 2;
    shape = new Shape(function);
    allocation = new Allocation(shape, isThumb2 ? GIVEN_THUMB2 : GIVEN_THUMB1);
    code = new CodeBuffer(isThumb2);
    arithmetic = new Arithmetic(code, isThumb2, scratch);
    memory = new MemoryAccess(code, arithmetic, isThumb2);
    labels = new int[function.blocks().size()];
    Arrays.fill(labels, -1);
    int kept = allocation.kept();
    int words = function.frameWords() + allocation.slots();
    words += Integer.bitCount(kept) + 1 + words & 1; // the stack pointer is a multiple of 8
    // A few words come cheaper as registers that are pushed for their room.
    int cheap = words <= 3 ? words : 0;
    pushed = kept | 0xf & -(1 << 4 - cheap) & 0xe;
    popped = pushed;
    frameBytes = 4 * (words - cheap);
  }

  /** The code. */
  public MachineTarget.Code code() {
    for (Block block : shape.order) {
      labels[block.number()] = code.newLabel();
    }
    for (Block block : shape.order) {
      labels[block.number()] = labels[destination(block).number()];
    }
    int start = code.newLabel();
    code.bind(start);
    prologue();
    for (int i = 0; i < shape.order.size(); i++) {
      Block block = shape.order.get(i);
      if (i > 0 && destination(block) != block) {
        continue;
      }
      code.bind(labels[block.number()]);
      int next = i + 1;
      while (next < shape.order.size()
          && destination(shape.order.get(next)) != shape.order.get(next)) {
        next++;
      }
      block(block, next < shape.order.size() ? shape.order.get(next) : null);
    }
    byte[] bytes = code.finish();
    int[] offsets = new int[labels.length];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = labels[i] < 0 ? -1 : code.offset(labels[i]);
    }
    return new MachineTarget.Code(bytes, offsets);
  }

  /** Where a block leads that does nothing else, or the block. */
  private Block destination(Block block) {
    Block at = block;
    for (int i = 0; i < MOST_STEPS; i++) {
      if (!at.instructions().isEmpty() || !(at.terminator() instanceof Terminator.Jump jump)) {
        return at;
      }
      at = jump.target();
    }
    return block; // a loop that does nothing
  }

  private void prologue() {
    if (pushed >>> 8 == 0) {
      code.narrow(0xb500 | pushed);
    } else {
      code.wide(0xe92d, 0x4000 | pushed);
    }
    moveStack(true);
    int[] from = {0, 1, 2, 3};
    int[] to = new int[4];
    Arrays.fill(to, Allocation.NONE);
    for (int i = 0; i < function.parameters(); i++) {
      to[i] = allocation.register(i);
      if (allocation.slot(i) != Allocation.NONE) {
        memory.access(false, Width.WORD, i, SP, slotOffset(i), scratch);
      }
    }
    moveAll(from, to);
  }

  private void moveStack(boolean down) {
    int left = frameBytes;
    if (isThumb2 && left > 4 * 127) {
      if (left < 4096) {
        Encoding.wideImmediate(left, down ? 0xf2ad : 0xf20d, SP, code::wide);
      } else {
        arithmetic.constant(scratch, left);
        code.wide(down ? 0xebad : 0xeb0d, SP << 8 | scratch);
      }
      return;
    }
    while (left > 0) {
      int step = Math.min(left, 4 * 127);
      code.narrow((down ? 0xb080 : 0xb000) | step >> 2);
      left -= step;
    }
  }

  private void epilogue() {
    moveStack(false);
    if (popped >>> 8 == 0) {
      code.narrow(0xbd00 | popped);
    } else {
      code.wide(0xe8bd, 0x8000 | popped);
    }
  }

  /** Moves registers at once; those of {@code to} are different, or NONE. */
  private void moveAll(int[] from, int[] to) {
    boolean moved = true;
    boolean waits = true;
    while (waits) {
      moved = false;
      waits = false;
      for (int i = 0; i < to.length; i++) {
        if (to[i] == Allocation.NONE || to[i] == from[i]) {
          to[i] = Allocation.NONE;
        } else if (!isRead(from, to, to[i], i)) {
          arithmetic.move(to[i], from[i]);
          to[i] = Allocation.NONE;
          moved = true;
        } else {
          waits = true;
        }
      }
      if (waits && !moved) {
        breakCycle(from, to);
      }
    }
  }

  private static boolean isRead(int[] from, int[] to, int register, int except) {
    for (int i = 0; i < from.length; i++) {
      if (i != except && to[i] != Allocation.NONE && to[i] != from[i] && from[i] == register) {
        return true;
      }
    }
    return false;
  }

  /** Puts a register aside; the link register's value is on the stack. */
  private void breakCycle(int[] from, int[] to) {
    for (int i = 0; i < to.length; i++) {
      if (to[i] != Allocation.NONE) {
        int saved = from[i];
        arithmetic.move(LR, saved);
        for (int j = 0; j < from.length; j++) {
          from[j] = from[j] == saved ? LR : from[j];
        }
        return;
      }
    }
  }

  private int slotOffset(int register) {
    return 4 * (function.frameWords() + allocation.slot(register));
  }

  // Registers.

  /** The machine's register that has a value, {@code free} when it has to be brought there. */
  private int use(int register, int free) {
    int known = allocation.register(register);
    if (known != Allocation.NONE) {
      return known;
    }
    bring(register, free);
    return free;
  }

  private void bring(int register, int to) {
    if (shape.isConstant(register)) {
      arithmetic.constant(to, shape.constant(register));
    } else if (shape.isFrame(register)) {
      memory.frameAddress(to, shape.frameOffset(register));
    } else if (allocation.slot(register) != Allocation.NONE) {
      memory.access(true, Width.WORD, to, SP, slotOffset(register), to);
    } else {
      arithmetic.move(to, allocation.register(register));
    }
  }

  /** Where a result is to be made. */
  private int target(int register) {
    int known = allocation.register(register);
    return known != Allocation.NONE ? known : scratch;
  }

  /** A result is where {@link #target} wanted it. */
  private void made(int register) {
    if (allocation.slot(register) != Allocation.NONE) {
      memory.access(false, Width.WORD, scratch, SP, slotOffset(register), other);
    }
  }

  private boolean isConstant(int register) {
    return shape.isConstant(register);
  }

  // Blocks.

  private void block(Block block, @Nullable Block follower) {
    List<Instruction> instructions = block.instructions();
    int n = instructions.size();
    Instruction.Binary tested = tested(block);
    for (int i = 0; i < n; i++) {
      int consumer = isThumb2 ? consumer(instructions, i) : 0;
      if (consumer > 0 && instructions.get(consumer) != tested) {
        fused(
            (Instruction.Binary) instructions.get(i),
            (Instruction.Binary) instructions.get(consumer));
        i = consumer; // between them there are constants only
      } else if (instructions.get(i) != tested) {
        instruction(instructions.get(i));
      }
    }
    Terminator terminator = block.terminator();
    if (tested != null) {
      test(tested, (Terminator.Branch) terminator, follower);
    } else {
      terminator(terminator, follower);
    }
  }

  /**
   * Where the result of a shift or product is used and nowhere else, if one instruction does both.
   */
  private int consumer(List<Instruction> instructions, int at) {
    if (!(instructions.get(at) instanceof Instruction.Binary first)
        || shape.uses(first.to()) != 1
        || first.operation() != Operation.MULTIPLY
            && (Arithmetic.shiftKind(first.operation()) < 0 || !isShift(first.right()))) {
      return 0;
    }
    for (int i = at + 1; i < instructions.size(); i++) {
      if (instructions.get(i) instanceof Instruction.Binary second) {
        return isFused(first, second) ? i : 0;
      } else if (!(instructions.get(i) instanceof Instruction.Constant constant)
          || !isConstant(constant.to())) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isShift(int register) {
    return isConstant(register)
        && shape.constant(register) > 0
        && shape.constant(register) < Integer.SIZE;
  }

  private boolean isFused(Instruction.Binary first, Instruction.Binary second) {
    boolean isRight = second.right() == first.to();
    if (!isRight && second.left() != first.to() || second.left() == second.right()) {
      return false;
    }
    int rest = isRight ? second.left() : second.right();
    if (isConstant(rest)) {
      return false;
    } else if (first.operation() == Operation.MULTIPLY) {
      boolean areInRegisters =
          allocation.register(first.left()) != Allocation.NONE
              && allocation.register(first.right()) != Allocation.NONE;
      return areInRegisters
          && (second.operation() == Operation.ADD
              || second.operation() == Operation.SUBTRACT && isRight);
    }
    return switch (second.operation()) {
      case ADD, AND, OR, XOR -> true;
      case SUBTRACT -> isRight;
      default -> false;
    };
  }

  /** Writes two instructions as one; the result of the first is of no other use. */
  private void fused(Instruction.Binary first, Instruction.Binary second) {
    int rest = use(second.right() == first.to() ? second.left() : second.right(), scratch);
    int to = target(second.to());
    if (first.operation() == Operation.MULTIPLY) {
      arithmetic.multiplyAnd(
          second.operation(),
          to,
          rest,
          allocation.register(first.left()),
          allocation.register(first.right()));
    } else {
      int count = shape.constant(first.right());
      arithmetic.shifted(
          second.operation(), to, rest, use(first.left(), other), first.operation(), count);
    }
    made(second.to());
  }

  /** The conjunction at a block's end whose result is compared with zero, and nothing else. */
  private Instruction.@Nullable Binary tested(Block block) {
    List<Instruction> instructions = block.instructions();
    if (!(block.terminator() instanceof Terminator.Branch branch)
        || branch.condition().compareTo(Condition.NOT_EQUAL) > 0
        || !isConstant(branch.right())
        || shape.constant(branch.right()) != 0) {
      return null;
    }
    // Constants are no instructions.
    for (int i = instructions.size() - 1; i >= 0; i--) {
      if (instructions.get(i) instanceof Instruction.Binary binary) {
        return binary.operation() == Operation.AND
                && binary.to() == branch.left()
                && shape.uses(binary.to()) == 1
            ? binary
            : null;
      } else if (!(instructions.get(i) instanceof Instruction.Constant constant)
          || !isConstant(constant.to())) {
        return null;
      }
    }
    return null;
  }

  private void test(Instruction.Binary and, Terminator.Branch branch, @Nullable Block follower) {
    int left = use(and.left(), scratch);
    boolean isConstant = isConstant(and.right());
    if (!isConstant || !arithmetic.testConstant(left, shape.constant(and.right()))) {
      arithmetic.test(left, use(and.right(), other));
    }
    branch(CONDITIONS[branch.condition().ordinal()], branch.then(), branch.otherwise(), follower);
  }

  private void instruction(Instruction instruction) {
    if (instruction instanceof Instruction.Constant i) {
      if (!isConstant(i.to()) && shape.uses(i.to()) > 0) {
        arithmetic.constant(target(i.to()), i.value());
        made(i.to());
      }
    } else if (instruction instanceof Instruction.FrameAddress i) {
      if (!shape.isFrame(i.to())) {
        memory.frameAddress(target(i.to()), 4 * i.word());
        made(i.to());
      }
    } else if (instruction instanceof Instruction.Move i) {
      if (shape.uses(i.to()) > 0) {
        bring(i.from(), target(i.to()));
        made(i.to());
      }
    } else if (instruction instanceof Instruction.Binary i) {
      if (shape.uses(i.to()) > 0) {
        binary(i);
        made(i.to());
      }
    } else if (instruction instanceof Instruction.Load i) {
      if (shape.uses(i.to()) > 0) {
        access(true, i.width(), target(i.to()), i.base(), i.offset());
        made(i.to());
      }
    } else if (instruction instanceof Instruction.Store i) {
      access(false, i.width(), use(i.from(), other), i.base(), i.offset());
    } else if (instruction instanceof Instruction.LoadElement i) {
      loadElement(i);
      made(i.to());
    } else if (instruction instanceof Instruction.StoreElement i) {
      storeElement(i);
    } else if (instruction instanceof Instruction.CallAt i) {
      call(i);
    } else if (instruction instanceof Instruction.BlockAddress i) {
      code.address(target(i.to()), labels[i.block().number()]);
      made(i.to());
    } else {
      throw new IllegalArgumentException("no machine code for " + instruction);
    }
  }

  private void binary(Instruction.Binary i) {
    int to = target(i.to());
    Operation operation = i.operation();
    boolean commutes =
        switch (operation) {
          case ADD, MULTIPLY, AND, OR, XOR -> true;
          default -> false;
        };
    int left = i.left();
    int right = i.right();
    if (commutes && isConstant(left)) {
      left = i.right();
      right = i.left();
    }
    if (isConstant(right)) {
      int from = use(left, scratch);
      if (!arithmetic.binaryConstant(operation, to, from, shape.constant(right))) {
        bring(right, other);
        arithmetic.binary(operation, to, from, other);
      }
    } else if (operation == Operation.SUBTRACT && isConstant(left)) {
      int from = use(right, other);
      if (!arithmetic.fromConstant(to, shape.constant(left), from)) {
        arithmetic.binary(operation, to, use(left, scratch), from);
      }
    } else {
      int first = use(left, scratch);
      arithmetic.binary(operation, to, first, use(right, other));
    }
  }

  private void access(boolean load, Width width, int register, int base, int offset) {
    if (shape.isFrame(base)) {
      int at = shape.frameOffset(base) + offset;
      if (width == Width.WORD || isThumb2) {
        memory.access(load, width, register, SP, at, scratch);
        return;
      }
    }
    int from = use(base, scratch);
    if (!isThumb2 && from != scratch && !load) {
      memory.access(false, width, register, from, offset, scratch);
    } else if (!isThumb2 && from == scratch && needsRegister(width, offset)) {
      for (int left = offset & ~0x1f; left > 0; left -= MOST_ADDED) {
        int step = Math.min(left, MOST_ADDED);
        arithmetic.binaryConstant(Operation.ADD, scratch, scratch, step);
      }
      memory.access(load, width, register, scratch, offset & 0x1f, scratch);
    } else {
      memory.access(load, width, register, from, offset, load ? other : freeOf(from, register));
    }
  }

  private int freeOf(int base, int register) {
    return base == scratch ? other == register ? LR : other : scratch;
  }

  private static boolean needsRegister(Width width, int offset) {
    return offset < 0 || offset > (width == Width.WORD ? 124 : width == Width.U16 ? 62 : 31);
  }

  private void loadElement(Instruction.LoadElement i) {
    int array = use(i.array(), scratch);
    int to = target(i.to());
    if (isConstant(i.index()) && fits(i.width(), shape.constant(i.index()))) {
      memory.access(true, i.width(), to, array, offset(i.width(), i.index()), other);
    } else {
      memory.element(true, i.width(), to, array, use(i.index(), other), other);
    }
  }

  private void storeElement(Instruction.StoreElement i) {
    int array = use(i.array(), scratch);
    int from = allocation.register(i.from());
    if (isConstant(i.index()) && fits(i.width(), shape.constant(i.index()))) {
      int offset = offset(i.width(), i.index());
      memory.access(false, i.width(), use(i.from(), other), array, offset, other);
      return;
    }
    if (from != Allocation.NONE) {
      memory.element(false, i.width(), from, array, use(i.index(), other), other);
      return;
    }
    // Only two are free: the address comes first.
    int index = use(i.index(), other);
    int shift = i.width() == Width.WORD ? 2 : i.width() == Width.U16 ? 1 : 0;
    if (shift > 0) {
      arithmetic.binaryConstant(Operation.SHIFT_LEFT, other, index, shift);
      index = other;
    }
    arithmetic.binary(Operation.ADD, scratch, array, index);
    bring(i.from(), other);
    memory.access(false, i.width(), other, scratch, 0, other);
  }

  private int offset(Width width, int index) {
    int size = width == Width.WORD ? 4 : width == Width.U16 ? 2 : 1;
    return size * shape.constant(index);
  }

  private boolean fits(Width width, int index) {
    int shift = width == Width.WORD ? 2 : width == Width.U16 ? 1 : 0;
    return isThumb2 ? index > -64 && index << shift < 4096 && index < 4096 : index >>> 5 == 0;
  }

  private void call(Instruction.CallAt call) {
    List<Integer> arguments = call.arguments();
    int n = arguments.size();
    if (n > 4) {
      throw new IllegalArgumentException("a call with " + n + " words");
    }
    int base = allocation.register(call.base());
    boolean isEarly = n == 4 || base != Allocation.NONE && base < 4;
    int callee = isEarly ? 12 : 3;
    if (isEarly) {
      int at = isThumb2 ? 12 : 3;
      loadCallee(call, at);
      arithmetic.move(callee, at);
    }
    int[] from = new int[n];
    int[] to = new int[n];
    for (int i = 0; i < n; i++) {
      from[i] = allocation.register(arguments.get(i));
      to[i] = from[i] == Allocation.NONE ? Allocation.NONE : i;
    }
    moveAll(from, to);
    for (int i = 0; i < n; i++) {
      if (allocation.register(arguments.get(i)) == Allocation.NONE) {
        bring(arguments.get(i), i);
      }
    }
    if (!isEarly) {
      loadCallee(call, 3);
    }
    code.narrow(0x4780 | callee << 3);
    int result = call.to();
    if (result != Instruction.NONE) {
      if (allocation.register(result) != Allocation.NONE) {
        arithmetic.move(allocation.register(result), 0);
      } else if (allocation.slot(result) != Allocation.NONE) {
        memory.access(false, Width.WORD, 0, SP, slotOffset(result), scratch);
      }
    }
  }

  private void loadCallee(Instruction.CallAt call, int to) {
    int base = use(call.base(), to);
    int offset = call.offset();
    if (!isThumb2 && offset > 124) {
      arithmetic.move(to, base);
      arithmetic.binaryConstant(Operation.ADD, to, to, offset - 124);
      memory.access(true, Width.WORD, to, to, 124, to);
    } else {
      memory.access(true, Width.WORD, to, base, offset, to);
    }
  }

  // Ends of blocks.

  private void terminator(Terminator terminator, @Nullable Block follower) {
    if (terminator instanceof Terminator.Jump t) {
      jump(t.target(), follower);
    } else if (terminator instanceof Terminator.Branch t) {
      branch(t, follower);
    } else if (terminator instanceof Terminator.CheckedWord t) {
      checkedWord(t, follower);
    } else if (terminator instanceof Terminator.Checked t) {
      checked(t, follower);
    } else if (terminator instanceof Terminator.JumpTo t) {
      code.narrow(0x4700 | use(t.address(), scratch) << 3);
    } else if (terminator instanceof Terminator.Return t) {
      bring(t.value(), 0);
      epilogue();
    } else {
      throw new IllegalArgumentException("no machine code for " + terminator);
    }
  }

  private void jump(Block target, @Nullable Block follower) {
    if (destination(target) != follower) {
      code.branch(CodeBuffer.ALWAYS, labels[target.number()]);
    }
  }

  private void branch(int condition, Block then, Block otherwise, @Nullable Block follower) {
    if (destination(then) == follower) {
      code.branch(condition ^ 1, labels[otherwise.number()]);
    } else {
      code.branch(condition, labels[then.number()]);
      jump(otherwise, follower);
    }
  }

  private static Condition swapped(Condition condition) {
    return switch (condition) {
      case LESS -> Condition.MORE;
      case LESS_EQUAL -> Condition.MORE_EQUAL;
      case MORE -> Condition.LESS;
      case MORE_EQUAL -> Condition.LESS_EQUAL;
      default -> condition;
    };
  }

  private void branch(Terminator.Branch t, @Nullable Block follower) {
    Condition condition = t.condition();
    int left = t.left();
    int right = t.right();
    boolean swaps = condition.compareTo(Condition.BELOW) < 0;
    if (swaps && isConstant(left) && !isConstant(right)) {
      condition = swapped(condition);
      left = t.right();
      right = t.left();
    }
    int first = use(left, scratch);
    boolean isZero = isConstant(right) && shape.constant(right) == 0;
    if (isZero && condition.compareTo(Condition.NOT_EQUAL) <= 0 && isLow(first)) {
      boolean zero = condition == Condition.EQUAL;
      if (destination(t.then()) == follower) {
        code.branchIfZero(!zero, first, labels[t.otherwise().number()]);
      } else {
        code.branchIfZero(zero, first, labels[t.then().number()]);
        jump(t.otherwise(), follower);
      }
      return;
    }
    if (!isConstant(right) || !arithmetic.compareConstant(first, shape.constant(right))) {
      arithmetic.compare(first, use(right, other));
    }
    branch(CONDITIONS[condition.ordinal()], t.then(), t.otherwise(), follower);
  }

  private void checkedWord(Terminator.CheckedWord t, @Nullable Block follower) {
    int to = target(t.to());
    int left = use(t.left(), scratch);
    boolean done =
        isConstant(t.right())
            && shape.constant(t.right()) >= 0
            && arithmetic.flaggedConstant(t.operation(), to, left, shape.constant(t.right()));
    if (!done) {
      arithmetic.flagged(t.operation(), to, left, use(t.right(), other));
    }
    code.branch(OVERFLOW, labels[t.overflow().number()]);
    made(t.to()); // behind the branch, as a far slot takes the flags
    jump(t.next(), follower);
  }

  private void checked(Terminator.Checked t, @Nullable Block follower) {
    if (t.operation() == Operation.MULTIPLY) {
      throw new IllegalArgumentException("no machine code for " + t);
    }
    int to = target(t.to());
    int left = use(t.left(), scratch);
    arithmetic.binary(t.operation(), to, left, use(t.right(), other));
    made(t.to());
    arithmetic.flagged(Operation.ADD, other, to, to);
    branch(OVERFLOW, t.overflow(), t.next(), follower);
  }
}
