package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Members;
import org.antaresia.vm.MountedType;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code vfs.VfsRom}: a ROMFS image in memory, see {@link RomRecords}, to read from.
 *
 * <pre>
 *   +0 type | +4 object with the image | +8 its memory | +12 first record | +16 end
 * </pre>
 */
final class VfsRomObject extends Type implements MountedType {
  private static final int IMAGE = 4;
  private static final int MEMORY = 8;
  private static final int START = 12;
  private static final int END = 16;
  private static final int SIZE = 20;

  private static final int MOUNT = BoardFiles.OPERATIONS;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 1;
  private static final int OPEN = BoardFiles.OPERATIONS + 2;

  private static final int SMALLEST_IMAGE = 4;
  private static final int LONGEST_NAME = 32767;
  private static final int DIRECTORY_BITS = 0x4000;
  private static final int FILE_BITS = 0x8000;

  /** Errno (Linux: EOPNOTSUPP). */
  private static final int NOT_SUPPORTED = 95;

  private static final int EMPTY = Word.qstr(Qstr.of(""));

  private final RomFileObject text = new RomFileObject(true);
  private final RomFileObject binary = new RomFileObject(false);

  VfsRomObject() {
    super("vfs", "VfsRom", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("mount", MOUNT, 3)
        .function("umount", UMOUNT, 1)
        .function("open", OPEN, 3)
        .function("chdir", BoardFiles.CHDIR, 2)
        .function("getcwd", BoardFiles.GETCWD, 1)
        .function("ilistdir", BoardFiles.ILISTDIR, 2)
        .function("stat", BoardFiles.STAT, 2)
        .function("statvfs", BoardFiles.STATVFS, 2);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code VfsRom(image)}; OSError for what is none. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    int image = vm.arg(args, 0);
    Buffer bytes = Buffer.of(vm, image, false);
    RomRecords whole = new RomRecords(vm.ram, bytes.at, bytes.at + bytes.length);
    if (bytes.length < SMALLEST_IMAGE || !whole.next() || whole.kind() != RomRecords.FILE_SYSTEM) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + IMAGE, image);
    i32(vm.ram, self + MEMORY, bytes.at);
    i32(vm.ram, self + START, whole.payload());
    i32(vm.ram, self + END, whole.end());
    return self;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case MOUNT -> {
        if (Operators.isTrue(vm, vm.arg(args, 2))) {
          throw vm.osError(ErrnoException.EPERM);
        }
        return Word.NONE;
      }
      case UMOUNT -> {
        return self;
      }
      case OPEN -> {
        return open(vm, self, text(vm, args), StrObject.text(vm, vm.arg(args, 2)));
      }
      case BoardFiles.CHDIR -> {
        if (!text(vm, args).equals("/")) {
          throw vm.osError(NOT_SUPPORTED);
        }
        return Word.NONE;
      }
      case BoardFiles.GETCWD -> {
        return EMPTY;
      }
      case BoardFiles.ILISTDIR -> {
        return Iteration.iter(vm, entries(vm, self, vm.arg(args, 1)));
      }
      case BoardFiles.STAT -> {
        RomRecords.Region found = find(vm, self, text(vm, args));
        if (found == null) {
          throw absent(vm);
        }
        int mode = found.isFile() ? FILE_BITS : DIRECTORY_BITS;
        return BoardFiles.tuple(vm, mode, 0, 0, 0, 0, 0, found.size(), 0, 0, 0);
      }
      default -> {
        int bytes = i32(vm.ram, self + END) - i32(vm.ram, self + START);
        return BoardFiles.tuple(vm, 1, 0, bytes, 0, 0, 0, 0, 0, 0, LONGEST_NAME);
      }
    }
  }

  private static String text(Vm vm, int args) {
    return StrObject.text(vm, vm.arg(args, 1));
  }

  private static RomRecords.@Nullable Region find(Vm vm, int self, String path) {
    int start = i32(vm.ram, self + START);
    return RomRecords.find(vm.ram, start, i32(vm.ram, self + END), path);
  }

  private static PyException absent(Vm vm) {
    return vm.osError(ErrnoException.ENOENT);
  }

  private static RomRecords.Region file(Vm vm, int self, String path) {
    RomRecords.Region found = find(vm, self, path);
    if (found == null) {
      throw absent(vm);
    }
    if (!found.isFile()) {
      throw vm.osError(ErrnoException.EISDIR);
    }
    return found;
  }

  private int open(Vm vm, int self, String path, String mode) {
    RomFileObject type = text;
    for (int i = 0; i < mode.length(); i++) {
      switch (mode.charAt(i)) {
        case 'w', 'a', '+' -> throw vm.osError(ErrnoException.EROFS);
        case 'b' -> type = binary;
        case 't' -> type = text;
        default -> {}
      }
    }
    return type.create(vm, file(vm, self, path));
  }

  private static int entries(Vm vm, int self, int path) {
    boolean inBytes = Type.wordOf(vm.ram, path) == Rom.BYTES;
    RomRecords.Region directory = find(vm, self, StrObject.text(vm, path));
    if (directory == null || directory.isFile()) {
      throw absent(vm);
    }
    int start = i32(vm.ram, self + START);
    int end = i32(vm.ram, self + END);
    RomRecords records = new RomRecords(vm.ram, directory.at(), directory.at() + directory.size());
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    while (records.next()) {
      String name = records.isEntry() ? records.name() : null;
      RomRecords.Region region = name == null ? null : records.region(start, end);
      if (name != null && region != null) {
        int word = inBytes ? BoardFiles.bytes(vm, name) : vm.str(name);
        ListObject.append(vm, list, entry(vm, word, region));
        vm.heap.release(mark);
      }
    }
    return list;
  }

  private static int entry(Vm vm, int name, RomRecords.Region region) {
    int tuple = TupleObject.create(vm, 4, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, name);
    int mode = region.isFile() ? FILE_BITS : DIRECTORY_BITS;
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(mode));
    TupleObject.item(vm.ram, tuple, 2, Word.smallInt(0));
    TupleObject.item(vm.ram, tuple, 3, IntObject.create(vm, region.size()));
    return tuple;
  }

  @Override
  public Kind kind(Vm vm, int self, String path) {
    RomRecords.Region found = find(vm, self, path);
    return found == null ? Kind.ABSENT : found.isFile() ? Kind.FILE : Kind.DIRECTORY;
  }

  @Override
  public byte[] read(Vm vm, int self, String path) {
    RomRecords.Region file = file(vm, self, path);
    int from = file.at() - RAM_BASE;
    return Bytes.unpack(vm.ram, from, from + file.size());
  }

  @Override
  public int address(Vm vm, int self, String path) {
    return file(vm, self, path).at();
  }
}
