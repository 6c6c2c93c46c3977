package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexObjectTest {
  private final NumbersFixture fixture = new NumbersFixture();
  private final Vm vm = fixture.vm;

  @ParameterizedTest
  @CsvSource({
    "1+2j, ADD, 1j, (1+3j)",
    "1+2j, SUBTRACT, 3, (-2+2j)",
    "1+2j, MULTIPLY, 3-1j, (5+5j)",
    "1+2j, TRUE_DIVIDE, 2, (0.5+1j)",
    "1+2j, TRUE_DIVIDE, 2j, (1-0.5j)",
    "1+2j, TRUE_DIVIDE, 1+1j, (1.5+0.5j)",
    "1+2j, TRUE_DIVIDE, 0, ZeroDivisionError: complex divide by zero",
    "1+2j, FLOOR_DIVIDE, 2, TypeError: can't truncate-divide a complex number",
    "0, POWER, 0, (1+0j)",
    "0, POWER, 2, 0j",
    "0, POWER, 1j, ZeroDivisionError: 0.0 to a complex power",
    "1+2j, EQUAL, 1+2j, True",
    "1+2j, LESS, 1, 'TypeError: unsupported types for __lt__: ''complex'', ''complex'''",
  })
  void calculates(String left, String op, String right, String expected) {
    assertEquals(
        expected,
        fixture.outcome(
            () ->
                Operators.binary(
                    vm,
                    number(op),
                    NumberParser.complex(vm, left),
                    NumberParser.complex(vm, right))));
  }

  private static int number(String op) {
    return switch (op) {
      case "ADD" -> BinaryOp.ADD;
      case "SUBTRACT" -> BinaryOp.SUBTRACT;
      case "MULTIPLY" -> BinaryOp.MULTIPLY;
      case "TRUE_DIVIDE" -> BinaryOp.TRUE_DIVIDE;
      case "FLOOR_DIVIDE" -> BinaryOp.FLOOR_DIVIDE;
      case "POWER" -> BinaryOp.POWER;
      case "EQUAL" -> BinaryOp.EQUAL;
      default -> BinaryOp.LESS;
    };
  }

  @Test
  void takesTwoBlocks() {
    int before = vm.heap.used();
    int object = ComplexObject.create(vm, 3, 4);
    assertEquals(32, vm.heap.used() - before);
    assertEquals("5.0", fixture.outcome(() -> Operators.unary(vm, UnaryOp.ABS, object)));
    assertEquals("(-3-4j)", fixture.outcome(() -> Operators.unary(vm, UnaryOp.NEGATIVE, object)));
  }

  @Test
  void mixesWithRealNumbers() {
    int object = ComplexObject.create(vm, 0, 1);
    assertEquals(
        "(2+1j)",
        fixture.outcome(() -> Operators.binary(vm, BinaryOp.ADD, Word.smallInt(2), object)));
    assertEquals(
        "(0.5+1j)",
        fixture.outcome(
            () -> Operators.binary(vm, BinaryOp.ADD, FloatObject.create(vm, 0.5), object)));
    assertEquals(
        "(1+1j)", fixture.outcome(() -> Operators.binary(vm, BinaryOp.ADD, Word.TRUE, object)));
  }
}
