package org.antaresia.compiler.machine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Flow;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;

/**
 * What is around the body of a function: how it is entered and left, its globals, and the
 * non-local-return buffer that catches exceptions (py/nlr.h).
 *
 * <p>A raise comes back from the push of the buffer with 1. The handler that is meant then is in a
 * word of the frame, as the address of its code; blocks set that word where it changes.
 */
public final class Surroundings {
  /** Words of the buffer: what any of the machines needs, and one more. */
  private static final int BUFFER_WORDS = 19;

  private static final int EXCEPTION = 4;

  private static final int RETURNED = 0;
  private static final int YIELDED = 1;
  private static final int RAISED = 2;

  // Parameters of functions, and of generators' code.
  private static final int FUNCTION = 0;
  private static final int CODE_STATE = 0;
  public static final int COUNT = 1;
  public static final int KEYWORDS = 2;
  public static final int ARGUMENTS = 3;
  public static final int THROWN = 1;

  private static final int CONTEXT = 4;
  private static final int CHILDREN = 8;
  private static final int GLOBALS = 4;
  private static final int QSTRS = 8;
  private static final int OBJECTS = 12;

  private final FunctionWriter code;
  private final boolean isGenerator;
  private final boolean swapsGlobals;
  private final boolean hasHandlers;
  private final int buffer;
  private final int handlerWord;
  private final List<Block> landings = new ArrayList<>();
  private final List<Block> resumptions = new ArrayList<>();

  private final CodeState state;
  public final int context;
  public final int children;
  private final int qstrs;
  private final int objects;
  private int oldGlobals = Instruction.NONE;
  private final int function;

  /**
   * Writes the first steps: finds the tables.
   *
   * @param table the index of the table of functions among the module's objects
   */
  public Surroundings(
      FunctionWriter code,
      boolean isGenerator,
      boolean usesGlobals,
      boolean hasHandlers,
      int table) {
    this.code = code;
    this.isGenerator = isGenerator;
    this.hasHandlers = hasHandlers;
    swapsGlobals = usesGlobals && !isGenerator; // who resumes a generator does it for it
    Function ir = code.function();
    boolean catches = isGenerator || hasHandlers || swapsGlobals;
    buffer = catches ? ir.reserve(BUFFER_WORDS) : 0;
    handlerWord = isGenerator || hasHandlers ? ir.reserve(1) : 0;
    state = CodeState.at(code, CODE_STATE);
    function = isGenerator ? code.load(CODE_STATE, CodeState.FUNCTION) : FUNCTION;
    context = code.load(function, CONTEXT);
    children = code.load(function, CHILDREN);
    qstrs = code.load(context, QSTRS);
    objects = code.load(context, OBJECTS);
    code.table = code.load(objects, 4 * table);
  }

  /**
   * Writes what makes the code state of a function, with its arguments in their slots.
   *
   * @param words slots of the state
   */
  public CodeState codeState(int words) {
    CodeState made = CodeState.onStack(code, code.function().reserve(CodeState.STATE / 4 + words));
    code.store(function, made.base, CodeState.FUNCTION);
    code.store(code.constant(words), made.base, CodeState.STATE_WORDS);
    code.call(FunTable.SET_UP_CODE_STATE, made.base, COUNT, KEYWORDS, ARGUMENTS);
    return made;
  }

  /** The code state that a generator has. */
  public CodeState generatorState() {
    return state;
  }

  public int qstr(int index) {
    return code.loadHalf(qstrs, 2 * index);
  }

  public int object(int index) {
    return code.load(objects, 4 * index);
  }

  /** Writes what comes before the body, after arguments were fetched. Goes on in the body. */
  public void enter() {
    if (swapsGlobals) {
      oldGlobals = code.call(FunTable.SWAP_GLOBALS, code.load(context, GLOBALS));
    }
    if (!isGenerator && !hasHandlers && !swapsGlobals) {
      return;
    }
    Block body = code.newBlock();
    Block caught = code.newColdBlock();
    if (swapsGlobals && !hasHandlers) {
      Block pushes = code.newBlock();
      int none = code.constant(0);
      code.branch(Condition.EQUAL, oldGlobals, none, body, pushes);
      code.start(pushes);
    }
    if (hasHandlers || isGenerator) {
      code.store(code.constant(0), code.frameAddress(handlerWord), 0);
    }
    push(caught, body);
    code.start(caught);
    int exception = code.load(code.frameAddress(buffer), EXCEPTION);
    if (hasHandlers) {
      handle(caught);
    }
    if (isGenerator) {
      state.store(exception, 0);
      code.end(new Terminator.Return(code.constant(RAISED)));
    } else {
      if (swapsGlobals) {
        code.call(FunTable.SWAP_GLOBALS, oldGlobals);
      }
      code.call(FunTable.RAISE, exception);
      code.end(new Terminator.Return(code.constant(0)));
    }
    code.start(body);
    if (isGenerator) {
      int address = code.load(state.base, CodeState.IP);
      code.end(new Terminator.JumpTo(address, resumptions()));
    }
  }

