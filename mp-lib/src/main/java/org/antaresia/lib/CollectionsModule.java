package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.NamedtupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code collections}. */
@Component(service = NativeModule.class)
public final class CollectionsModule extends NativeModule {
  private static final int NAMEDTUPLE = 0;

  public CollectionsModule() {
    super("collections");
  }

  @Override
  protected void members(Members m) {
    m.constant("deque", Rom.DEQUE)
        .function("namedtuple", NAMEDTUPLE, 2)
        .constant("OrderedDict", Rom.ORDERED_DICT);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return NamedtupleObject.createType(vm, vm.arg(args, 0), vm.arg(args, 1));
  }
}
