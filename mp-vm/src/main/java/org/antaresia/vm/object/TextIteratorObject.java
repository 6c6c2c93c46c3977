package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Iterates over str, bytes and deque: {@code +0 type | +4 NULL or deque's type word | +8 text or
 * deque | +12 bytes done}; what a deque keeps there is its own.
 */
public final class TextIteratorObject extends Type {
  static final int KIND = 4;
  static final int TEXT = 8;
  static final int DONE = 12;

  static int create(Vm vm, int text, int place) {
    int iterator = Iteration.place(vm, place, Rom.POLYMORPH_ITERATOR);
    i32(vm.ram, iterator + TEXT, text);
    return iterator;
  }

  public TextIteratorObject() {
    super(Rom.POLYMORPH_ITERATOR, "iterator", 0);
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return self;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    if (i32(vm.ram, self + KIND) != Word.NULL) {
      return DequeObject.next(vm.ram, self);
    }
    int object = i32(vm.ram, self + TEXT);
    int done = i32(vm.ram, self + DONE);
    int length = StrObject.lengthBytes(vm, object);
    if (done >= length) {
      return Word.NULL;
    }
    int[] text = StrObject.array(vm, object);
    int from = StrObject.offset(vm, object);
    if (!StrObject.isStr(vm.ram, object)) {
      i32(vm.ram, self + DONE, done + 1);
      return Word.smallInt(Bytes.at(text, from + done) & 0xff);
    }
    int next = Utf8.next(text, from + done, from + length);
    i32(vm.ram, self + DONE, next - from);
    return StrObject.character(vm, text, from + done, next);
  }
}
