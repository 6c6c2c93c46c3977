package org.antaresia.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antaresia.lexer.Lexer;
import org.antaresia.lexer.SyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private final Parser parser = new Parser(new Lexer());

  private static byte[] utf8(String source) {
    return source.getBytes(StandardCharsets.UTF_8);
  }

  private Expr expression(String source) {
    return parser.parseExpression(utf8(source), ParseOptions.DEFAULT);
  }

  private List<Stmt> statements(String source) {
    return parser.parseFile(utf8(source), ParseOptions.DEFAULT).statements();
  }

  @Test
  void readsAnExpressionWithOrWithoutLineEnd() {
    assertEquals(new Expr.Name("x", 1), expression("x"));
    assertEquals(new Expr.Name("x", 1), expression("x\n\n"));
    assertThrows(SyntaxException.class, () -> expression("x = 1"));
    assertThrows(SyntaxException.class, () -> expression("x\ny"));
    assertThrows(SyntaxException.class, () -> expression(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "x\n", "x; y", "if x: y\n", "if x:\n  y\n\n", "# c\n"})
  void readsWhatAPromptHolds(String source) {
    parser.parseSingle(utf8(source), ParseOptions.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x\ny\n", "\n\nx", "if x: y\nz\n", "("})
  void readsNoMoreThanAPromptHolds(String source) {
    assertThrows(
        SyntaxException.class, () -> parser.parseSingle(utf8(source), ParseOptions.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({"0, TRUE", "1, FALSE", "3, FALSE"})
  void knowsDebugByTheLevelOfOptimisation(int optimisation, Singleton value) {
    Expr debug =
        parser.parseExpression(
            utf8("__debug__"), new ParseOptions(optimisation, 31, Nesting.SHALLOW));
    assertEquals(new Expr.SingletonLiteral(value), debug);
  }

  @Test
  void internsShortStringsAndThoseThatWereNamesBefore() {
    assertTrue(((Expr.StringLiteral) expression("'1234567890'")).interned());
    assertFalse(((Expr.StringLiteral) expression("'12345678901'")).interned());
    var before = (Stmt.Expression) statements("long_identifier\n'long_identifier'\n").get(1);
    assertEquals(new Expr.StringLiteral("long_identifier", true, 0), before.value());
    var after = (Stmt.Expression) statements("'long_identifier'\nlong_identifier\n").get(0);
    assertEquals(new Expr.StringLiteral("long_identifier", false, 1), after.value());
  }

  @Test
  void givesOneStringToAllUsesOfAName() {
    var chain = (Expr.Binary) expression("name + name");
    var first = (Expr.Name) chain.operands().get(0);
    var second = (Expr.Name) chain.operands().get(1);
    assertSame(first.id(), second.id());
  }

  @ParameterizedTest
  @CsvSource({
    "'pass', 0",
    "'pass;', 1",
    "'pass; pass', 1",
    "'\npass', 1",
    "'# c\n\npass\npass', 1",
    "'pass\npass', 1"
  })
  void givesABlockALineIfItIsANodeInMicroPython(String source, int line) {
    assertEquals(line, parser.parseFile(utf8(source), ParseOptions.DEFAULT).line());
  }

  @ParameterizedTest
  @CsvSource({
    "'(\n1,)', 2",
    "'(\n1,\n2)', 2",
    "'(\n1,\n2,)', 3",
    "'(\n1,\n2,\n3)', 3",
    "'1,\\\n2', 1"
  })
  void keepsTheLineThatAConstantTupleGets(String source, int line) {
    assertEquals(line, ((Expr.Tuple) expression(source)).constantLine());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "00, 0, 0",
    "1_0_, 10, 0",
    "0x3fff_ffff, 1073741823, 0",
    "0x4000_0000, 1073741824, 1",
    "0b101, 5, 0",
    "0O17, 15, 0",
    "9223372036854775807, 9223372036854775807, 1"
  })
  void readsIntegers(String source, long value, int line) {
    assertEquals(new Expr.IntLiteral(value, line), expression(source));
  }

  @Test
  void readsIntegersOfAnySize() {
    String digits = "1234567890".repeat(700);
    Expr expected = new Expr.BigIntLiteral(new BigInteger(digits), 1);
    assertEquals(expected, expression(digits));
    expected = new Expr.BigIntLiteral(new BigInteger(digits, 16), 1);
    assertEquals(expected, expression("0x" + digits));
  }

  @ParameterizedTest
  @CsvSource({
    "1., 1",
    ".5, .5",
    "1_0.2_5, 10.25",
    "1e3, 1000",
    "1E-3, 0.001",
    "2.5e+2, 250",
    "1e400, Infinity",
    "1e-400, 0",
    "1e99999999999, Infinity",
    "0e99999999999, 0",
    "5e-324, 4.9e-324",
    "123456789012345678901234567890., 1.2345678901234568e29",
    "0.00000000000000000000000000000012345, 1.2345e-31"
  })
  void readsFloats(String source, double value) {
    assertEquals(new Expr.FloatLiteral(value, 1), expression(source));
  }

  @ParameterizedTest
  @CsvSource({"1j, 1", "1.5J, 1.5", "2e3j, 2000", "1e+j, 1"})
  void readsImaginaryNumbers(String source, double value) {
    assertEquals(new Expr.ImaginaryLiteral(value, 1), expression(source));
  }

  @Test
  void keepsBytesThatAreNoUtf8() {
    byte[] source = {'\'', (byte) 0xff, '\''};
    var literal =
        assertInstanceOf(
            Expr.StringLiteral.class, parser.parseExpression(source, ParseOptions.DEFAULT));
    assertEquals("\u00ff", literal.value());
  }
}
