package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code weakref.finalize}: a {@link WeakRefObject} and {@code +16 positional arguments | +20
 * keyword arguments | +24 -> the arguments}.
 */
public final class WeakFinalizeObject extends WeakRefObject {
  private static final int POSITIONAL = 16;
  private static final int KEYWORDS = 20;
  private static final int ARGUMENTS = 24;
  private static final int SIZE = 28;

  private static final int PEEK = 1;
  private static final int DETACH = 2;

  private static final int ALIVE_NAME = Qstr.of("alive");
  private static final int PEEK_NAME = Qstr.of("peek");
  private static final int DETACH_NAME = Qstr.of("detach");

  public WeakFinalizeObject() {
    super("finalize");
  }

  @Override
  protected void members(Members m) {
    m.unnamed(PEEK, 1, 1).unnamed(DETACH, 1, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    int object = WeakReferences.object(vm.ram, self);
    if (object == Word.NULL) {
      return Word.NONE;
    }
    int tuple = TupleObject.create(vm, 4, Word.NULL);
    int positional = i32(vm.ram, self + POSITIONAL);
    int arguments = i32(vm.ram, self + ARGUMENTS);
    int pairs = arguments + 4 * positional;
    TupleObject.item(vm.ram, tuple, 0, object);
    TupleObject.item(vm.ram, tuple, 1, i32(vm.ram, self + CALLBACK));
    TupleObject.item(vm.ram, tuple, 2, TupleObject.create(vm, positional, arguments));
    TupleObject.item(
        vm.ram,
        tuple,
        3,
        Rom.type(Rom.DICT).makeNew(vm, Rom.DICT, 0, i32(vm.ram, self + KEYWORDS), pairs));
    if (id == DETACH) {
      WeakReferences.remove(vm.ram, self);
    }
    return tuple;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, NativeFunction.ANY, true);
    int object = referent(vm, args);
    int made = vm.allocateObject(SIZE, address());
    int bytes = 4 * (nArgs - 2 + 2 * nKw);
    int arguments = vm.allocate(bytes);
    copy(vm.ram, args + 8, arguments, bytes);
    i32(vm.ram, made + CALLBACK, vm.arg(args, 1));
    i32(vm.ram, made + POSITIONAL, nArgs - 2);
    i32(vm.ram, made + KEYWORDS, nKw);
    i32(vm.ram, made + ARGUMENTS, arguments);
    WeakReferences.add(vm, object, made, true);
    return made;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    if (WeakReferences.object(vm.ram, self) == Word.NULL) {
      return Word.NONE;
    }
    WeakReferences.remove(vm.ram, self);
    return finish(vm, self);
  }

  @Override
  void callBack(Vm vm, int self) {
    finish(vm, self);
  }

  private static int finish(Vm vm, int self) {
    int positional = i32(vm.ram, self + POSITIONAL);
    int keywords = i32(vm.ram, self + KEYWORDS);
    int words = positional + 2 * keywords;
    int args = vm.pushWords(words); // builtins may write to their arguments
    copy(vm.ram, i32(vm.ram, self + ARGUMENTS), args, 4 * words);
    int result = Calls.call(vm, i32(vm.ram, self + CALLBACK), positional, keywords, args);
    vm.stackTop = args;
    return result;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == PEEK_NAME || name == DETACH_NAME) {
      vm.self = self;
      return unnamed(name == PEEK_NAME ? PEEK : DETACH);
    }
    return name == ALIVE_NAME
        ? Word.bool(WeakReferences.object(vm.ram, self) != Word.NULL)
        : Word.NULL;
  }
}
