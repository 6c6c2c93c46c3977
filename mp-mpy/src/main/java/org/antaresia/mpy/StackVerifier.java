package org.antaresia.mpy;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Follows the paths through a function: wherever they meet, the value stack has one depth and the
 * same number of exception blocks is open, and both stay inside the function's state.
 *
 * <p>Where {@code UNWIND_JUMP} leads to is looked at only when another path comes there too: how
 * much it drops is known at run time.
 */
final class StackVerifier {
  private static final int UNSEEN = -1;

  /** What an exception handler finds on top of what was there before. */
  private static final int EXCEPTION = 1;

  private static final int ITERATOR_WORDS = 4;

  private final Prelude prelude;
  private final int[] depths; // by offset of the instruction
  private final int[] blocks;
  private final ArrayDeque<Integer> open = new ArrayDeque<>();
  private final InstructionCursor cursor;

  private StackVerifier(RawCode rawCode, Prelude prelude) {
    this.prelude = prelude;
    int start = prelude.opcodesOffset();
    depths = new int[rawCode.code().length - start];
    blocks = new int[depths.length];
    Arrays.fill(depths, UNSEEN);
    cursor = new InstructionCursor(rawCode.code(), start);
  }

  /** Checks a function whose instructions and jump targets are known to be whole. */
  static void verify(RawCode rawCode, Prelude prelude) {
    StackVerifier verifier = new StackVerifier(rawCode, prelude);
    verifier.reach(0, 0, 0);
    while (!verifier.open.isEmpty()) {
      verifier.step(verifier.open.pop());
    }
  }

  private void reach(int offset, int depth, int openBlocks) {
    if (depth < 0 || depth > prelude.stateWords()) {
      throw new MpyFormatException("value stack of " + depth);
    }
    if (openBlocks < 0 || openBlocks > prelude.excStack()) {
      throw new MpyFormatException("exception blocks: " + openBlocks);
    }
    if (depths[offset] == UNSEEN) {
      depths[offset] = depth;
      blocks[offset] = openBlocks;
      open.push(offset);
    } else if (depths[offset] != depth || blocks[offset] != openBlocks) {
      throw new MpyFormatException("paths with other values meet");
    }
  }

  private void step(int offset) {
    cursor.moveTo(offset);
    cursor.next();
    Opcode opcode = cursor.opcode();
    int argument = cursor.argument();
    int depth = depths[offset];
    int openBlocks = blocks[offset];
    int after = depth + opcode.stackEffect(argument, cursor.extra());
    // Where a finally body holds up a return lies one value more, and async with counts on it.
    int found = openBlocks > 0 ? depth + 1 : depth;
    if (taken(opcode, argument, cursor.extra()) > found) {
      throw new MpyFormatException("value stack too short for " + opcode);
    }
    int next = cursor.nextOffset();
    switch (opcode) {
      case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM, UNWIND_JUMP -> {}
      case JUMP -> reach(argument, after, openBlocks);
      case POP_EXCEPT_JUMP -> reach(argument, after, openBlocks - 1);
      case END_FINALLY -> reach(next, after, openBlocks - 1);
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        reach(argument, after, openBlocks);
        reach(next, after, openBlocks);
      }
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
        reach(argument, depth, openBlocks);
        reach(next, after, openBlocks);
      }
      case FOR_ITER -> {
        reach(argument, depth - ITERATOR_WORDS, openBlocks);
        reach(next, after, openBlocks);
      }
      case SETUP_EXCEPT, SETUP_FINALLY -> {
        reach(argument, depth + EXCEPTION, openBlocks + 1);
        reach(next, after, openBlocks + 1);
      }
      case SETUP_WITH -> { // its handler finds the exit method and the exception
        reach(argument, depth + 1 + EXCEPTION, openBlocks + 1);
        reach(next, after, openBlocks + 1);
      }
      default -> reach(next, after, openBlocks);
    }
  }

  /** How many values an instruction needs to find. */
  private static int taken(Opcode opcode, int argument, int extra) {
    int effect = opcode.stackEffect(argument, extra);
    return switch (opcode) {
      case STORE_COMP -> (argument >> 2) + 1;
      case UNPACK_SEQUENCE, UNPACK_EX -> 1;
      default -> left(opcode) - effect;
    };
  }

  /** How many values an instruction leaves where it found others. */
  private static int left(Opcode opcode) {
    return switch (opcode) {
      case FOR_ITER -> ITERATOR_WORDS + 1;
      case DUP_TOP_TWO, GET_ITER_STACK -> 4;
      case ROT_THREE, SETUP_WITH -> 3;
      case LOAD_METHOD, LOAD_SUPER_METHOD, IMPORT_FROM, DUP_TOP, ROT_TWO -> 2;
      case STORE_MAP, LOAD_ATTR, LOAD_SUBSCR, IMPORT_NAME, WITH_CLEANUP -> 1;
      case MAKE_CLOSURE, MAKE_CLOSURE_DEFARGS, MAKE_FUNCTION_DEFARGS -> 1;
      case BUILD_TUPLE, BUILD_LIST, BUILD_SET, BUILD_SLICE -> 1;
      case CALL_FUNCTION, CALL_FUNCTION_VAR_KW, CALL_METHOD, CALL_METHOD_VAR_KW -> 1;
      case UNARY_OP_MULTI, BINARY_OP_MULTI, GET_ITER, YIELD_VALUE, YIELD_FROM -> 1;
      default -> 0;
    };
  }
}
