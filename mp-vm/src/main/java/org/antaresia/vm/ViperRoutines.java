package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.mpy.NativeType;
import org.antaresia.mpy.ViperCode;
import org.antaresia.vm.object.CellObject;
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
 * What viper code calls. Offsets are those of slots in the frame: there lie the operands one after
 * the other, and there the result goes. What was allocated on the way is let go afterwards.
 */
final class ViperRoutines {
  private ViperRoutines() {}

  /** The first thing in a handler: what Java threw becomes what {@link #handle} takes. */
  static void caught(Vm vm, RuntimeException e) {
    if (e instanceof IndexOutOfBoundsException) {
      vm.keep(noMemory(vm).object());
    } else if (!(e instanceof PyException) || vm.isOutOfFuel()) {
      throw e;
    }
  }

  /** A pointer has led out of memory. */
  static PyException noMemory(Vm vm) {
    return vm.valueError("no memory at that address");
  }

  /** Goes on in a frame after an exception, which goes to a slot. */
  static void handle(Vm vm, int[] ram, int frame, int words, int at) {
    vm.stackTop = frame + 4 * words;
    set(vm, ram, frame, at, vm.thrown.take());
  }

  static void raise(Vm vm, int[] ram, int frame, int at) {
    throw vm.raise(ExceptionObject.toRaise(vm, i32(ram, frame + at)));
  }

  static void raiseAgain(Vm vm, int[] ram, int frame, int at) {
    throw vm.raise(i32(ram, frame + at));
  }

  /** Enters a with statement: the manager becomes its exit method and self, then what it gives. */
  static void enterWith(Vm vm, int[] ram, int frame, int at) {
    int manager = i32(ram, frame + at);
    int exit = Attributes.loadMethod(vm, manager, Names.__exit__);
    int self = vm.self;
    i32(ram, frame + at, exit);
    i32(ram, frame + at + 4, self);
    int enter = Attributes.loadMethod(vm, manager, Names.__enter__);
    set(vm, ram, frame, at + 8, Calls.callMethod0(vm, enter, vm.self));
  }

  /**
   * Leaves a with statement: calls the exit method. An exception behind method and self moves to
   * their place.
   *
   * @param pending why it is left; negative: with an exception
   * @return why it is left now; 0 if the exception is dealt with
   */
  static int leaveWith(Vm vm, int[] ram, int frame, int pending, int at) {
    int exit = i32(ram, frame + at);
    int self = i32(ram, frame + at + 4);
    int args = vm.pushWords(4);
    int n = 0;
    if (self != Word.NULL) {
      i32(ram, args, self);
      n = 1;
    }
    int exception = pending < 0 ? i32(ram, frame + at + 8) : Word.NONE;
    i32(ram, args + 4 * n, pending < 0 ? Type.wordOf(ram, exception) : Word.NONE);
    i32(ram, args + 4 * n + 4, exception);
    i32(ram, args + 4 * n + 8, Word.NONE);
    boolean isDealtWith = Operators.isTrue(vm, Calls.call(vm, exit, n + 3, 0, args));
    vm.stackTop = args;
    set(vm, ram, frame, at, exception);
    return pending < 0 && isDealtWith ? 0 : pending;
  }

  private static void set(Vm vm, int[] ram, int frame, int at, int object) {
    i32(ram, frame + at, object);
    vm.heap.release(Word.smallIntValue(i32(ram, frame + ViperCode.MARK)));
  }

  private static int context(int[] ram, int frame) {
    return i32(ram, i32(ram, frame + ViperCode.FUNCTION) + FunctionObject.CONTEXT);
  }

  private static int qstr(int[] ram, int frame, int name) {
    return ModuleContext.qstr(ram, context(ram, frame), name);
  }

  private static int nameWord(int[] ram, int frame, int name) {
    return Word.qstr(qstr(ram, frame, name));
  }

  // Arguments and results.

  static void makeCell(Vm vm, int[] ram, int frame, int at) {
    set(vm, ram, frame, at, CellObject.create(vm, i32(ram, frame + at)));
  }

  static int toBool(Vm vm, int[] ram, int frame, int at) {
    return Operators.isTrue(vm, i32(ram, frame + at)) ? 1 : 0;
  }

  static int toInt(Vm vm, int[] ram, int frame, int at) {
    return IntObject.toIntTruncated(vm, i32(ram, frame + at));
  }

