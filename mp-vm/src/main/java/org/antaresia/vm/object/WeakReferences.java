package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Which objects are referred to weakly, and by whom.
 *
 * <pre>
 *   {@link Vm#ROOT_WEAK_REFERENCES}: dict of hidden object to record
 *   record: +0 hidden object, NULL once dead | +4 finalizers | +8 hidden refs | +12 next dead record
 * </pre>
 *
 * <p>An address is hidden from the collector by its lowest bit. Finalizers and refs are chains of
 * {@link WeakRefObject}s, the newest first; only finalizers live because of their record. When the
 * object dies its record joins those behind {@link Vm#ROOT_DEAD_REFERENCES}, whose callbacks run as
 * soon as Python code can.
 */
public final class WeakReferences {
  private static final int OBJECT = 0;
  private static final int FINALIZERS = 4;
  private static final int REFS = 8;
  private static final int NEXT_DEAD = 12;
  private static final int SIZE = 16;

  private static final int HIDDEN = 1;

  private WeakReferences() {}

  /** Enters a new ref or finalizer for {@code object}. */
  static void add(Vm vm, int object, int reference, boolean finalizer) {
    int[] ram = vm.ram;
    int record = record(vm, object);
    int chain = record + (finalizer ? FINALIZERS : REFS);
    i32(ram, reference + WeakRefObject.RECORD, record);
    i32(ram, reference + WeakRefObject.NEXT, i32(ram, chain));
    i32(ram, chain, finalizer ? reference : reference | HIDDEN);
  }

  private static int record(Vm vm, int object) {
    int records = i32(vm.ram, Vm.ROOT_WEAK_REFERENCES);
    if (records == Word.NULL) {
      records = DictObject.create(vm, 1);
      i32(vm.ram, Vm.ROOT_WEAK_REFERENCES, records);
    }
    int record = DictObject.get(vm, records, object | HIDDEN);
    if (record == Word.NULL) {
      record = vm.allocate(SIZE);
      i32(vm.ram, record + OBJECT, object | HIDDEN);
      DictObject.put(vm, records, object | HIDDEN, record);
      vm.heap.announce(object);
    }
    return record;
  }

  /** The object that a ref or finalizer is for, NULL once that is dead or it was removed. */
  static int object(int[] ram, int reference) {
    int record = i32(ram, reference + WeakRefObject.RECORD);
    return record == Word.NULL ? Word.NULL : i32(ram, record + OBJECT) & ~HIDDEN;
  }

  /** Takes a ref or finalizer out of its record: nobody calls it back any more. */
  static void remove(int[] ram, int reference) {
    int record = i32(ram, reference + WeakRefObject.RECORD);
    if (record == Word.NULL) {
      return;
    }
    i32(ram, reference + WeakRefObject.RECORD, Word.NULL);
    int next = i32(ram, reference + WeakRefObject.NEXT);
    if (!unlink(ram, record + FINALIZERS, reference, next)) {
      unlink(ram, record + REFS, reference, next);
    }
  }

  private static boolean unlink(int[] ram, int chain, int reference, int next) {
    for (int link = chain; i32(ram, link) != Word.NULL; ) {
      int at = i32(ram, link) & ~HIDDEN;
      if (at == reference) {
        i32(ram, link, next);
        return true;
      }
      link = at + WeakRefObject.NEXT;
    }
    return false;
  }

  /** Notes that the collector is about to free {@code object}; allocates nothing. */
  public static void died(Vm vm, int object) {
    int[] ram = vm.ram;
    int records = i32(ram, Vm.ROOT_WEAK_REFERENCES);
    if (records == Word.NULL) {
      return;
    }
    int map = records + DictObject.MAP;
    int entry = MapTable.find(vm, map, object | HIDDEN);
    if (entry == Word.NULL) {
      return;
    }
    int record = i32(ram, entry + 4);
    MapTable.removeSlot(vm, map, entry - i32(ram, map + MapTable.TABLE) >> 3);
    i32(ram, record + OBJECT, Word.NULL);
    int link = Vm.ROOT_DEAD_REFERENCES;
    while (i32(ram, link) != Word.NULL) {
      link = i32(ram, link) + NEXT_DEAD;
    }
    i32(ram, link, record);
    Safepoint.soon(vm);
  }

  public static boolean isCallWaiting(Vm vm) {
    return i32(vm.ram, Vm.ROOT_DEAD_REFERENCES) != Word.NULL;
  }

  /** Runs the callbacks for objects that died; what they raise is printed. */
  public static void callBack(Vm vm) {
    int[] ram = vm.ram;
    int mark = vm.heap.freshMark();
    for (int record; (record = i32(ram, Vm.ROOT_DEAD_REFERENCES)) != Word.NULL; ) {
      int reference = i32(ram, record + FINALIZERS);
      if (reference == Word.NULL) {
        reference = i32(ram, record + REFS) & ~HIDDEN;
      }
      if (reference == Word.NULL) {
        i32(ram, Vm.ROOT_DEAD_REFERENCES, i32(ram, record + NEXT_DEAD));
      } else {
        vm.keep(reference);
        remove(ram, reference);
        callBack(vm, reference);
      }
      vm.heap.release(mark);
    }
  }

  private static void callBack(Vm vm, int reference) {
    if (i32(vm.ram, reference + WeakRefObject.CALLBACK) == Word.NONE) {
      return;
    }
    int top = vm.stackTop;
    try {
      ((WeakRefObject) Type.of(vm.ram, reference)).callBack(vm, reference);
    } catch (PyException e) {
      vm.stackTop = top;
      vm.err.text("Unhandled exception in weakref callback:\n");
      ExceptionObject.printTraceback(vm, vm.err, e.take());
    }
  }
}
