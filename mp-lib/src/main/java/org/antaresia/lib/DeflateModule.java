package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code deflate}: streams that compress what is written, or decompress what is read. */
@Component(service = NativeModule.class)
public final class DeflateModule extends NativeModule {
  private final DeflateIoObject type = new DeflateIoObject();

  public DeflateModule() {
    super("deflate");
  }

  @Override
  protected void members(Members m) {
    m.constant("DeflateIO", type.address())
        .integer("AUTO", DeflateIoObject.AUTO)
        .integer("RAW", DeflateIoObject.RAW)
        .integer("ZLIB", DeflateIoObject.ZLIB)
        .integer("GZIP", DeflateIoObject.GZIP);
  }
}