  /** The address of an object's bytes, else its value. */
  static int toPointer(Vm vm, int[] ram, int frame, int at) {
    int object = i32(ram, frame + at);
    Buffer buffer = Buffer.anywhere(vm, object, false);
    return buffer != null ? buffer.at : IntObject.toIntTruncated(vm, object);
  }

  static void toObject(Vm vm, int[] ram, int frame, int type, int word, int at) {
    set(vm, ram, frame, at, ViperProgram.object(vm, NativeType.of(type), word));
  }

  // Arithmetic, as on a Cortex-M4: nothing is raised.

  static int floorDivide(Vm vm, int[] ram, int frame, int left, int right) {
    return right == 0 ? 0 : Math.floorDiv(left, right);
  }

  static int modulo(Vm vm, int[] ram, int frame, int left, int right) {
    return right == 0 ? left : Math.floorMod(left, right);
  }

  /** The low byte of the count counts. */
  static int shiftLeft(Vm vm, int[] ram, int frame, int word, int count) {
    return (count & 0xe0) == 0 ? word << count : 0;
  }

  static int shiftRight(Vm vm, int[] ram, int frame, int word, int count) {
    return word >> ((count & 0xe0) == 0 ? count : 31);
  }

  static int shiftRightUnsigned(Vm vm, int[] ram, int frame, int word, int count) {
    return (count & 0xe0) == 0 ? word >>> count : 0;
  }

  // Fuel.

  /** Looks up between turns of loops, where other Python code may run. */
  static void lookUp(Vm vm, int[] ram, int frame) {
    if (vm.fuel < 0) {
      Safepoint.poll(vm);
    }
  }

  /** Pays for all turns but those that are left. */
  static void pay(Vm vm, int[] ram, int frame, int left) {
    vm.fuel -= i32(ram, frame + ViperCode.TURNS) - left;
  }

  // Constants and variables.

  static void name(Vm vm, int[] ram, int frame, int name, int at) {
    i32(ram, frame + at, nameWord(ram, frame, name));
  }

  static void constant(Vm vm, int[] ram, int frame, int constant, int at) {
    int table = i32(ram, context(ram, frame) + ModuleContext.CONSTANTS);
    i32(ram, frame + at, i32(ram, table + 4 * constant));
  }

  static void loadCell(Vm vm, int[] ram, int frame, int local, int at) {
    i32(ram, frame + at, i32(ram, boundCell(vm, ram, frame, local)));
  }

  static void storeCell(Vm vm, int[] ram, int frame, int local, int at) {
    i32(ram, i32(ram, frame + local) + CellObject.CONTENT, i32(ram, frame + at));
  }

  static void deleteCell(Vm vm, int[] ram, int frame, int local) {
    i32(ram, boundCell(vm, ram, frame, local), Word.NULL);
  }

  private static int boundCell(Vm vm, int[] ram, int frame, int local) {
    int content = i32(ram, frame + local) + CellObject.CONTENT;
    if (i32(ram, content) == Word.NULL) {
      throw Variables.unbound(vm);
    }
    return content;
  }

  static void loadGlobal(Vm vm, int[] ram, int frame, int name, int at) {
    set(vm, ram, frame, at, Variables.load(vm, vm.globals, nameWord(ram, frame, name)));
  }

  static void loadName(Vm vm, int[] ram, int frame, int name, int at) {
    set(vm, ram, frame, at, Variables.load(vm, vm.locals, nameWord(ram, frame, name)));
  }

  static void storeGlobal(Vm vm, int[] ram, int frame, int name, int at) {
    DictObject.put(vm, vm.globals, nameWord(ram, frame, name), i32(ram, frame + at));
  }

  static void storeName(Vm vm, int[] ram, int frame, int name, int at) {
    DictObject.put(vm, vm.locals, nameWord(ram, frame, name), i32(ram, frame + at));
  }

  static void deleteGlobal(Vm vm, int[] ram, int frame, int name) {
    Variables.delete(vm, vm.globals, nameWord(ram, frame, name));
  }

  static void deleteName(Vm vm, int[] ram, int frame, int name) {
    Variables.delete(vm, vm.locals, nameWord(ram, frame, name));
  }

  /** Level and names become the module. */
  static void importName(Vm vm, int[] ram, int frame, int name, int at) {
    int level = i32(ram, frame + at);
    int names = i32(ram, frame + at + 4);
    set(vm, ram, frame, at, Imports.importStatement(vm, qstr(ram, frame, name), names, level));
  }

