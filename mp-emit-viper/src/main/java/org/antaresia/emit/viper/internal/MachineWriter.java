package org.antaresia.emit.viper.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Scope;
import org.antaresia.compiler.machine.FunTable;
import org.antaresia.compiler.machine.Surroundings;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.MachineTarget;
import org.antaresia.ir.Routine;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.RawCode;
import org.antaresia.mpy.ViperCode;

/**
 * Writes machine code with genuine's ABI: what routines do, functions of the table do with the
 * slots of the frame, which is on the machine's stack.
 */
final class MachineWriter extends IrWriter {
  private static final int CELL_VALUE = 4;
  private static final int READ = 4; // what obj_subscr takes for a value that reads

  private final MachineTarget target;
  private final String architecture;
  private final Surroundings around;
  private final int firstWord;
  private final int frame;
  private final Map<Integer, Integer> constants = new HashMap<>();
  private boolean hasHandlers;

  /**
   * A function.
   *
   * @param before the function as the pass before wrote it, or null
   */
  MachineWriter(
      Scope scope,
      ModuleContext context,
      MachineTarget target,
      String architecture,
      int frameWords,
      @org.jspecify.annotations.Nullable MachineWriter before) {
    super(scope.simpleName(), 4);
    this.target = target;
    this.architecture = architecture;
    firstWord = function().reserve(frameWords);
    around =
        new Surroundings(
            this,
            false,
            before != null && before.usesGlobals(),
            before != null && before.hasHandlers,
            context.useConst(Const.Singleton.FUN_TABLE));
    frame = frameAddress(firstWord);
    check(scope.positionalArgs());
  }

  private void check(int count) {
    Block bad = newColdBlock();
    Block counted = newBlock();
    Block good = newBlock();
    branch(Condition.EQUAL, Surroundings.KEYWORDS, constant(0), counted, bad);
    start(counted);
    branch(Condition.EQUAL, Surroundings.COUNT, constant(count), good, bad);
    start(bad);
    int signature = constant((count << 17) + (count << 1));
    call(FunTable.CHECK_ARGUMENTS, Surroundings.COUNT, Surroundings.KEYWORDS, signature);
    jump(good);
    start(good);
  }

  @Override
  public int constant(int value) {
    int to = super.constant(value);
    constants.put(to, value);
    return to;
  }

  @Override
  int frame() {
    return frame;
  }

  @Override
  boolean isSliced() {
    return false;
  }

  @Override
  int argument(int number, Kind kind, int slot) {
    int object = load(Surroundings.ARGUMENTS, 4 * number);
    if (!kind.isNative()) {
      store(object, slot);
      return Instruction.NONE;
    }
    return fromObject(kind, object);
  }

  private int fromObject(Kind kind, int object) {
    return kind == Kind.BOOL
        ? call(FunTable.IS_TRUE, object)
        : call(FunTable.FROM_OBJECT, object, constant(kind.number()));
  }

  @Override
  void enter() {
    around.enter();
  }

  @Override
  void leave(Kind result, int register) {
    if (isReachable()) {
      around.leave(
          result == Kind.OBJECT
              ? load(ViperCode.RESULT)
              : call(FunTable.TO_OBJECT, register, constant(result.number())));
    }
  }

  @Override
  void finish(Scope scope, Kind result, int frameWords, List<Scope> children) {
    around.end();
    byte[] code = target.assemble(function(), architecture).bytes();
    scope.assignCode(RawCode.Kind.VIPER, code, children, RawCode.Machine.NONE);
  }

  // Routines.

  private int value(int register) {
    Integer value = constants.get(register);
    if (value == null) {
      throw new IllegalArgumentException("register " + register + " is no constant");
    }
    return value;
  }

  private int qstr(int index) {
    return around.qstr(index);
  }

  private int address(int slot) {
    return frameAddress(firstWord + slot / 4);
  }

  private int none() {
    return object(FunTable.NONE);
  }

  @Override
  int singleton(Const.Singleton which) {
    return object(
        switch (which) {
          case FALSE -> FunTable.FALSE;
          case TRUE -> FunTable.TRUE;
          default -> FunTable.NONE;
        });
  }

