package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import java.util.Arrays;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.TupleObject;

/**
 * What {@code btree.open} gives: a {@link Btree} that is its own iterator, with one place in it.
 *
 * <pre>
 *   +0 type | +4 stream | +8 {@link PageFile}, NULL once closed
 *   +12 first key, None for the end, NULL once begun | +16 last key or None, NULL at the end
 *   +20 what the running iteration gives, +21 what the next one will: bytes
 * </pre>
 */
final class BtreeObject extends Type {
  /** The last key counts, too. */
  static final int INCL = 1;

  /** From high keys to low ones. */
  static final int DESC = 2;

  private static final int STREAM = 4;
  private static final int FILE = 8;
  private static final int FIRST = 12;
  private static final int LAST = 16;
  private static final int GIVES = 20;
  private static final int WILL_GIVE = 21;
  private static final int SIZE = 24;

  // What an iteration gives; INCL and DESC are added.
  private static final int KEYS = 0x40;
  private static final int VALUES = 0x80;
  private static final int ITEMS = 0xc0;

  // Methods besides KEYS, VALUES and ITEMS.
  private static final int CLOSE = 1;
  private static final int FLUSH = 2;
  private static final int GET = 3;
  private static final int PUT = 4;
  private static final int SEQ = 5;

  // Ways of seq.
  private static final int SEQ_CURSOR = 1;
  private static final int SEQ_FIRST = 3;
  private static final int SEQ_LAST = 6;
  private static final int SEQ_NEXT = 7;
  private static final int SEQ_PREVIOUS = 9;

  /** Answered by methods that do not raise an error. */
  private static final int FAILED = -1;

  /** Fuel for finding a key. */
  private static final int UNITS = 16;

  BtreeObject() {
    super("btree", "btree", 0);
  }

