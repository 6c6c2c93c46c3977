package org.antaresia.vm;

import java.util.BitSet;

/**
 * Which slots of a frame are read, from each instruction of register code on, before they are set.
 */
final class SlotLiveness {
  private final RegisterCode code;
  private final int slots;

  /** Slots from here on may be locals; those below are the value stack's. */
  private final int firstLocal;

  private final BitSet[] before;
  private final BitSet iterators = new BitSet();

  /** Follows all ways through the code; handlers of exceptions may read any local. */
  SlotLiveness(RegisterCode code, int slots) {
    this.code = code;
    this.slots = slots;
    firstLocal = code.maxTop() + 1;
    before = new BitSet[code.words.length + 1];
    for (int pc = 0; pc < before.length; pc++) {
      before[pc] = new BitSet();
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pc = code.words.length - 1; pc >= 0; pc--) {
        BitSet live = live(pc);
        changed |= !live.equals(before[pc]);
        before[pc] = live;
      }
    }
  }

  private BitSet live(int pc) {
    long word = code.words[pc];
    int op = RegisterOp.op(word);
    BitSet live = new BitSet();
    if (op == RegisterOp.STEP) {
      if (RegisterOp.a(word) == RegisterOp.ON_STACK && !code.guarded.get(pc)) {
        live.or(before[pc + 1]);
        live.clear(Frame.STATE / 4, firstLocal);
        live.set(Frame.STATE / 4, code.top(pc) + 1);
      } else {
        all(pc, live);
      }
      return live;
    }
    if (op != RegisterOp.RETURN && op != RegisterOp.JUMP) {
      live.or(before[pc + 1]);
    }
    for (int slot : sets(word)) {
      live.clear(slot);
    }
    if (RegisterOp.jumps(op)) { // and sets nothing there
      live.or(before[code.target(pc)]);
    }
    if (code.guarded.get(pc)) {
      all(pc, live);
    }
    reads(word, live);
    return live;
  }

  /** What an instruction that is executed as it is, or a handler, may read. */
  private void all(int pc, BitSet live) {
    live.set(Frame.STATE / 4, code.top(pc) + 1);
    live.set(firstLocal, slots);
  }

  private void reads(long word, BitSet live) {
    int a = RegisterOp.a(word);
    int b = RegisterOp.b(word);
    int c = RegisterOp.c(word);
    int op = RegisterOp.op(word);
    switch (op) {
      case RegisterOp.LOAD_WORD, RegisterOp.LOAD_NAME, RegisterOp.LOAD_GLOBAL, RegisterOp.JUMP -> {}
      case RegisterOp.MOVE_TWO, RegisterOp.LOAD_ITEM -> {
        live.set(b);
        live.set(c);
      }
      case RegisterOp.STORE_DEREF, RegisterOp.STORE_ATTR, RegisterOp.EXCHANGE -> {
        live.set(a);
        live.set(b);
      }
      case RegisterOp.STORE_ITEM -> {
        live.set(a);
        live.set(b);
        live.set(c);
      }
      case RegisterOp.JUMP_IS, RegisterOp.JUMP_IS_NOT -> live.set(a);
      case RegisterOp.FOR_ITER -> {
        live.set(b, b + 4);
        iterators.set(b, b + 4);
      }
      case RegisterOp.CALL ->
          live.set(
              b, b + 1 + (c & 0xff) + 2 * (c >> 8 & 0xff) + (c >= RegisterOp.IS_METHOD ? 1 : 0));
      default -> {
        if (op >= RegisterOp.JUMP_LESS) {
          live.set(a);
          if (!RegisterOp.isWithInt(op)) {
            live.set(b);
          }
        } else if (op >= RegisterOp.BINARY) {
          live.set(b);
          if ((op - RegisterOp.BINARY & 1) == 0) {
            live.set(c);
          }
        } else {
          live.set(b);
        }
      }
    }
  }

  /** The slots that an instruction sets. */
  static int[] sets(long word) {
    int a = RegisterOp.a(word);
    int op = RegisterOp.op(word);
    return switch (op) {
      case RegisterOp.MOVE,
          RegisterOp.MOVE_BOUND,
          RegisterOp.LOAD_WORD,
          RegisterOp.LOAD_NAME,
          RegisterOp.LOAD_GLOBAL,
          RegisterOp.LOAD_DEREF,
          RegisterOp.LOAD_ATTR,
          RegisterOp.LOAD_ITEM,
          RegisterOp.LOAD_ITEM_WORD,
          RegisterOp.CALL,
          RegisterOp.FOR_ITER,
          RegisterOp.NOT,
          RegisterOp.NEGATIVE ->
          new int[] {a};
      case RegisterOp.MOVE_TWO, RegisterOp.LOAD_METHOD -> new int[] {a, a + 1};
      case RegisterOp.EXCHANGE -> new int[] {a, RegisterOp.b(word)};
      default ->
          op >= RegisterOp.BINARY && op < RegisterOp.JUMP_LESS ? new int[] {a} : new int[] {};
    };
  }

  /** The lowest slot that is none of the value stack's. */
  int firstLocal() {
    return firstLocal;
  }

  boolean isLive(int pc, int slot) {
    return before[pc].get(slot);
  }

  /** Whether a slot may be a word of an iterator, which is no object. */
  boolean isIterator(int slot) {
    return iterators.get(slot);
  }
}
