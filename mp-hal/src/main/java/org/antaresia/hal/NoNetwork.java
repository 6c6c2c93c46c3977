package org.antaresia.hal;

import java.net.InetAddress;
import java.net.SocketAddress;

/** The network of programs that are granted none. */
final class NoNetwork implements Network {
  @Override
  public InetAddress[] resolve(String host) throws ErrnoException {
    throw new ErrnoException(ErrnoException.EACCES, host);
  }

  @Override
  public void requireConnect(SocketAddress peer) throws ErrnoException {
    throw new ErrnoException(ErrnoException.EACCES, peer.toString());
  }

  @Override
  public void requireListen(SocketAddress local) throws ErrnoException {
    throw new ErrnoException(ErrnoException.EACCES, local.toString());
  }
}
