package org.antaresia.parser.internal;

import org.antaresia.lexer.Token;
import org.antaresia.parser.BinaryOp;
import org.antaresia.parser.CompareOp;
import org.antaresia.parser.UnaryOp;
import org.jspecify.annotations.Nullable;

/** What tokens mean as operators. Precedence goes from {@link #OR}, the loosest, upwards. */
final class Operators {
  static final int NONE = 0;
  static final int OR = 1;
  static final int AND = 2;
  static final int NOT = 3;
  static final int COMPARISON = 4;
  static final int BIT_OR = 5;
  static final int BIT_XOR = 6;
  static final int BIT_AND = 7;
  static final int SHIFT = 8;
  static final int ARITHMETIC = 9;
  static final int TERM = 10;

  private Operators() {}

  /** Precedence of a token between two operands, {@link #NONE} if it is no such operator. */
  static int precedence(Token token) {
    return switch (token) {
      case KW_OR -> OR;
      case KW_AND -> AND;
      case OP_LESS,
          OP_MORE,
          OP_DBL_EQUAL,
          OP_LESS_EQUAL,
          OP_MORE_EQUAL,
          OP_NOT_EQUAL,
          KW_IN,
          KW_NOT,
          KW_IS ->
          COMPARISON;
      case OP_PIPE -> BIT_OR;
      case OP_CARET -> BIT_XOR;
      case OP_AMPERSAND -> BIT_AND;
      case OP_DBL_LESS, OP_DBL_MORE -> SHIFT;
      case OP_PLUS, OP_MINUS -> ARITHMETIC;
      case OP_STAR, OP_AT, OP_SLASH, OP_PERCENT, OP_DBL_SLASH -> TERM;
      default -> NONE;
    };
  }

  /** The operator of a token that has an arithmetic precedence. */
  static BinaryOp binary(Token token) {
    return switch (token) {
      case OP_PIPE -> BinaryOp.OR;
      case OP_CARET -> BinaryOp.XOR;
      case OP_AMPERSAND -> BinaryOp.AND;
      case OP_DBL_LESS -> BinaryOp.LSHIFT;
      case OP_DBL_MORE -> BinaryOp.RSHIFT;
      case OP_PLUS -> BinaryOp.ADD;
      case OP_MINUS -> BinaryOp.SUBTRACT;
      case OP_STAR -> BinaryOp.MULTIPLY;
      case OP_AT -> BinaryOp.MAT_MULTIPLY;
      case OP_DBL_SLASH -> BinaryOp.FLOOR_DIVIDE;
      case OP_SLASH -> BinaryOp.TRUE_DIVIDE;
      case OP_PERCENT -> BinaryOp.MODULO;
      default -> throw new IllegalArgumentException(token.spelling());
    };
  }

  /** The operator inside an augmented assignment, null for any other token. */
  static @Nullable BinaryOp augmented(Token token) {
    return switch (token) {
      case DEL_PIPE_EQUAL -> BinaryOp.OR;
      case DEL_CARET_EQUAL -> BinaryOp.XOR;
      case DEL_AMPERSAND_EQUAL -> BinaryOp.AND;
      case DEL_DBL_LESS_EQUAL -> BinaryOp.LSHIFT;
      case DEL_DBL_MORE_EQUAL -> BinaryOp.RSHIFT;
      case DEL_PLUS_EQUAL -> BinaryOp.ADD;
      case DEL_MINUS_EQUAL -> BinaryOp.SUBTRACT;
      case DEL_STAR_EQUAL -> BinaryOp.MULTIPLY;
      case DEL_AT_EQUAL -> BinaryOp.MAT_MULTIPLY;
      case DEL_DBL_SLASH_EQUAL -> BinaryOp.FLOOR_DIVIDE;
      case DEL_SLASH_EQUAL -> BinaryOp.TRUE_DIVIDE;
      case DEL_PERCENT_EQUAL -> BinaryOp.MODULO;
      case DEL_DBL_STAR_EQUAL -> BinaryOp.POWER;
      default -> null;
    };
  }

  /** The operator of a token that is a whole comparison operator. */
  static CompareOp comparison(Token token) {
    return switch (token) {
      case OP_LESS -> CompareOp.LESS;
      case OP_MORE -> CompareOp.MORE;
      case OP_DBL_EQUAL -> CompareOp.EQUAL;
      case OP_LESS_EQUAL -> CompareOp.LESS_EQUAL;
      case OP_MORE_EQUAL -> CompareOp.MORE_EQUAL;
      case OP_NOT_EQUAL -> CompareOp.NOT_EQUAL;
      case KW_IN -> CompareOp.IN;
      default -> throw new IllegalArgumentException(token.spelling());
    };
  }

  /** The operator that a token is before an operand, null if it is none. */
  static @Nullable UnaryOp unary(Token token) {
    return switch (token) {
      case OP_PLUS -> UnaryOp.POSITIVE;
      case OP_MINUS -> UnaryOp.NEGATIVE;
      case OP_TILDE -> UnaryOp.INVERT;
      default -> null;
    };
  }
}
