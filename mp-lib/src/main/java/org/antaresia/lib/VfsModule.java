package org.antaresia.lib;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.osgi.service.component.annotations.Component;

/** {@code vfs}: file systems and where they are mounted. */
@Component(service = NativeModule.class)
public final class VfsModule extends NativeModule {
  private static final int MOUNT = 0;
  private static final int UMOUNT = 1;

  private final VfsRomObject rom = new VfsRomObject();

  public VfsModule() {
    super("vfs");
  }

  @Override
  protected void members(Members m) {
    m.keywords("mount", MOUNT, 0, NativeFunction.ANY)
        .function("umount", UMOUNT, 1)
        .constant("VfsRom", rom.address())
        .constant("VfsFat", VfsFatObject.TYPE.address())
        .constant("VfsLfs1", VfsLfsObject.LFS1.address())
        .constant("VfsLfs2", VfsLfsObject.LFS2.address())
        .constant("VfsPosix", VfsPosixObject.TYPE.address());
  }

  /**
   * The Java sides of file systems and their files.
   *
   * @throws PyException OSError while the module is not there
   */
  static HostObjects objects(Vm vm) {
    if (!(vm.host.module("vfs") instanceof VfsModule module)) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    if (vm.moduleState(module) instanceof HostObjects objects) {
      return objects;
    }
    HostObjects objects = new HostObjects();
    vm.setModuleState(module, objects);
    return objects;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id == MOUNT) {
      return MountedFiles.mount(vm, nArgs, nKw, args);
    }
    MountedFiles.umount(vm, vm.arg(args, 0));
    return Word.NONE;
  }
}
