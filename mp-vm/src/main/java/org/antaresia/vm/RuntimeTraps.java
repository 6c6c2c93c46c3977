package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.hal.Processor;
import org.antaresia.vm.Generators.Outcome;
import org.antaresia.vm.object.ClosureObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FunctionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.SetObject;
import org.antaresia.vm.object.SliceObject;
import org.antaresia.vm.object.TupleObject;

/**
 * What functions of the function table do that code of native and viper functions calls
 * (py/nativeglue.c). Arguments are in registers 0 to 3, the result goes to register 0.
 */
final class RuntimeTraps {
  private static final int RAISE = 34;

  // The types of words (py/runtime0.h).
  private static final int OBJECT = 0;
  private static final int BOOL = 1;
  private static final int INT = 2;
  private static final int UINT = 3;
  private static final int QSTR = 8;

  private final Vm vm;
  private final LinkedTraps linked;

  RuntimeTraps(Vm vm, MachineCode machine) {
    this.vm = vm;
    linked = new LinkedTraps(vm, machine);
  }

  /** Prints an object by a function of C code. */
  void print(Output out, int function, int object, PrintKind kind) {
    linked.print(out, function, object, kind);
  }

  /** Runs the function of a number. */
  void run(Processor p, int number) {
    if (number > LinkedTraps.FIRST) {
      linked.run(p, number);
      return;
    }
    int r0 = p.register(0);
    int r1 = p.register(1);
    int r2 = p.register(2);
    int r3 = p.register(3);
    int result =
        switch (number) {
          case 3 -> fromObject(r0, r1);
          case 4 -> toObject(vm, r0, r1);
          case 5 -> swapGlobals(r0);
          case 6 -> Variables.load(vm, vm.locals, Word.qstr(r0));
          case 7 -> Variables.load(vm, vm.globals, Word.qstr(r0));
          case 8 -> Variables.builtin(vm, Names.__build_class__);
          case 9 -> Attributes.load(vm, r0, r1);
          case 10 -> loadMethod(r0, r1, r2);
          case 11 -> loadSuperMethod(r0, r1);
          case 12 -> store(vm.locals, r0, r1);
          case 13 -> store(vm.globals, r0, r1);
          case 14 -> storeAttr(r0, r1, r2);
          case 15 -> Operators.subscript(vm, r0, r1, r2);
          case 16 -> Operators.isTrue(vm, r0) ? 1 : 0;
          case 17 -> Operators.unary(vm, r0, r1);
          case 18 -> Arithmetic.binary(vm, r0, r1, r2);
          case 19 -> TupleObject.create(vm, r0, r1);
          case 20 -> ListObject.create(vm, r0, r1);
          case 21 -> DictObject.create(vm, r0);
          case 22 -> SetObject.create(vm, r0, r1);
          case 23 -> addToSet(r0, r1);
          case 24 -> append(r0, r1);
          case 25 -> storeInDict(r0, r1, r2);
          case 26 -> makeFunction(r0, r1, r2);
          case 27 -> Calls.call(vm, r0, r1 & 0xff, r1 >> 8 & 0xff, r2);
          case 28 -> callMethod(r0, r1, r2);
          case 29 -> StarArguments.callNested(vm, r2, r0 != 0, r1);
          case 30 -> iterate(r0, r1);
          case 31 -> Iteration.next(vm, i32(vm.ram, r0) == Word.NULL ? i32(vm.ram, r0 + 4) : r0);
          case RAISE -> raise(r0);
          case 35 -> Imports.importStatement(vm, r0, r1, r2);
          case 36 -> Imports.importFrom(vm, r0, r1);
          case 37 -> importAll(r0);
          case 38 -> SliceObject.create(vm, r0, r1, r2);
          case 39 -> unpack(r0, r1, r2);
          case 40 -> unpackStar(r0, r1, r2);
          case 41 -> delete(vm.locals, r0);
          case 42 -> delete(vm.globals, r0);
          case 43 -> ClosureObject.create(vm, r0, r1, r2);
          case 44 -> checkCounts(r0, r1, r2);
          case 45 -> setUp(r0, r1, r2, r3);
          case 46 -> r1 == 0 ? 0 : Math.floorDiv(r0, r1);
          case 47 -> r1 == 0 ? r0 : Math.floorMod(r0, r1);
          case 48 -> yieldFrom(r0, r1, r2);
          default -> throw vm.runtimeError("no such run-time call");
        };
    p.register(0, result);
  }

  /** An object as a word of one of viper's types. */
  int fromObject(int object, int type) {
    return switch (type) {
      case OBJECT -> object;
      case BOOL -> Operators.isTrue(vm, object) ? 1 : 0;
      case INT, UINT -> IntObject.toIntTruncated(vm, object);
      default -> {
        Buffer bytes = Buffer.anywhere(vm, object, false);
        yield bytes != null ? bytes.at : IntObject.toIntTruncated(vm, object);
      }
    };
  }

