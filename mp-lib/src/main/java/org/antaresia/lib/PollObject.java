package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.hal.Clock;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Members;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.IteratorType;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.TupleObject;

/**
 * {@code select.poll()}: a set of streams, and the iterator that {@code ipoll} gives.
 *
 * <pre>
 *   +0 type | +4 map of entries, by identity | +16 entries with a descriptor
 *   +20 ready entries left | +24 next slot of the map | +28 1 for once only | +32 tuple or NULL
 *
 *   entry: +0 object | +4 descriptor as small int, below 0 when it has none | +8 events | +12 ready
 * </pre>
 *
 * <p>What has a descriptor is waited for by a {@link Selection}; all else is asked every now and
 * then by a control request, in Python perhaps.
 */
final class PollObject extends IteratorType {
  private static final int MAP = 4;
  private static final int DESCRIPTORS = 16;
  private static final int LEFT = 20;
  private static final int NEXT = 24;
  private static final int ONCE = 28;
  private static final int TUPLE = 32;
  private static final int SIZE = 40;

  private static final int OBJECT = 0;
  private static final int DESCRIPTOR = 4;
  private static final int EVENTS = 8;
  private static final int READY = 12;
  private static final int ENTRY_SIZE = 16;

  private static final int REGISTER = 0;
  private static final int UNREGISTER = 1;
  private static final int MODIFY = 2;
  private static final int POLL = 3;
  private static final int IPOLL = 4;

  private static final int NO_DESCRIPTOR = -1;

  /** Descriptors that one call looks at: what Linux lets a process have, unless told otherwise. */
  private static final int MAX_DESCRIPTORS = 1024;

  /** Flag of {@code ipoll}: what was ready is left out until its events are set again. */
  private static final int ONESHOT = 1;

  private static final long NANOS_PER_MILLI = 1_000_000;

  /** How often streams are asked. */
  private static final long PERIOD_NANOS = NANOS_PER_MILLI;

  private static final int FOR_EVER = -1;

  PollObject() {
    super("select", "poll");
  }

  int create(Vm vm) {
    int self = vm.allocateObject(SIZE, address());
    MapTable.init(vm, self + MAP, 0);
    return self;
  }