  @Override
  int call(Routine routine, Integer... arguments) {
    if (routine == Runtime.TO_OBJECT) {
      store(call(FunTable.TO_OBJECT, arguments[2], arguments[1]), value(arguments[3]));
    } else if (routine == Runtime.FLOOR_DIVIDE) {
      return call(FunTable.FLOOR_DIVIDE, arguments[1], arguments[2]);
    } else if (routine == Runtime.MODULO) {
      return call(FunTable.MODULO, arguments[1], arguments[2]);
    } else if (routine == Runtime.SHIFT_LEFT) {
      return binary(Instruction.Operation.SHIFT_LEFT, arguments[1], arguments[2]);
    } else if (routine == Runtime.SHIFT_RIGHT) {
      return binary(Instruction.Operation.SHIFT_RIGHT, arguments[1], arguments[2]);
    } else if (routine == Runtime.SHIFT_RIGHT_UNSIGNED) {
      return binary(Instruction.Operation.SHIFT_RIGHT_UNSIGNED, arguments[1], arguments[2]);
    } else if (routine == Runtime.LEAVE_WITH) {
      return leaveWith(arguments[1], value(arguments[2]));
    } else {
      int[] values = new int[3];
      for (int i = 1; i < arguments.length; i++) {
        values[i - 1] = value(arguments[i]);
      }
      int at = values[arguments.length - 2];
      return run(routine, values[0], values[1], at);
    }
    return Instruction.NONE;
  }

  /** Does what a routine stands for, with the slot {@code at} for what it takes and gives. */
  private int run(Routine routine, int number, int second, int at) {
    switch (routine.name()) {
      case "toBool" -> {
        return call(FunTable.IS_TRUE, load(at));
      }
      case "toInt" -> {
        return fromObject(Kind.INT, load(at));
      }
      case "toPointer" -> {
        return fromObject(Kind.PTR, load(at));
      }
      case "nextItem" -> {
        int item = call(FunTable.ITER_NEXT, address(at));
        store(item, at + 16);
        return item;
      }
      // Nothing makes a cell; a slice has its first word where a cell has its value.
      case "makeCell" -> store(call(FunTable.NEW_SLICE, load(at), none(), none()), at);
      case "loadCell" -> store(load(load(number), CELL_VALUE), at);
      case "storeCell" -> store(load(at), load(number), CELL_VALUE);
      case "deleteCell" -> store(none(), load(number), CELL_VALUE);
      case "constant" -> store(around.object(number), at);
      case "loadGlobal" -> store(call(FunTable.LOAD_GLOBAL, qstr(number)), at);
      case "loadName" -> store(call(FunTable.LOAD_NAME, qstr(number)), at);
      case "storeGlobal" -> call(FunTable.STORE_GLOBAL, qstr(number), load(at));
      case "storeName" -> call(FunTable.STORE_NAME, qstr(number), load(at));
      case "deleteGlobal" -> call(FunTable.DELETE_GLOBAL, qstr(number));
      case "deleteName" -> call(FunTable.DELETE_NAME, qstr(number));
      case "importName" ->
          store(call(FunTable.IMPORT_NAME, qstr(number), load(at + 4), load(at)), at);
      case "importFrom" -> store(call(FunTable.IMPORT_FROM, load(at), qstr(number)), at + 4);
      case "importStar" -> call(FunTable.IMPORT_ALL, load(at));
      case "loadAttr" -> store(call(FunTable.LOAD_ATTR, load(at), qstr(number)), at);
      case "storeAttr" -> call(FunTable.STORE_ATTR, load(at + 4), qstr(number), load(at));
      case "loadMethod" -> call(FunTable.LOAD_METHOD, load(at), qstr(number), address(at));
      case "loadSuperMethod" -> call(FunTable.LOAD_SUPER_METHOD, qstr(number), address(at));
      case "loadItem" ->
          store(call(FunTable.SUBSCRIPT, load(at), load(at + 4), constant(READ)), at);
      case "storeItem" -> call(FunTable.SUBSCRIPT, load(at + 4), load(at + 8), load(at));
      case "unary" -> store(call(FunTable.UNARY_OP, constant(number), load(at)), at);
      case "binary" ->
          store(call(FunTable.BINARY_OP, constant(number), load(at), load(at + 4)), at);
      case "handle" -> {
        hasHandlers = true;
        Block handler = block();
        if (handler != null) {
          store(around.exception(handler), at);
        }
      }
      case "raise", "raiseAgain" -> call(FunTable.RAISE, load(at));
      case "enterWith" -> {
        int manager = load(at);
        call(FunTable.LOAD_METHOD, manager, qstr(number), address(at));
        call(FunTable.LOAD_METHOD, manager, qstr(second), address(at + 8));
        store(call(FunTable.CALL_METHOD, constant(0), constant(0), address(at + 8)), at + 8);
      }
      default -> runWithObjects(routine, number, second, at);
    }
    return Instruction.NONE;
  }

