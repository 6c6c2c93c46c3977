package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** The binary operators of str and bytes. */
final class TextOperators {
  private TextOperators() {}

  /**
   * {@code left op right}.
   *
   * @param type type word of {@code left}
   * @return the result or NULL
   */
  static int binary(Vm vm, int type, int op, int left, int right) {
    switch (op) {
      case BinaryOp.MODULO:
        return PercentFormat.format(vm, type, left, right);
      case BinaryOp.MULTIPLY:
        int count = IntObject.integer(vm, right);
        return count == Word.NULL
            ? Word.NULL
            : multiply(vm, type, left, IntObject.toInt(vm, count));
      default:
        break;
    }
    int[] other;
    int otherFrom;
    int otherLength;
    boolean sameType = Type.wordOf(vm.ram, right) == type;
    if (sameType) {
      other = StrObject.array(vm, right);
      otherFrom = StrObject.offset(vm, right);
      otherLength = StrObject.lengthBytes(vm, right);
    } else if (type == Rom.BYTES) {
      Buffer buffer = Buffer.maybe(vm, right, false);
      if (buffer == null) {
        return Word.NULL;
      }
      other = vm.ram;
      otherFrom = buffer.index();
      otherLength = buffer.length;
    } else if (op == BinaryOp.CONTAINS) {
      throw StrObject.implicitConversion(vm, right);
    } else {
      return Word.NULL;
    }
    int[] text = StrObject.array(vm, left);
    int from = StrObject.offset(vm, left);
    int length = StrObject.lengthBytes(vm, left);
    switch (op) {
      case BinaryOp.ADD:
      case BinaryOp.INPLACE_ADD:
        if (length == 0 && sameType) {
          return right;
        }
        return otherLength == 0
            ? left
            : concatenate(vm, type, text, from, length, other, otherFrom, otherLength);
      case BinaryOp.CONTAINS:
        return Word.bool(
            ByteSearch.first(vm, text, from, from + length, other, otherFrom, otherLength) >= 0);
      case BinaryOp.EQUAL:
      case BinaryOp.LESS:
      case BinaryOp.LESS_EQUAL:
      case BinaryOp.MORE:
      case BinaryOp.MORE_EQUAL:
        return Word.bool(
            ByteSearch.compare(vm, op, text, from, length, other, otherFrom, otherLength));
      default:
        return Word.NULL;
    }
  }

  private static int concatenate(
      Vm vm, int type, int[] a, int aFrom, int aLength, int[] b, int bFrom, int bLength) {
    int data = StrObject.allocateData(vm, (long) aLength + bLength);
    Bytes.copy(a, aFrom, vm.ram, data - RAM_BASE, aLength);
    Bytes.copy(b, bFrom, vm.ram, data - RAM_BASE + aLength, bLength);
    return StrObject.own(vm, type, data, aLength + bLength);
  }

  private static int multiply(Vm vm, int type, int object, int times) {
    if (times <= 0) {
      return StrObject.emptyOf(type);
    }
    int length = StrObject.lengthBytes(vm, object);
    int data = StrObject.allocateData(vm, (long) length * times);
    Bytes.copy(
        StrObject.array(vm, object), StrObject.offset(vm, object), vm.ram, data - RAM_BASE, length);
    repeat(vm.ram, data - RAM_BASE, length, length * times);
    return StrObject.own(vm, type, data, length * times);
  }

  /** Fills {@code total} bytes with copies of the first {@code length}. */
  static void repeat(int[] words, int from, int length, int total) {
    for (int done = length; done < total; ) {
      int more = Math.min(done, total - done);
      Bytes.copy(words, from, words, from + done, more);
      done += more;
    }
  }
}