  /** What a module has comes behind it. */
  static void importFrom(Vm vm, int[] ram, int frame, int name, int at) {
    int module = i32(ram, frame + at);
    set(vm, ram, frame, at + 4, Imports.importFrom(vm, module, qstr(ram, frame, name)));
  }

  static void importStar(Vm vm, int[] ram, int frame, int at) {
    Imports.importStar(vm, i32(ram, frame + at));
  }

  // Objects.

  static void loadAttr(Vm vm, int[] ram, int frame, int name, int at) {
    int object = i32(ram, frame + at);
    set(vm, ram, frame, at, Attributes.load(vm, object, qstr(ram, frame, name)));
  }

  /** The value lies before the object. */
  static void storeAttr(Vm vm, int[] ram, int frame, int name, int at) {
    int value = i32(ram, frame + at);
    Attributes.store(vm, i32(ram, frame + at + 4), qstr(ram, frame, name), value);
    release(vm, ram, frame);
  }

  private static void release(Vm vm, int[] ram, int frame) {
    vm.heap.release(Word.smallIntValue(i32(ram, frame + ViperCode.MARK)));
  }

  /** The object becomes the method and what it is bound to. */
  static void loadMethod(Vm vm, int[] ram, int frame, int name, int at) {
    int method = Attributes.loadMethod(vm, i32(ram, frame + at), qstr(ram, frame, name));
    i32(ram, frame + at + 4, vm.self);
    set(vm, ram, frame, at, method);
  }

  static void loadSuperMethod(Vm vm, int[] ram, int frame, int name, int at) {
    Variables.loadSuperMethod(vm, frame + at, qstr(ram, frame, name));
    release(vm, ram, frame);
  }

  static void loadItem(Vm vm, int[] ram, int frame, int at) {
    int index = i32(ram, frame + at + 4);
    set(vm, ram, frame, at, Operators.load(vm, i32(ram, frame + at), index));
  }

  /** The value, the object, the index. */
  static void storeItem(Vm vm, int[] ram, int frame, int at) {
    int value = i32(ram, frame + at);
    Operators.subscript(vm, i32(ram, frame + at + 4), i32(ram, frame + at + 8), value);
    release(vm, ram, frame);
  }

  static void unary(Vm vm, int[] ram, int frame, int operation, int at) {
    set(vm, ram, frame, at, Operators.unary(vm, operation, i32(ram, frame + at)));
  }

  static void binary(Vm vm, int[] ram, int frame, int operation, int at) {
    int right = i32(ram, frame + at + 4);
    set(vm, ram, frame, at, Arithmetic.binary(vm, operation, i32(ram, frame + at), right));
  }

  static void buildTuple(Vm vm, int[] ram, int frame, int items, int at) {
    set(vm, ram, frame, at, TupleObject.create(vm, items, frame + at));
  }

  static void buildList(Vm vm, int[] ram, int frame, int items, int at) {
    set(vm, ram, frame, at, ListObject.create(vm, items, frame + at));
  }

  static void buildMap(Vm vm, int[] ram, int frame, int items, int at) {
    set(vm, ram, frame, at, DictObject.create(vm, items));
  }

  static void buildSet(Vm vm, int[] ram, int frame, int items, int at) {
    set(vm, ram, frame, at, SetObject.create(vm, items, frame + at));
  }

  static void buildSlice(Vm vm, int[] ram, int frame, int items, int at) {
    int stop = i32(ram, frame + at + 4);
    int step = items == 3 ? i32(ram, frame + at + 8) : Word.NONE;
    set(vm, ram, frame, at, SliceObject.create(vm, i32(ram, frame + at), stop, step));
  }

  /** The dict, the value, the key. */
  static void storeMap(Vm vm, int[] ram, int frame, int at) {
    int value = i32(ram, frame + at + 4);
    Operators.subscript(vm, i32(ram, frame + at), i32(ram, frame + at + 8), value);
    release(vm, ram, frame);
  }

  static void addToList(Vm vm, int[] ram, int frame, int list, int at) {
    ListObject.append(vm, i32(ram, frame + list), i32(ram, frame + at));
    release(vm, ram, frame);
  }

  static void addToDict(Vm vm, int[] ram, int frame, int dict, int at) {
    int value = i32(ram, frame + at);
    DictObject.put(vm, i32(ram, frame + dict), i32(ram, frame + at + 4), value);
    release(vm, ram, frame);
  }