  @Override
  protected void members(Members m) {
    m.function("register", REGISTER, 2, 3)
        .function("unregister", UNREGISTER, 2)
        .function("modify", MODIFY, 3)
        .function("poll", POLL, 1, 2)
        .function("ipoll", IPOLL, 1, 3);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case REGISTER -> {
        int both = Stream.READABLE | Stream.WRITABLE;
        register(vm, self, vm.arg(args, 1), nArgs == 3 ? events(vm, args) : both);
      }
      case UNREGISTER -> unregister(vm, self, vm.arg(args, 1));
      case MODIFY -> {
        int entry = MapTable.get(vm, self + MAP, identity(vm, vm.arg(args, 1)));
        if (entry == Word.NULL) {
          throw vm.osError(ErrnoException.ENOENT);
        }
        i32(vm.ram, entry + EVENTS, events(vm, args));
      }
      case POLL -> {
        int left = await(vm, self, timeout(vm, nArgs, args));
        return list(vm, self, left);
      }
      default -> {
        if (i32(vm.ram, self + TUPLE) == Word.NULL) {
          i32(vm.ram, self + TUPLE, TupleObject.create(vm, 2, Word.NULL));
        }
        int flags = nArgs == 3 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
        i32(vm.ram, self + LEFT, await(vm, self, timeout(vm, nArgs, args)));
        i32(vm.ram, self + ONCE, flags & ONESHOT);
        i32(vm.ram, self + NEXT, 0);
        return self;
      }
    }
    return Word.NONE;
  }

  private static int events(Vm vm, int args) {
    return IntObject.toInt(vm, vm.arg(args, 2)) & 0xffff;
  }

  private static int timeout(Vm vm, int nArgs, int args) {
    return nArgs < 2 || vm.arg(args, 1) == Word.NONE
        ? FOR_EVER
        : Math.max(FOR_EVER, IntObject.toInt(vm, vm.arg(args, 1)));
  }

  /** The key of an object in the map. */
  private static int identity(Vm vm, int object) {
    return IntObject.create(vm, object);
  }

  // The set.

  private static void register(Vm vm, int self, int object, int events) {
    int map = self + MAP;
    int slot = MapTable.find(vm, map, identity(vm, object));
    if (slot == Word.NULL) {
      int descriptor = descriptor(vm, object);
      int entry = vm.allocate(ENTRY_SIZE);
      i32(vm.ram, entry + OBJECT, object);
      i32(vm.ram, entry + DESCRIPTOR, Word.smallInt(descriptor));
      MapTable.put(vm, map, identity(vm, object), entry);
      count(vm, self, descriptor, 1);
      slot = MapTable.find(vm, map, identity(vm, object));
    }
    i32(vm.ram, i32(vm.ram, slot + 4) + EVENTS, events);
  }

  /**
   * The descriptor of a stream that has one, or that is given itself, or {@link #NO_DESCRIPTOR}.
   */
  private static int descriptor(Vm vm, int object) {
    if (IntObject.isInt(vm.ram, object)) {
      int descriptor = IntObject.toInt(vm, object);
      if (descriptor < 0) {
        throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
      }
      return descriptor;
    }
    long descriptor = Stream.of(vm, object).control(vm, object, Stream.GET_FILENO, 0, 0);
    return descriptor < 0 ? NO_DESCRIPTOR : (int) descriptor;
  }

  private static void unregister(Vm vm, int self, int object) {
    int entry = MapTable.remove(vm, self + MAP, identity(vm, object));
    if (entry != Word.NULL) {
      count(vm, self, descriptorOf(vm.ram, entry), -1);
    }
  }

  private static void count(Vm vm, int self, int descriptor, int change) {
    if (descriptor >= 0) {
      i32(vm.ram, self + DESCRIPTORS, i32(vm.ram, self + DESCRIPTORS) + change);
    }
  }

  private static int descriptorOf(int[] ram, int entry) {
    return Word.smallIntValue(i32(ram, entry + DESCRIPTOR));
  }

  private static int entry(int[] ram, int map, int slot) {
    return i32(ram, MapTable.slot(ram, map, slot) + 4);
  }

  // Waiting.

  /** How many are ready, after some milliseconds at the latest. */
  private static int await(Vm vm, int self, int millis) {
    if (i32(vm.ram, self + DESCRIPTORS) > MAX_DESCRIPTORS) {
      throw vm.osError(ErrnoException.EINVAL);
    }
    Clock clock = vm.board().clock();
    long start = clock.ticksNanos();
    Safepoint.poll(vm);
    try (Selection selection = vm.descriptors.selection()) {
      long period = select(vm, self, selection) ? Long.MAX_VALUE : PERIOD_NANOS;
      selection.look(vm);
      int ready = ask(vm, self, selection);
      long left;
      while (ready == 0
          && (left =
                  millis == FOR_EVER
                      ? Long.MAX_VALUE
                      : millis * NANOS_PER_MILLI - (clock.ticksNanos() - start))
              > 0) {
        selection.await(vm, Math.min(left, period));
        ready = ask(vm, self, selection);
      }
      return ready;
    }
  }

  /** Selects the descriptors that can be waited for; returns whether these are all. */
  private static boolean select(Vm vm, int self, Selection selection) {
    int map = self + MAP;
    boolean all = true;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = entry(vm.ram, map, slot);
      Descriptor descriptor = vm.descriptors.get(descriptorOf(vm.ram, entry));
      if (descriptor == null) {
        all = false;
      } else {
        selection.add(vm, descriptor, i32(vm.ram, entry + EVENTS));
      }
    }
    return all;
  }

  private static int ask(Vm vm, int self, Selection selection) {
    int map = self + MAP;
    int count = 0;
    int mark = vm.heap.freshMark();
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = entry(vm.ram, map, slot);
      vm.keep(entry);
      int ready = ask(vm, selection, entry);
      i32(vm.ram, entry + READY, ready);
      count += ready == 0 ? 0 : 1;
      vm.heap.release(mark);
    }
    return count;
  }

  private static int ask(Vm vm, Selection selection, int entry) {
    int number = descriptorOf(vm.ram, entry);
    int events = i32(vm.ram, entry + EVENTS);
    if (number >= 0) {
      Descriptor descriptor = vm.descriptors.get(number);
      return descriptor == null
          ? IoModule.poll(vm, number, events)
          : selection.ready(descriptor, events);
    }
    int object = i32(vm.ram, entry + OBJECT);
    long ready = Stream.of(vm, object).control(vm, object, Stream.POLL, events, 0);
    if (ready < 0) {
      throw vm.osError((int) -ready);
    }
    return (int) ready & 0xffff;
  }

  // Results.

  private static int list(Vm vm, int self, int count) {
    int map = self + MAP;
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    int left = count;
    for (int slot = -1; left > 0 && (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = entry(vm.ram, map, slot);
      if (i32(vm.ram, entry + READY) != 0) {
        int pair = TupleObject.create(vm, 2, Word.NULL);
        fill(vm.ram, pair, entry);
        ListObject.append(vm, list, pair);
        vm.heap.release(mark);
        left--;
      }
    }
    return list;
  }

  private static void fill(int[] ram, int pair, int entry) {
    TupleObject.item(ram, pair, 0, i32(ram, entry + OBJECT));
    TupleObject.item(ram, pair, 1, Word.smallInt(i32(ram, entry + READY)));
  }

  /** The next that is ready, always in the same tuple. */
  @Override
  public int next(Vm vm, int self) {
    int[] ram = vm.ram;
    int map = self + MAP;
    int slot = i32(ram, self + NEXT) - 1;
    while (i32(ram, self + LEFT) > 0 && (slot = MapTable.nextSlot(vm, map, slot)) >= 0) {
      int entry = entry(ram, map, slot);
      if (i32(ram, entry + READY) != 0) {
        i32(ram, self + LEFT, i32(ram, self + LEFT) - 1);
        i32(ram, self + NEXT, slot + 1);
        if (i32(ram, self + ONCE) != 0) {
          i32(ram, entry + EVENTS, 0);
        }
        int pair = i32(ram, self + TUPLE);
        fill(ram, pair, entry);
        return pair;
      }
    }
    i32(ram, self + LEFT, 0);
    return Word.NULL;
  }
}
