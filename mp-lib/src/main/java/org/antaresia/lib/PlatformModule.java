package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/**
 * {@code platform}: what runs the program; a Java runtime stands where genuine names a C library.
 */
@Component(service = NativeModule.class)
public final class PlatformModule extends NativeModule {
  private static final int LIBC_VER = 0;
  private static final int PLATFORM = 1;
  private static final int PYTHON_COMPILER = 2;

  public PlatformModule() {
    super("platform");
  }

  @Override
  protected void members(Members m) {
    m.keywords("platform", PLATFORM, 0, NativeFunction.ANY)
        .function("python_compiler", PYTHON_COMPILER, 0)
        .keywords("libc_ver", LIBC_VER, 0, NativeFunction.ANY);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    String java = String.valueOf(Runtime.version().feature());
    return switch (id) {
      case LIBC_VER -> {
        int tuple = TupleObject.create(vm, 2, Word.NULL);
        TupleObject.item(vm.ram, tuple, 0, vm.str("java"));
        TupleObject.item(vm.ram, tuple, 1, vm.str(java));
        yield tuple;
      }
      case PYTHON_COMPILER -> vm.str("Antaresia");
      default -> vm.str(vm.board().platform() + "-" + SysModule.VERSION + "-jvm--with-java" + java);
    };
  }
}
