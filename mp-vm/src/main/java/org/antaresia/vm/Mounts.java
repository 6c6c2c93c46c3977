package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.ByteArrayOutputStream;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * The mount table: which file system a path leads to. A file system is any object with the methods
 * {@code mount, umount, open, chdir, getcwd, ilistdir, mkdir, remove, rename, rmdir, stat,
 * statvfs}; paths that they get begin at their own root.
 *
 * <p>Until a program uses the table there is none, and every path leads to the board's files.
 */
public final class Mounts {
  /** A list of mounts, tuples of file system and path; NULL before it is used. */
  private static final int TABLE = Vm.moduleRoot(35, 1);

  /** The mount that relative paths are in, NULL for the root directory. */
  private static final int CURRENT = Vm.moduleRoot(36, 1);

  /** The mount of places that are the root directory itself, which need not belong to any. */
  public static final int ROOT = Word.NULL;

  /** The mount of places on the board before there is a table. */
  public static final int BOARD = Word.SENTINEL;

  /** The mount of places that do not exist. */
  public static final int NOWHERE = Word.NONE;

  private static final int OPEN = Qstr.of("open");
  private static final int STAT = Qstr.of("stat");
  private static final int STAT_FIELDS = 10;
  private static final int DIRECTORY_BIT = 0x4000;

  /** Bytes that are read at once, unless the file asks for another number within these limits. */
  private static final int CHUNK = 25;

  private static final int MIN_CHUNK = 9;
  private static final int MAX_CHUNK = 255;

  private Mounts() {}

  /**
   * Where a path leads.
   *
   * @param mount a tuple of file system and path, or one of the constants
   * @param path within the file system, absolute if the path was, unless it is mounted there
   */
  public record Place(int mount, String path) {}

  // The table.

  /** Whether there is a table. */
  public static boolean areUsed(Vm vm) {
    return i32(vm.ram, TABLE) != Word.NULL;
  }

  /** Makes the table, with a file system for the board's files. */
  public static void use(Vm vm, int boardFiles) {
    int table = ListObject.create(vm, 0, Word.NULL);
    i32(vm.ram, TABLE, table);
    add(vm, boardFiles, vm.str("/"));
    i32(vm.ram, CURRENT, mount(vm, 0));
  }

  /** Number of mounts. */
  public static int count(Vm vm) {
    return ListObject.len(vm.ram, i32(vm.ram, TABLE));
  }

  /** Mount {@code i}; one on {@code "/"} is the last. */
  public static int mount(Vm vm, int i) {
    return ListObject.item(vm.ram, i32(vm.ram, TABLE), i);
  }

  public static int fileSystem(Vm vm, int mount) {
    return TupleObject.item(vm.ram, mount, 0);
  }

  /** The path where a file system is mounted. */
  public static String path(Vm vm, int mount) {
    return StrObject.text(vm, TupleObject.item(vm.ram, mount, 1));
  }

  /** Whether the mount is on {@code "/"}. */
  public static boolean isOnRoot(Vm vm, int mount) {
    return path(vm, mount).length() <= 1;
  }

