package org.antaresia.lib;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Mounts;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/** The functions of {@code vfs}, and those of {@code os} once the mount table is used. */
final class MountedFiles {
  private static final int MOUNT = Qstr.of("mount");
  private static final int UMOUNT = Qstr.of("umount");

  /** Names of the operations of {@link BoardFiles} as methods of file systems. */
  private static final int[] NAMES = {
    Qstr.of("chdir"),
    Qstr.of("getcwd"),
    Qstr.of("ilistdir"),
    Qstr.of("mkdir"),
    Qstr.of("remove"),
    Qstr.of("rename"),
    Qstr.of("rmdir"),
    Qstr.of("stat"),
    Qstr.of("statvfs"),
  };

  private static final Arguments.Parameter[] MOUNT_PARAMETERS = {
    Arguments.Parameter.required(""),
    Arguments.Parameter.required(""),
    Arguments.Parameter.keywordOnly("readonly"),
    Arguments.Parameter.keywordOnly("mkfs"),
  };

  /** What {@code statvfs} of an empty root directory tells of names (Linux: PATH_MAX). */
  private static final int LONGEST_PATH = 4096;

  private MountedFiles() {}

  // The mount table.

  /** Has the table say what holds without it, should no program have used it yet. */
  static void use(Vm vm) {
    if (!Mounts.areUsed(vm)) {
      Mounts.use(vm, VfsPosixObject.TYPE.create(vm, ""));
    }
  }

  /**
   * {@code mount(file_system, path, *, readonly=False, mkfs=False)}, or a list of what there is.
   */
  static int mount(Vm vm, int nArgs, int nKw, int args) {
    use(vm);
    if (nArgs == 0) {
      return list(vm);
    }
    int[] given = Arguments.bind(vm, MOUNT_PARAMETERS, nArgs, nKw, args);
    int fileSystem = given[0];
    String path = StrObject.text(vm, given[1]);
    int method = Attributes.loadMethodMaybe(vm, fileSystem, MOUNT);
    if (method == Word.NULL) { // a block device
      fileSystem = detect(vm, fileSystem);
      vm.keep(fileSystem);
      method = Attributes.loadMethod(vm, fileSystem, MOUNT);
    }
    int readOnly = given[2] == Word.NULL ? Word.FALSE : given[2];
    int make = given[3] == Word.NULL ? Word.FALSE : given[3];
    Calls.callMethod2(vm, method, vm.self, readOnly, make);
    int existing = Mounts.find(vm, path).mount();
    boolean isFree =
        existing == Mounts.NOWHERE
            || existing == Mounts.ROOT
            || path.length() != 1 && Mounts.isOnRoot(vm, existing);
    if (!isFree) {
      throw vm.osError(ErrnoException.EPERM);
    }
    Mounts.add(vm, fileSystem, given[1]);
    return Word.NONE;
  }

  /**
   * Mounts what a block device holds; a device that is not made for littlefs may fail meanwhile.
   */
  private static int detect(Vm vm, int device) {
    int top = vm.stackTop;
    try {
      VfsLfsObject type = VfsLfsObject.detect(vm, device);
      if (type != null) {
        return type.create(vm, device);
      }
    } catch (PyException e) {
      vm.stackTop = top;
      e.take();
    }
    return VfsFatObject.TYPE.create(vm, device);
  }

  private static int list(Vm vm) {
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (int i = 0; i < Mounts.count(vm); i++) {
      int mount = Mounts.mount(vm, i);
      int pair = TupleObject.create(vm, 2, mount + TupleObject.ITEMS);
      ListObject.append(vm, list, pair);
      vm.heap.release(mark);
    }
    return list;
  }

  /** Takes a file system out, which is given itself or by its path. */
  static void umount(Vm vm, int which) {
    use(vm);
    boolean isPath = StrObject.isStr(vm.ram, which);
    int i = 0;
    int count = Mounts.count(vm);
    while (i < count
        && Mounts.fileSystem(vm, Mounts.mount(vm, i)) != which
        && !(isPath && Mounts.path(vm, Mounts.mount(vm, i)).equals(StrObject.text(vm, which)))) {
      i++;
    }
    if (i == count) {
      throw vm.osError(ErrnoException.EINVAL);
    }
    int mount = Mounts.mount(vm, i);
    vm.keep(mount);
    Mounts.remove(vm, i);
    Mounts.call(vm, mount, UMOUNT, Word.NULL, Word.NULL);
  }

  // Files.

