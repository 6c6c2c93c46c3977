package org.antaresia.vm;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Where the values of a frame's slots are, at a point of compiled code: in the frame only, or in a
 * register as a word, as an integer or as a float. What is dirty is newer than the frame: ints and
 * floats may be, words never are.
 */
final class SlotState {
  static final int FRAME = 0;
  static final int WORD = 1;
  static final int INT = 2;
  static final int FLOAT = 3;

  private static final int DIRTY = 4;

  private final byte[] slots;

  SlotState(int slots) {
    this.slots = new byte[slots];
  }

  private SlotState(byte[] slots) {
    this.slots = slots;
  }

  SlotState copy() {
    return new SlotState(slots.clone());
  }

  int slots() {
    return slots.length;
  }

  int kind(int slot) {
    return slots[slot] & ~DIRTY;
  }

  boolean isDirty(int slot) {
    return (slots[slot] & DIRTY) != 0;
  }

  void set(int slot, int kind, boolean dirty) {
    slots[slot] = (byte) (dirty ? kind | DIRTY : kind);
  }

  void clean(int slot) {
    slots[slot] &= ~DIRTY;
  }

  void forget(int slot) {
    slots[slot] = FRAME;
  }

  void forgetAll() {
    Arrays.fill(slots, (byte) FRAME);
  }

  /** Marks all ints and floats as newer, which is always safe to assume. */
  void soil() {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == INT || slots[i] == FLOAT) {
        slots[i] |= DIRTY;
      }
    }
  }

  /** Whether code made for this state can follow the other one without any step between. */
  boolean accepts(SlotState other) {
    for (int i = 0; i < slots.length; i++) {
      byte here = slots[i];
      byte there = other.slots[i];
      if (here != there && here != (there | DIRTY) && !(here == FRAME && (there & DIRTY) == 0)) {
        return false;
      }
    }
    return true;
  }

  /** The slots to be brought up to date in the frame; equal for those that need the same. */
  ByteBuffer dirty() {
    byte[] dirty = slots.clone();
    for (int i = 0; i < dirty.length; i++) {
      if ((dirty[i] & DIRTY) == 0) {
        dirty[i] = 0;
      }
    }
    return ByteBuffer.wrap(dirty);
  }

  /** What both know. */
  SlotState meet(SlotState other) {
    SlotState both = copy();
    for (int i = 0; i < slots.length; i++) {
      if (kind(i) != other.kind(i)) {
        both.slots[i] = FRAME;
      } else {
        both.slots[i] |= other.slots[i];
      }
    }
    return both;
  }
}
