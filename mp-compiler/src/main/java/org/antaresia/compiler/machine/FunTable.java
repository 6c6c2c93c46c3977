package org.antaresia.compiler.machine;

/** Places in the table of functions and objects that machine code finds (py/nativeglue.h). */
public final class FunTable {
  public static final int NONE = 0;
  public static final int FALSE = 1;
  public static final int TRUE = 2;
  public static final int FROM_OBJECT = 3;
  public static final int TO_OBJECT = 4;
  public static final int SWAP_GLOBALS = 5;
  public static final int LOAD_NAME = 6;
  public static final int LOAD_GLOBAL = 7;
  public static final int LOAD_BUILD_CLASS = 8;
  public static final int LOAD_ATTR = 9;
  public static final int LOAD_METHOD = 10;
  public static final int LOAD_SUPER_METHOD = 11;
  public static final int STORE_NAME = 12;
  public static final int STORE_GLOBAL = 13;
  public static final int STORE_ATTR = 14;
  public static final int SUBSCRIPT = 15;
  public static final int IS_TRUE = 16;
  public static final int UNARY_OP = 17;
  public static final int BINARY_OP = 18;
  public static final int NEW_TUPLE = 19;
  public static final int NEW_LIST = 20;
  public static final int NEW_DICT = 21;
  public static final int NEW_SET = 22;
  public static final int SET_STORE = 23;
  public static final int LIST_APPEND = 24;
  public static final int DICT_STORE = 25;
  public static final int MAKE_FUNCTION = 26;
  public static final int CALL_FUNCTION = 27;
  public static final int CALL_METHOD = 28;
  public static final int CALL_METHOD_STAR = 29;
  public static final int GET_ITER = 30;
  public static final int ITER_NEXT = 31;
  public static final int NLR_PUSH = 32;
  public static final int NLR_POP = 33;
  public static final int RAISE = 34;
  public static final int IMPORT_NAME = 35;
  public static final int IMPORT_FROM = 36;
  public static final int IMPORT_ALL = 37;
  public static final int NEW_SLICE = 38;
  public static final int UNPACK_SEQUENCE = 39;
  public static final int UNPACK_EX = 40;
  public static final int DELETE_NAME = 41;
  public static final int DELETE_GLOBAL = 42;
  public static final int NEW_CLOSURE = 43;
  public static final int CHECK_ARGUMENTS = 44;
  public static final int SET_UP_CODE_STATE = 45;
  public static final int FLOOR_DIVIDE = 46;
  public static final int MODULO = 47;
  public static final int YIELD_FROM = 48;

  private FunTable() {}

  /** Whether a function works on the globals of who calls it. */
  public static boolean usesGlobals(int entry) {
    return switch (entry) {
      case LOAD_NAME,
          LOAD_GLOBAL,
          LOAD_BUILD_CLASS,
          STORE_NAME,
          STORE_GLOBAL,
          IMPORT_NAME,
          IMPORT_FROM,
          IMPORT_ALL,
          DELETE_NAME,
          DELETE_GLOBAL ->
          true;
      default -> false;
    };
  }
}
