package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;
import org.antaresia.fs.lfs.Lfs1Volume;
import org.antaresia.fs.lfs.Lfs2Volume;
import org.antaresia.fs.lfs.LfsAttribute;
import org.antaresia.fs.lfs.LfsEntry;
import org.antaresia.fs.lfs.LfsFile;
import org.antaresia.fs.lfs.LfsOptions;
import org.antaresia.fs.lfs.LfsVolume;
import org.antaresia.fs.lfs.OpenMode;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code vfs.VfsLfs1} and {@code vfs.VfsLfs2}: littlefs on a block device written in Python. It
 * knows its current directory, by a path that ends with a slash.
 *
 * <pre>
 *   +0 type | +4 number of the LfsVolume | +8 current directory | +12 1 when it keeps times
 *   +16 see PythonBlockDevice | +60 room for a part of a block
 * </pre>
 */
final class VfsLfsObject extends VolumeObject {
  static final VfsLfsObject LFS1 = new VfsLfsObject("VfsLfs1", 1);
  static final VfsLfsObject LFS2 = new VfsLfsObject("VfsLfs2", 2);

  private static final int DIRECTORY = 8;
  private static final int KEEPS_TIMES = 12;
  private static final int DEVICE = 16;
  private static final int ROOM = DEVICE + PythonBlockDevice.SIZE;

  private static final Arguments.Parameter[] PARAMETERS = {
    Arguments.Parameter.required(""),
    size("readsize"),
    size("progsize"),
    size("lookahead"),
    Arguments.Parameter.keywordOnly("mtime"),
  };

  // Where the superblock has the name of the file system.
  private static final String MAGIC = "littlefs";
  private static final int MAGIC_1 = 40;
  private static final int MAGIC_2 = 8;

  /** The type of the attribute with the time of the last change, in nanoseconds since 1970. */
  private static final int MTIME = 1;

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** A volume. */
  private record Lfs(LfsVolume volume, VolumeGuard guard) implements Mounted {}

  private final int version;
  private final ListingObject listing = new ListingObject("vfs.lfs");
  private final LfsFileObject text = new LfsFileObject(true);
  private final LfsFileObject binary = new LfsFileObject(false);

  private VfsLfsObject(String name, int version) {
    super(name);
    this.version = version;
  }

  private static Arguments.Parameter size(String name) {
    return new Arguments.Parameter(Qstr.of(name), true, false, true);
  }

  @Override
  protected void members(Members m) {
    super.members(m.staticMethodKeywords("mkfs", MKFS, 0, NativeFunction.ANY));
  }

  // Volumes.

  /** {@code VfsLfs2(device, *, readsize=32, progsize=32, lookahead=32, mtime=True)}. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    LfsOptions options = options(vm, given);
    boolean keepsTimes = given[4] == Word.NULL || Operators.isTrue(vm, given[4]);
    return create(vm, given[0], options, keepsTimes);
  }

  /** A file system with what it has when the program says nothing. */
  int create(Vm vm, int device) {
    return create(vm, device, LfsOptions.DEFAULT, true);
  }

  private int create(Vm vm, int device, LfsOptions options, boolean keepsTimes) {
    int self = allocate(vm, options);
    i32(vm.ram, self + DIRECTORY, vm.str("/"));
    i32(vm.ram, self + KEEPS_TIMES, keepsTimes && version == 2 ? 1 : 0);
    PythonBlockDevice blocks = use(vm, self, device, options);
    try {
      LfsVolume volume =
          version == 1 ? Lfs1Volume.mount(blocks, options) : Lfs2Volume.mount(blocks, options);
      i32(vm.ram, self + NUMBER, vm.hostObjects.add(new Lfs(volume, new VolumeGuard(self))));
    } catch (IOException e) {
      throw failed(vm, e);
    }
    return self;
  }

