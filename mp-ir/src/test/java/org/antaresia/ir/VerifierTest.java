package org.antaresia.ir;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sound passes, with its listing; what is not says where and why. */
class VerifierTest {
  private static final Routine HALF = new Routine("half", List.of(Type.WORD), Type.FLOAT);

  /** {@code sum = 0; while n > 0: sum += n; n -= 1}. */
  private static Function sum() {
    Function f = new Function("sum", List.of(Type.WORD));
    int sum = f.newRegister(Type.WORD);
    int one = f.newRegister(Type.WORD);
    int zero = f.newRegister(Type.WORD);
    Block entry = f.newBlock();
    Block loop = f.newBlock();
    Block body = f.newBlock();
    Block next = f.newBlock();
    Block end = f.newBlock();
    Block overflow = f.newColdBlock();
    entry.add(new Instruction.Constant(sum, 0));
    entry.add(new Instruction.Constant(one, 1));
    entry.add(new Instruction.Constant(zero, 0));
    entry.end(new Terminator.Jump(loop));
    loop.end(new Terminator.Branch(Condition.MORE, 0, zero, body, end));
    body.end(new Terminator.Checked(Instruction.Operation.ADD, sum, sum, 0, next, overflow));
    next.add(new Instruction.Binary(Instruction.Operation.SUBTRACT, 0, 0, one));
    next.end(new Terminator.Jump(loop));
    end.end(new Terminator.Return(sum));
    overflow.end(new Terminator.Return(zero));
    return f;
  }

  @Test
  void acceptsAndListsALoop() {
    Function sum = sum();
    assertDoesNotThrow(() -> Verifier.verify(sum));
    assertEquals(
        """
        function sum(w0)
        b0:
          w1 = 0
          w2 = 1
          w3 = 0
          jump b1
        b1:
          if w0 > w3 jump b2 else b4
        b2:
          w1 = w1 + w0, jump b3, overflow b5
        b3:
          w0 = w0 - w2
          jump b1
        b4:
          return w1
        b5: (cold)
          return w3
        """,
        sum.toString());
  }

  /** {@code array[n] = array[n + 1]}, and what goes wrong with that is n. */
  private static Function guarded() {
    Function f = new Function("guarded", List.of(Type.WORD, Type.WORD));
    int one = f.newRegister(Type.WORD);
    int next = f.newRegister(Type.WORD);
    Block entry = f.newBlock();
    Block body = f.newBlock();
    Block handler = f.newColdBlock();
    body.handler(handler);
    entry.add(new Instruction.Constant(one, 1));
    entry.end(new Terminator.Jump(body));
    body.add(new Instruction.Binary(Instruction.Operation.ADD, next, 1, one));
    body.add(new Instruction.LoadElement(Instruction.Width.U16, next, 0, next));
    body.add(new Instruction.StoreElement(Instruction.Width.U16, next, 0, 1));
    body.end(new Terminator.Return(next));
    handler.end(new Terminator.Return(1));
    return f;
  }

  @Test
  void acceptsAndListsAHandler() {
    Function guarded = guarded();
    assertDoesNotThrow(() -> Verifier.verify(guarded));
    assertEquals(
        """
        function guarded(w0, w1)
        b0:
          w2 = 1
          jump b1
        b1: exceptions to b2
          w3 = w1 + w2
          w3 = u16 w0[w3]
          u16 w0[w1] = w3
          return w3
        b2: (cold)
          return w1
        """,
        guarded.toString());
  }

  static Stream<Arguments> unsound() {
    return Stream.of(
        refused("has no end", f -> f.newBlock()),
        refused(
            "register 2 is no WORD",
            f -> {
              int number = f.newRegister(Type.FLOAT);
              Block block = f.newBlock();
              block.add(new Instruction.FloatConstant(number, 1.5));
              block.add(new Instruction.Binary(Instruction.Operation.ADD, 1, number, 1));
              block.end(new Terminator.Return(1));
            }),
        refused(
            "reads register 2, which may not be set",
            f -> {
              int set = f.newRegister(Type.WORD);
              Block entry = f.newBlock();
              Block sets = f.newBlock();
              Block end = f.newBlock();
              entry.end(new Terminator.Branch(Condition.LESS, 0, 1, sets, end));
              sets.add(new Instruction.Constant(set, 1));
              sets.end(new Terminator.Jump(end));
              end.end(new Terminator.Return(set));
            }),
        refused(
            "reads register 2, which may not be set",
            f -> {
              int to = f.newRegister(Type.WORD);
              Block entry = f.newBlock();
              Block next = f.newBlock();
              Block overflow = f.newColdBlock();
              entry.end(
                  new Terminator.Checked(Instruction.Operation.MULTIPLY, to, 0, 1, next, overflow));
              next.end(new Terminator.Return(to));
              overflow.end(new Terminator.Return(to));
            }),
        refused(
            "arguments of half",
            f -> {
              int to = f.newRegister(Type.FLOAT);
              Block block = f.newBlock();
              block.add(new Instruction.Call(HALF, to, List.of(0, 1)));
              block.end(new Terminator.Return(0));
            }),
        refused(
            "register 1 is no FLOAT",
            f -> {
              Block block = f.newBlock();
              block.add(new Instruction.Call(HALF, 1, List.of(0)));
              block.end(new Terminator.Return(0));
            }),
        refused(
            "no register 9",
            f -> {
              Block block = f.newBlock();
              block.add(new Instruction.Move(1, 9));
              block.end(new Terminator.Return(0));
            }),
        refused(
            "leads to another function",
            f -> f.newBlock().end(new Terminator.Jump(sum().blocks().get(3)))),
        refused(
            "has a handler in another function",
            f -> {
              Block block = f.newBlock();
              block.handler(sum().blocks().get(3));
              block.end(new Terminator.Return(0));
            }),
        refused(
            "reads register 2, which may not be set",
            f -> {
              int set = f.newRegister(Type.WORD);
              Block block = f.newBlock();
              Block handler = f.newBlock();
              block.handler(handler);
              block.add(new Instruction.Load(Instruction.Width.WORD, set, 0, 0));
              block.end(new Terminator.Return(set));
              handler.end(new Terminator.Return(set));
            }),
        refused(
            "elements are no S8",
            f -> {
              Block block = f.newBlock();
              block.add(new Instruction.LoadElement(Instruction.Width.S8, 1, 0, 1));
              block.end(new Terminator.Return(1));
            }),
        refused(
            "floats have a sign",
            f -> {
              int number = f.newRegister(Type.FLOAT);
              Block block = f.newBlock();
              block.add(new Instruction.FloatConstant(number, 1.5));
              block.end(new Terminator.FloatBranch(Condition.BELOW, number, number, block, block));
            }));
  }

  private static Arguments refused(String message, Consumer<Function> makes) {
    return Arguments.of(message, makes);
  }

  @ParameterizedTest
  @MethodSource("unsound")
  void refuses(String message, Consumer<Function> makes) {
    Function function = new Function("f", List.of(Type.WORD, Type.WORD));
    makes.accept(function);
    String told =
        assertThrows(IllegalArgumentException.class, () -> Verifier.verify(function)).getMessage();
    assertTrue(told.contains(message), told);
  }

  @Test
  void aBlockEndsOnce() {
    Block block = sum().blocks().get(0);
    assertThrows(IllegalStateException.class, () -> block.add(new Instruction.Move(0, 0)));
    assertThrows(IllegalStateException.class, () -> block.end(new Terminator.Return(0)));
  }
}
