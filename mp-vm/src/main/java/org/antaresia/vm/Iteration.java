package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.GetitemIteratorObject;

/** Runtime functions on iterables and iterators. */
public final class Iteration {
  /** Bytes of an iterator that is built on the Python stack. */
  public static final int ITERATOR_BYTES = 16;

  private Iteration() {}

  /**
   * {@code iter(object)}, allocated.
   *
   * @throws PyException TypeError
   */
  public static int iter(Vm vm, int object) {
    return iter(vm, object, Word.NULL);
  }

  /**
   * {@code iter(object)}.
   *
   * @param place see {@link Type#iter}
   */
  public static int iter(Vm vm, int object, int place) {
    Type type = Type.of(vm.ram, object);
    int iterator = type.iter(vm, object, place);
    if (iterator != Word.NULL) {
      return iterator;
    }
    int method = Attributes.loadMethodMaybe(vm, object, Names.__getitem__);
    if (method != Word.NULL) {
      return GetitemIteratorObject.create(vm, method, vm.self, place);
    }
    throw vm.typeError("'%s' object isn't iterable", vm.typeName(object));
  }

  /**
   * {@code iter(object)} for a loop statement, which reads the iterator's memory.
   *
   * @param place see {@link Type#iter}
   */
  static int iterForLoop(Vm vm, int object, int place) {
    int iterator = iter(vm, object, place);
    if (!Word.isPointer(iterator) || Rom.contains(iterator)) {
      throw vm.typeError("'%s' object isn't an iterator", vm.typeName(iterator));
    }
    return iterator;
  }

  /** An iterator object of the given type, at {@code place} or allocated; its fields are zero. */
  public static int place(Vm vm, int place, int type) {
    if (place == Word.NULL) {
      return vm.allocateObject(ITERATOR_BYTES, type);
    }
    i32(vm.ram, place, type);
    i32(vm.ram, place + 4, 0);
    i32(vm.ram, place + 8, 0);
    i32(vm.ram, place + 12, 0);
    return place;
  }

  /** The next item or NULL at the end; a StopIteration that was raised counts as the end. */
  public static int next(Vm vm, int iterator) {
    Safepoint.step(vm);
    return Type.of(vm.ram, iterator).next(vm, iterator);
  }

  /** As {@link #next} on behalf of an iterator that draws on this one: such chains may be long. */
  public static int nextOfSource(Vm vm, int iterator) {
    vm.enter();
    try {
      return next(vm, iterator);
    } finally {
      vm.leave();
    }
  }
}
