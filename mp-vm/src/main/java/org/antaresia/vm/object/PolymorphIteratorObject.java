package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Iterates over str, bytes, deque and Template: {@code +0 type | +4 word of the source's type, NULL
 * for text | +8 source | +12 bytes done}; what a deque or Template keeps there is its own.
 */
public final class PolymorphIteratorObject extends IteratorType {
  private static final int KIND = 4;
  static final int SOURCE = 8;
  static final int DONE = 12;

  /** An iterator over a text. */
  static int create(Vm vm, int text, int place) {
    return create(vm, Word.NULL, text, place);
  }

  static int create(Vm vm, int kind, int source, int place) {
    int iterator = Iteration.place(vm, place, Rom.POLYMORPH_ITERATOR);
    i32(vm.ram, iterator + KIND, kind);
    i32(vm.ram, iterator + SOURCE, source);
    return iterator;
  }

  public PolymorphIteratorObject() {
    super(Rom.POLYMORPH_ITERATOR, "iterator");
  }

  @Override
  public int next(Vm vm, int self) {
    return switch (i32(vm.ram, self + KIND)) {
      case Rom.DEQUE -> DequeObject.next(vm.ram, self);
      case Rom.TEMPLATE -> TemplateObject.nextPart(vm, self);
      default -> nextOfText(vm, self);
    };
  }

  private static int nextOfText(Vm vm, int self) {
    int object = i32(vm.ram, self + SOURCE);
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
