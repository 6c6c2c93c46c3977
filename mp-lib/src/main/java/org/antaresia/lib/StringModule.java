package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Rom;
import org.osgi.service.component.annotations.Component;

/** {@code string}, the package of {@code string.templatelib}. */
@Component(service = NativeModule.class)
public final class StringModule extends NativeModule {
  /** {@code string.templatelib}: the types of t-strings. */
  private static final class Templatelib extends NativeModule {
    Templatelib() {
      super("string.templatelib");
    }

    @Override
    protected void members(Members m) {
      m.constant("Template", Rom.TEMPLATE).constant("Interpolation", Rom.INTERPOLATION);
    }
  }

  private final NativeModule templatelib = new Templatelib();

  public StringModule() {
    super("string");
  }

  @Override
  protected void members(Members m) {
    m.constant("templatelib", templatelib.address());
  }
}
