package org.antaresia.asm.jvm;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.gc.Memory;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;

/**
 * One method of a {@link ClassFile}. Locals: the context, the words of memory, the parameters, then
 * registers that live longer than a block, those used most often first, as the first few locals
 * make the shortest code; then others, which share what is left. What the next instruction takes
 * first stays on the operand stack.
 */
final class MethodBody {
  /** HotSpot interprets what is larger (its flag HugeMethodLimit). */
  private static final int MOST_BYTES = 8000;

  private static final String MEMORY = "org/antaresia/gc/Memory";
  private static final String ELEMENTS = "org/antaresia/gc/Elements";
  private static final String EXCEPTION = "java/lang/RuntimeException";

  private final Function function;
  private final MethodVisitor code;
  private final ClassFile owner;
  private final int contextLocal;
  private final int[] locals;
  private final RegisterUse use;
  private final Map<Integer, Integer> wordIndexes = new HashMap<>();
  private final Map<Block, Label> labels = new HashMap<>();
  private final Map<Block, Label> ends = new HashMap<>();
  private final Map<Block, Label> handlers = new HashMap<>();

  /** For the JVM's verifier: of the locals that have the same types wherever blocks start. */
  private final List<Object> localTypes = new ArrayList<>();

  private boolean isFrameKnown;
  private int nextLocal;
  private int scratch = -1;

  /** The first local that registers of one block share. */
  private int firstShared;

  private final BitSet sharing = new BitSet();

  /** The register that is on the operand stack only, or NONE. */
  private int onStack = Instruction.NONE;

  /** The sums of two words in the block so far, by their registers. */
  private final Map<Integer, Instruction.Binary> sums = new HashMap<>();

  /** The local of memory as a segment, or -1: of what does without. */
  private int segment = -1;

  /** A body whose context is in the given local, the words of memory in the next one. */
  MethodBody(Function function, MethodVisitor code, ClassFile owner, int contextLocal) {
    this.function = function;
    this.code = code;
    this.owner = owner;
    this.contextLocal = contextLocal;
    locals = new int[function.registers()];
    use = owner.use();
    nextLocal = contextLocal + 2;
    if (contextLocal > 0) {
      localTypes.add(owner.name());
    }
    localTypes.add(org.objectweb.asm.Type.getType(owner.context()).getInternalName());
    localTypes.add("[I");
    code.visitCode();
  }

  /** The registers that are the method's parameters, in order. */
  void parameters(BitSet registers) {
    for (int r = registers.nextSetBit(0); r >= 0; r = registers.nextSetBit(r + 1)) {
      localTypes.add(frameType(function.type(r)));
      local(r);
    }
    for (int r = 0; r < function.parameters(); r++) {
      if (registers.get(r) && use.isFixedBase(r)) {
        code.visitVarInsn(ILOAD, local(r));
        code.visitInsn(ICONST_2);
        code.visitInsn(ISHR);
        pushInt(Memory.WORD_BASE);
        code.visitInsn(ISUB);
        int index = nextLocal++;
        code.visitVarInsn(ISTORE, index);
        localTypes.add(INTEGER);
        wordIndexes.put(r, index);
      }
    }
  }

  /**
   * Gives locals to all registers that live longer than a block. Those that do not live at the same
   * time share one, which is set to 0 first: so all blocks start with locals of the same types.
   */
  private void allocate(List<Block> blocks) {
    int[] uses = new int[function.registers()];
    BitSet[] others = new BitSet[function.registers()];
    boolean checks = false;
    for (Block block : blocks) {
      BitSet together = use.before(block);
      for (Instruction instruction : block.instructions()) {
        Flow.reads(instruction).forEach(r -> uses[r]++);
        int to = Flow.sets(instruction);
        if (to != Instruction.NONE) {
          uses[to]++;
          together.set(to);
        }
      }
      Flow.reads(block.terminator()).forEach(r -> uses[r]++);
      if (block.terminator() instanceof Terminator.Checked checked) {
        uses[checked.to()]++;
        together.set(checked.to());
        checks = true;
      }
      together.and(use.lasting());
      for (int r = together.nextSetBit(0); r >= 0; r = together.nextSetBit(r + 1)) {
        if (others[r] == null) {
          others[r] = new BitSet();
        }
        others[r].or(together);
      }
    }
    List<BitSet> sharers = new ArrayList<>();
    use.lasting().stream()
        .filter(r -> uses[r] > 0 && locals[r] == 0)
        .boxed()
        .sorted(Comparator.<Integer>comparingInt(r -> -uses[r]))
        .forEach(r -> share(r, others[r], sharers));
    firstShared = nextLocal;
    if (checks) {
      scratch = firstShared;
      firstShared += 2;
      nextLocal = firstShared;
    }
  }

