package org.antaresia.mpy;

import static org.antaresia.mpy.Operand.CALL;
import static org.antaresia.mpy.Operand.CHILD;
import static org.antaresia.mpy.Operand.CHILD_CELLS;
import static org.antaresia.mpy.Operand.CONST;
import static org.antaresia.mpy.Operand.COUNT;
import static org.antaresia.mpy.Operand.EMBEDDED;
import static org.antaresia.mpy.Operand.LOCAL;
import static org.antaresia.mpy.Operand.NONE;
import static org.antaresia.mpy.Operand.QSTR;
import static org.antaresia.mpy.Operand.SIGNED_OFFSET;
import static org.antaresia.mpy.Operand.SMALL_INT;
import static org.antaresia.mpy.Operand.UINT;
import static org.antaresia.mpy.Operand.UNSIGNED_OFFSET;
import static org.antaresia.mpy.Operand.UNWIND;

import org.jspecify.annotations.Nullable;

/**
 * One row per bytecode: number, operand, and stack effect = fixed + each * {@link Operand#weight
 * weight of the operand}, on the path that does not jump.
 *
 * <p>The last five rows stand for as many numbers as they have values in the opcode.
 */
public enum Opcode {
  LOAD_CONST_STRING(Op.LOAD_CONST_STRING, QSTR, +1, 0),
  LOAD_NAME(Op.LOAD_NAME, QSTR, +1, 0),
  LOAD_GLOBAL(Op.LOAD_GLOBAL, QSTR, +1, 0),
  LOAD_ATTR(Op.LOAD_ATTR, QSTR, 0, 0),
  LOAD_METHOD(Op.LOAD_METHOD, QSTR, +1, 0),
  LOAD_SUPER_METHOD(Op.LOAD_SUPER_METHOD, QSTR, -1, 0),
  STORE_NAME(Op.STORE_NAME, QSTR, -1, 0),
  STORE_GLOBAL(Op.STORE_GLOBAL, QSTR, -1, 0),
  STORE_ATTR(Op.STORE_ATTR, QSTR, -2, 0),
  DELETE_NAME(Op.DELETE_NAME, QSTR, 0, 0),
  DELETE_GLOBAL(Op.DELETE_GLOBAL, QSTR, 0, 0),
  IMPORT_NAME(Op.IMPORT_NAME, QSTR, -1, 0),
  IMPORT_FROM(Op.IMPORT_FROM, QSTR, +1, 0),
  MAKE_CLOSURE(Op.MAKE_CLOSURE, CHILD_CELLS, +1, -1),
  MAKE_CLOSURE_DEFARGS(Op.MAKE_CLOSURE_DEFARGS, CHILD_CELLS, -1, -1),
  LOAD_CONST_SMALL_INT(Op.LOAD_CONST_SMALL_INT, SMALL_INT, +1, 0),
  LOAD_CONST_OBJ(Op.LOAD_CONST_OBJ, CONST, +1, 0),
  LOAD_FAST_N(Op.LOAD_FAST_N, LOCAL, +1, 0),
  LOAD_DEREF(Op.LOAD_DEREF, LOCAL, +1, 0),
  STORE_FAST_N(Op.STORE_FAST_N, LOCAL, -1, 0),
  STORE_DEREF(Op.STORE_DEREF, LOCAL, -1, 0),
  DELETE_FAST(Op.DELETE_FAST, LOCAL, 0, 0),
  DELETE_DEREF(Op.DELETE_DEREF, LOCAL, 0, 0),
  BUILD_TUPLE(Op.BUILD_TUPLE, COUNT, +1, -1),
  BUILD_LIST(Op.BUILD_LIST, COUNT, +1, -1),
  BUILD_MAP(Op.BUILD_MAP, UINT, +1, 0),
  BUILD_SET(Op.BUILD_SET, COUNT, +1, -1),
  BUILD_SLICE(Op.BUILD_SLICE, COUNT, +1, -1),
  STORE_COMP(Op.STORE_COMP, Operand.STORE_COMP, -1, -1),
  UNPACK_SEQUENCE(Op.UNPACK_SEQUENCE, COUNT, -1, +1),
  UNPACK_EX(Op.UNPACK_EX, Operand.UNPACK_EX, 0, +1),
  MAKE_FUNCTION(Op.MAKE_FUNCTION, CHILD, +1, 0),
  MAKE_FUNCTION_DEFARGS(Op.MAKE_FUNCTION_DEFARGS, CHILD, -1, 0),
  CALL_FUNCTION(Op.CALL_FUNCTION, CALL, 0, -1),
  CALL_FUNCTION_VAR_KW(Op.CALL_FUNCTION_VAR_KW, CALL, -1, -1),
  CALL_METHOD(Op.CALL_METHOD, CALL, -1, -1),
  CALL_METHOD_VAR_KW(Op.CALL_METHOD_VAR_KW, CALL, -2, -1),
  UNWIND_JUMP(Op.UNWIND_JUMP, UNWIND, 0, 0),
  JUMP(Op.JUMP, SIGNED_OFFSET, 0, 0),
  POP_JUMP_IF_TRUE(Op.POP_JUMP_IF_TRUE, SIGNED_OFFSET, -1, 0),
  POP_JUMP_IF_FALSE(Op.POP_JUMP_IF_FALSE, SIGNED_OFFSET, -1, 0),
  JUMP_IF_TRUE_OR_POP(Op.JUMP_IF_TRUE_OR_POP, UNSIGNED_OFFSET, -1, 0),
  JUMP_IF_FALSE_OR_POP(Op.JUMP_IF_FALSE_OR_POP, UNSIGNED_OFFSET, -1, 0),
  SETUP_WITH(Op.SETUP_WITH, UNSIGNED_OFFSET, +2, 0),
  SETUP_EXCEPT(Op.SETUP_EXCEPT, UNSIGNED_OFFSET, 0, 0),
  SETUP_FINALLY(Op.SETUP_FINALLY, UNSIGNED_OFFSET, 0, 0),
  POP_EXCEPT_JUMP(Op.POP_EXCEPT_JUMP, UNSIGNED_OFFSET, 0, 0),
  FOR_ITER(Op.FOR_ITER, UNSIGNED_OFFSET, +1, 0),
  LOAD_CONST_FALSE(Op.LOAD_CONST_FALSE, NONE, +1, 0),
  LOAD_CONST_NONE(Op.LOAD_CONST_NONE, NONE, +1, 0),
  LOAD_CONST_TRUE(Op.LOAD_CONST_TRUE, NONE, +1, 0),
  LOAD_NULL(Op.LOAD_NULL, NONE, +1, 0),
  LOAD_BUILD_CLASS(Op.LOAD_BUILD_CLASS, NONE, +1, 0),
  LOAD_SUBSCR(Op.LOAD_SUBSCR, NONE, -1, 0),
  STORE_SUBSCR(Op.STORE_SUBSCR, NONE, -3, 0),
  DUP_TOP(Op.DUP_TOP, NONE, +1, 0),
  DUP_TOP_TWO(Op.DUP_TOP_TWO, NONE, +2, 0),
  POP_TOP(Op.POP_TOP, NONE, -1, 0),
  ROT_TWO(Op.ROT_TWO, NONE, 0, 0),
  ROT_THREE(Op.ROT_THREE, NONE, 0, 0),
  WITH_CLEANUP(Op.WITH_CLEANUP, NONE, -2, 0),
  END_FINALLY(Op.END_FINALLY, NONE, -1, 0),
  GET_ITER(Op.GET_ITER, NONE, 0, 0),
  GET_ITER_STACK(Op.GET_ITER_STACK, NONE, +3, 0),
  STORE_MAP(Op.STORE_MAP, NONE, -2, 0),
  RETURN_VALUE(Op.RETURN_VALUE, NONE, -1, 0),
  RAISE_LAST(Op.RAISE_LAST, NONE, 0, 0),
  RAISE_OBJ(Op.RAISE_OBJ, NONE, -1, 0),
  RAISE_FROM(Op.RAISE_FROM, NONE, -2, 0),
  YIELD_VALUE(Op.YIELD_VALUE, NONE, 0, 0),
  YIELD_FROM(Op.YIELD_FROM, NONE, -1, 0),
  IMPORT_STAR(Op.IMPORT_STAR, NONE, -1, 0),
  LOAD_CONST_SMALL_INT_MULTI(Op.LOAD_CONST_SMALL_INT_MULTI, EMBEDDED, +1, 0, 64),
  LOAD_FAST_MULTI(Op.LOAD_FAST_MULTI, EMBEDDED, +1, 0, 16),
  STORE_FAST_MULTI(Op.STORE_FAST_MULTI, EMBEDDED, -1, 0, 16),
  UNARY_OP_MULTI(Op.UNARY_OP_MULTI, EMBEDDED, 0, 0, 4),
  BINARY_OP_MULTI(Op.BINARY_OP_MULTI, EMBEDDED, -1, 0, 35);

  private static final @Nullable Opcode[] BY_CODE = new @Nullable Opcode[256];

  static {
    for (Opcode opcode : values()) {
      for (int i = 0; i < opcode.span; i++) {
        BY_CODE[opcode.code + i] = opcode;
      }
    }
  }

  private final int code;
  private final Operand operand;
  private final int fixed;
  private final int each;
  private final int span;

  Opcode(int code, Operand operand, int fixed, int each) {
    this(code, operand, fixed, each, 1);
  }

  Opcode(int code, Operand operand, int fixed, int each, int span) {
    this.code = code;
    this.operand = operand;
    this.fixed = fixed;
    this.each = each;
    this.span = span;
  }

  /** The row of the number {@code code} (0..255), or null for a number that is not in use. */
  public static @Nullable Opcode of(int code) {
    return BY_CODE[code];
  }

  /** The (first) number of this row. */
  public int code() {
    return code;
  }

  /** How many numbers from {@link #code} on belong to this row. */
  public int span() {
    return span;
  }

  public Operand operand() {
    return operand;
  }

  /** By how much the value stack grows when the instruction is executed without jumping. */
  public int stackEffect(int argument, int extra) {
    return fixed + each * operand.weight(argument, extra);
  }
}
