package org.antaresia.lib.net;

import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** A socket of type {@code SOCK_DGRAM}. */
final class DatagramSocket extends NetSocket {
  private static final int MAX_BYTES = 65_535;
  private static final int MAX_SENT = 65_507; // without the headers of IPv4 and UDP

  private final DatagramChannel channel;
  private final List<MembershipKey> memberships = new ArrayList<>(0);
  private @Nullable SocketAddress peer; // when it is connected
  private @Nullable SocketAddress sender;
  private byte @Nullable [] held; // a datagram that was looked at but not taken

  DatagramSocket(int family) throws IOException {
    super(family);
    channel = DatagramChannel.open(protocolFamily(family));
    channel.configureBlocking(false);
  }

  @Override
  NetworkChannel options() {
    return channel;
  }

  // Setting up.

  @Override
  void bind(Vm vm, SocketAddress at) throws IOException {
    if (channel.getLocalAddress() != null) {
      throw new ErrnoException(ErrnoException.EINVAL, "bound already");
    }
    if (((InetSocketAddress) at).getPort() != 0) {
      vm.board().network().requireListen(at);
    }
    channel.bind(at);
  }

  @Override
  void connect(Vm vm, SocketAddress to) throws IOException {
    vm.board().network().requireConnect(to);
    if (!to.equals(peer)) { // Java forgets what has come so far
      channel.disconnect();
      channel.connect(to);
      peer = to;
    }
  }

  @Override
  void listen(Vm vm, int backlog) throws IOException {
    throw new ErrnoException(ErrnoException.EOPNOTSUPP, "no connections");
  }

  @Override
  NetSocket accept(Vm vm) throws IOException {
    throw new ErrnoException(ErrnoException.EOPNOTSUPP, "no connections");
  }

  @Override
  byte[] peer() {
    return new byte[0];
  }

  /** Joins a group, by the interface with an address or, when that is 0, one that can. */
  void join(InetAddress group, InetAddress by) throws IOException {
    if (!group.isMulticastAddress()) {
      throw new ErrnoException(ErrnoException.EINVAL, "no group");
    }
    NetworkInterface face =
        by.isAnyLocalAddress() ? multicasting() : NetworkInterface.getByInetAddress(by);
    if (face == null) {
      throw new ErrnoException(ErrnoException.ENODEV, "no such interface");
    }
    memberships.add(channel.join(group, face));
  }

  private static @Nullable NetworkInterface multicasting() throws IOException {
    NetworkInterface loopback = null;
    for (NetworkInterface face : NetworkInterface.networkInterfaces().toList()) {
      if (face.isLoopback()) {
        loopback = face;
      } else if (face.isUp() && face.supportsMulticast()) {
        return face;
      }
    }
    return loopback;
  }

  /** Leaves a group. */
  void leave(InetAddress group) throws ErrnoException {
    for (MembershipKey membership : memberships) {
      if (membership.group().equals(group)) {
        membership.drop();
        memberships.remove(membership);
        return;
      }
    }
    throw new ErrnoException(ErrnoException.EADDRNOTAVAIL, "not joined");
  }

  @Override
  public int close() {
    try {
      channel.close();
      return 0;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  // Data.

  @Override
  int receiveNow(byte[] to, int from, int length, boolean peek) throws IOException {
    byte[] datagram = held;
    if (datagram == null && !peek) {
      ByteBuffer buffer = ByteBuffer.wrap(to, from, length);
      SocketAddress by = channel.receive(buffer);
      sender = by;
      return by == null ? -ErrnoException.EAGAIN : buffer.position() - from;
    }
    if (datagram == null) {
      ByteBuffer buffer = ByteBuffer.allocate(MAX_BYTES);
      SocketAddress by = channel.receive(buffer);
      if (by == null) {
        return -ErrnoException.EAGAIN;
      }
      sender = by;
      datagram = new byte[buffer.flip().remaining()];
      buffer.get(datagram);
    }
    held = peek ? datagram : null;
    int count = Math.min(length, datagram.length);
    System.arraycopy(datagram, 0, to, from, count);
    return count;
  }

  @Override
  byte[] sender() {
    SocketAddress by = sender;
    return by == null ? new byte[0] : SocketAddresses.bytes(by, family);
  }

  @Override
  public int readLine(Vm vm, byte[] to, int from, int length) {
    return read(vm, to, from, length); // a datagram is read as a whole
  }

  @Override
  int sendNow(Vm vm, byte[] bytes, int from, int length, @Nullable SocketAddress to)
      throws IOException {
    if (length > MAX_SENT) {
      return -ErrnoException.EMSGSIZE;
    }
    ByteBuffer datagram = ByteBuffer.wrap(bytes, from, length);
    boolean isSent;
    if (to == null || to.equals(peer)) {
      if (peer == null) {
        return -ErrnoException.EDESTADDRREQ;
      }
      channel.write(datagram);
      isSent = !datagram.hasRemaining();
    } else if (peer != null) {
      return -ErrnoException.EISCONN; // Linux would send it; Java does not
    } else {
      vm.board().network().requireConnect(to);
      channel.send(datagram, to);
      isSent = !datagram.hasRemaining();
    }
    return isSent ? length : -ErrnoException.EAGAIN;
  }

  // Waiting.

  @Override
  public SelectableChannel channel() {
    return channel;
  }

  @Override
  public int operations(int events) {
    return ((events & Stream.READABLE) != 0 && held == null ? OP_READ : 0)
        | ((events & Stream.WRITABLE) != 0 ? OP_WRITE : 0);
  }

  @Override
  public int ready(int events, int operations) {
    int ready = (operations & OP_WRITE) != 0 ? events & Stream.WRITABLE : 0;
    return (operations & OP_READ) != 0 || held != null ? ready | events & Stream.READABLE : ready;
  }
}
