package org.antaresia.vm.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.FileGrant;
import org.antaresia.hal.NetworkGrant;
import org.antaresia.vm.Vm;
import org.antaresia.vm.VmFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens interpreters for embedders. */
@Component
public final class VmMicroPython implements MicroPython {
  private final VmFactory factory;

  @Activate
  public VmMicroPython(@Reference VmFactory factory) {
    this.factory = factory;
  }

  @Override
  public Interpreter open(Config config) {
    List<FileGrant> files = new ArrayList<>();
    for (Config.Grant grant : config.files()) {
      files.add(new FileGrant(grant.directory(), grant.writable()));
    }
    List<NetworkGrant> network = new ArrayList<>();
    for (Config.Endpoint endpoint : config.connecting()) {
      network.add(granted(NetworkGrant.Use.CONNECT, endpoint));
    }
    for (Config.Endpoint endpoint : config.listening()) {
      network.add(granted(NetworkGrant.Use.LISTEN, endpoint));
    }
    StreamConsole console = new StreamConsole(config);
    BoardConfig board = new BoardConfig(config.environment(), console, files, network);
    Vm vm = factory.open(config.heap(), config.stack(), config.board(), board);
    return new VmInterpreter(vm, config, console);
  }

  private static NetworkGrant granted(NetworkGrant.Use use, Config.Endpoint endpoint) {
    return new NetworkGrant(use, endpoint.hosts(), endpoint.firstPort(), endpoint.lastPort());
  }
}