  /** A word of one of viper's types as an object. */
  static int toObject(Vm vm, int word, int type) {
    return switch (type) {
      case OBJECT -> word;
      case BOOL -> Word.bool(word != 0);
      case INT -> IntObject.create(vm, word);
      case QSTR -> Word.qstr(word);
      default -> IntObject.create(vm, Integer.toUnsignedLong(word));
    };
  }

  private int swapGlobals(int globals) {
    int before = vm.globals;
    if (globals == Word.NULL || globals == before) {
      return Word.NULL;
    }
    vm.globals = globals;
    return before;
  }

  private int loadMethod(int object, int name, int to) {
    int method = Attributes.loadMethod(vm, object, name);
    i32(vm.ram, to, method);
    i32(vm.ram, to + 4, vm.self);
    return Word.NULL;
  }

  private int loadSuperMethod(int name, int words) {
    Variables.loadSuperMethod(vm, words, name);
    return Word.NULL;
  }

  private int store(int dict, int name, int value) {
    DictObject.put(vm, dict, Word.qstr(name), value);
    return Word.NULL;
  }

  private int delete(int dict, int name) {
    Variables.delete(vm, dict, Word.qstr(name));
    return Word.NULL;
  }

  private int storeAttr(int object, int name, int value) {
    Attributes.store(vm, object, name, value);
    return Word.NULL;
  }

  private int addToSet(int set, int item) {
    SetObject.add(vm, set, item);
    return Word.NULL;
  }

  private int append(int list, int item) {
    ListObject.append(vm, list, item);
    return Word.NONE;
  }

  private int storeInDict(int dict, int key, int value) {
    if (DictObject.isDict(vm.ram, dict)) {
      DictObject.put(vm, dict, key, value);
    } else { // what OrderedDict({...}) has made, whatever it is
      Operators.subscript(vm, dict, key, value);
    }
    return dict;
  }

  private int makeFunction(int raw, int context, int defaults) {
    int positional = defaults == Word.NULL ? Word.NULL : i32(vm.ram, defaults);
    int keywords = defaults == Word.NULL ? Word.NULL : i32(vm.ram, defaults + 4);
    return FunctionObject.create(vm, context, raw, positional, keywords);
  }

  private int callMethod(int nArgs, int nKw, int words) {
    int self = i32(vm.ram, words + 4);
    int n = self == Word.NULL ? nArgs : nArgs + 1;
    return Calls.call(vm, i32(vm.ram, words), n, nKw, self == Word.NULL ? words + 8 : words + 4);
  }

  private int iterate(int object, int place) {
    if (place == Word.NULL) {
      return Iteration.iter(vm, object);
    }
    int iterator = Iteration.iterForLoop(vm, object, place);
    if (iterator != place) {
      i32(vm.ram, place, Word.NULL);
      i32(vm.ram, place + 4, iterator);
    }
    return Word.NULL;
  }

  private int raise(int object) {
    if (object == Word.NULL || object == Word.NONE) {
      return Word.NULL;
    }
    throw vm.raise(ExceptionObject.toRaise(vm, object));
  }

  private int importAll(int module) {
    Imports.importStar(vm, module);
    return Word.NULL;
  }

  private int unpack(int sequence, int n, int to) {
    Sequences.unpack(vm, sequence, n, to);
    return Word.NULL;
  }

  private int unpackStar(int sequence, int counts, int to) {
    Sequences.unpackStar(vm, sequence, counts & 0xff, counts >> 8, to);
    return Word.NULL;
  }

  private int checkCounts(int nArgs, int nKw, int signature) {
    boolean takesKeywords = (signature & 1) != 0;
    Arguments.check(vm, nArgs, nKw, signature >>> 17, signature >>> 1 & 0xffff, takesKeywords);
    return Word.NULL;
  }

  /** Binds the arguments of a native function to the locals of its code state. */
  private int setUp(int frame, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int function = i32(ram, frame + Frame.FUNCTION);
    int stateWords = u16(ram, frame + Frame.N_STATE);
    for (int i = 0; i < stateWords; i++) {
      i32(ram, frame + Frame.STATE + 4 * i, Word.NULL);
    }
    int block = MachineFunctions.block(ram, function);
    i32(ram, frame + Frame.SP, frame + Frame.STATE - 4);
    FunctionCall.bind(vm, function, block, frame, nArgs, nKw, args);
    return Word.NULL;
  }

  /**
   * A step of {@code yield from}.
   *
   * @param value address of what to throw or NULL; of the value afterwards
   * @return 1 if it yields, 0 if it has ended
   */
  private int yieldFrom(int iterator, int sent, int value) {
    int[] ram = vm.ram;
    int thrown = i32(ram, value);
    Outcome outcome;
    try {
      outcome = Generators.resumeAny(vm, iterator, sent, thrown);
      i32(ram, value, vm.resumed);
    } catch (PyException e) {
      if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)) {
        throw e;
      }
      outcome = Outcome.RETURNED;
      i32(ram, value, ExceptionObject.value(vm, e.take()));
    }
    if (outcome == Outcome.YIELDED) {
      return 1;
    }
    if (thrown != Word.NULL && Generators.isGeneratorExit(vm, thrown)) {
      throw vm.raise(ExceptionObject.toRaise(vm, thrown));
    }
    return 0;
  }
}
