package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code cryptolib}. */
@Component(service = NativeModule.class)
public final class CryptolibModule extends NativeModule {
  private final AesObject aes = new AesObject();

  public CryptolibModule() {
    super("cryptolib");
  }

  @Override
  protected void members(Members m) {
    m.constant("aes", aes.address());
  }
}
