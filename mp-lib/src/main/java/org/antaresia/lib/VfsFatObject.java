package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.antaresia.fs.FsException;
import org.antaresia.fs.fat.FatEntry;
import org.antaresia.fs.fat.FatFile;
import org.antaresia.fs.fat.FatVolume;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Vm;

/**
 * {@code vfs.VfsFat}: a FAT volume on a block device written in Python. Its size is that of
 * genuine's, so is the room for a sector of the largest size.
 *
 * <pre>
 *   +0 type | +4 number of the FatVolume | +8 1 without a volume | +12 see PythonBlockDevice
 *   +128 room for blocks
 * </pre>
 */
final class VfsFatObject extends VolumeObject {
  /** The type; {@code vfs} and {@code os} both have it. */
  static final VfsFatObject TYPE = new VfsFatObject();

  private static final int WITHOUT_VOLUME = 8;
  private static final int DEVICE = 12;
  private static final int ROOM = 128;
  private static final int ROOM_BYTES = 4096;
  private static final int SIZE = ROOM + ROOM_BYTES;

  /** What is told of the root directory, which has no entry. */
  private static final LocalDateTime ROOT_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** A volume. */
  private record Fat(FatVolume volume, VolumeGuard guard) implements Mounted {}

  private final ListingObject listing = new ListingObject("vfs.fat");
  private final FatFileObject text = new FatFileObject(true);
  private final FatFileObject binary = new FatFileObject(false);

  private VfsFatObject() {
    super("VfsFat");
  }

  @Override
  protected void members(Members m) {
    super.members(m.staticMethod("mkfs", MKFS, 1, 1));
  }

  /** {@code VfsFat(device)}, which may be still without a volume. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    return create(vm, vm.arg(args, 0));
  }

  int create(Vm vm, int device) {
    int self = allocate(vm, SIZE);
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
    i32(vm.ram, self + NUMBER, vm.hostObjects.add(new Fat(volume, new VolumeGuard(self))));
    return self;
  }

  private static PythonBlockDevice device(Vm vm, int self) {
    return new PythonBlockDevice(vm, self, DEVICE, ROOM, ROOM_BYTES, false);
  }

  private static FatVolume volume(Vm vm, int self) {
    return mounted(vm, self, Fat.class).volume;
  }

  @Override
  void make(Vm vm, int nArgs, int nKw, int args) throws IOException {
    FatVolume volume = volume(vm, create(vm, vm.arg(args, 0)));
    if (!volume.format() && !volume.format32()) {
      throw vm.osError(FsException.EIO);
    }
  }

  @Override
  void mount(Vm vm, int self, boolean readOnly, int mkfs) throws IOException {
    if (readOnly) {
      device(vm, self).makeReadOnly();
    }
    if (i32(vm.ram, self + WITHOUT_VOLUME) != 0) {
      if (!Operators.isTrue(vm, mkfs)) {
        throw vm.osError(FsException.ENODEV);
      }
      if (!volume(vm, self).format()) {
        throw vm.osError(FsException.EIO);
      }
      i32(vm.ram, self + WITHOUT_VOLUME, 0);
    }
  }

  @Override
  String path(Vm vm, int self, String given) {
    return given;
  }

  /** Of contradicting letters all count; unknown ones are passed over. */
  @Override
  int open(Vm vm, int self, String path, String letters) throws IOException {
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
    type.open(vm, object, new FatFileObject.Fat(file, guard(vm, self)));
    if (appends) {
      file.seek(file.length());
    }
    return object;
  }

  @Override
  int list(Vm vm, int self, String path, boolean inBytes) throws IOException {
    FatListed listed = new FatListed(volume(vm, self).list(path), guard(vm, self));
    return listing.create(vm, self, listed, inBytes);
  }

  @Override
  void makeDirectory(Vm vm, int self, String path) throws IOException {
    volume(vm, self).makeDirectory(path);
  }

  @Override
  void remove(Vm vm, int self, String path, boolean isDirectory) throws IOException {
    FatVolume volume = volume(vm, self);
    if (volume.stat(path).isDirectory() != isDirectory) {
      throw vm.osError(isDirectory ? FsException.ENOTDIR : FsException.EISDIR);
    }
    volume.remove(path);
  }

  /** A file that has the new name goes first. */
  @Override
  void rename(Vm vm, int self, String from, String to) throws IOException {
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

  @Override
  void changeDirectory(Vm vm, int self, String path) throws IOException {
    volume(vm, self).changeDirectory(path);
  }

  @Override
  String currentDirectory(Vm vm, int self) throws IOException {
    return volume(vm, self).currentDirectory();
  }

  @Override
  int stat(Vm vm, int self, String path) throws IOException {
    FatVolume volume = volume(vm, self);
    FatEntry entry =
        path.isEmpty() || path.equals("/")
            ? new FatEntry(path, true, 0, ROOT_TIME)
            : volume.stat(path);
    long seconds = entry.modified().toEpochSecond(ZoneOffset.UTC);
    int mode = entry.isDirectory() ? BoardFiles.DIRECTORY_BITS : BoardFiles.FILE_BITS;
    return BoardFiles.tuple(vm, mode, 0, 0, 0, 0, 0, entry.size(), seconds, seconds, seconds);
  }

  @Override
  int space(Vm vm, int self) throws IOException {
    FatVolume volume = volume(vm, self);
    int free = volume.freeClusters();
    int size = volume.clusterSize();
    return BoardFiles.tuple(
        vm, size, size, volume.clusters(), free, free, 0, 0, 0, 0, LONGEST_NAME);
  }

  @Override
  boolean isDirectory(Vm vm, int self, String path) throws IOException {
    return volume(vm, self).stat(path).isDirectory();
  }

  @Override
  byte[] content(Vm vm, int self, String path) throws IOException {
    FatFile file = volume(vm, self).open(path, FatVolume.Mode.EXISTING, true, false);
    byte[] content = room(vm, file.length());
    file.read(content, 0, content.length);
    return content;
  }
}