  int create(Vm vm, int stream, int file) {
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + STREAM, stream);
    i32(vm.ram, self + FILE, file);
    i32(vm.ram, self + FIRST, Word.NONE);
    i32(vm.ram, self + LAST, Word.NONE);
    return self;
  }

  @Override
  protected void members(Members m) {
    m.function("close", CLOSE, 1)
        .function("flush", FLUSH, 1)
        .function("get", GET, 2, 3)
        .function("put", PUT, 3, 4)
        .function("seq", SEQ, 2, 4)
        .function("keys", KEYS, 1, 4)
        .function("values", VALUES, 1, 4)
        .function("items", ITEMS, 1, 4);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int file = i32(vm.ram, self + FILE);
    out.text("<btree ");
    out.text(file == Word.NULL ? "0" : "0x" + Integer.toHexString(file));
    out.ascii('>');
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    return switch (id) {
      case KEYS, VALUES, ITEMS -> prepare(vm.ram, self, id, nArgs, args);
      case CLOSE, FLUSH -> flush(vm, self, id == CLOSE);
      case GET -> {
        int value = get(vm, self, vm.arg(args, 1));
        yield value != Word.NULL ? value : nArgs > 2 ? vm.arg(args, 2) : Word.NONE;
      }
      case PUT -> {
        int file = file(vm, self);
        byte[] key = bytes(vm, vm.arg(args, 1));
        byte[] value = bytes(vm, vm.arg(args, 2));
        try {
          put(vm, file, key, value);
          yield Word.smallInt(0);
        } catch (ErrnoException e) {
          yield Word.smallInt(FAILED);
        }
      }
      default -> {
        int file = file(vm, self);
        byte[] key = nArgs > 2 ? bytes(vm, vm.arg(args, 2)) : new byte[0];
        int way = vm.arg(args, 1);
        try {
          Btree tree = new Btree(vm, file);
          int entry = move(vm, file, tree, Word.isSmallInt(way) ? Word.smallIntValue(way) : 0, key);
          yield entry == 0 ? Word.NONE : give(vm, file, tree, entry, ITEMS);
        } catch (ErrnoException e) {
          throw vm.osError(e.errno());
        }
      }
    };
  }

  private static int file(Vm vm, int self) {
    int file = i32(vm.ram, self + FILE);
    if (file == Word.NULL) {
      throw vm.valueError("database closed");
    }
    Safepoint.charge(vm, UNITS);
    return file;
  }

  private static byte[] bytes(Vm vm, int object) {
    Buffer buffer = Buffer.of(vm, object, false);
    return Bytes.unpack(vm.ram, buffer.index(), buffer.index() + buffer.length);
  }

  private static int create(Vm vm, byte[] bytes) {
    return BytesObject.create(vm, Bytes.pack(bytes), 0, bytes.length);
  }

  private static int flush(Vm vm, int self, boolean closes) {
    if (closes && i32(vm.ram, self + FILE) == Word.NULL) {
      return Word.smallInt(0);
    }
    int file = file(vm, self);
    try {
      PageFile.flush(vm, file);
      return Word.smallInt(0);
    } catch (ErrnoException e) {
      return Word.smallInt(FAILED);
    } finally {
      if (closes) {
        i32(vm.ram, self + FILE, Word.NULL);
      }
    }
  }

  // As a dict.

  private static int get(Vm vm, int self, int key) {
    int file = file(vm, self);
    byte[] bytes = bytes(vm, key);
    try {
      Btree tree = new Btree(vm, file);
      int entry = tree.find(bytes);
      int value = entry == 0 ? Word.NULL : create(vm, tree.value(entry));
      PageFile.trim(vm, file);
      return value;
    } catch (ErrnoException e) {
      throw vm.osError(e.errno());
    }
  }

  private static void put(Vm vm, int file, byte[] key, byte[] value) throws ErrnoException {
    forget(vm, file, key);
    new Btree(vm, file).put(key, value);
    PageFile.trim(vm, file);
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.SENTINEL) {
      int found = get(vm, self, index);
      if (found == Word.NULL) {
        throw missing(vm);
      }
      return found;
    }
    int file = file(vm, self);
    byte[] key = bytes(vm, index);
    try {
      if (value != Word.NULL) {
        put(vm, file, key, bytes(vm, value));
      } else if (!delete(vm, file, key)) {
        throw missing(vm);
      }
      return Word.NONE;
    } catch (ErrnoException e) {
      throw vm.osError(e.errno());
    }
  }

  private static boolean delete(Vm vm, int file, byte[] key) throws ErrnoException {
    if (!new Btree(vm, file).delete(key)) {
      return false;
    }
    forget(vm, file, key);
    PageFile.trim(vm, file);
    return true;
  }

  private static PyException missing(Vm vm) {
    return vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.KEY_ERROR));
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    file(vm, left);
    return op == BinaryOp.CONTAINS ? Word.bool(get(vm, left, right) != Word.NULL) : Word.NULL;
  }

  // In order.

  /** Notes that the entry where an iteration is was replaced or deleted: then it is not left. */
  private static void forget(Vm vm, int file, byte[] key) {
    int cursor = i32(vm.ram, file + PageFile.CURSOR);
    if (cursor != Word.NULL && Arrays.equals(bytes(vm, cursor), key)) {
      i32(vm.ram, file + PageFile.CURSOR_DELETED, 1);
    }
  }

  /** Goes to an entry and remembers it; 0 when there is none, which changes nothing. */
  private static int move(Vm vm, int file, Btree tree, int way, byte[] key) throws ErrnoException {
    int cursor = i32(vm.ram, file + PageFile.CURSOR);
    boolean isAt = cursor != Word.NULL;
    int entry =
        switch (way) {
          case SEQ_NEXT, SEQ_PREVIOUS -> {
            if (!isAt) {
              yield way == SEQ_NEXT ? tree.first() : tree.last();
            }
            byte[] here = bytes(vm, cursor);
            if (i32(vm.ram, file + PageFile.CURSOR_DELETED) != 0) {
              yield tree.from(here, false);
            }
            yield way == SEQ_NEXT ? tree.from(here, true) : tree.before(here);
          }
          case SEQ_FIRST -> tree.first();
          case SEQ_LAST -> tree.last();
          case SEQ_CURSOR -> {
            if (key.length == 0) {
              throw new ErrnoException(ErrnoException.EINVAL, "no key");
            }
            yield tree.from(key, false);
          }
          default -> throw new ErrnoException(ErrnoException.EINVAL, "no such way");
        };
    if (entry != 0) {
      i32(vm.ram, file + PageFile.CURSOR, create(vm, tree.key(entry)));
      i32(vm.ram, file + PageFile.CURSOR_DELETED, 0);
    }
    return entry;
  }

  private static int give(Vm vm, int file, Btree tree, int entry, int what) throws ErrnoException {
    int key = i32(vm.ram, file + PageFile.CURSOR);
    int result =
        switch (what & ITEMS) {
          case KEYS -> key;
          case VALUES -> create(vm, tree.value(entry));
          default -> {
            int pair = TupleObject.create(vm, 2, Word.NULL);
            i32(vm.ram, pair + TupleObject.ITEMS, key);
            i32(vm.ram, pair + TupleObject.ITEMS + 4, create(vm, tree.value(entry)));
            yield pair;
          }
        };
    PageFile.trim(vm, file);
    return result;
  }

  private static int prepare(int[] ram, int self, int what, int nArgs, int args) {
    i32(ram, self + FIRST, nArgs > 1 ? i32(ram, args + 4) : Word.NONE);
    i32(ram, self + LAST, nArgs > 2 ? i32(ram, args + 8) : Word.NONE);
    int flags = nArgs > 3 ? Word.smallIntValue(i32(ram, args + 12)) : 0;
    u8(ram, self + WILL_GIVE, what | flags);
    return self;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    int prepared = u8(vm.ram, self + WILL_GIVE);
    if (prepared == 0) {
      prepare(vm.ram, self, KEYS, 1, 0);
      prepared = KEYS;
    }
    u8(vm.ram, self + GIVES, prepared);
    u8(vm.ram, self + WILL_GIVE, 0);
    return self;
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    int file = file(vm, self);
    int gives = u8(vm.ram, self + GIVES);
    boolean descends = (gives & DESC) != 0;
    int first = i32(vm.ram, self + FIRST);
    int way = descends ? SEQ_PREVIOUS : SEQ_NEXT;
    byte[] key = new byte[0];
    if (first == Word.NONE) {
      way = descends ? SEQ_LAST : SEQ_FIRST;
    } else if (first != Word.NULL) {
      key = bytes(vm, first);
      way = SEQ_CURSOR;
    }
    int last = i32(vm.ram, self + LAST);
    if (last == Word.NULL) {
      return Word.NULL;
    }
    try {
      Btree tree = new Btree(vm, file);
      int entry = move(vm, file, tree, way, key);
      i32(vm.ram, self + FIRST, Word.NULL);
      if (entry == 0) {
        return Word.NULL;
      }
      if (last != Word.NONE && isBeyond(bytes(vm, last), tree.key(entry), gives)) {
        i32(vm.ram, self + LAST, Word.NULL);
        return Word.NULL;
      }
      return give(vm, file, tree, entry, gives);
    } catch (ErrnoException e) {
      throw vm.osError(e.errno());
    }
  }

  private static boolean isBeyond(byte[] last, byte[] key, int gives) {
    int order = Arrays.compareUnsigned(key, last);
    return order == 0 ? (gives & INCL) == 0 : order < 0 == ((gives & DESC) != 0);
  }
}
