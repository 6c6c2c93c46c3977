package org.antaresia.mpy;

/**
 * The numbers of MicroPython's bytecode, as compile-time constants for case labels; {@link Opcode}
 * has the description of each (py/bc0.h).
 *
 * <p>The high nibble tells the operand: {@code 0x1_} a qstr, {@code 0x2_} and {@code 0x3_} an
 * unsigned varint, {@code 0x4_} a label, from {@code 0x5_} on none.
 */
public final class Op {
  private Op() {}

  public static final int LOAD_CONST_STRING = 0x10;
  public static final int LOAD_NAME = 0x11;
  public static final int LOAD_GLOBAL = 0x12;
  public static final int LOAD_ATTR = 0x13;
  public static final int LOAD_METHOD = 0x14;
  public static final int LOAD_SUPER_METHOD = 0x15;
  public static final int STORE_NAME = 0x16;
  public static final int STORE_GLOBAL = 0x17;
  public static final int STORE_ATTR = 0x18;
  public static final int DELETE_NAME = 0x19;
  public static final int DELETE_GLOBAL = 0x1a;
  public static final int IMPORT_NAME = 0x1b;
  public static final int IMPORT_FROM = 0x1c;
  public static final int MAKE_CLOSURE = 0x20;
  public static final int MAKE_CLOSURE_DEFARGS = 0x21;
  public static final int LOAD_CONST_SMALL_INT = 0x22;
  public static final int LOAD_CONST_OBJ = 0x23;
  public static final int LOAD_FAST_N = 0x24;
  public static final int LOAD_DEREF = 0x25;
  public static final int STORE_FAST_N = 0x26;
  public static final int STORE_DEREF = 0x27;
  public static final int DELETE_FAST = 0x28;
  public static final int DELETE_DEREF = 0x29;
  public static final int BUILD_TUPLE = 0x2a;
  public static final int BUILD_LIST = 0x2b;
  public static final int BUILD_MAP = 0x2c;
  public static final int BUILD_SET = 0x2d;
  public static final int BUILD_SLICE = 0x2e;
  public static final int STORE_COMP = 0x2f;
  public static final int UNPACK_SEQUENCE = 0x30;
  public static final int UNPACK_EX = 0x31;
  public static final int MAKE_FUNCTION = 0x32;
  public static final int MAKE_FUNCTION_DEFARGS = 0x33;
  public static final int CALL_FUNCTION = 0x34;
  public static final int CALL_FUNCTION_VAR_KW = 0x35;
  public static final int CALL_METHOD = 0x36;
  public static final int CALL_METHOD_VAR_KW = 0x37;
  public static final int UNWIND_JUMP = 0x40;
  public static final int JUMP = 0x42;
  public static final int POP_JUMP_IF_TRUE = 0x43;
  public static final int POP_JUMP_IF_FALSE = 0x44;
  public static final int JUMP_IF_TRUE_OR_POP = 0x45;
  public static final int JUMP_IF_FALSE_OR_POP = 0x46;
  public static final int SETUP_WITH = 0x47;
  public static final int SETUP_EXCEPT = 0x48;
  public static final int SETUP_FINALLY = 0x49;
  public static final int POP_EXCEPT_JUMP = 0x4a;
  public static final int FOR_ITER = 0x4b;
  public static final int LOAD_CONST_FALSE = 0x50;
  public static final int LOAD_CONST_NONE = 0x51;
  public static final int LOAD_CONST_TRUE = 0x52;
  public static final int LOAD_NULL = 0x53;
  public static final int LOAD_BUILD_CLASS = 0x54;
  public static final int LOAD_SUBSCR = 0x55;
  public static final int STORE_SUBSCR = 0x56;
  public static final int DUP_TOP = 0x57;
  public static final int DUP_TOP_TWO = 0x58;
  public static final int POP_TOP = 0x59;
  public static final int ROT_TWO = 0x5a;
  public static final int ROT_THREE = 0x5b;
  public static final int WITH_CLEANUP = 0x5c;
  public static final int END_FINALLY = 0x5d;
  public static final int GET_ITER = 0x5e;
  public static final int GET_ITER_STACK = 0x5f;
  public static final int STORE_MAP = 0x62;
  public static final int RETURN_VALUE = 0x63;
  public static final int RAISE_LAST = 0x64;
  public static final int RAISE_OBJ = 0x65;
  public static final int RAISE_FROM = 0x66;
  public static final int YIELD_VALUE = 0x67;
  public static final int YIELD_FROM = 0x68;
  public static final int IMPORT_STAR = 0x69;

