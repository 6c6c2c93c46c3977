package org.antaresia.emit.viper.internal;

import java.util.Collections;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Type;

/**
 * The runtime functions that viper code calls. The first argument of each is the address of the
 * frame; {@code at} is the offset in it of the slot where operands start and the result goes, a
 * {@code name} or {@code constant} an index into the module's tables.
 */
final class Runtime {
  // Arguments and results.
  static final Routine MAKE_CELL = nothing("makeCell", 2); // at
  static final Routine TO_BOOL = word("toBool", 2); // at
  static final Routine TO_INT = word("toInt", 2); // at
  static final Routine TO_POINTER = word("toPointer", 2); // at
  static final Routine TO_OBJECT = nothing("toObject", 4); // type, word, at

  // Arithmetic that takes more than an instruction.
  static final Routine FLOOR_DIVIDE = word("floorDivide", 3);
  static final Routine MODULO = word("modulo", 3);
  static final Routine SHIFT_LEFT = word("shiftLeft", 3);
  static final Routine SHIFT_RIGHT = word("shiftRight", 3);
  static final Routine SHIFT_RIGHT_UNSIGNED = word("shiftRightUnsigned", 3);

  // Fuel.
  static final Routine LOOK_UP = nothing("lookUp", 1);
  static final Routine PAY = nothing("pay", 2); // turns left

  // Constants and variables.
  static final Routine NAME = nothing("name", 3); // name, at
  static final Routine CONSTANT = nothing("constant", 3); // constant, at
  static final Routine LOAD_CELL = nothing("loadCell", 3); // local, at
  static final Routine STORE_CELL = nothing("storeCell", 3);
  static final Routine DELETE_CELL = nothing("deleteCell", 2);
  static final Routine LOAD_GLOBAL = nothing("loadGlobal", 3); // name, at
  static final Routine LOAD_NAME = nothing("loadName", 3);
  static final Routine STORE_GLOBAL = nothing("storeGlobal", 3);
  static final Routine STORE_NAME = nothing("storeName", 3);
  static final Routine DELETE_GLOBAL = nothing("deleteGlobal", 2);
  static final Routine DELETE_NAME = nothing("deleteName", 2);
  static final Routine IMPORT_NAME = nothing("importName", 3);
  static final Routine IMPORT_FROM = nothing("importFrom", 3);
  static final Routine IMPORT_STAR = nothing("importStar", 2);

  // Objects.
  static final Routine LOAD_ATTR = nothing("loadAttr", 3); // name, at
  static final Routine STORE_ATTR = nothing("storeAttr", 3);
  static final Routine LOAD_METHOD = nothing("loadMethod", 3);
  static final Routine LOAD_SUPER_METHOD = nothing("loadSuperMethod", 3);
  static final Routine LOAD_ITEM = nothing("loadItem", 2); // at
  static final Routine STORE_ITEM = nothing("storeItem", 2);
  static final Routine UNARY = nothing("unary", 3); // operation, at
  static final Routine BINARY = nothing("binary", 3);
  static final Routine BUILD_TUPLE = nothing("buildTuple", 3); // items, at
  static final Routine BUILD_LIST = nothing("buildList", 3);
  static final Routine BUILD_MAP = nothing("buildMap", 3);
  static final Routine BUILD_SET = nothing("buildSet", 3);
  static final Routine BUILD_SLICE = nothing("buildSlice", 3);
  static final Routine STORE_MAP = nothing("storeMap", 2); // at
  static final Routine ADD_TO_LIST = nothing("addToList", 3); // list, at
  static final Routine ADD_TO_DICT = nothing("addToDict", 3);
  static final Routine ADD_TO_SET = nothing("addToSet", 3);
  static final Routine UNPACK = nothing("unpack", 3); // items, at
  static final Routine UNPACK_STAR = nothing("unpackStar", 3); // counts, at
  static final Routine GET_ITER = nothing("getIter", 2);
  static final Routine GET_ITER_STACK = nothing("getIterStack", 2);
  static final Routine NEXT_ITEM = word("nextItem", 2); // at of the iterator; 0 at the end

  // Functions and calls.
  static final Routine MAKE_FUNCTION = nothing("makeFunction", 3); // child, at
  static final Routine MAKE_FUNCTION_DEFAULTS = nothing("makeFunctionWithDefaults", 3);
  static final Routine MAKE_CLOSURE = nothing("makeClosure", 4); // child, cells, at
  static final Routine MAKE_CLOSURE_DEFAULTS = nothing("makeClosureWithDefaults", 4);
  static final Routine LOAD_BUILD_CLASS = nothing("loadBuildClass", 2);
  static final Routine CALL = nothing("call", 3); // counts, at
  static final Routine CALL_METHOD = nothing("callMethod", 3);
  static final Routine CALL_STAR = nothing("callStar", 3);
  static final Routine CALL_METHOD_STAR = nothing("callMethodStar", 3);

  // Exceptions.
  static final Routine ENTER_WITH = nothing("enterWith", 2); // at
  static final Routine LEAVE_WITH = word("leaveWith", 3); // pending, at
  static final Routine HANDLE = nothing("handle", 3); // words of the frame, at
  static final Routine RAISE = nothing("raise", 2); // at
  static final Routine RAISE_AGAIN = nothing("raiseAgain", 2);

  private Runtime() {}

  private static Routine word(String name, int parameters) {
    return Routine.ofWords(name, parameters);
  }

  private static Routine nothing(String name, int parameters) {
    return new Routine(name, Collections.nCopies(parameters, Type.WORD), null);
  }
}