  @Override
  void make(Vm vm, int nArgs, int nKw, int args) throws IOException {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    LfsOptions options = options(vm, given);
    FlashDevice blocks = use(vm, allocate(vm, options), given[0], options);
    if (version == 1) {
      Lfs1Volume.format(blocks, options);
    } else {
      Lfs2Volume.format(blocks, options);
    }
  }

  private static LfsOptions options(Vm vm, int[] given) {
    LfsOptions known = LfsOptions.DEFAULT;
    return new LfsOptions(
        size(vm, given[1], known.readSize()),
        size(vm, given[2], known.programSize()),
        size(vm, given[3], known.lookahead()));
  }

  private static int size(Vm vm, int given, int known) {
    return given == Word.NULL ? known : IntObject.toInt(vm, given);
  }

  private int allocate(Vm vm, LfsOptions options) {
    int size = (int) Math.min(Integer.MAX_VALUE, ROOM + Math.max(0, options.chunkSize()));
    return allocate(vm, size);
  }

  private static PythonBlockDevice device(Vm vm, int self, int roomBytes) {
    return new PythonBlockDevice(vm, self, DEVICE, ROOM, roomBytes, true);
  }

  private static PythonBlockDevice use(Vm vm, int self, int device, LfsOptions options) {
    PythonBlockDevice blocks = device(vm, self, (int) Math.max(0, options.chunkSize()));
    blocks.use(device);
    blocks.start();
    return blocks;
  }

  /**
   * Looks for a littlefs on a device: which of the types can mount it, or null. The superblock is
   * in both of the first blocks, one of which may be damaged.
   */
  static @Nullable VfsLfsObject detect(Vm vm, int device) {
    int self = LFS2.allocate(vm, LfsOptions.DEFAULT);
    PythonBlockDevice blocks = device(vm, self, (int) LfsOptions.DEFAULT.chunkSize());
    blocks.use(device);
    byte[] start = new byte[MAGIC_1 + MAGIC.length() - MAGIC_2];
    for (int block = 0; block <= 1; block++) {
      try {
        blocks.read(block, MAGIC_2, start, 0, start.length);
      } catch (FsException e) {
        continue; // the other one may be readable
      }
      String text = new String(start, StandardCharsets.ISO_8859_1);
      if (text.endsWith(MAGIC)) {
        return LFS1;
      } else if (text.startsWith(MAGIC)) {
        return LFS2;
      }
    }
    return null;
  }

  private static LfsVolume volume(Vm vm, int self) {
    return mounted(vm, self, Lfs.class).volume;
  }

  // Paths.

  private static String directory(Vm vm, int self) {
    return StrObject.text(vm, i32(vm.ram, self + DIRECTORY));
  }

  /** The path from the root; as in C, a zero ends it. */
  @Override
  String path(Vm vm, int self, String given) {
    int zero = given.indexOf(0);
    String text = zero < 0 ? given : given.substring(0, zero);
    return text.startsWith("/") ? text : directory(vm, self) + text;
  }

