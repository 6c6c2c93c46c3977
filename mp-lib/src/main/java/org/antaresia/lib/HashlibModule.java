package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code hashlib}. */
@Component(service = NativeModule.class)
public final class HashlibModule extends NativeModule {
  private final HashObject[] types = {
    new HashObject(Digest.SHA256), new HashObject(Digest.SHA1), new HashObject(Digest.MD5)
  };

  public HashlibModule() {
    super("hashlib");
  }

  @Override
  protected void members(Members m) {
    for (HashObject type : types) {
      m.constant(type.digestName(), type.address());
    }
  }
}
