package org.antaresia.lib;

import org.antaresia.vm.Errno;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.osgi.service.component.annotations.Component;

/** {@code errno}. */
@Component(service = NativeModule.class)
public final class ErrnoModule extends NativeModule {
  private static final int ERRORCODE = 1;

  public ErrnoModule() {
    super("errno");
  }

  @Override
  protected void members(Members m) {
    m.computed("errorcode", ERRORCODE);
    for (Errno errno : Errno.values()) {
      m.integer(errno.name(), errno.number);
    }
  }

  /** A new dict at each look-up: genuine's, which is in ROM, cannot be changed either. */
  @Override
  protected int compute(Vm vm, int id) {
    Errno[] all = Errno.values();
    int dict = DictObject.createOrdered(vm, all.length);
    for (Errno errno : all) {
      DictObject.put(vm, dict, Word.smallInt(errno.number), vm.str(errno.name()));
    }
    DictObject.fix(vm.ram, dict);
    return dict;
  }
}
