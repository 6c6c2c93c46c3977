package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code re}. */
@Component(service = NativeModule.class)
public final class ReModule extends NativeModule {
  private static final int COMPILE = 10;

  /** Flag: prints the program. Others are taken and change nothing. */
  private static final int DEBUG = 0x1000;

  private final RegexObject type = new RegexObject();

  public ReModule() {
    super("re");
  }

  @Override
  protected void members(Members m) {
    m.function("compile", COMPILE, 1, 2)
        .function("match", RegexObject.MATCH, 2, 4)
        .function("search", RegexObject.SEARCH, 2, 4)
        .function("sub", RegexObject.SUB, 3, 5)
        .integer("DEBUG", DEBUG);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case COMPILE -> {
        int regex = type.compile(vm, vm.arg(args, 0));
        if (nArgs > 1 && (IntObject.toInt(vm, vm.arg(args, 1)) & DEBUG) != 0) {
          vm.out.text(RegexListing.of(RegexObject.code(vm, regex)));
        }
        yield regex;
      }
      case RegexObject.SUB -> type.substitute(vm, nArgs, args);
      default -> type.find(vm, nArgs, args, id == RegexObject.MATCH);
    };
  }
}