  /**
   * Carries an operation of {@link BoardFiles} out.
   *
   * @param path an object
   * @param to for RENAME, otherwise NULL
   */
  static int run(Vm vm, int operation, int path, int to) {
    if (operation == BoardFiles.GETCWD) {
      return currentDirectory(vm);
    }
    Mounts.Place place = Mounts.find(vm, StrObject.text(vm, path));
    boolean isRoot = place.mount() == Mounts.ROOT;
    switch (operation) {
      case BoardFiles.CHDIR -> {
        changeDirectory(vm, place);
        return Word.NONE;
      }
      case BoardFiles.ILISTDIR -> {
        if (isRoot) {
          return Iteration.iter(vm, rootDirectory(vm, isBytes(vm, path)));
        }
      }
      case BoardFiles.MKDIR -> {
        if (isRoot || place.mount() != Mounts.NOWHERE && place.path().equals("/")) {
          throw vm.osError(ErrnoException.EEXIST);
        }
      }
      case BoardFiles.RENAME -> {
        Mounts.Place target = Mounts.find(vm, StrObject.text(vm, to));
        if (target.mount() != place.mount()) {
          throw vm.osError(ErrnoException.EPERM);
        }
        return call(vm, place, operation, path, vm.str(target.path()));
      }
      case BoardFiles.STAT -> {
        if (isRoot) {
          return BoardFiles.directoryStat(vm);
        }
      }
      case BoardFiles.STATVFS -> {
        if (isRoot) {
          int onRoot = onRoot(vm);
          return onRoot == Mounts.ROOT
              ? BoardFiles.tuple(vm, 0, 0, 0, 0, 0, 0, 0, 0, 0, LONGEST_PATH)
              : Mounts.call(vm, onRoot, NAMES[operation], vm.str("/"), Word.NULL);
        }
      }
      default -> {
        // All others are up to the file system.
      }
    }
    return call(vm, place, operation, path, Word.NULL);
  }

  private static int call(Vm vm, Mounts.Place place, int operation, int path, int to) {
    int within = isBytes(vm, path) ? BoardFiles.bytes(vm, place.path()) : vm.str(place.path());
    return Mounts.call(vm, place.mount(), NAMES[operation], within, to);
  }

  private static boolean isBytes(Vm vm, int path) {
    return Type.wordOf(vm.ram, path) == Rom.BYTES;
  }

  /** The mount on {@code "/"}, or {@link Mounts#ROOT} when there is none. */
  private static int onRoot(Vm vm) {
    int last = Mounts.count(vm) - 1;
    return last >= 0 && Mounts.isOnRoot(vm, Mounts.mount(vm, last))
        ? Mounts.mount(vm, last)
        : Mounts.ROOT;
  }

  private static void changeDirectory(Vm vm, Mounts.Place place) {
    int mount = place.mount() == Mounts.ROOT ? onRoot(vm) : place.mount();
    if (mount != Mounts.ROOT) { // relative paths are to begin at its root
      Mounts.call(vm, mount, NAMES[BoardFiles.CHDIR], vm.str(place.path()), Word.NULL);
    }
    Mounts.setCurrent(vm, place.mount());
  }

  private static int currentDirectory(Vm vm) {
    int mount = Mounts.current(vm);
    if (mount == Mounts.ROOT) {
      return vm.str("/");
    }
    int within = Mounts.call(vm, mount, NAMES[BoardFiles.GETCWD], Word.NULL, Word.NULL);
    if (Mounts.isOnRoot(vm, mount)) {
      return within;
    }
    String path = StrObject.text(vm, within);
    return vm.str(Mounts.path(vm, mount) + (path.equals("/") ? "" : path));
  }

  /** What is mounted in the root directory, then what the file system there has. */
  private static int rootDirectory(Vm vm, boolean inBytes) {
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (int i = 0; i < Mounts.count(vm); i++) {
      int mount = Mounts.mount(vm, i);
      if (!Mounts.isOnRoot(vm, mount)) {
        String name = Mounts.path(vm, mount).substring(1);
        int word = inBytes ? BoardFiles.bytes(vm, name) : vm.str(name);
        ListObject.append(vm, list, BoardFiles.directory(vm, word));
        vm.heap.release(mark);
      }
    }
    int onRoot = onRoot(vm);
    if (onRoot != Mounts.ROOT) {
      int slash = inBytes ? BoardFiles.bytes(vm, "/") : vm.str("/");
      ListObject.extend(
          vm, list, Mounts.call(vm, onRoot, NAMES[BoardFiles.ILISTDIR], slash, Word.NULL));
    }
    return list;
  }

  /** The names of what ILISTDIR gives. */
  static int names(Vm vm, int entries) {
    int list = ListObject.create(vm, 0, Word.NULL);
    vm.keep(list);
    Loop loop = Loop.over(vm, entries);
    while (loop.next()) {
      int name = Operators.subscript(vm, loop.item(), Word.smallInt(0), Word.SENTINEL);
      ListObject.append(vm, list, name);
    }
    return list;
  }
}
