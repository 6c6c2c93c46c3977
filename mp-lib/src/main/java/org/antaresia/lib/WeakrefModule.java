package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Type;
import org.antaresia.vm.object.WeakFinalizeObject;
import org.antaresia.vm.object.WeakRefObject;
import org.osgi.service.component.annotations.Component;

/** {@code weakref}. */
@Component(service = NativeModule.class)
public final class WeakrefModule extends NativeModule {
  private final Type ref = new WeakRefObject();
  private final Type finalize = new WeakFinalizeObject();

  public WeakrefModule() {
    super("weakref");
  }

  @Override
  protected void members(Members m) {
    m.constant("ref", ref.address()).constant("finalize", finalize.address());
  }
}