  /** Gives a register the local of others that do not live at the same time, or a new one. */
  private void share(int register, BitSet others, List<BitSet> sharers) {
    Type type = function.type(register);
    for (BitSet sharer : sharers) {
      int first = sharer.nextSetBit(0);
      if (function.type(first) == type && !sharer.intersects(others)) {
        locals[register] = locals[first];
        sharer.set(register);
        return;
      }
    }
    BitSet sharer = new BitSet();
    sharer.set(register);
    sharers.add(sharer);
    locals[register] = nextLocal;
    nextLocal += type == Type.WORD ? 1 : 2;
    localTypes.add(frameType(type));
    code.visitInsn(type == Type.WORD ? ICONST_0 : DCONST_0);
    store(register);
  }

  private static Object frameType(Type type) {
    return type == Type.WORD ? INTEGER : DOUBLE;
  }

  void blocks(List<Block> blocks) {
    if (owner.usesSegments() && blocks.stream().anyMatch(MethodBody::hasSmallElements)) {
      segment = nextLocal++;
      code.visitVarInsn(ALOAD, contextLocal + 1);
      code.visitMethodInsn(
          INVOKESTATIC,
          SegmentAccess.SEGMENT,
          "ofArray",
          "([I)L" + SegmentAccess.SEGMENT + ";",
          true);
      code.visitVarInsn(ASTORE, segment);
      localTypes.add(SegmentAccess.SEGMENT);
    }
    allocate(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Block follower = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
      boolean isProtected = protect(block);
      code.visitLabel(label(block));
      frame();
      instructions(block);
      if (isProtected) {
        code.visitLabel(ends.get(block));
      }
      terminator(block.terminator(), follower);
    }
    handlers.forEach(this::handler);
    for (Map.Entry<Block, Label> entry : List.copyOf(labels.entrySet())) {
      if (owner.isOutlined(entry.getKey())) {
        code.visitLabel(entry.getValue());
        frame();
        owner.callOutlined(entry.getKey(), this);
      }
    }
  }

  /** Tells the JVM's verifier what is in the locals here: the same as everywhere. */
  private void frame() {
    if (isFrameKnown) {
      code.visitFrame(F_SAME, 0, null, 0, null);
    } else {
      code.visitFrame(F_FULL, localTypes.size(), localTypes.toArray(), 0, null);
      isFrameKnown = true;
    }
  }

  /** Has exceptions of a block's instructions lead to its handler. */
  private boolean protect(Block block) {
    Block handler = block.handler();
    if (handler == null || block.instructions().stream().noneMatch(Flow::raises)) {
      return false;
    }
    Label end = new Label();
    ends.put(block, end);
    code.visitTryCatchBlock(
        label(block), end, handlers.computeIfAbsent(handler, b -> new Label()), EXCEPTION);
    return true;
  }

  /** What an exception meets before the block that handles it. */
  private void handler(Block block, Label entry) {
    code.visitLabel(entry);
    code.visitFrame(F_SAME1, 0, null, 1, new Object[] {EXCEPTION});
    code.visitVarInsn(ALOAD, contextLocal);
    code.visitInsn(SWAP);
    invoke(owner.routines(), "caught", "(" + owner.context() + "L" + EXCEPTION + ";)V");
    jump(block);
  }

