package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.f64;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;

/** Binary operators between small ints and between floats, in front of {@link Operators#binary}. */
final class Arithmetic {
  private Arithmetic() {}

  static int binary(Vm vm, int op, int left, int right) {
    if ((left & right & 1) != 0) {
      return smallInts(vm, op, left, right);
    }
    int[] ram = vm.ram;
    if ((left & 3) == 0 && left >= RAM_BASE && i32(ram, left) == Rom.FLOAT) {
      double a = f64(ram, left + 8);
      if ((right & 1) != 0) {
        return floats(vm, op, a, FloatObject.rounded(vm, right >> 1), left, right);
      }
      if ((right & 3) == 0 && right >= RAM_BASE && i32(ram, right) == Rom.FLOAT) {
        return floats(vm, op, a, f64(ram, right + 8), left, right);
      }
    } else if ((left & 1) != 0
        && (right & 3) == 0
        && right >= RAM_BASE
        && i32(ram, right) == Rom.FLOAT) {
      double a = FloatObject.rounded(vm, left >> 1);
      return floats(vm, op, a, f64(ram, right + 8), left, right);
    }
    return Operators.binary(vm, op, left, right);
  }

  /** What the loop has not done itself: where a result may be a word, but not for sure. */
  private static int smallInts(Vm vm, int op, int left, int right) {
    int a = left >> 1;
    int b = right >> 1;
    switch (op) {
      case BinaryOp.ADD, BinaryOp.INPLACE_ADD:
        return IntObject.create(vm, a + b);
      case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT:
        return IntObject.create(vm, a - b);
      case BinaryOp.FLOOR_DIVIDE, BinaryOp.INPLACE_FLOOR_DIVIDE:
        return b == 0
            ? Operators.binary(vm, op, left, right)
            : IntObject.create(vm, Math.floorDiv(a, b));
      case BinaryOp.LSHIFT, BinaryOp.INPLACE_LSHIFT:
        if (b >= 0 && b < 32 && Word.fitsSmallInt((long) a << b)) {
          return Word.smallInt(a << b);
        }
        return Operators.binary(vm, op, left, right);
      default:
        return Operators.binary(vm, op, left, right);
    }
  }

  private static int floats(Vm vm, int op, double a, double b, int left, int right) {
    switch (op) {
      case BinaryOp.LESS:
        return a < b ? Word.TRUE : Word.FALSE;
      case BinaryOp.MORE:
        return a > b ? Word.TRUE : Word.FALSE;
      case BinaryOp.LESS_EQUAL:
        return a <= b ? Word.TRUE : Word.FALSE;
      case BinaryOp.MORE_EQUAL:
        return a >= b ? Word.TRUE : Word.FALSE;
      case BinaryOp.ADD, BinaryOp.INPLACE_ADD:
        return FloatObject.create(vm, a + b);
      case BinaryOp.SUBTRACT, BinaryOp.INPLACE_SUBTRACT:
        return FloatObject.create(vm, a - b);
      case BinaryOp.MULTIPLY, BinaryOp.INPLACE_MULTIPLY:
        return FloatObject.create(vm, a * b);
      case BinaryOp.TRUE_DIVIDE, BinaryOp.INPLACE_TRUE_DIVIDE:
        return b == 0 ? Operators.binary(vm, op, left, right) : FloatObject.create(vm, a / b);
      default:
        return Operators.binary(vm, op, left, right);
    }
  }
}
