package org.antaresia.port.unix;

import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.BoardPort;
import org.antaresia.hal.HostPort;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The port that runs on the host's operating system, as genuine's unix port does. */
@Component(
    service = {BoardPort.class, HostPort.class},
    property = BoardPort.NAME + "=unix")
public final class UnixPort implements BoardPort, HostPort {
  @Activate
  public UnixPort() {}

  @Override
  public String name() {
    return "unix";
  }

  @Override
  public Board open(BoardConfig config) {
    return new UnixBoard(config);
  }
}
