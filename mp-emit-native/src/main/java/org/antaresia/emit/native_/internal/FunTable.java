package org.antaresia.emit.native_.internal;

/** Places in the table of functions and objects that machine code finds (py/nativeglue.h). */
final class FunTable {
  static final int NONE = 0;
  static final int FALSE = 1;
  static final int TRUE = 2;
  static final int SWAP_GLOBALS = 5;
  static final int LOAD_NAME = 6;
  static final int LOAD_GLOBAL = 7;
  static final int LOAD_BUILD_CLASS = 8;
  static final int LOAD_ATTR = 9;
  static final int LOAD_METHOD = 10;
  static final int LOAD_SUPER_METHOD = 11;
  static final int STORE_NAME = 12;
  static final int STORE_GLOBAL = 13;
  static final int STORE_ATTR = 14;
  static final int SUBSCRIPT = 15;
  static final int IS_TRUE = 16;
  static final int UNARY_OP = 17;
  static final int BINARY_OP = 18;
  static final int NEW_TUPLE = 19;
  static final int NEW_LIST = 20;
  static final int NEW_DICT = 21;
  static final int NEW_SET = 22;
  static final int SET_STORE = 23;
  static final int LIST_APPEND = 24;
  static final int DICT_STORE = 25;
  static final int MAKE_FUNCTION = 26;
  static final int CALL_FUNCTION = 27;
  static final int CALL_METHOD = 28;
  static final int CALL_METHOD_STAR = 29;
  static final int GET_ITER = 30;
  static final int ITER_NEXT = 31;
  static final int NLR_PUSH = 32;
  static final int NLR_POP = 33;
  static final int RAISE = 34;
  static final int IMPORT_NAME = 35;
  static final int IMPORT_FROM = 36;
  static final int IMPORT_ALL = 37;
  static final int NEW_SLICE = 38;
  static final int UNPACK_SEQUENCE = 39;
  static final int UNPACK_EX = 40;
  static final int DELETE_NAME = 41;
  static final int DELETE_GLOBAL = 42;
  static final int NEW_CLOSURE = 43;
  static final int SET_UP_CODE_STATE = 45;
  static final int YIELD_FROM = 48;

  private FunTable() {}

  /** Whether a function works on the globals of who calls it. */
  static boolean usesGlobals(int entry) {
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
