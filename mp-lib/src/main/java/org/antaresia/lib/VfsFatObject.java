package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.antaresia.fs.FsException;
import org.antaresia.fs.fat.FatEntry;
import org.antaresia.fs.fat.FatFile;
import org.antaresia.fs.fat.FatVolume;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.Arguments;
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
 * {@code vfs.VfsFat}: a FAT volume on a block device written in Python. Its size is that of
 * genuine's, so is the room for a sector of the largest size.
 *
 * <pre>
 *   +0 type | +4 number of the FatVolume | +8 1 without a volume | +12 see PythonBlockDevice
 *   +128 room for blocks
 * </pre>
 */
final class VfsFatObject extends Type implements MountedType {
  /** The type; {@code vfs} and {@code os} both have it. */
  static final VfsFatObject TYPE = new VfsFatObject();

  private static final int NUMBER = 4;
  private static final int WITHOUT_VOLUME = 8;
  private static final int DEVICE = 12;
  private static final int ROOM = 128;
  private static final int ROOM_BYTES = 4096;
  private static final int SIZE = ROOM + ROOM_BYTES;

  private static final int MOUNT = BoardFiles.OPERATIONS;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 1;
  private static final int OPEN = BoardFiles.OPERATIONS + 2;
  private static final int MKFS = BoardFiles.OPERATIONS + 3;

  private static final int LONGEST_NAME = 255;

  /** What is told of the root directory, which has no entry. */
  private static final LocalDateTime ROOT_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** The Java side of an object. */
  record Mounted(FatVolume volume, VolumeGuard guard) {}

  private final FatListingObject listing = new FatListingObject();
  private final FatFileObject text = new FatFileObject("TextIOWrapper", true);
  private final FatFileObject binary = new FatFileObject("FileIO", false);

  private VfsFatObject() {
    super("vfs", "VfsFat", 0);
  }

  @Override
  protected void members(Members m) {
    m.staticMethod("mkfs", MKFS, 1, 1)
        .function("open", OPEN, 3)
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

  /** {@code VfsFat(device)}, which may be still without a volume. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    return create(vm, vm.arg(args, 0));
  }

  int create(Vm vm, int device) {
    HostObjects objects = VfsModule.objects(vm);
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    device(vm, self).use(device);
    FatVolume volume = new FatVolume(device(vm, self), () -> LocalZone.now(vm));
    try {
      volume.mount();
    } catch (FsException e) {
      if (e.errno() != FsException.ENODEV) {
        throw vm.osError(e.errno());
      }
      i32(vm.ram, self + WITHOUT_VOLUME, 1);
    } catch (IOException e) {
      throw failed(vm, e);
    }
    i32(vm.ram, self + NUMBER, objects.add(new Mounted(volume, new VolumeGuard(self))));
    return self;
  }

  @Override
  public void finalise(Vm vm, int self) {
    VfsModule.objects(vm).remove(i32(vm.ram, self + NUMBER));
  }

  private static PythonBlockDevice device(Vm vm, int self) {
    return new PythonBlockDevice(vm, self, DEVICE, ROOM, ROOM_BYTES);
  }

  static Mounted mounted(Vm vm, int self) {
    return VfsModule.objects(vm).get(vm, i32(vm.ram, self + NUMBER), Mounted.class);
  }

  private static FatVolume volume(Vm vm, int self) {
    return mounted(vm, self).volume;
  }

  /** What a failure is for programs. */
  static PyException failed(Vm vm, IOException e) {
    return vm.osError(errno(e));
  }

  static int errno(IOException e) {
    return e instanceof FsException known ? known.errno() : FsException.EIO;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == MKFS) {
      return make(vm, self);
    }
    VolumeGuard guard = mounted(vm, self).guard;
    guard.enter(vm);
    try {
      int result = run(vm, id, nArgs, args);
      guard.settle(vm);
      return result;
    } catch (IOException e) {
      throw failed(vm, e);
    } finally {
      guard.leave(vm);
    }
  }

  /** {@code mkfs(device)}. */
  private int make(Vm vm, int device) {
    FatVolume volume = volume(vm, create(vm, device));
    try {
      if (!volume.format() && !volume.format32()) {
        throw vm.osError(FsException.EIO);
      }
    } catch (IOException e) {
      throw failed(vm, e);
    }
    return Word.NONE;
  }

  private int run(Vm vm, int id, int nArgs, int args) throws IOException {
    int self = vm.arg(args, 0);
    switch (id) {
      case MOUNT -> mount(vm, args);
      case UMOUNT -> {
        return Word.NONE; // its methods still work
      }
      case OPEN -> {
        return open(vm, self, path(vm, args, 1), StrObject.text(vm, vm.arg(args, 2)));
      }
      case BoardFiles.ILISTDIR -> {
        boolean inBytes = nArgs > 1 && Type.wordOf(vm.ram, vm.arg(args, 1)) == Rom.BYTES;
        String path = nArgs > 1 ? path(vm, args, 1) : "";
        return listing.create(vm, self, volume(vm, self).list(path), inBytes);
      }
      case BoardFiles.MKDIR -> volume(vm, self).makeDirectory(path(vm, args, 1));
      case BoardFiles.RMDIR -> remove(vm, self, path(vm, args, 1), true);
      case BoardFiles.REMOVE -> remove(vm, self, path(vm, args, 1), false);
      case BoardFiles.RENAME -> rename(vm, self, path(vm, args, 1), path(vm, args, 2));
      case BoardFiles.CHDIR -> volume(vm, self).changeDirectory(path(vm, args, 1));
      case BoardFiles.GETCWD -> {
        return vm.str(volume(vm, self).currentDirectory());
      }
      case BoardFiles.STAT -> {
        return stat(vm, self, path(vm, args, 1));
      }
      default -> {
        return space(vm, volume(vm, self));
      }
    }
    return Word.NONE;
  }

