package org.antaresia.vm;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.jspecify.annotations.Nullable;

/** Makes of a call of a builtin function or type what there is in {@link Intrinsic} for it. */
final class QuickCalls {
  private static final Routine IS_EXACTLY = Routine.ofWords("isExactly", 2);
  private static final Routine NOTE_RESULT =
      new Routine("noteResult", List.of(Type.WORD, Type.WORD), null);

  private final Lifter lifter;

  QuickCalls(Lifter lifter) {
    this.lifter = lifter;
  }

  /** Makes a call quick; false when nothing was done. */
  boolean call(int a, int b, int c) {
    int callee = lifter.in.sketch.builtin(lifter.pc);
    boolean isMethod = c >= RegisterOp.IS_METHOD;
    boolean isBound = isMethod && owner(callee) instanceof org.antaresia.vm.Type;
    int first = isMethod && !isBound ? b + 2 : b + 1;
    int n = (c & 0xff) + (isBound ? 1 : 0);
    Intrinsic intrinsic = (c & 0xff00) == 0 ? choose(Intrinsic.of(callee), first, n) : null;
    if (intrinsic == null) {
      return false;
    }
    SlotState before = lifter.state.copy();
    Block other = lifter.function.newColdBlock();
    require(Condition.EQUAL, lifter.word(b), lifter.constant(callee), other);
    if (isMethod) {
      Condition self = isBound ? Condition.NOT_EQUAL : Condition.EQUAL;
      require(self, lifter.word(b + 1), lifter.zero, other);
    }
    int[] operands = operands(b, c);
    Integer[] arguments = arguments(intrinsic, first, other);
    if (intrinsic.result() == Intrinsic.Result.NEW) {
      lifter.spillFor();
      lifter.push();
    }
    int result = lifter.call(intrinsic.routine(), arguments);
    if (intrinsic.result() == Intrinsic.Result.NEW) {
      lifter.pop();
    }
    switch (intrinsic.result()) {
      case WORD, NEW, NONE -> require(Condition.NOT_EQUAL, result, lifter.zero, other);
      case INT -> require(Condition.NOT_EQUAL, result, lifter.constant(Routines.NO_INT), other);
      case FLOAT -> {}
    }
    setResult(intrinsic, a, result);
    SlotState after = before.copy();
    for (int slot : operands) {
      after.forget(slot);
    }
    after.set(a, lifter.state.kind(a), lifter.state.isDirty(a));
    Block next = lifter.function.newBlock();
    lifter.block.end(new Terminator.Jump(next));
    lifter.block = other;
    lifter.state = before;
    callSlowly(intrinsic, a, b, c, next);
    lifter.block = next;
    lifter.state = after;
    return true;
  }

  private static @Nullable Namespace owner(int callee) {
    return callee != Word.NULL && Rom.object(callee) instanceof NativeFunction function
        ? function.owner()
        : null;
  }

  /** What suits the arguments, as far as their kinds are known or have been seen. */
  private @Nullable Intrinsic choose(List<Intrinsic> known, int first, int n) {
    int seen = lifter.in.sketch.seen(lifter.pc);
    for (Intrinsic intrinsic : known) {
      boolean suits =
          intrinsic.parameters().size() == n
              && ((seen & RegisterCode.SEEN_OTHER) == 0 || !intrinsic.isNumber())
              && (intrinsic.result() != Intrinsic.Result.FLOAT || lifter.in.sketch.hasFloats());
      for (int i = 0; suits && i < n; i++) {
        int kind = lifter.state.kind(first + i);
        suits =
            switch (intrinsic.parameters().get(i)) {
              case ANY -> true;
              case INT ->
                  kind == SlotState.INT
                      || kind != SlotState.FLOAT && (seen & RegisterCode.SEEN_FLOAT) == 0;
              case FLOAT ->
                  kind == SlotState.FLOAT
                      || kind != SlotState.INT && (seen & RegisterCode.SEEN_FLOAT) != 0;
            };
      }
      if (suits) {
        return intrinsic;
      }
    }
    return null;
  }

