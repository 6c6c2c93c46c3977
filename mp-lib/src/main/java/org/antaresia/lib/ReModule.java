package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.osgi.service.component.annotations.Component;

/** {@code re}. */
@Component(service = NativeModule.class)
public final class ReModule extends NativeModule {
  private static final int COMPILE = 10;

  private final RegexObject type = new RegexObject();

  public ReModule() {
    super("re");
  }

  @Override
  protected void members(Members m) {
    m.function("compile", COMPILE, 1, 2)
        .function("match", RegexObject.MATCH, 2, 4)
        .function("search", RegexObject.SEARCH, 2, 4)
        .function("sub", RegexObject.SUB, 3, 5);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case COMPILE -> type.compile(vm, vm.arg(args, 0));
      case RegexObject.SUB -> type.substitute(vm, nArgs, args);
      default -> type.find(vm, nArgs, args, id == RegexObject.MATCH);
    };
  }
}
