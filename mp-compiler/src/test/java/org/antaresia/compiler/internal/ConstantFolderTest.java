package org.antaresia.compiler.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.lexer.Lexer;
import org.antaresia.parser.Block;
import org.antaresia.parser.Expr;
import org.antaresia.parser.ParseOptions;
import org.antaresia.parser.Parser;
import org.antaresia.parser.Singleton;
import org.antaresia.parser.Stmt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstantFolderTest {
  private final Parser parser = new Parser(new Lexer());

  private Block parse(String source) {
    return parser.parseFile(source.getBytes(StandardCharsets.ISO_8859_1), ParseOptions.DEFAULT);
  }

  private Block fold(Block block) {
    return new ConstantFolder("x.py", CompileOptions.DEFAULT).fold(block);
  }

  /** What the value of the last statement, an assignment, is folded to. */
  private Expr value(String source) {
    List<Stmt> statements = fold(parse(source + "\n")).statements();
    return ((Stmt.Assign) statements.get(statements.size() - 1)).value();
  }

  @ParameterizedTest
  @CsvSource({
    "1 + 2 * 3 - 4, 3",
    "-7 // 2, -4",
    "7 // -2, -4",
    "-7 % 3, 2",
    "7 % -3, -2",
    "-8 // 2, -4",
    "2**10, 1024",
    "(-1)**3, -1",
    "0**0, 1",
    "1 << 20 | 3, 1048579",
    "-1 >> 70, -1",
    "0 << 5000, 0",
    "~5 ^ -1 & 3, -7",
    "+-(1), -1",
    "0x7fffffff + 1, 2147483648",
    "0x7fffffff * 0x7fffffff, 4611686014132420609",
    "1 << 40 >> 38, 4"
  })
  void foldsIntegers(String source, long result) {
    assertEquals(new Expr.IntLiteral(result, 0), value("x = " + source));
  }

  @Test
  void foldsBigIntegers() {
    assertEquals(
        new Expr.BigIntLiteral(BigInteger.TWO.pow(100).subtract(BigInteger.ONE), 0),
        value("x = 2**100 - 1"));
    assertEquals(new Expr.IntLiteral(1, 0), value("x = (1 << 100) // (1 << 100)"));
    assertEquals(new Expr.IntLiteral(-2, 0), value("x = -(1 << 100) // ((1 << 100) - 1)"));
  }

  @ParameterizedTest
  @CsvSource({
    "7 / 2, 3.5",
    "1.5 + 1, 2.5",
    "2 ** -1, 0.5",
    "7.5 // 2, 3.0",
    "-7.5 // 2, -4.0",
    "-7.5 % 2, 0.5",
    "7.5 % -2, -0.5",
    "-4.0 % 2, 0.0",
    "4 % -2.0, -0.0",
    "0.0 // -1, -0.0",
    "1.0 ** math.nan, 1.0",
    "2 * math.pi / math.tau, 1.0",
    "1e200 * 1e200, Infinity",
    "-0.0, -0.0"
  })
  void foldsFloats(String source, double result) {
    Expr value = value("x = " + source);
    assertEquals(new Expr.FloatLiteral(result, 0), value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 % 0", "7 // 0", "7 / 0", "1.5 // 0", "1.5 % 0.0", "0.0 ** -1", "(-8) ** 0.5", "1 << -1",
        "1 << (1 << 40)", "9 ** 9 ** 9", "1.5 | 1", "~1.5", "1 @ 2", "1 < 2", "'a' + 'b'", "1j + 1",
        "True + 1", "1 + 2 + y", "[1, 2]", "math.pi.real"
      })
  void leavesToRunTime(String source) {
    Block before = parse("x = " + source + "\n");
    Expr value = ((Stmt.Assign) fold(before).statements().get(0)).value();
    assertEquals(false, value instanceof Expr.Literal, value::toString);
  }

  @Test
  void keepsATreeWithoutConstants() {
    Block block = parse("x = y + f(z[a:b], k=c)\ndel x\n");
    assertSame(block, fold(block));
  }

  @ParameterizedTest
  @CsvSource({
    "1 and 2, 2",
    "0 or 2, 2",
    "0 and y, 0",
    "1 or y, 1",
    "'' or () or 3, 3",
    "1 and 'a' and 4 and 5, 5"
  })
  void foldsLogicOfConstants(String source, long result) {
    assertEquals(new Expr.IntLiteral(result, 0), value("x = " + source));
  }

  @Test
  void dropsOperandsThatDecideNothing() {
    Expr.BoolOp or = assertInstanceOf(Expr.BoolOp.class, value("x = 0 or y or '' or 1 or z"));
    assertEquals(List.of(new Expr.Name("y", 1), new Expr.IntLiteral(1, 0)), or.operands());
    assertEquals(new Expr.Name("y", 1), value("x = 1 and y"));
    assertEquals(new Expr.SingletonLiteral(Singleton.TRUE), value("x = not ()"));
    assertEquals(new Expr.SingletonLiteral(Singleton.FALSE), value("x = not not 0.0"));
  }

  @Test
  void makesTuplesOfConstants() {
    Expr.TupleLiteral outer =
        assertInstanceOf(Expr.TupleLiteral.class, value("x = 1, (2, ()), None, 'a'"));
    Expr.TupleLiteral inner = assertInstanceOf(Expr.TupleLiteral.class, outer.items().get(1));
    assertEquals(new Expr.TupleLiteral(List.of(), 0), inner.items().get(1));
    assertInstanceOf(Expr.Tuple.class, value("x = 1, y"));
  }

  @Test
  void putsConstantsInPlaceOfTheirNamesFromThereOn() {
    List<Stmt> statements =
        fold(parse("x = A\nA = const(2 + 3)\nclass C:\n  B = const('ab')\ny = A * 2\nz = B\n"))
            .statements();
    assertInstanceOf(Expr.Name.class, ((Stmt.Assign) statements.get(0)).value());
    assertEquals(new Expr.IntLiteral(5, 0), ((Stmt.Assign) statements.get(1)).value());
    assertEquals(new Expr.IntLiteral(10, 0), ((Stmt.Assign) statements.get(3)).value());
    assertEquals(
        new Expr.ConstantUse(new Expr.StringLiteral("ab", true, 0), 6),
        ((Stmt.Assign) statements.get(4)).value());
  }

  @Test
  void makesNoCodeForPrivateConstants() {
    assertEquals(new Stmt.Pass(0), fold(parse("_A = const(1)\n")).statements().get(0));
  }

  @Test
  void rejectsWhatIsNoConstant() {
    CompileException e =
        assertThrows(CompileException.class, () -> fold(parse("\nA = const(\n  y)\n")));
    assertEquals("SyntaxError: not a constant", e.typeName() + ": " + e.getMessage());
    assertEquals(2, e.line());
  }

  @Test
  void dropsStatementsThatAreConstants() {
    assertEquals(new Stmt.Pass(2), fold(parse("\n'doc' 'string'\n")).statements().get(0));
  }

  @Test
  void knowsTheMachinesOwnStrings() {
    assertEquals(
        new Expr.StringLiteral("NotImplementedError", true, 0), value("x = 'NotImplementedError'"));
    assertEquals(
        new Expr.StringLiteral("NotImplementedErrors", false, 1),
        value("x = 'NotImplementedErrors'"));
  }
}