  /** Filled in while the body is written: the terminator takes what is there at the end. */
  private List<Block> resumptions() {
    return resumptions;
  }

  private void push(Block caught, Block otherwise) {
    int again = code.call(FunTable.NLR_PUSH, code.frameAddress(buffer));
    code.branch(Condition.NOT_EQUAL, again, code.constant(0), caught, otherwise);
  }

  private void handle(Block caught) {
    int handler = code.load(code.frameAddress(handlerWord), 0);
    Block leaves = code.newColdBlock();
    Block stays = code.newColdBlock();
    Block goesOn = code.newColdBlock();
    code.branch(Condition.EQUAL, handler, code.constant(0), leaves, stays);
    code.start(stays);
    push(caught, goesOn);
    code.start(goesOn);
    int address = code.load(code.frameAddress(handlerWord), 0);
    code.end(new Terminator.JumpTo(address, landings));
    code.start(leaves);
  }

  /** The exception that has led to a handler. */
  public int exception(Block handler) {
    landings.add(handler);
    return code.load(code.frameAddress(buffer), EXCEPTION);
  }

  /** A block at which a generator goes on, in which the code that is written goes on. */
  public Block resumption() {
    Block block = code.newBlock();
    resumptions.add(block);
    return block;
  }

  /** Leaves the function with a result. */
  public void leave(int result) {
    if (isGenerator || hasHandlers) {
      code.call(FunTable.NLR_POP);
    }
    if (swapsGlobals && !hasHandlers && code.isReachable()) {
      Block restores = code.newBlock();
      Block leaves = code.newBlock();
      code.branch(Condition.EQUAL, oldGlobals, code.constant(0), leaves, restores);
      code.start(restores);
      code.call(FunTable.NLR_POP);
      code.call(FunTable.SWAP_GLOBALS, oldGlobals);
      code.jump(leaves);
      code.start(leaves);
    } else if (swapsGlobals) {
      code.call(FunTable.SWAP_GLOBALS, oldGlobals);
    }
    code.end(new Terminator.Return(result));
  }

  /** Ends a generator; its result is in a slot. */
  public void finish(int slot) {
    code.store(state.address(slot), state.base, CodeState.STACK_POINTER);
    leave(code.constant(RETURNED));
  }

  /** Hands out what is in a slot, and goes on where the generator is resumed. */
  public void yield(int slot) {
    Block next = resumption();
    code.store(state.address(slot), state.base, CodeState.STACK_POINTER);
    code.store(code.blockAddress(next), state.base, CodeState.IP);
    leave(code.constant(YIELDED));
    code.start(next);
  }

  /** Ends the function: has blocks set the word of the handler where it changes. */
  public void end() {
    if (!hasHandlers) {
      return;
    }
    Function ir = code.function();
    Set<Block> reached = Flow.reachable(ir.blocks().get(0));
    Set<Block> changes = new HashSet<>(landings);
    changes.addAll(resumptions);
    for (Block block : reached) {
      for (Block successor : Flow.successors(block.terminator())) {
        if (successor.handler() != block.handler()) {
          changes.add(successor);
        }
      }
    }
    for (Block block : changes) {
      if (reached.contains(block)) {
        set(ir, block);
      }
    }
  }

  private void set(Function ir, Block block) {
    int value = ir.newRegister(Type.WORD);
    int word = ir.newRegister(Type.WORD);
    Block handler = block.handler();
    block.addFirst(
        List.of(
            handler == null
                ? new Instruction.Constant(value, 0)
                : new Instruction.BlockAddress(value, handler),
            new Instruction.FrameAddress(word, handlerWord),
            new Instruction.Store(Instruction.Width.WORD, value, word, 0)));
  }
}