  /**
   * Ends the method.
   *
   * @throws HostTarget.TooLargeException if it has become too large for HotSpot to compile
   */
  void end() {
    Label end = new Label();
    code.visitLabel(end);
    if (owner.isOptional() && end.getOffset() > MOST_BYTES) {
      throw new HostTarget.TooLargeException(function, end.getOffset() + " bytes");
    }
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  private Label label(Block block) {
    return labels.computeIfAbsent(block, b -> new Label());
  }

  private int local(int register) {
    if (locals[register] == 0) {
      if (!use.isLasting(register)) {
        sharing.set(register);
      }
      locals[register] = nextLocal;
      nextLocal += function.type(register) == Type.WORD ? 1 : 2;
    }
    return locals[register];
  }

  void push(int register) {
    if (onStack == register) {
      onStack = Instruction.NONE;
      return;
    }
    if (use.isConstant(register)) {
      pushInt(use.constant(register));
    } else {
      code.visitVarInsn(function.type(register) == Type.WORD ? ILOAD : DLOAD, local(register));
    }
  }

  void store(int register) {
    code.visitVarInsn(function.type(register) == Type.WORD ? ISTORE : DSTORE, local(register));
  }

  private void pushInt(int value) {
    if (value >= -1 && value <= 5) {
      code.visitInsn(ICONST_0 + value);
    } else if (value == (byte) value) {
      code.visitIntInsn(BIPUSH, value);
    } else if (value == (short) value) {
      code.visitIntInsn(SIPUSH, value);
    } else {
      code.visitLdcInsn(value);
    }
  }

  /** Pushes the context of a unit, and the words of memory. */
  void pushContext(int unit) {
    code.visitVarInsn(ALOAD, contextLocal);
    if (unit != 0) {
      pushInt(unit);
      invoke(owner.routines(), "unit", "(" + owner.context() + "I)" + owner.context());
    }
    code.visitVarInsn(ALOAD, contextLocal + 1);
  }

  void invoke(String type, String name, String descriptor) {
    code.visitMethodInsn(INVOKESTATIC, type, name, descriptor, false);
  }

  void jump(Block target) {
    code.visitJumpInsn(GOTO, label(target));
  }

  void returnTop() {
    code.visitInsn(IRETURN);
  }

  /** Ends a method that returns a register, or nothing when that is negative. */
  void returnRegister(int register) {
    if (register < 0) {
      code.visitInsn(RETURN);
      return;
    }
    push(register);
    code.visitInsn(function.type(register) == Type.WORD ? IRETURN : DRETURN);
  }

  void instructions(Block block) {
    if (firstShared > 0) {
      sharing.stream().forEach(r -> locals[r] = 0);
      sharing.clear();
      nextLocal = firstShared;
    }
    sums.clear();
    List<Instruction> instructions = block.instructions();
    for (int i = 0; i < instructions.size(); i++) {
      Instruction instruction = instructions.get(i);
      int to = Flow.sets(instruction);
      int operand = onStack;
      boolean isTaken =
          to != Instruction.NONE
              && !use.isLasting(to)
              && use.reads(to) == 1
              && !use.isConstant(to)
              && takenFirst(block, i + 1) == to;
      instruction(instruction, isTaken ? to : Instruction.NONE);
      rememberSum(instruction, operand);
    }
  }

  /** Remembers what an index is the sum of, as long as both words are in their registers. */
  private void rememberSum(Instruction instruction, int operandOnStack) {
    int to = Flow.sets(instruction);
    if (segment < 0 || to == Instruction.NONE) {
      return;
    }
    sums.values().removeIf(sum -> sum.to() == to || sum.left() == to || sum.right() == to);
    if (instruction instanceof Instruction.Binary sum
        && sum.operation() == Instruction.Operation.ADD
        && sum.left() != to
        && sum.right() != to
        && sum.left() != operandOnStack) {
      sums.put(to, sum);
    }
  }

  /** The register that what makes code next takes first, or NONE. */
  private int takenFirst(Block block, int from) {
    List<Instruction> instructions = block.instructions();
    int at = from;
    while (at < instructions.size()
        && instructions.get(at) instanceof Instruction.Constant constant
        && use.isConstant(constant.to())) {
      at++;
    }
    if (at < instructions.size()) {
      Instruction next = instructions.get(at);
      boolean takesFirst =
          next instanceof Instruction.Move
              || next instanceof Instruction.Binary
              || next instanceof Instruction.FloatBinary
              || next instanceof Instruction.FloatNegate
              || next instanceof Instruction.ToFloat;
      return takesFirst ? Flow.reads(next).get(0) : Instruction.NONE;
    }
    List<Integer> taken = Flow.reads(block.terminator());
    return taken.isEmpty() ? Instruction.NONE : taken.get(0);
  }

  /** Makes code that leaves what it sets in its register, or on the operand stack if that is it. */
  private void instruction(Instruction instruction, int taken) {
    if (instruction instanceof Instruction.Constant i) {
      if (use.isConstant(i.to())) {
        return;
      }
      pushInt(i.value());
    } else if (instruction instanceof Instruction.FloatConstant i) {
      code.visitLdcInsn(i.value());
    } else if (instruction instanceof Instruction.Move i) {
      push(i.from());
    } else if (instruction instanceof Instruction.Binary i) {
      push(i.left());
      push(i.right());
      code.visitInsn(opcode(i.operation()));
    } else if (instruction instanceof Instruction.FloatBinary i) {
      push(i.left());
      push(i.right());
      code.visitInsn(
          switch (i.operation()) {
            case ADD -> DADD;
            case SUBTRACT -> DSUB;
            case MULTIPLY -> DMUL;
            case DIVIDE -> DDIV;
          });
    } else if (instruction instanceof Instruction.FloatNegate i) {
      push(i.from());
      code.visitInsn(DNEG);
    } else if (instruction instanceof Instruction.ToFloat i) {
      push(i.from());
      code.visitInsn(I2D);
    } else if (instruction instanceof Instruction.Load i) {
      load(i);
    } else if (instruction instanceof Instruction.Store i) {
      store(i);
    } else if (instruction instanceof Instruction.LoadElement i) {
      if (segment >= 0 && isSmall(i.width())) {
        loadFromSegment(i);
      } else {
        element(i.array(), i.index());
        invoke(ELEMENTS, accessor(i.width()), "([III)I");
      }
    } else if (instruction instanceof Instruction.StoreElement i) {
      if (segment >= 0 && isSmall(i.width())) {
        storeToSegment(i);
      } else {
        element(i.array(), i.index());
        push(i.from());
        invoke(ELEMENTS, accessor(i.width()), "([IIII)V");
      }
    } else if (instruction instanceof Instruction.Call i) {
      call(i);
    } else {
      throw new IllegalArgumentException("not for the JVM: " + instruction);
    }
    int to = Flow.sets(instruction);
    if (to != Instruction.NONE && to == taken) {
      onStack = taken;
    } else if (to != Instruction.NONE) {
      store(to);
    }
  }

  private static int opcode(Instruction.Operation operation) {
    return switch (operation) {
      case ADD -> IADD;
      case SUBTRACT -> ISUB;
      case MULTIPLY -> IMUL;
      case AND -> IAND;
      case OR -> IOR;
      case XOR -> IXOR;
      case SHIFT_LEFT -> ISHL;
      case SHIFT_RIGHT -> ISHR;
      case SHIFT_RIGHT_UNSIGNED -> IUSHR;
    };
  }

  private void load(Instruction.Load load) {
    code.visitVarInsn(ALOAD, contextLocal + 1);
    if (load.width() == Instruction.Width.WORD) {
      pushIndex(load.base(), load.offset());
      code.visitInsn(IALOAD);
      return;
    }
    pushAddress(load.base(), load.offset());
    switch (load.width()) {
      case U8 -> invoke(MEMORY, "u8", "([II)I");
      case S8 -> {
        invoke(MEMORY, "u8", "([II)I");
        code.visitInsn(I2B);
      }
      case U16 -> invoke(MEMORY, "u16", "([II)I");
      case S16 -> {
        invoke(MEMORY, "u16", "([II)I");
        code.visitInsn(I2S);
      }
      default -> invoke(MEMORY, "f64", "([II)D");
    }
  }

  private void store(Instruction.Store store) {
    code.visitVarInsn(ALOAD, contextLocal + 1);
    if (store.width() == Instruction.Width.WORD) {
      pushIndex(store.base(), store.offset());
      push(store.from());
      code.visitInsn(IASTORE);
      return;
    }
    pushAddress(store.base(), store.offset());
    push(store.from());
    switch (store.width()) {
      case U8, S8 -> invoke(MEMORY, "u8", "([III)V");
      case U16, S16 -> invoke(MEMORY, "u16", "([III)V");
      default -> invoke(MEMORY, "f64", "([IID)V");
    }
  }

  private void element(int array, int index) {
    code.visitVarInsn(ALOAD, contextLocal + 1);
    push(array);
    push(index);
  }

  private static boolean isSmall(Instruction.Width width) {
    return width != Instruction.Width.WORD;
  }

  private static boolean hasSmallElements(Block block) {
    return block.instructions().stream()
        .anyMatch(
            i ->
                i instanceof Instruction.LoadElement load && isSmall(load.width())
                    || i instanceof Instruction.StoreElement store && isSmall(store.width()));
  }

  private void loadFromSegment(Instruction.LoadElement load) {
    boolean isByte = load.width() == Instruction.Width.U8;
    SegmentAccess access = isByte ? SegmentAccess.LOAD_BYTE : SegmentAccess.LOAD_HALFWORD;
    accessSegment(access, load.array(), load.index(), Instruction.NONE);
  }

  private void storeToSegment(Instruction.StoreElement store) {
    boolean isByte = store.width() == Instruction.Width.U8;
    SegmentAccess access = isByte ? SegmentAccess.STORE_BYTE : SegmentAccess.STORE_HALFWORD;
    accessSegment(access, store.array(), store.index(), store.from());
  }

  private void accessSegment(SegmentAccess access, int array, int index, int from) {
    Instruction.Binary sum = sums.get(index);
    code.visitVarInsn(ALOAD, segment);
    if (sum != null) {
      element(array, sum.left());
      push(sum.right());
    } else {
      access.layout(code);
      push(array);
      access.startOffset(code);
      push(index);
      access.addToOffset(code);
    }
    if (from != Instruction.NONE) {
      push(from);
    }
    if (sum != null) {
      owner.call(access, code);
    } else {
      access.access(code);
    }
  }

  private static String accessor(Instruction.Width width) {
    return switch (width) {
      case U8 -> "u8";
      case U16 -> "u16";
      default -> "i32";
    };
  }

  private void pushAddress(int base, int offset) {
    push(base);
    if (offset != 0) {
      pushInt(offset);
      code.visitInsn(IADD);
    }
  }

  /** The index among the words of memory. */
  private void pushIndex(int base, int offset) {
    Integer index = wordIndexes.get(base);
    int words = offset >> 2;
    if (index != null) {
      code.visitVarInsn(ILOAD, index);
    } else {
      push(base);
      code.visitInsn(ICONST_2);
      code.visitInsn(ISHR);
      words -= Memory.WORD_BASE;
    }
    if (words != 0) {
      pushInt(words);
      code.visitInsn(IADD);
    }
  }

  private void call(Instruction.Call call) {
    pushContext(call.unit());
    call.arguments().forEach(this::push);
    invoke(owner.routines(), call.routine().name(), owner.descriptor(call.routine()));
    Type result = call.routine().result();
    if (call.to() == Instruction.NONE && result != null) {
      code.visitInsn(result == Type.WORD ? POP : POP2);
    }
  }

  private void terminator(
      Terminator terminator, @org.jspecify.annotations.Nullable Block follower) {
    if (terminator instanceof Terminator.Jump t) {
      if (t.target() != follower) {
        jump(t.target());
      }
    } else if (terminator instanceof Terminator.Return t) {
      push(t.value());
      returnTop();
    } else if (terminator instanceof Terminator.Branch t) {
      if (t.then() == follower) {
        branch(t.condition().negated(), t.left(), t.right(), t.otherwise());
      } else {
        branch(t.condition(), t.left(), t.right(), t.then());
        if (t.otherwise() != follower) {
          jump(t.otherwise());
        }
      }
    } else if (terminator instanceof Terminator.FloatBranch t) {
      push(t.left());
      push(t.right());
      boolean less = t.condition() == Condition.LESS || t.condition() == Condition.LESS_EQUAL;
      code.visitInsn(less ? DCMPG : DCMPL); // so that a NaN makes it false
      code.visitJumpInsn(comparedWithZero(t.condition()), label(t.then()));
      if (t.otherwise() != follower) {
        jump(t.otherwise());
      }
    } else if (terminator instanceof Terminator.Checked t) {
      checked(t);
      if (t.next() != follower) {
        jump(t.next());
      }
    } else {
      throw new IllegalArgumentException("not for the JVM: " + terminator);
    }
  }

  private void branch(Condition condition, int left, int right, Block target) {
    push(left);
    if (condition.compareTo(Condition.BELOW) >= 0) {
      push(right);
      invoke("java/lang/Integer", "compareUnsigned", "(II)I");
      code.visitJumpInsn(condition == Condition.BELOW ? IFLT : IFGE, label(target));
      return;
    }
    if (use.isConstant(right) && use.constant(right) == 0) {
      code.visitJumpInsn(comparedWithZero(condition), label(target));
      return;
    }
    push(right);
    code.visitJumpInsn(
        switch (condition) {
          case EQUAL -> IF_ICMPEQ;
          case NOT_EQUAL -> IF_ICMPNE;
          case LESS -> IF_ICMPLT;
          case LESS_EQUAL -> IF_ICMPLE;
          case MORE -> IF_ICMPGT;
          default -> IF_ICMPGE;
        },
        label(target));
  }

  private static int comparedWithZero(Condition condition) {
    return switch (condition) {
      case EQUAL -> IFEQ;
      case NOT_EQUAL -> IFNE;
      case LESS -> IFLT;
      case LESS_EQUAL -> IFLE;
      case MORE -> IFGT;
      default -> IFGE;
    };
  }

  /** Computes into a scratch local, as the overflow's block may read the operands. */
  private void checked(Terminator.Checked checked) {
    push(checked.left());
    if (checked.operation() == Instruction.Operation.MULTIPLY) {
      code.visitInsn(I2L);
      push(checked.right());
      code.visitInsn(I2L);
      code.visitInsn(LMUL);
      code.visitInsn(DUP2);
      code.visitVarInsn(LSTORE, scratch);
      pushInt(33);
      code.visitInsn(LSHL);
      pushInt(33);
      code.visitInsn(LSHR);
      code.visitVarInsn(LLOAD, scratch);
      code.visitInsn(LCMP);
      code.visitJumpInsn(IFNE, label(checked.overflow()));
      code.visitVarInsn(LLOAD, scratch);
      code.visitInsn(L2I);
    } else {
      push(checked.right());
      code.visitInsn(opcode(checked.operation()));
      code.visitInsn(DUP);
      code.visitVarInsn(ISTORE, scratch);
      code.visitInsn(ICONST_1);
      code.visitInsn(ISHL);
      code.visitVarInsn(ILOAD, scratch);
      code.visitInsn(IXOR);
      code.visitJumpInsn(IFLT, label(checked.overflow()));
      code.visitVarInsn(ILOAD, scratch);
    }
    store(checked.to());
  }
}
