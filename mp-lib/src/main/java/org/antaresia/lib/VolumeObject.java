package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import org.antaresia.fs.FsException;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.Members;
import org.antaresia.vm.MountedType;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.StrObject;

/**
 * A file system on a block device written in Python, one operation at a time.
 *
 * <pre>
 *   +0 type | +4 number of the Mounted | more
 * </pre>
 */
abstract class VolumeObject extends Type implements MountedType {
  static final int NUMBER = 4;
  static final int LONGEST_NAME = 255;

  static final int MKFS = BoardFiles.OPERATIONS;
  private static final int MOUNT = BoardFiles.OPERATIONS + 1;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 2;
  private static final int OPEN = BoardFiles.OPERATIONS + 3;

  /** The Java side of an object. */
  interface Mounted {
    VolumeGuard guard();
  }

  VolumeObject(String name) {
    super("vfs", name, 0);
  }

  @Override
  protected void members(Members m) {
    m.function("open", OPEN, 3)
        .function("ilistdir", BoardFiles.ILISTDIR, 1, 2)
        .function("mkdir", BoardFiles.MKDIR, 2)
        .function("rmdir", BoardFiles.RMDIR, 2)
        .function("chdir", BoardFiles.CHDIR, 2)
        .function("getcwd", BoardFiles.GETCWD, 1)
        .function("remove", BoardFiles.REMOVE, 2)
        .function("rename", BoardFiles.RENAME, 3)
        .function("stat", BoardFiles.STAT, 2)
        .function("statvfs", BoardFiles.STATVFS, 2)
        .function("mount", MOUNT, 3)
        .function("umount", UMOUNT, 1);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** An object without a volume. */
  int allocate(Vm vm, int size) {
    int self = vm.heap.allocateWithFinaliser(size);
    if (self == 0) {
      throw vm.memoryError(size);
    }
    i32(vm.ram, self, address());
    return self;
  }

  @Override
  public void finalise(Vm vm, int self) {
    vm.hostObjects.remove(i32(vm.ram, self + NUMBER));
  }

  /** What keeps the operations of an object apart, of whatever file system. */
  static VolumeGuard guard(Vm vm, int self) {
    return mounted(vm, self, Mounted.class).guard();
  }

  static <T extends Mounted> T mounted(Vm vm, int self, Class<T> type) {
    return VfsModule.behind(vm, i32(vm.ram, self + NUMBER), type);
  }

  /** What a failure is for programs. */
  static PyException failed(Vm vm, IOException e) {
    return vm.osError(errno(e));
  }

  static int errno(IOException e) {
    return e instanceof FsException known ? known.errno() : FsException.EIO;
  }

  // What programs do.

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    try {
      if (id == MKFS) {
        make(vm, nArgs, nKw, args);
        return Word.NONE;
      }
      if (id == UMOUNT) {
        return Word.NONE; // its methods still work; one that has lost its volume can go, too
      }
      VolumeGuard guard = guard(vm, vm.arg(args, 0));
      guard.enter(vm);
      try {
        int result = run(vm, id, nArgs, args);
        guard.settle(vm);
        return result;
      } finally {
        guard.leave(vm);
      }
    } catch (IOException e) {
      throw failed(vm, e);
    }
  }

  private int run(Vm vm, int id, int nArgs, int args) throws IOException {
    int self = vm.arg(args, 0);
    switch (id) {
      case MOUNT -> mount(vm, self, Operators.isTrue(vm, vm.arg(args, 1)), vm.arg(args, 2));
      case OPEN -> {
        return open(vm, self, path(vm, args, 1), StrObject.text(vm, vm.arg(args, 2)));
      }
      case BoardFiles.ILISTDIR -> {
        boolean inBytes = nArgs > 1 && Type.wordOf(vm.ram, vm.arg(args, 1)) == Rom.BYTES;
        return list(vm, self, nArgs > 1 ? path(vm, args, 1) : path(vm, self, ""), inBytes);
      }
      case BoardFiles.MKDIR -> makeDirectory(vm, self, path(vm, args, 1));
      case BoardFiles.RMDIR -> remove(vm, self, path(vm, args, 1), true);
      case BoardFiles.REMOVE -> remove(vm, self, path(vm, args, 1), false);
      case BoardFiles.RENAME -> rename(vm, self, path(vm, args, 1), path(vm, args, 2));
      case BoardFiles.CHDIR -> changeDirectory(vm, self, path(vm, args, 1));
      case BoardFiles.GETCWD -> {
        return vm.str(currentDirectory(vm, self));
      }
      case BoardFiles.STAT -> {
        return stat(vm, self, path(vm, args, 1));
      }
      default -> {
        return space(vm, self);
      }
    }
    return Word.NONE;
  }

  private String path(Vm vm, int args, int i) {
    return path(vm, vm.arg(args, 0), StrObject.text(vm, vm.arg(args, i)));
  }

  /** {@code mkfs(device)}. */
  abstract void make(Vm vm, int nArgs, int nKw, int args) throws IOException;

  /**
   * Readies the device.
   *
   * @param mkfs true when a device without a volume is to get one
   */
  abstract void mount(Vm vm, int self, boolean readOnly, int mkfs) throws IOException;

  /** What the volume has for a path of the program's. */
  abstract String path(Vm vm, int self, String given);

  /** A file object. */
  abstract int open(Vm vm, int self, String path, String letters) throws IOException;

  /** A {@link ListingObject}. */
  abstract int list(Vm vm, int self, String path, boolean inBytes) throws IOException;

  abstract void makeDirectory(Vm vm, int self, String path) throws IOException;

  abstract void remove(Vm vm, int self, String path, boolean isDirectory) throws IOException;

  abstract void rename(Vm vm, int self, String from, String to) throws IOException;

  abstract void changeDirectory(Vm vm, int self, String path) throws IOException;

  abstract String currentDirectory(Vm vm, int self) throws IOException;

  /** A tuple as {@link BoardFiles#STAT} has it. */
  abstract int stat(Vm vm, int self, String path) throws IOException;

  /** A tuple as {@link BoardFiles#STATVFS} has it. */
  abstract int space(Vm vm, int self) throws IOException;

  // Import.

  abstract boolean isDirectory(Vm vm, int self, String path) throws IOException;

  /** What is in a file. */
  abstract byte[] content(Vm vm, int self, String path) throws IOException;

  /** The room for what is in a file of that length. */
  static byte[] room(Vm vm, long length) {
    if (length > vm.ram.length * 4L) {
      throw vm.memoryError(Integer.MAX_VALUE);
    }
    return new byte[(int) length];
  }

  @Override
  public final Kind kind(Vm vm, int self, String path) {
    VolumeGuard guard = guard(vm, self);
    guard.enter(vm);
    try {
      return kindOf(vm, self, path(vm, self, path));
    } finally {
      guard.leave(vm);
    }
  }

  final Kind kindOf(Vm vm, int self, String path) {
    try {
      return isDirectory(vm, self, path) ? Kind.DIRECTORY : Kind.FILE;
    } catch (IOException e) {
      return Kind.ABSENT; // as genuine, whatever the reason
    }
  }

  @Override
  public final byte[] read(Vm vm, int self, String path) {
    VolumeGuard guard = guard(vm, self);
    guard.enter(vm);
    try {
      return content(vm, self, path(vm, self, path));
    } catch (IOException e) {
      throw failed(vm, e);
    } finally {
      guard.leave(vm);
    }
  }
}