  /** What makes containers and functions, iterates and calls. */
  private void runWithObjects(Routine routine, int number, int second, int at) {
    switch (routine.name()) {
      case "buildTuple" -> build(FunTable.NEW_TUPLE, number, at);
      case "buildList" -> build(FunTable.NEW_LIST, number, at);
      case "buildSet" -> build(FunTable.NEW_SET, number, at);
      case "buildMap" -> store(call(FunTable.NEW_DICT, constant(number)), at);
      case "buildSlice" -> {
        int step = number == 3 ? load(at + 8) : none();
        store(call(FunTable.NEW_SLICE, load(at), load(at + 4), step), at);
      }
      case "storeMap" -> call(FunTable.DICT_STORE, load(at), load(at + 8), load(at + 4));
      case "addToList" -> call(FunTable.LIST_APPEND, load(number), load(at));
      case "addToDict" -> call(FunTable.DICT_STORE, load(number), load(at + 4), load(at));
      case "addToSet" -> call(FunTable.SET_STORE, load(number), load(at));
      case "unpack" -> call(FunTable.UNPACK_SEQUENCE, load(at), constant(number), address(at));
      case "unpackStar" -> call(FunTable.UNPACK_EX, load(at), constant(number), address(at));
      case "getIter" -> store(call(FunTable.GET_ITER, load(at), constant(0)), at);
      case "getIterStack" -> call(FunTable.GET_ITER, load(at), address(at));
      case "makeFunction" -> store(made(number, constant(0)), at);
      case "makeFunctionWithDefaults" -> store(made(number, address(at)), at);
      case "makeClosure" -> closure(made(number, constant(0)), second, at, at);
      case "makeClosureWithDefaults" -> closure(made(number, address(at)), second, at + 8, at);
      case "loadBuildClass" -> store(call(FunTable.LOAD_BUILD_CLASS), at);
      case "call" -> {
        int arguments = number == 0 ? constant(0) : address(at + 4);
        store(call(FunTable.CALL_FUNCTION, load(at), constant(number), arguments), at);
      }
      case "callMethod" -> {
        int positional = constant(number & 0xff);
        int keyword = constant(number >> 8);
        store(call(FunTable.CALL_METHOD, positional, keyword, address(at)), at);
      }
      case "callStar" -> callStar(0, number, at);
      case "callMethodStar" -> callStar(1, number, at);
      default -> throw new IllegalArgumentException("no machine code for " + routine.name());
    }
  }

  private void build(int entry, int items, int at) {
    int words = items == 0 ? constant(0) : address(at);
    store(call(entry, constant(items), words), at);
  }

  private int made(int child, int defaults) {
    int code = load(around.children, 4 * child);
    return call(FunTable.MAKE_FUNCTION, code, around.context, defaults);
  }

  private void closure(int function, int closedOver, int cells, int at) {
    store(call(FunTable.NEW_CLOSURE, function, constant(closedOver), address(cells)), at);
  }

  private void callStar(int self, int counts, int at) {
    store(call(FunTable.CALL_METHOD_STAR, constant(self), constant(counts), address(at)), at);
  }

  /** Calls what leaves a with block; the register of what is pending then. */
  private int leaveWith(int pending, int at) {
    int left = newWord();
    if (!isReachable()) {
      return left;
    }
    Block raised = newColdBlock();
    Block swallowed = newColdBlock();
    Block passed = newColdBlock();
    Block normal = newBlock();
    Block next = newBlock();
    int exception = newWord();
    move(left, pending);
    move(exception, none());
    branch(Condition.EQUAL, pending, constant(ProtectedBlock.EXCEPTION), raised, normal);
    start(raised);
    move(exception, load(at + 8));
    store(load(exception, 0), at + 8); // its type
    store(exception, at + 12);
    store(none(), at + 16);
    int answer =
        call(FunTable.IS_TRUE, call(FunTable.CALL_METHOD, constant(3), constant(0), address(at)));
    branch(Condition.EQUAL, answer, constant(0), passed, swallowed);
    start(swallowed);
    set(left, ProtectedBlock.NOTHING);
    move(exception, none());
    jump(passed);
    start(passed);
    jump(next);
    start(normal);
    for (int i = 0; i < 3; i++) {
      store(exception, at + 8 + 4 * i);
    }
    call(FunTable.CALL_METHOD, constant(3), constant(0), address(at));
    jump(next);
    start(next);
    store(exception, at);
    return left;
  }
}