  /** Small ints {@link #SMALL_INT_MULTI_MIN} .. {@link #SMALL_INT_MULTI_MAX} in the opcode. */
  public static final int LOAD_CONST_SMALL_INT_MULTI = 0x70;

  /** Locals 0 .. {@link #FAST_MULTI_MAX} in the opcode. */
  public static final int LOAD_FAST_MULTI = 0xb0;

  public static final int STORE_FAST_MULTI = 0xc0;

  /** Plus the number of the operation, {@link #UNARY_POSITIVE} and following. */
  public static final int UNARY_OP_MULTI = 0xd0;

  /** Plus the number of the operation, {@link #BINARY_LESS} and following. */
  public static final int BINARY_OP_MULTI = 0xd7;

  public static final int SMALL_INT_MULTI_MIN = -16;
  public static final int SMALL_INT_MULTI_MAX = 47;
  public static final int FAST_MULTI_MAX = 15;

  // Unary operations, in the order of the opcodes.
  public static final int UNARY_POSITIVE = 0;
  public static final int UNARY_NEGATIVE = 1;
  public static final int UNARY_INVERT = 2;
  public static final int UNARY_NOT = 3;

  // Binary operations, in the order of the opcodes.
  public static final int BINARY_LESS = 0;
  public static final int BINARY_MORE = 1;
  public static final int BINARY_EQUAL = 2;
  public static final int BINARY_LESS_EQUAL = 3;
  public static final int BINARY_MORE_EQUAL = 4;
  public static final int BINARY_NOT_EQUAL = 5;
  public static final int BINARY_IN = 6;
  public static final int BINARY_IS = 7;
  public static final int BINARY_EXCEPTION_MATCH = 8;
  public static final int BINARY_INPLACE_OR = 9;
  public static final int BINARY_INPLACE_XOR = 10;
  public static final int BINARY_INPLACE_AND = 11;
  public static final int BINARY_INPLACE_LSHIFT = 12;
  public static final int BINARY_INPLACE_RSHIFT = 13;
  public static final int BINARY_INPLACE_ADD = 14;
  public static final int BINARY_INPLACE_SUBTRACT = 15;
  public static final int BINARY_INPLACE_MULTIPLY = 16;
  public static final int BINARY_INPLACE_MAT_MULTIPLY = 17;
  public static final int BINARY_INPLACE_FLOOR_DIVIDE = 18;
  public static final int BINARY_INPLACE_TRUE_DIVIDE = 19;
  public static final int BINARY_INPLACE_MODULO = 20;
  public static final int BINARY_INPLACE_POWER = 21;
  public static final int BINARY_OR = 22;
  public static final int BINARY_XOR = 23;
  public static final int BINARY_AND = 24;
  public static final int BINARY_LSHIFT = 25;
  public static final int BINARY_RSHIFT = 26;
  public static final int BINARY_ADD = 27;
  public static final int BINARY_SUBTRACT = 28;
  public static final int BINARY_MULTIPLY = 29;
  public static final int BINARY_MAT_MULTIPLY = 30;
  public static final int BINARY_FLOOR_DIVIDE = 31;
  public static final int BINARY_TRUE_DIVIDE = 32;
  public static final int BINARY_MODULO = 33;
  public static final int BINARY_POWER = 34;
}