  public static void add(Vm vm, int fileSystem, int path) {
    int mount = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, mount, 0, fileSystem);
    TupleObject.item(vm.ram, mount, 1, path);
    int table = i32(vm.ram, TABLE);
    ListObject.append(vm, table, mount);
    int last = count(vm) - 1;
    int before = last == 0 ? mount : mount(vm, last - 1);
    if (before != mount && isOnRoot(vm, before)) {
      i32(vm.ram, ListObject.items(vm.ram, table) + 4 * last, before);
      i32(vm.ram, ListObject.items(vm.ram, table) + 4 * (last - 1), mount);
    }
  }

  /** Takes mount {@code i} out. */
  public static void remove(Vm vm, int i) {
    int table = i32(vm.ram, TABLE);
    int mount = mount(vm, i);
    vm.keep(mount);
    int rest = ListObject.create(vm, 0, Word.NULL);
    for (int each = 0; each < count(vm); each++) {
      if (each != i) {
        ListObject.append(vm, rest, ListObject.item(vm.ram, table, each));
      }
    }
    i32(vm.ram, TABLE, rest);
    if (i32(vm.ram, CURRENT) == mount) {
      i32(vm.ram, CURRENT, ROOT);
    }
  }

  /** The mount that relative paths are in, or {@link #ROOT}. */
  public static int current(Vm vm) {
    return i32(vm.ram, CURRENT);
  }

  public static void setCurrent(Vm vm, int mount) {
    i32(vm.ram, CURRENT, mount);
  }

  // Paths.

  public static Place find(Vm vm, String path) {
    if (!areUsed(vm)) {
      return new Place(BOARD, path);
    }
    boolean isAbsolute = path.startsWith("/");
    if (!isAbsolute && current(vm) != ROOT) {
      return new Place(current(vm), path);
    }
    String rest = isAbsolute ? path.substring(1) : path;
    if (rest.isEmpty()) {
      return new Place(ROOT, "/");
    }
    for (int i = 0; i < count(vm); i++) {
      int mount = mount(vm, i);
      if (isOnRoot(vm, mount)) {
        return new Place(mount, path);
      }
      String name = path(vm, mount).substring(1);
      if (rest.equals(name)) {
        return new Place(mount, "/");
      }
      if (rest.startsWith(name) && rest.charAt(name.length()) == '/') {
        return new Place(mount, rest.substring(name.length()));
      }
    }
    return new Place(NOWHERE, path);
  }

  /**
   * Calls a method of a mount's file system.
   *
   * @param name a qstr
   * @param first an argument or NULL, as {@code second}
   * @throws PyException OSError for the root directory, and for what does not exist
   */
  public static int call(Vm vm, int mount, int name, int first, int second) {
    if (mount == NOWHERE) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    if (mount == ROOT) {
      throw vm.osError(ErrnoException.EPERM);
    }
    vm.keep(mount);
    int method = Attributes.loadMethod(vm, fileSystem(vm, mount), vm.qstrs.local(name));
    return first == Word.NULL
        ? Calls.callMethod0(vm, method, vm.self)
        : second == Word.NULL
            ? Calls.callMethod1(vm, method, vm.self, first)
            : Calls.callMethod2(vm, method, vm.self, first, second);
  }

  /** {@code open(path, mode)} of the file system at a place. */
  public static int open(Vm vm, Place place, String mode) {
    int path = vm.str(place.path());
    return call(vm, place.mount(), OPEN, path, vm.str(mode));
  }

  // What import needs.

  /** The type of the file system at a place, or null when there is none. */
  private static @Nullable Type typeAt(Vm vm, Place place) {
    return place.mount() == ROOT || place.mount() == NOWHERE
        ? null
        : Type.of(vm.ram, fileSystem(vm, place.mount()));
  }

  static Kind kind(Vm vm, Place place) {
    if (place.mount() == ROOT || place.mount() == NOWHERE) {
      return Kind.ABSENT;
    }
    if (typeAt(vm, place) instanceof MountedType type) {
      return type.kind(vm, fileSystem(vm, place.mount()), place.path());
    }
    int top = vm.stackTop;
    int stat;
    try {
      stat = call(vm, place.mount(), STAT, vm.str(place.path()), Word.NULL);
    } catch (PyException e) {
      vm.stackTop = top;
      e.take();
      return Kind.ABSENT;
    }
    if (Items.count(vm, stat) != STAT_FIELDS) {
      throw vm.valueError(
          "requested length %s but object has length %s", STAT_FIELDS, Items.count(vm, stat));
    }
    int mode = IntObject.toInt(vm, i32(vm.ram, Items.first(vm.ram, stat)));
    return (mode & DIRECTORY_BIT) != 0 ? Kind.DIRECTORY : Kind.FILE;
  }

  /** Where the content of a file stands in memory; NULL when it does not. */
  static int address(Vm vm, Place place) {
    return typeAt(vm, place) instanceof MountedType type
        ? type.address(vm, fileSystem(vm, place.mount()), place.path())
        : Word.NULL;
  }

  /** The whole content of a file, which is closed again. */
  static byte[] read(Vm vm, Place place) {
    if (typeAt(vm, place) instanceof MountedType type) {
      return type.read(vm, fileSystem(vm, place.mount()), place.path());
    }
    int file = open(vm, place, "rb");
    vm.keep(file);
    Stream stream = Stream.of(vm, file);
    long asked = stream.control(vm, file, Stream.GET_BUFFER_SIZE, 0, 0);
    int chunk = asked <= 0 ? CHUNK : (int) Math.max(MIN_CHUNK, Math.min(asked, MAX_CHUNK));
    int buffer = vm.allocate(chunk);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    int count = stream.read(vm, file, buffer, chunk);
    if (count < 0) {
      throw vm.osError(-count);
    }
    while (count > 0) {
      int from = buffer - RAM_BASE;
      content.writeBytes(Bytes.unpack(vm.ram, from, from + count));
      Safepoint.charge(vm, chunk);
      // As genuine: less than a whole buffer is the end, and so is an error.
      count = count < chunk ? 0 : stream.read(vm, file, buffer, chunk);
    }
    stream.control(vm, file, Stream.CLOSE, 0, 0);
    return content.toByteArray();
  }
}
