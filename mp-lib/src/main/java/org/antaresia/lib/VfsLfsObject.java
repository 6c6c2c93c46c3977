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
import org.antaresia.vm.MountedType;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
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
final class VfsLfsObject extends Type implements MountedType {
  static final VfsLfsObject LFS1 = new VfsLfsObject("VfsLfs1", 1);
  static final VfsLfsObject LFS2 = new VfsLfsObject("VfsLfs2", 2);

  private static final int NUMBER = 4;
  private static final int DIRECTORY = 8;
  private static final int KEEPS_TIMES = 12;
  private static final int DEVICE = 16;
  private static final int ROOM = DEVICE + PythonBlockDevice.SIZE;

  private static final int MOUNT = BoardFiles.OPERATIONS;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 1;
  private static final int OPEN = BoardFiles.OPERATIONS + 2;
  private static final int MKFS = BoardFiles.OPERATIONS + 3;

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

  private static final int LONGEST_NAME = 255;

  /** The type of the attribute with the time of the last change, in nanoseconds since 1970. */
  private static final int MTIME = 1;

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final int version;
  private final LfsListingObject listing = new LfsListingObject();
  private final LfsFileObject text = new LfsFileObject("TextIOWrapper", true);
  private final LfsFileObject binary = new LfsFileObject("FileIO", false);

  private VfsLfsObject(String name, int version) {
    super("vfs", name, 0);
    this.version = version;
  }

  private static Arguments.Parameter size(String name) {
    return new Arguments.Parameter(Qstr.of(name), true, false, true);
  }

  @Override
  protected void members(Members m) {
    m.staticMethodKeywords("mkfs", MKFS, 0, NativeFunction.ANY)
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
    HostObjects objects = VfsModule.objects(vm);
    int self = allocate(vm, options);
    i32(vm.ram, self + DIRECTORY, vm.str("/"));
    i32(vm.ram, self + KEEPS_TIMES, keepsTimes && version == 2 ? 1 : 0);
    PythonBlockDevice blocks = use(vm, self, device, options);
    try {
      LfsVolume volume =
          version == 1 ? Lfs1Volume.mount(blocks, options) : Lfs2Volume.mount(blocks, options);
      i32(vm.ram, self + NUMBER, objects.add(volume));
    } catch (IOException e) {
      throw VfsFatObject.failed(vm, e);
    }
    return self;
  }

  private int make(Vm vm, int nArgs, int nKw, int args) throws IOException {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    LfsOptions options = options(vm, given);
    FlashDevice blocks = use(vm, allocate(vm, options), given[0], options);
    if (version == 1) {
      Lfs1Volume.format(blocks, options);
    } else {
      Lfs2Volume.format(blocks, options);
    }
    return Word.NONE;
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
    int self = vm.heap.allocateWithFinaliser(size);
    if (self == 0) {
      throw vm.memoryError(size);
    }
    i32(vm.ram, self, address());
    return self;
  }

  private static PythonBlockDevice use(Vm vm, int self, int device, LfsOptions options) {
    PythonBlockDevice blocks =
        new PythonBlockDevice(vm, self, DEVICE, ROOM, (int) Math.max(0, options.chunkSize()));
    blocks.use(device);
    blocks.start();
    return blocks;
  }

  @Override
  public void finalise(Vm vm, int self) {
    VfsModule.objects(vm).remove(i32(vm.ram, self + NUMBER));
  }

  /**
   * Looks for a littlefs on a device: which of the types can mount it, or null. The superblock is
   * in both of the first blocks, one of which may be damaged.
   */
  static @Nullable VfsLfsObject detect(Vm vm, int device) {
    int self = LFS2.allocate(vm, LfsOptions.DEFAULT);
    PythonBlockDevice blocks =
        new PythonBlockDevice(vm, self, DEVICE, ROOM, (int) LfsOptions.DEFAULT.chunkSize());
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
    return VfsModule.objects(vm).get(vm, i32(vm.ram, self + NUMBER), LfsVolume.class);
  }

  // Paths.

  private static String directory(Vm vm, int self) {
    return StrObject.text(vm, i32(vm.ram, self + DIRECTORY));
  }

