package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import java.nio.charset.StandardCharsets;
import org.antaresia.fs.FsException;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.MemoryviewObject;
import org.osgi.service.component.annotations.Component;

/** {@code vfs}: file systems and where they are mounted. */
@Component(service = NativeModule.class)
public final class VfsModule extends NativeModule {
  private static final int MOUNT = 0;
  private static final int UMOUNT = 1;
  private static final int ROM_IOCTL = 2;

  // Requests of rom_ioctl, of which a board without flash to write to knows two.
  private static final int ROM_SEGMENTS = 1;
  private static final int ROM_SEGMENT = 2;

  /** A file system for {@link VfsRomObject} in which nothing is. */
  private static final String EMPTY_ROM = "\u00d2\u00cd1\0";

  private final VfsRomObject rom = new VfsRomObject();

  public VfsModule() {
    super("vfs");
  }

  @Override
  protected void members(Members m) {
    m.keywords("mount", MOUNT, 0, NativeFunction.ANY)
        .function("umount", UMOUNT, 1)
        .function("rom_ioctl", ROM_IOCTL, 1, 4)
        .constant("VfsRom", rom.address())
        .constant("VfsFat", VfsFatObject.TYPE.address())
        .constant("VfsLfs1", VfsLfsObject.LFS1.address())
        .constant("VfsLfs2", VfsLfsObject.LFS2.address())
        .constant("VfsPosix", VfsPosixObject.TYPE.address());
  }

  /**
   * The Java side of a file system or one of its files.
   *
   * @throws PyException OSError when there is none, or none of that type
   */
  static <T> T behind(Vm vm, int number, Class<T> type) {
    T object = vm.hostObjects.get(number, type);
    if (object == null) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    return object;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case MOUNT -> {
        return MountedFiles.mount(vm, nArgs, nKw, args);
      }
      case UMOUNT -> {
        MountedFiles.umount(vm, vm.arg(args, 0));
        return Word.NONE;
      }
      default -> {
        return romIoctl(vm, IntObject.toInt(vm, vm.arg(args, 0)));
      }
    }
  }

  /** One segment in which nothing is and that nobody can write to, as in genuine's unix port. */
  private static int romIoctl(Vm vm, int request) {
    return switch (request) {
      case ROM_SEGMENTS -> Word.smallInt(1);
      case ROM_SEGMENT -> emptyRom(vm);
      default -> Word.smallInt(-FsException.EINVAL);
    };
  }

  private static int emptyRom(Vm vm) {
    int length = EMPTY_ROM.length();
    int data = vm.allocate(length);
    Bytes.copy(EMPTY_ROM.getBytes(StandardCharsets.ISO_8859_1), 0, vm.ram, data - RAM_BASE, length);
    return MemoryviewObject.create(vm, 'B', data, length, false);
  }
}