  @Override
  void changeDirectory(Vm vm, int self, String path) throws IOException {
    if (path.length() > 1 && kindOf(vm, self, path) != Kind.DIRECTORY) {
      throw new FsException(FsException.ENOENT, path);
    }
    List<String> names = new ArrayList<>();
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        if (!names.isEmpty()) {
          names.remove(names.size() - 1);
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    String directory = names.isEmpty() ? "/" : "/" + String.join("/", names) + "/";
    i32(vm.ram, self + DIRECTORY, vm.str(directory));
  }

  @Override
  String currentDirectory(Vm vm, int self) {
    String directory = directory(vm, self);
    return directory.substring(0, Math.max(1, directory.length() - 1));
  }

  // What programs do.

  @Override
  void mount(Vm vm, int self, boolean readOnly, int mkfs) {
    if (readOnly) {
      device(vm, self, 0).makeReadOnly();
    }
  }

  @Override
  int list(Vm vm, int self, String path, boolean inBytes) throws IOException {
    LfsListed listed = new LfsListed(volume(vm, self).list(path), guard(vm, self));
    return listing.create(vm, self, listed, inBytes);
  }

  @Override
  void makeDirectory(Vm vm, int self, String path) throws IOException {
    volume(vm, self).makeDirectory(path);
  }

  /** Whatever is there: genuine asks for no kind. */
  @Override
  void remove(Vm vm, int self, String path, boolean isDirectory) throws IOException {
    volume(vm, self).remove(path);
  }

  @Override
  void rename(Vm vm, int self, String from, String to) throws IOException {
    volume(vm, self).rename(from, to);
  }

  @Override
  int space(Vm vm, int self) throws IOException {
    LfsVolume volume = volume(vm, self);
    int size = volume.blockSize();
    int count = volume.blockCount();
    int free = count - volume.blocksUsed(); // below 0 when many blocks count twice
    return BoardFiles.tuple(vm, size, size, count, free, free, 0, 0, 0, 0, LONGEST_NAME);
  }

  @Override
  int stat(Vm vm, int self, String path) throws IOException {
    LfsVolume volume = volume(vm, self);
    LfsEntry entry = volume.stat(path);
    byte[] time = volume instanceof Lfs2Volume known ? known.attribute(path, MTIME) : null;
    long seconds = 0;
    if (time != null && time.length == Long.BYTES) {
      long nanos = ByteBuffer.wrap(time).order(ByteOrder.LITTLE_ENDIAN).getLong();
      seconds = Long.divideUnsigned(nanos, NANOS_PER_SECOND);
    }
    int mode = entry.isFile() ? BoardFiles.FILE_BITS : BoardFiles.DIRECTORY_BITS;
    return BoardFiles.tuple(vm, mode, 0, 0, 0, 0, 0, entry.size(), seconds, seconds, seconds);
  }

  /** The time now, as it is stored. */
  static byte[] time(Vm vm) {
    long nanos = vm.board().clock().epochNanos();
    return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(nanos).array();
  }

  @Override
  int open(Vm vm, int self, String path, String letters) throws IOException {
    OpenMode mode = null;
    boolean updates = false;
    LfsFileObject type = text;
    for (int i = 0; i < letters.length(); i++) {
      OpenMode known = null;
      switch (letters.charAt(i)) {
        case 'r' -> known = OpenMode.READ;
        case 'w' -> known = OpenMode.WRITE;
        case 'x' -> known = OpenMode.CREATE;
        case 'a' -> known = OpenMode.APPEND;
        case '+' -> updates = true;
        case 'b' -> type = binary;
        case 't' -> type = text;
        default -> {
          // passed over
        }
      }
      if (known != null) {
        if (mode != null || updates) {
          throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
        }
        mode = known;
      }
    }
    OpenMode asked = mode == null ? OpenMode.READ : mode;
    LfsAttribute time =
        i32(vm.ram, self + KEEPS_TIMES) == 0 ? null : new LfsAttribute(MTIME, time(vm));
    int object = type.create(vm, self); // before the file is open: memory may be out
    OpenMode whole = updates ? asked.update() : asked;
    LfsVolume volume = volume(vm, self);
    LfsFile file =
        volume instanceof Lfs2Volume known
            ? known.open(path, whole, time)
            : volume.open(path, whole);
    type.open(vm, object, new LfsFileObject.Lfs(file, time, guard(vm, self)));
    return object;
  }

  @Override
  boolean isDirectory(Vm vm, int self, String path) throws IOException {
    return !volume(vm, self).stat(path).isFile();
  }

  @Override
  byte[] content(Vm vm, int self, String path) throws IOException {
    try (LfsFile file = volume(vm, self).open(path, OpenMode.READ)) {
      byte[] content = room(vm, volume(vm, self).stat(path).size());
      file.read(content, 0, content.length);
      return content;
    }
  }
}
