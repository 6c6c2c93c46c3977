package org.antaresia.hal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/** What a board gives to its programs of the network. What is not granted fails with EACCES. */
public interface Network {
  /** No network at all. */
  Network NONE = new NoNetwork();

  /**
   * The addresses of a host.
   *
   * @param host its name or its number, as text
   * @throws UnknownHostException when it has none
   */
  InetAddress[] resolve(String host) throws IOException;

  /** Passes if programs may connect or send to an address. */
  void requireConnect(SocketAddress peer) throws IOException;

  /** Passes if programs may wait for others at an address, with port 0 at any port. */
  void requireListen(SocketAddress local) throws IOException;
}
