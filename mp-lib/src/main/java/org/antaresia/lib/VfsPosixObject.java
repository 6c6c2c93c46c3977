package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.MountedType;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.StrObject;

/**
 * {@code vfs.VfsPosix}: a directory of the board's files, with all that is granted of it.
 *
 * <pre>
 *   +0 type | +4 the directory, empty for all there is, else with a slash behind | +8 1 if read-only
 * </pre>
 */
final class VfsPosixObject extends Type implements MountedType {
  /** The type; {@code vfs} and {@code os} both have it. */
  static final VfsPosixObject TYPE = new VfsPosixObject();

  private static final int DIRECTORY = 4;
  private static final int READ_ONLY = 8;
  private static final int SIZE = 12;

  private static final int MOUNT = BoardFiles.OPERATIONS;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 1;
  private static final int OPEN = BoardFiles.OPERATIONS + 2;

  private VfsPosixObject() {
    super("vfs", "VfsPosix", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("mount", MOUNT, 3)
        .function("umount", UMOUNT, 1)
        .function("open", OPEN, 3)
        .function("chdir", BoardFiles.CHDIR, 2)
        .function("getcwd", BoardFiles.GETCWD, 1)
        .function("ilistdir", BoardFiles.ILISTDIR, 2)
        .function("mkdir", BoardFiles.MKDIR, 2)
        .function("remove", BoardFiles.REMOVE, 2)
        .function("rename", BoardFiles.RENAME, 3)
        .function("rmdir", BoardFiles.RMDIR, 2)
        .function("stat", BoardFiles.STAT, 2)
        .function("statvfs", BoardFiles.STATVFS, 2);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code VfsPosix(directory)}; a relative one counts from the current directory. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    if (nArgs == 0) {
      return create(vm, "");
    }
    String given = StrObject.text(vm, vm.arg(args, 0));
    boolean isRelative = !given.isEmpty() && !given.startsWith("/");
    return create(vm, (isRelative ? currentDirectory(vm) + "/" : "") + given + "/");
  }

  int create(Vm vm, String directory) {
    int word = vm.str(directory);
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + DIRECTORY, word);
    return self;
  }

  private static String directory(Vm vm, int self) {
    return StrObject.text(vm, i32(vm.ram, self + DIRECTORY));
  }

  /** The board's path for one of this file system. */
  private static String path(Vm vm, int self, String path) {
    String directory = directory(vm, self);
    return directory.isEmpty() || !path.startsWith("/")
        ? path
        : directory.substring(0, directory.length() - 1) + path;
  }

  private static String path(Vm vm, int args, int i) {
    return path(vm, vm.arg(args, 0), StrObject.text(vm, vm.arg(args, i)));
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case MOUNT -> {
        if (Operators.isTrue(vm, vm.arg(args, 1))) {
          i32(vm.ram, self + READ_ONLY, 1);
        }
        if (Operators.isTrue(vm, vm.arg(args, 2))) {
          throw vm.osError(ErrnoException.EPERM);
        }
        return Word.NONE;
      }
      case UMOUNT -> {
        return Word.NONE;
      }
      case OPEN -> {
        return open(vm, args);
      }
      default -> {
        return run(vm, self, id, nArgs, args);
      }
    }
  }

  private static int open(Vm vm, int args) {
    String mode = StrObject.text(vm, vm.arg(args, 2));
    boolean writes = mode.indexOf('w') >= 0 || mode.indexOf('a') >= 0 || mode.indexOf('+') >= 0;
    if (writes) {
      requireWritable(vm, vm.arg(args, 0));
    }
    IoModule io = IoModule.of(vm);
    if (io == null) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    int file = vm.arg(args, 1);
    return io.open(vm, Word.isSmallInt(file) ? file : vm.str(path(vm, args, 1)), mode);
  }

  private static int run(Vm vm, int self, int operation, int nArgs, int args) {
    switch (operation) {
      case BoardFiles.GETCWD -> {
        return currentDirectory(vm, self);
      }
      case BoardFiles.MKDIR, BoardFiles.REMOVE, BoardFiles.RENAME, BoardFiles.RMDIR ->
          requireWritable(vm, self);
      default -> {
        // reads only
      }
    }
    boolean inBytes = Type.wordOf(vm.ram, vm.arg(args, 1)) == Rom.BYTES;
    String to = nArgs > 2 ? path(vm, args, 2) : "";
    try {
      return BoardFiles.run(vm, operation, path(vm, args, 1), to, inBytes);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  private static void requireWritable(Vm vm, int self) {
    if (i32(vm.ram, self + READ_ONLY) != 0) {
      throw vm.osError(ErrnoException.EROFS);
    }
  }

  private static int currentDirectory(Vm vm, int self) {
    String current = currentDirectory(vm);
    int skipped = Math.max(0, directory(vm, self).length() - 1);
    return vm.str(current.substring(Math.min(skipped, current.length())));
  }

  private static String currentDirectory(Vm vm) {
    try {
      return vm.board().files().currentDirectory();
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  @Override
  public Kind kind(Vm vm, int self, String path) {
    return vm.board().files().kind(path(vm, self, path));
  }

  @Override
  public byte[] read(Vm vm, int self, String path) {
    try {
      return vm.board().files().read(path(vm, self, path));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }
}
