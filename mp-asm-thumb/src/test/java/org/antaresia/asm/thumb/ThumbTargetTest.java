package org.antaresia.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The machine code of small functions, as GNU objdump lists it. */
class ThumbTargetTest {
  private static final ThumbTarget TARGET = new ThumbTarget();

  private static String hex(Function function, String architecture) {
    StringBuilder text = new StringBuilder();
    byte[] code = TARGET.assemble(function, architecture).bytes();
    for (int i = 0; i < code.length; i += 2) {
      text.append(i == 0 ? "" : " ");
      text.append(String.format("%02x%02x", code[i + 1] & 0xff, code[i] & 0xff));
    }
    return text.toString();
  }

  private static Function of(Consumer<Function> writes) {
    Function f = new Function("f", List.of(Type.WORD, Type.WORD));
    writes.accept(f);
    return f;
  }

  private static int constant(Function f, Block block, int value) {
    int to = f.newRegister(Type.WORD);
    block.add(new Instruction.Constant(to, value));
    return to;
  }

  private static Function binary(Instruction.Operation operation, int value) {
    return of(
        f -> {
          Block block = f.newBlock();
          int right = value == NO_VALUE ? 1 : constant(f, block, value);
          int to = f.newRegister(Type.WORD);
          block.add(new Instruction.Binary(operation, to, 0, right));
          block.end(new Terminator.Return(to));
        });
  }

  private static final int NO_VALUE = 0x1234_5679;

  static Stream<Arguments> functions() {
    // push {r3, lr} at first, pop {r3, pc} at last
    return Stream.of(
        Arguments.of(Instruction.Operation.ADD, NO_VALUE, "1840", "1840"),
        Arguments.of(Instruction.Operation.ADD, 7, "1dc0", "1dc0"),
        Arguments.of(Instruction.Operation.ADD, -8, "3808", "3808"),
        Arguments.of(Instruction.Operation.ADD, 0xfff, "f600 70ff", "220f 0212 32ff 1880"),
        Arguments.of(Instruction.Operation.SUBTRACT, NO_VALUE, "1a40", "1a40"),
        Arguments.of(Instruction.Operation.MULTIPLY, 8, "00c0", "00c0"),
        Arguments.of(Instruction.Operation.MULTIPLY, 5, "eb00 0080", "2205 4350"),
        Arguments.of(Instruction.Operation.AND, 0xff, "b2c0", "b2c0"),
        Arguments.of(Instruction.Operation.AND, 0xff00ff00, "f000 20ff", ""),
        Arguments.of(Instruction.Operation.XOR, -1, "43c0", "43c0"),
        Arguments.of(Instruction.Operation.SHIFT_RIGHT, 3, "10c0", "10c0"),
        Arguments.of(Instruction.Operation.SHIFT_LEFT, NO_VALUE, "4088", "4088"));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void computes(Instruction.Operation operation, int value, String thumb2, String thumb1) {
    Function f = binary(operation, value);
    assertEquals("b508 " + thumb2 + " bd08", hex(f, "armv7emsp"));
    if (!thumb1.isEmpty()) {
      assertEquals("b508 " + thumb1 + " bd08", hex(f, "armv6m"));
    }
  }

  /** {@code for i in range(n): total += bytes[i]}: five instructions a turn. */
  @Test
  void loopsOverBytes() {
    Function f =
        of(
            g -> {
              Block entry = g.newBlock();
              Block body = g.newBlock();
              Block test = g.newBlock();
              Block end = g.newBlock();
              int total = g.newRegister(Type.WORD);
              int i = g.newRegister(Type.WORD);
              int item = g.newRegister(Type.WORD);
              entry.add(new Instruction.Constant(total, 0));
              entry.add(new Instruction.Constant(i, 0));
              entry.end(new Terminator.Jump(test));
              body.add(new Instruction.LoadElement(Instruction.Width.U8, item, 0, i));
              body.add(new Instruction.Binary(Instruction.Operation.ADD, total, total, item));
              int one = constant(g, body, 1);
              body.add(new Instruction.Binary(Instruction.Operation.ADD, i, i, one));
              body.end(new Terminator.Jump(test));
              test.end(new Terminator.Branch(Condition.LESS, i, 1, body, end));
              end.end(new Terminator.Return(total));
            });
    assertEquals(
        "b510 4603 460c 2100 2000 e002 5c1a 1889 1c40 42a0 dbfa 4608 bd10", hex(f, "armv7m"));
  }

  @Test
  void shiftsAndProductsBecomePartOfSums() {
    Function f =
        of(
            g -> {
              Block block = g.newBlock();
              int three = constant(g, block, 3);
              int shifted = g.newRegister(Type.WORD);
              int product = g.newRegister(Type.WORD);
              int to = g.newRegister(Type.WORD);
              block.add(
                  new Instruction.Binary(Instruction.Operation.SHIFT_LEFT, shifted, 0, three));
              block.add(new Instruction.Binary(Instruction.Operation.XOR, to, 1, shifted));
              block.add(new Instruction.Binary(Instruction.Operation.MULTIPLY, product, 0, 1));
              block.add(new Instruction.Binary(Instruction.Operation.SUBTRACT, to, to, product));
              block.end(new Terminator.Return(to));
            });
    assertEquals("b508 460a 4601 ea82 00c1 fb01 0012 bd08", hex(f, "armv7em"));
  }

  @Test
  void callsByATable() {
    Function f =
        of(
            g -> {
              Block block = g.newBlock();
              int to = g.newRegister(Type.WORD);
              block.add(new Instruction.CallAt(to, 0, 40 * 4, List.of(1, 0)));
              block.end(new Terminator.Return(to));
            });
    // Arguments change places by way of the link register; the address is fetched before.
    assertEquals("b508 f8d0 c0a0 468e 4601 4670 47e0 bd08", hex(f, "armv7em"));
  }

  @Test
  void branchesReachFar() {
    Function f =
        of(
            g -> {
              Block entry = g.newBlock();
              Block far = g.newBlock();
              Block end = g.newBlock();
              entry.end(new Terminator.Branch(Condition.LESS, 0, 1, end, far));
              for (int i = 0; i < 2000; i++) {
                far.add(new Instruction.Store(Instruction.Width.WORD, 0, 1, 0));
              }
              far.end(new Terminator.Jump(end));
              end.end(new Terminator.Return(0));
            });
    assertEquals("b508 4288 f2c0 87d0 6008", hex(f, "armv7m").substring(0, 24));
    // In ARMv6-M, one of 16 bits across a BL.
    assertEquals("b508 4288 da01 f000 ffd0 6008", hex(f, "armv6m").substring(0, 29));
  }

  @Test
  void refusesOtherMachines() {
    Function f = binary(Instruction.Operation.ADD, 1);
    assertThrows(IllegalArgumentException.class, () -> TARGET.assemble(f, "x64"));
  }
}
