package org.antaresia.vm;

import java.util.Arrays;
import java.util.BitSet;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.Opcode;
import org.jspecify.annotations.Nullable;

/**
 * What is known before each instruction of a function, whatever path led there: the depth of the
 * value stack and which locals are bound.
 *
 * <p>In a finally body that holds up a return lies one value more than in one that was entered
 * normally, so nothing is said about those bodies; they are <em>unsettled</em>. That of an async
 * with shares its end with the way that needs no such body: what both reach is unsettled.
 */
final class CodeFlow {
  /** Locals from this number on are taken as perhaps unbound. */
  private static final int FOLLOWED_LOCALS = 64;

  private static final int UNSEEN = -1;
  private static final int ITERATOR_WORDS = 4;

  /**
   * An open exception block.
   *
   * @param level depth of the stack when it is done
   * @param cleansUp whether it has a finally body, or one of a with
   * @param unsettled whether its finally body runs now, or that of one around it
   */
  private record Block(@Nullable Block outer, int level, boolean cleansUp, boolean unsettled) {}

  private final InstructionCursor cursor;
  private final int[] depths;
  private final long[] bound;
  private final @Nullable Block[] blocks;
  private final BitSet targets = new BitSet();
  private final int[] open;
  private int openCount;
  private long deleted;
  private boolean consistent = true;

  /**
   * Follows all paths.
   *
   * @param length bytes from the first opcode on, perhaps with something behind the last one
   * @param arguments how many locals are bound at the start
   */
  CodeFlow(InstructionCursor cursor, int length, int arguments) {
    this.cursor = cursor;
    depths = new int[length];
    bound = new long[length];
    blocks = new @Nullable Block[length];
    open = new int[length];
    long first = arguments >= FOLLOWED_LOCALS ? -1 : (1L << arguments) - 1;
    long known;
    do { // again when a deletion was found that earlier conclusions did not know about
      known = deleted;
      Arrays.fill(depths, UNSEEN);
      reach(0, 0, first & ~deleted, null);
      while (openCount > 0) {
        step(open[--openCount]);
      }
    } while (known != deleted);
  }

  /** False when the paths do not fit together: this is no code that a compiler made. */
  boolean isConsistent() {
    return consistent;
  }

  /** Whether the instruction can be reached, and everything is known about the stack there. */
  boolean isSettled(int offset) {
    Block block = blocks[offset];
    return isReached(offset) && (block == null || !block.unsettled);
  }

  boolean isReached(int offset) {
    return depths[offset] != UNSEEN;
  }

  /** Depth of the stack before a reached instruction. */
  int depth(int offset) {
    return depths[offset];
  }

  /** Whether a jump or an exception leads to the instruction. */
  boolean isTarget(int offset) {
    return targets.get(offset);
  }

  /** Whether a local is bound before a reached instruction for sure. */
  boolean isBound(int offset, int local) {
    return local < FOLLOWED_LOCALS && (bound[offset] >> local & 1) != 0;
  }

  private void reach(int offset, int depth, long boundThere, @Nullable Block block) {
    if (depths[offset] == UNSEEN) {
      depths[offset] = depth;
      bound[offset] = boundThere;
      blocks[offset] = block;
      open[openCount++] = offset;
    } else if (depths[offset] != depth || count(blocks[offset]) != count(block)) {
      consistent = false;
    } else {
      boolean unsettles = isUnsettled(block) && !isUnsettled(blocks[offset]);
      if (unsettles || (bound[offset] & ~boundThere) != 0) {
        bound[offset] &= boundThere;
        blocks[offset] = unsettles ? block : blocks[offset];
        if (!isOpen(offset)) {
          open[openCount++] = offset;
        }
      }
    }
  }

  private boolean isOpen(int offset) {
    for (int i = 0; i < openCount; i++) {
      if (open[i] == offset) {
        return true;
      }
    }
    return false;
  }

  private void jump(int offset, int depth, long boundThere, @Nullable Block block) {
    targets.set(offset);
    reach(offset, depth, boundThere, block);
  }

  private void step(int offset) {
    cursor.moveTo(offset);
    cursor.next();
    int argument = cursor.argument();
    int next = cursor.nextOffset();
    int depth = depths[offset];
    int after = depth + cursor.opcode().stackEffect(argument, cursor.extra());
    Block block = blocks[offset];
    long known = boundAfter(bound[offset], argument);
    switch (cursor.opcode()) {
      case RETURN_VALUE, RAISE_LAST, RAISE_OBJ, RAISE_FROM -> {}
      case JUMP -> jump(argument, after, known, block);
      case UNWIND_JUMP -> unwind(argument, depth, known, block, cursor.extra());
      case POP_EXCEPT_JUMP -> jump(argument, after, known, outer(block));
      case END_FINALLY -> reach(next, after, known, outer(block));
      case POP_JUMP_IF_TRUE, POP_JUMP_IF_FALSE -> {
        jump(argument, after, known, block);
        reach(next, after, known, block);
      }
      case JUMP_IF_TRUE_OR_POP, JUMP_IF_FALSE_OR_POP -> {
        jump(argument, depth, known, block);
        reach(next, after, known, block);
      }
      case FOR_ITER -> {
        jump(argument, depth - ITERATOR_WORDS, known, block);
        reach(next, after, known, block);
      }
      case SETUP_EXCEPT -> {
        Block inner = new Block(block, depth, false, isUnsettled(block));
        jump(argument, depth + 1, known & ~deleted, inner);
        reach(next, after, known, inner);
      }
      case SETUP_FINALLY, SETUP_WITH -> {
        boolean with = cursor.opcode() == Opcode.SETUP_WITH;
        int level = with ? depth - 1 : depth;
        Block body = new Block(block, level, true, true);
        jump(argument, with ? depth + 2 : depth + 1, known & ~deleted, body);
        reach(next, after, known, new Block(block, level, true, isUnsettled(block)));
      }
      default -> reach(next, after, known, block);
    }
  }

  private long boundAfter(long before, int local) {
    if (local < 0 || local >= FOLLOWED_LOCALS) {
      return before;
    }
    return switch (cursor.opcode()) {
      case LOAD_FAST_N, LOAD_FAST_MULTI, STORE_FAST_N, STORE_FAST_MULTI -> before | 1L << local;
      case DELETE_FAST -> {
        deleted |= 1L << local;
        yield before & ~(1L << local);
      }
      default -> before;
    };
  }

  /** A jump out of blocks, by way of their finally bodies. */
  private void unwind(int target, int depth, long known, @Nullable Block from, int operand) {
    int level = depth;
    Block block = from;
    for (int n = operand & 0x7f; n > 0 && block != null; n--) {
      if (block.cleansUp) {
        level = block.level;
      }
      block = block.outer;
    }
    if ((operand & 0x80) != 0) {
      level -= ITERATOR_WORDS;
    }
    jump(target, level, known & ~deleted, block);
  }

  private @Nullable Block outer(@Nullable Block block) {
    if (block == null) {
      consistent = false;
      return null;
    }
    return block.outer;
  }

  private static boolean isUnsettled(@Nullable Block block) {
    return block != null && block.unsettled;
  }

  private static int count(@Nullable Block block) {
    int n = 0;
    for (Block b = block; b != null; b = b.outer) {
      n++;
    }
    return n;
  }
}
