package org.antaresia.lib.net;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code websocket}: the frames of RFC 6455 over any stream. */
@Component(service = NativeModule.class)
public final class WebsocketModule extends NativeModule {
  private final WebsocketObject websocket = new WebsocketObject();

  public WebsocketModule() {
    super("websocket");
  }

  @Override
  protected void members(Members m) {
    m.constant("websocket", websocket.address());
  }
}