  static void addToSet(Vm vm, int[] ram, int frame, int set, int at) {
    SetObject.add(vm, i32(ram, frame + set), i32(ram, frame + at));
    release(vm, ram, frame);
  }

  static void unpack(Vm vm, int[] ram, int frame, int items, int at) {
    Sequences.unpack(vm, i32(ram, frame + at), items, frame + at);
    release(vm, ram, frame);
  }

  static void unpackStar(Vm vm, int[] ram, int frame, int counts, int at) {
    Sequences.unpackStar(vm, i32(ram, frame + at), counts & 0xff, counts >> 8, frame + at);
    release(vm, ram, frame);
  }

  static void getIter(Vm vm, int[] ram, int frame, int at) {
    set(vm, ram, frame, at, Iteration.iter(vm, i32(ram, frame + at)));
  }

  /** The iterator takes four slots: it lies there, or NULL and then where it lies. */
  static void getIterStack(Vm vm, int[] ram, int frame, int at) {
    int place = frame + at;
    int iterator = Iteration.iterForLoop(vm, i32(ram, place), place);
    if (iterator != place) {
      i32(ram, place, Word.NULL);
      i32(ram, place + 4, iterator);
    }
    release(vm, ram, frame);
  }

  /** The next item goes behind an iterator; 0 when there is none. */
  static int nextItem(Vm vm, int[] ram, int frame, int at) {
    int place = frame + at;
    int iterator = i32(ram, place) == Word.NULL ? i32(ram, place + 4) : place;
    int item = Iteration.next(vm, iterator);
    set(vm, ram, frame, at + Iteration.ITERATOR_BYTES, item);
    return item;
  }

  // Functions and calls.

  private static int function(
      Vm vm, int[] ram, int frame, int child, int defaults, int keywordDefaults) {
    int children = i32(ram, i32(ram, frame + ViperCode.FUNCTION) + FunctionObject.CHILDREN);
    int raw = i32(ram, children + 4 * child);
    return FunctionObject.create(vm, context(ram, frame), raw, defaults, keywordDefaults);
  }

  static void makeFunction(Vm vm, int[] ram, int frame, int child, int at) {
    set(vm, ram, frame, at, function(vm, ram, frame, child, Word.NULL, Word.NULL));
  }

  static void makeFunctionWithDefaults(Vm vm, int[] ram, int frame, int child, int at) {
    int defaults = i32(ram, frame + at);
    int made = function(vm, ram, frame, child, defaults, i32(ram, frame + at + 4));
    set(vm, ram, frame, at, made);
  }

  static void makeClosure(Vm vm, int[] ram, int frame, int child, int cells, int at) {
    int made = function(vm, ram, frame, child, Word.NULL, Word.NULL);
    set(vm, ram, frame, at, ClosureObject.create(vm, made, cells, frame + at));
  }

  static void makeClosureWithDefaults(Vm vm, int[] ram, int frame, int child, int cells, int at) {
    int defaults = i32(ram, frame + at);
    int made = function(vm, ram, frame, child, defaults, i32(ram, frame + at + 4));
    set(vm, ram, frame, at, ClosureObject.create(vm, made, cells, frame + at + 8));
  }

  static void loadBuildClass(Vm vm, int[] ram, int frame, int at) {
    set(vm, ram, frame, at, Variables.builtin(vm, Names.__build_class__));
  }

  /** The function, then the arguments; counts as bytecode has them. */
  static void call(Vm vm, int[] ram, int frame, int counts, int at) {
    int args = frame + at + 4;
    int function = i32(ram, frame + at);
    set(vm, ram, frame, at, Calls.call(vm, function, counts & 0xff, counts >> 8, args));
  }

  /** The method, what it is bound to or NULL, then the arguments. */
  static void callMethod(Vm vm, int[] ram, int frame, int counts, int at) {
    int args = frame + at + 4;
    int n = counts & 0xff;
    if (i32(ram, args) == Word.NULL) {
      args += 4;
    } else {
      n++;
    }
    int method = i32(ram, frame + at);
    set(vm, ram, frame, at, Calls.call(vm, method, n, counts >> 8, args));
  }

  static void callStar(Vm vm, int[] ram, int frame, int counts, int at) {
    set(vm, ram, frame, at, StarArguments.callNested(vm, frame + at, false, counts));
  }

  static void callMethodStar(Vm vm, int[] ram, int frame, int counts, int at) {
    set(vm, ram, frame, at, StarArguments.callNested(vm, frame + at, true, counts));
  }
}
