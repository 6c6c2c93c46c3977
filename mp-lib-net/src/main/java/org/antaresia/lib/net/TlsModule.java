package org.antaresia.lib.net;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code tls}: TLS 1.2 and DTLS 1.2 over any stream, by Java's engine. */
@Component(service = NativeModule.class)
public final class TlsModule extends NativeModule {
  private final TlsSocketObject socket = new TlsSocketObject();
  private final TlsContextObject context = new TlsContextObject(socket);

  public TlsModule() {
    super("tls");
  }

  @Override
  protected void members(Members m) {
    m.constant("SSLContext", context.address())
        .text("MBEDTLS_VERSION", "Java " + Runtime.version().feature())
        .integer("PROTOCOL_TLS_CLIENT", 0)
        .integer("PROTOCOL_TLS_SERVER", 1)
        .integer("PROTOCOL_DTLS_CLIENT", 2)
        .integer("PROTOCOL_DTLS_SERVER", 3)
        .integer("CERT_NONE", TlsContext.CERT_NONE)
        .integer("CERT_OPTIONAL", TlsContext.CERT_OPTIONAL)
        .integer("CERT_REQUIRED", TlsContext.CERT_REQUIRED);
  }
}
