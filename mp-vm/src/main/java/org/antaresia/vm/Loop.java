package org.antaresia.vm;

/**
 * A loop over an iterable, for builtins:
 *
 * <pre>
 *   Loop loop = Loop.over(vm, iterable);
 *   while (loop.next()) {
 *     ListObject.append(vm, list, loop.item());
 *   }
 * </pre>
 *
 * <p>Each round begins by releasing what the one before allocated, so that a long loop does not
 * grow the fresh list; {@link Iteration#next} is a safepoint.
 */
public final class Loop {
  private final Vm vm;
  private final int iterator;
  private final int place;
  private final int start;
  private int mark;
  private int item;

  private Loop(Vm vm, int iterable, int place) {
    this.vm = vm;
    this.place = place;
    iterator = Iteration.iter(vm, iterable, place);
    vm.keep(iterator);
    start = vm.heap.freshMark();
    mark = start;
  }

  /**
   * A loop whose iterator is an object in the heap.
   *
   * @throws PyException TypeError when the object isn't iterable
   */
  public static Loop over(Vm vm, int iterable) {
    return new Loop(vm, iterable, Word.NULL);
  }

  /**
   * A loop whose iterator is on the Python stack, where the type allows it, until the loop ends or
   * is {@linkplain #leave left}.
   *
   * @throws PyException TypeError when the object isn't iterable
   */
  public static Loop overOnStack(Vm vm, int iterable) {
    return new Loop(vm, iterable, vm.pushWords(Iteration.ITERATOR_BYTES / 4));
  }

  /** Moves on to the next item; false when there is none, and the loop has ended. */
  public boolean next() {
    vm.heap.release(mark);
    item = Iteration.next(vm, iterator);
    if (item == Word.NULL) {
      leave();
      return false;
    }
    vm.keep(item);
    return true;
  }

  /** The item of this round. */
  public int item() {
    return item;
  }

  /** Ends a round that is to keep a word alive, in place of what one before it kept. */
  public void keep(int word) {
    keep(word, Word.NULL);
  }

  /** Ends a round that is to keep two words alive, in place of what one before it kept. */
  public void keep(int word, int other) {
    vm.heap.release(start);
    vm.keep(word);
    vm.keep(other);
    mark = vm.heap.freshMark();
  }

  /** Ends a loop before its last item. */
  public void leave() {
    if (place != Word.NULL) {
      vm.stackTop = place;
    }
  }
}
