package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloatObjectTest {
  private final NumbersFixture fixture = new NumbersFixture();
  private final Vm vm = fixture.vm;

  @Test
  void takesOneBlock() {
    int before = vm.heap.used();
    FloatObject.create(vm, 1.5);
    assertEquals(16, vm.heap.used() - before);
  }

  @ParameterizedTest
  @CsvSource({
    "7, 2, '(3.0, 1.0)'",
    "-7, 2, '(-4.0, 1.0)'",
    "7, -2, '(-4.0, -1.0)'",
    "-7, -2, '(3.0, -1.0)'",
    "0.0, -3, '(-0.0, -0.0)'",
    "6, -3, '(-2.0, -0.0)'",
    "5, Infinity, '(0.0, 5.0)'",
    "-5, Infinity, '(-1.0, inf)'",
    "1e300, 1e-10, '(inf, 5.476641984772742e-11)'",
  })
  void dividesWithRemainder(double left, double right, String expected) {
    int quotient = FloatObject.create(vm, left);
    int divisor = FloatObject.create(vm, right);
    assertEquals(
        expected,
        "("
            + fixture.outcome(() -> Operators.binary(vm, BinaryOp.FLOOR_DIVIDE, quotient, divisor))
            + ", "
            + fixture.outcome(() -> Operators.binary(vm, BinaryOp.MODULO, quotient, divisor))
            + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 0.5, 1.4142135623730951",
    "1, NaN, 1.0",
    "-1, Infinity, 1.0",
    "NaN, 0, 1.0",
    "0, -Infinity, inf",
    "0, -1, ZeroDivisionError: divide by zero",
    "-8, 3, -512.0",
    "-8, 0.5, (1.7319121124709863e-16+2.82842712474619j)",
  })
  void raisesToPowers(double base, double exponent, String expected) {
    assertEquals(
        expected, fixture.outcome(() -> FloatObject.binary(vm, BinaryOp.POWER, base, exponent)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "1073741823, 1073741823",
    "1.5, 1",
    "-1.5, -1",
    "0.25, 0",
    "0.1, 0",
    "2147483648, -2147483648",
    "9223372036854774784, -1024",
    "1e300, 0",
    "NaN, 0",
  })
  void hashesToTheWholePart(double value, int hash) {
    assertEquals(hash, FloatObject.hash(value));
  }

  @Test
  void comparesWithOtherNumbers() {
    int half = FloatObject.create(vm, 0.5);
    assertEquals(Word.TRUE, Operators.binary(vm, BinaryOp.LESS, half, Word.TRUE));
    assertEquals(Word.TRUE, Operators.binary(vm, BinaryOp.MORE, Word.smallInt(1), half));
    assertEquals(
        Word.TRUE,
        Operators.binary(vm, BinaryOp.EQUAL, FloatObject.create(vm, 2), Word.smallInt(2)));
    int nan = FloatObject.create(vm, Double.NaN);
    assertEquals(Word.FALSE, Operators.binary(vm, BinaryOp.EQUAL, nan, nan));
    assertEquals(Word.TRUE, Operators.binary(vm, BinaryOp.NOT_EQUAL, nan, nan));
  }

  @Test
  void convertsOnlyNumbers() {
    assertEquals(
        "TypeError: can't convert NoneType to float",
        fixture.outcome(() -> FloatObject.create(vm, FloatObject.toDouble(vm, Word.NONE))));
    assertEquals(1.0, FloatObject.toDouble(vm, Word.TRUE));
  }
}
