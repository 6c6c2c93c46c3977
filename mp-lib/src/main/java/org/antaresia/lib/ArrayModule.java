package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Rom;
import org.osgi.service.component.annotations.Component;

/** {@code array}. */
@Component(service = NativeModule.class)
public final class ArrayModule extends NativeModule {
  public ArrayModule() {
    super("array");
  }

  @Override
  protected void members(Members m) {
    m.constant("array", Rom.ARRAY);
  }
}