  /** The path from the root; as in C, a zero ends it. */
  private static String path(Vm vm, int self, int path) {
    String given = StrObject.text(vm, path);
    int zero = given.indexOf(0);
    String text = zero < 0 ? given : given.substring(0, zero);
    return text.startsWith("/") ? text : directory(vm, self) + text;
  }

  private static void changeDirectory(Vm vm, int self, String path) throws IOException {
    if (path.length() > 1 && kindOf(volume(vm, self), path) != Kind.DIRECTORY) {
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

  private static int currentDirectory(Vm vm, int self) {
    String directory = directory(vm, self);
    return vm.str(directory.substring(0, Math.max(1, directory.length() - 1)));
  }

  // What programs do.

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    try {
      return id == MKFS ? make(vm, nArgs, nKw, args) : run(vm, id, nArgs, args);
    } catch (IOException e) {
      throw VfsFatObject.failed(vm, e);
    }
  }

  private int run(Vm vm, int id, int nArgs, int args) throws IOException {
    int self = vm.arg(args, 0);
    LfsVolume volume = volume(vm, self);
    switch (id) {
      case MOUNT -> {
        if (Operators.isTrue(vm, vm.arg(args, 1))) {
          new PythonBlockDevice(vm, self, DEVICE, ROOM, 0).makeReadOnly();
        }
      }
      case UMOUNT -> {
        // its methods still work
      }
      case OPEN -> {
        String path = path(vm, self, vm.arg(args, 1));
        return open(vm, self, path, StrObject.text(vm, vm.arg(args, 2)));
      }
      case BoardFiles.GETCWD -> {
        return currentDirectory(vm, self);
      }
      case BoardFiles.ILISTDIR -> {
        boolean inBytes = nArgs > 1 && Type.wordOf(vm.ram, vm.arg(args, 1)) == Rom.BYTES;
        String path = nArgs > 1 ? path(vm, self, vm.arg(args, 1)) : directory(vm, self);
        return listing.create(vm, self, volume.list(path), inBytes);
      }
      case BoardFiles.MKDIR -> volume.makeDirectory(path(vm, self, vm.arg(args, 1)));
      case BoardFiles.REMOVE, BoardFiles.RMDIR -> volume.remove(path(vm, self, vm.arg(args, 1)));
      case BoardFiles.CHDIR -> changeDirectory(vm, self, path(vm, self, vm.arg(args, 1)));
      case BoardFiles.RENAME ->
          volume.rename(path(vm, self, vm.arg(args, 1)), path(vm, self, vm.arg(args, 2)));
      case BoardFiles.STAT -> {
        return stat(vm, volume, path(vm, self, vm.arg(args, 1)));
      }
      default -> {
        int size = volume.blockSize();
        int count = volume.blockCount();
        int free = count - volume.blocksUsed(); // below 0 when many blocks count twice
        return BoardFiles.tuple(vm, size, size, count, free, free, 0, 0, 0, 0, LONGEST_NAME);
      }
    }
    return Word.NONE;
  }

  private static int stat(Vm vm, LfsVolume volume, String path) throws IOException {
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

  private int open(Vm vm, int self, String path, String letters) throws IOException {
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
    type.open(vm, object, file, time);
    return object;
  }

  // Import.

  private static Kind kindOf(LfsVolume volume, String path) {
    try {
      return volume.stat(path).isFile() ? Kind.FILE : Kind.DIRECTORY;
    } catch (IOException e) {
      return Kind.ABSENT; // as genuine, whatever the reason
    }
  }

  @Override
  public Kind kind(Vm vm, int self, String path) {
    String whole = path.startsWith("/") ? path : directory(vm, self) + path;
    return kindOf(volume(vm, self), whole);
  }

  @Override
  public byte[] read(Vm vm, int self, String path) {
    String whole = path.startsWith("/") ? path : directory(vm, self) + path;
    LfsVolume volume = volume(vm, self);
    try {
      long size = volume.stat(whole).size();
      if (size > vm.ram.length * 4L) {
        throw vm.memoryError(Integer.MAX_VALUE);
      }
      LfsFile file = volume.open(whole, OpenMode.READ);
      byte[] content = new byte[(int) size];
      file.read(content, 0, content.length);
      file.close();
      return content;
    } catch (IOException e) {
      throw VfsFatObject.failed(vm, e);
    }
  }
}
