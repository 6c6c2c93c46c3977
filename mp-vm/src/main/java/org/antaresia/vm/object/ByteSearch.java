package org.antaresia.vm.object;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;

/** Finds and compares byte sequences, given as an array with first index and end. */
final class ByteSearch {
  /** Bytes looked at between two safepoints. */
  private static final int STRIDE = 1 << 16;

  private ByteSearch() {}

  /** Index of the first occurrence of {@code part} in {@code text}, or -1. */
  static int first(Vm vm, int[] text, int from, int end, int[] part, int partFrom, int partLength) {
    int last = end - partLength;
    if (partLength == 0) {
      return from <= last ? from : -1;
    }
    byte head = Bytes.at(part, partFrom);
    int work = 0;
    int at = from;
    for (; at <= last; at++) {
      if (Bytes.at(text, at) == head) {
        int same = Bytes.mismatch(text, at, part, partFrom, partLength);
        if (same < 0) {
          break;
        }
        work += same;
      }
      if (++work >= STRIDE) {
        work = pay(vm, work);
      }
    }
    Safepoint.spend(vm, work);
    return at <= last ? at : -1;
  }

  /** Pays for bytes that were compared, in the midst of a search; 0. */
  private static int pay(Vm vm, int work) {
    Safepoint.spend(vm, work);
    Safepoint.work(vm);
    return 0;
  }

  /** Index of the last occurrence of {@code part} in {@code text}, or -1. */
  static int last(Vm vm, int[] text, int from, int end, int[] part, int partFrom, int partLength) {
    int work = 0;
    int at = end - partLength;
    for (; at >= from; at--) {
      int same = Bytes.mismatch(text, at, part, partFrom, partLength);
      if (same < 0) {
        break;
      }
      work += 1 + same;
      if (work >= STRIDE) {
        work = pay(vm, work);
      }
    }
    Safepoint.spend(vm, work);
    return at >= from ? at : -1;
  }

  /** Whether {@code a op b} for a comparison {@code op} other than {@code !=}, see BinaryOp. */
  static boolean compare(
      Vm vm, int op, int[] a, int aFrom, int aLength, int[] b, int bFrom, int bLength) {
    Safepoint.spend(vm, Math.min(aLength, bLength));
    if (op == BinaryOp.EQUAL) {
      return aLength == bLength && Bytes.equal(a, aFrom, b, bFrom, aLength);
    }
    int same = Bytes.mismatch(a, aFrom, b, bFrom, Math.min(aLength, bLength));
    int order =
        same < 0
            ? aLength - bLength
            : (Bytes.at(a, aFrom + same) & 0xff) - (Bytes.at(b, bFrom + same) & 0xff);
    return switch (op) {
      case BinaryOp.LESS -> order < 0;
      case BinaryOp.LESS_EQUAL -> order <= 0;
      case BinaryOp.MORE -> order > 0;
      case BinaryOp.MORE_EQUAL -> order >= 0;
      default -> throw new IllegalArgumentException("no comparison: " + op);
    };
  }
}