  static int[] operands(int b, int c) {
    int last = b + (c & 0xff) + 2 * (c >> 8 & 0xff) + (c >= RegisterOp.IS_METHOD ? 1 : 0);
    int[] operands = new int[last - b + 1];
    for (int i = 0; i < operands.length; i++) {
      operands[i] = b + i;
    }
    return operands;
  }

  private Integer[] arguments(Intrinsic intrinsic, int first, Block other) {
    List<Integer> arguments = new ArrayList<>();
    for (int i = 0; i < intrinsic.parameters().size(); i++) {
      int slot = first + i;
      arguments.add(
          switch (intrinsic.parameters().get(i)) {
            case ANY -> lifter.word(slot);
            case INT -> intOf(slot, other);
            case FLOAT -> realOf(slot, other);
          });
    }
    if (intrinsic.result() == Intrinsic.Result.NEW) {
      arguments.addAll(0, List.of(lifter.frame(), SlotRegisters.FRESH, lifter.constant(lifter.pc)));
    }
    return arguments.toArray(new Integer[0]);
  }

  private int intOf(int slot, Block other) {
    if (lifter.state.kind(slot) == SlotState.INT) {
      return lifter.register(SlotState.INT, slot);
    }
    return untagged(lifter.word(slot), other);
  }

  private int untagged(int word, Block other) {
    int one = lifter.constant(1);
    int tag = lifter.binary(Instruction.Operation.AND, word, one);
    require(Condition.NOT_EQUAL, tag, lifter.zero, other);
    return lifter.binary(Instruction.Operation.SHIFT_RIGHT, word, one);
  }

  private int realOf(int slot, Block other) {
    if (lifter.state.kind(slot) == SlotState.FLOAT) {
      return lifter.register(SlotState.FLOAT, slot);
    }
    return unboxed(lifter.word(slot), other);
  }

  private int unboxed(int word, Block other) {
    require(Condition.NOT_EQUAL, lifter.call(SlotRegisters.IS_FLOAT, word), lifter.zero, other);
    return lifter.call(SlotRegisters.REAL, word);
  }

  private void require(Condition condition, int left, int right, Block other) {
    Block next = lifter.function.newBlock();
    lifter.block.end(new Terminator.Branch(condition, left, right, next, other));
    lifter.block = next;
  }

  private void setResult(Intrinsic intrinsic, int a, int result) {
    switch (intrinsic.result()) {
      case WORD, NEW -> lifter.setWord(a, result);
      case NONE -> lifter.setConstant(a, Word.NONE);
      case INT -> lifter.setInt(a, result);
      case FLOAT -> lifter.setFloat(a, result);
    }
  }

  /** Calls as the interpreter would, and goes on where the quick way does if the result suits. */
  private void callSlowly(Intrinsic intrinsic, int a, int b, int c, Block next) {
    lifter.callAnything(a, b, c);
    if (intrinsic.isNumber()) {
      Block unfit = lifter.function.newColdBlock();
      SlotState there = lifter.state.copy();
      int word = lifter.register(SlotState.WORD, a);
      if (intrinsic.result() == Intrinsic.Result.INT) {
        lifter.setInt(a, untagged(word, unfit));
      } else {
        lifter.setFloat(a, unboxed(word, unfit));
      }
      lifter.block.end(new Terminator.Jump(next));
      lifter.block = unfit;
      lifter.state = there;
      lifter.call(NOTE_RESULT, lifter.constant(lifter.pc), word);
      lifter.leaveBehind();
    } else {
      lifter.block.end(new Terminator.Jump(next));
    }
  }

  /**
   * Goes on where an object is of the builtin type whose method was found in such a place.
   *
   * @return false when nothing was done
   */
  boolean isOfBuiltinType(int object, Block cold) {
    int function = lifter.in.sketch.builtin(lifter.pc);
    if (!(owner(function) instanceof org.antaresia.vm.Type type)) {
      return false;
    }
    int exact = lifter.call(IS_EXACTLY, object, lifter.constant(type.address()));
    require(Condition.NOT_EQUAL, exact, lifter.zero, cold);
    return true;
  }
}