  private static String path(Vm vm, int args, int i) {
    return StrObject.text(vm, vm.arg(args, i));
  }

  private static void mount(Vm vm, int args) throws IOException {
    int self = vm.arg(args, 0);
    if (Operators.isTrue(vm, vm.arg(args, 1))) {
      device(vm, self).makeReadOnly();
    }
    if (i32(vm.ram, self + WITHOUT_VOLUME) != 0) {
      if (!Operators.isTrue(vm, vm.arg(args, 2))) {
        throw vm.osError(FsException.ENODEV);
      }
      if (!volume(vm, self).format()) {
        throw vm.osError(FsException.EIO);
      }
      i32(vm.ram, self + WITHOUT_VOLUME, 0);
    }
  }

  /** Of contradicting letters all count; unknown ones are passed over. */
  private int open(Vm vm, int self, String path, String letters) throws IOException {
    boolean creates = letters.indexOf('w') >= 0;
    boolean appends = letters.indexOf('a') >= 0;
    boolean isNew = letters.indexOf('x') >= 0;
    boolean updates = letters.indexOf('+') >= 0;
    FatVolume.Mode mode =
        isNew
            ? FatVolume.Mode.NEW
            : creates
                ? FatVolume.Mode.EMPTY
                : appends ? FatVolume.Mode.ANY : FatVolume.Mode.EXISTING;
    boolean reads = updates || letters.indexOf('r') >= 0;
    boolean writes = updates || mode != FatVolume.Mode.EXISTING;
    FatFileObject type = letters.lastIndexOf('b') > letters.lastIndexOf('t') ? binary : text;
    int object = type.create(vm, self); // before the file is open: memory may be out
    FatFile file = volume(vm, self).open(path, mode, reads, writes);
    type.open(vm, object, file, mounted(vm, self).guard);
    if (appends) {
      file.seek(file.length());
    }
    return object;
  }

  private static void remove(Vm vm, int self, String path, boolean directory) throws IOException {
    FatVolume volume = volume(vm, self);
    if (volume.stat(path).isDirectory() != directory) {
      throw vm.osError(directory ? FsException.ENOTDIR : FsException.EISDIR);
    }
    volume.remove(path);
  }

  /** A file that has the new name goes first. */
  private static void rename(Vm vm, int self, String from, String to) throws IOException {
    FatVolume volume = volume(vm, self);
    try {
      volume.rename(from, to);
    } catch (FsException e) {
      if (e.errno() != FsException.EEXIST) {
        throw e;
      }
      remove(vm, self, to, false);
      volume.rename(from, to);
    }
  }

  private static int stat(Vm vm, int self, String path) throws IOException {
    FatVolume volume = volume(vm, self);
    FatEntry entry =
        path.isEmpty() || path.equals("/")
            ? new FatEntry(path, true, 0, ROOT_TIME)
            : volume.stat(path);
    long seconds = entry.modified().toEpochSecond(ZoneOffset.UTC);
    int mode = entry.isDirectory() ? BoardFiles.DIRECTORY_BITS : BoardFiles.FILE_BITS;
    return BoardFiles.tuple(vm, mode, 0, 0, 0, 0, 0, entry.size(), seconds, seconds, seconds);
  }

  private static int space(Vm vm, FatVolume volume) throws IOException {
    int free = volume.freeClusters();
    int size = volume.clusterSize();
    return BoardFiles.tuple(
        vm, size, size, volume.clusters(), free, free, 0, 0, 0, 0, LONGEST_NAME);
  }

  @Override
  public Kind kind(Vm vm, int self, String path) {
    Mounted mounted = mounted(vm, self);
    mounted.guard.enter(vm);
    try {
      return mounted.volume.stat(path).isDirectory() ? Kind.DIRECTORY : Kind.FILE;
    } catch (IOException e) {
      return Kind.ABSENT; // as genuine, whatever the reason
    } finally {
      mounted.guard.leave(vm);
    }
  }

  @Override
  public byte[] read(Vm vm, int self, String path) {
    Mounted mounted = mounted(vm, self);
    mounted.guard.enter(vm);
    try {
      FatFile file = mounted.volume.open(path, FatVolume.Mode.EXISTING, true, false);
      if (file.length() > vm.ram.length * 4L) {
        throw vm.memoryError(Integer.MAX_VALUE);
      }
      byte[] content = new byte[(int) file.length()];
      file.read(content, 0, content.length);
      return content;
    } catch (IOException e) {
      throw failed(vm, e);
    } finally {
      mounted.guard.leave(vm);
    }
  }
}
