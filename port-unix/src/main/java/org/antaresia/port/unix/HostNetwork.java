package org.antaresia.port.unix;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.Network;
import org.antaresia.hal.NetworkGrant;

/**
 * The host's network, as far as it is granted. What is granted by name is known to Java by number
 * only once the program has asked for it, so the names of all answers are kept.
 */
final class HostNetwork implements Network {
  private final List<NetworkGrant> grants;
  private final Map<InetAddress, String> names = new HashMap<>();

  HostNetwork(List<NetworkGrant> grants) {
    this.grants = grants;
  }

  @Override
  public InetAddress[] resolve(String host) throws IOException {
    String name = host.toLowerCase(Locale.ROOT);
    if (!HostPattern.isNumber(name) && grants.stream().noneMatch(g -> mayResolve(g, name))) {
      throw new ErrnoException(ErrnoException.EACCES, host);
    }
    InetAddress[] addresses = InetAddress.getAllByName(name);
    synchronized (names) {
      for (InetAddress address : addresses) {
        names.put(address, name);
      }
    }
    return addresses;
  }

  private static boolean mayResolve(NetworkGrant grant, String name) {
    return HostPattern.matchesName(grant.hosts(), name);
  }

  @Override
  public void requireConnect(SocketAddress peer) throws ErrnoException {
    require(NetworkGrant.Use.CONNECT, peer);
  }

  @Override
  public void requireListen(SocketAddress local) throws ErrnoException {
    require(NetworkGrant.Use.LISTEN, local);
  }

  private void require(NetworkGrant.Use use, SocketAddress address) throws ErrnoException {
    for (NetworkGrant grant : grants) {
      if (grant.use() == use && (grant.isEverything() || covers(grant, address))) {
        return;
      }
    }
    throw new ErrnoException(ErrnoException.EACCES, address.toString());
  }

  private boolean covers(NetworkGrant grant, SocketAddress address) {
    if (!(address instanceof InetSocketAddress at) || !grant.covers(at.getPort())) {
      return false;
    }
    String name;
    synchronized (names) {
      name = names.get(at.getAddress());
    }
    return name != null && HostPattern.matchesName(grant.hosts(), name)
        || HostPattern.matchesNumber(grant.hosts(), at.getAddress());
  }
}
