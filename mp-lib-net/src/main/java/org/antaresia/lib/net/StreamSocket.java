package org.antaresia.lib.net;

import static java.nio.channels.SelectionKey.OP_ACCEPT;
import static java.nio.channels.SelectionKey.OP_CONNECT;
import static java.nio.channels.SelectionKey.OP_READ;
import static java.nio.channels.SelectionKey.OP_WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.NetworkChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * A socket of type {@code SOCK_STREAM}. Java has one class for those that connect and another for
 * those that listen; which one it will be nobody knows before {@code listen}. It reads ahead, so
 * that reading byte by byte is not a request to the system each time, and to find out what is the
 * matter with a connection.
 */
final class StreamSocket extends NetSocket {
  private static final int AHEAD = 2048;

  private SocketChannel channel;
  private @Nullable ServerSocketChannel server; // instead of the channel once it listens

  private @Nullable SocketAddress local; // what was asked for
  private boolean isConnecting; // and the program has not been told yet how it ended
  private int failure; // errno of the connection, for the next who uses it
  private boolean isReset; // by the other side, and the program was told

  private byte[] ahead = new byte[0];
  private int next; // of the bytes read ahead
  private int end;

  StreamSocket(int family) throws IOException {
    super(family);
    channel = open();
  }

  private StreamSocket(int family, SocketChannel accepted) throws IOException {
    super(family);
    channel = accepted;
    channel.configureBlocking(false);
  }

  private SocketChannel open() throws IOException {
    SocketChannel opened = SocketChannel.open(protocolFamily(family));
    opened.configureBlocking(false);
    applyOptions(opened);
    return opened;
  }

  @Override
  NetworkChannel options() {
    return server != null ? server : channel;
  }

  // Setting up.

  @Override
  void bind(Vm vm, SocketAddress at) throws IOException {
    if (local != null || isConnected()) {
      throw new ErrnoException(ErrnoException.EINVAL, "bound already");
    }
    if (!(at instanceof InetSocketAddress inet) || inet.getPort() != 0) {
      vm.board().network().requireListen(at);
    }
    if (family == SocketAddresses.AF_UNIX) {
      listen(at, 0); // the name is there from now on, and can be made only once
    } else {
      channel.bind(at);
    }
    local = at;
  }

  @Override
  void listen(Vm vm, int backlog) throws IOException {
    if (isConnected()) {
      throw new ErrnoException(ErrnoException.EINVAL, "connected");
    }
    if (server != null) {
      return;
    }
    SocketAddress asked = local;
    vm.board().network().requireListen(asked != null ? asked : new InetSocketAddress(0));
    SocketAddress bound = channel.getLocalAddress();
    channel.close();
    listen(bound != null ? bound : new InetSocketAddress(anyHost(), 0), Math.max(1, backlog));
  }

  private InetAddress anyHost() throws IOException {
    return InetAddress.getByAddress(new byte[family == SocketAddresses.AF_INET ? 4 : 16]);
  }

  private void listen(SocketAddress at, int backlog) throws IOException {
    ServerSocketChannel listening = ServerSocketChannel.open(protocolFamily(family));
    try {
      if (family != SocketAddresses.AF_UNIX) {
        listening.setOption(StandardSocketOptions.SO_REUSEADDR, reusesAddress());
      }
      applyOptions(listening);
      listening.configureBlocking(false);
      listening.bind(at, backlog);
    } catch (IOException e) {
      listening.close();
      throw e;
    }
    channel.close();
    server = listening;
  }

  @Override
  @Nullable NetSocket accept(Vm vm) throws IOException {
    ServerSocketChannel listening = server;
    if (listening == null) {
      throw new ErrnoException(ErrnoException.EINVAL, "not listening");
    }
    long deadline = deadline(vm);
    SocketChannel accepted;
    while ((accepted = listening.accept()) == null) {
      if (!isBlocking() || Selection.await(vm, this, Stream.READABLE, deadline) == 0) {
        return null;
      }
    }
    return new StreamSocket(family, accepted);
  }

  @Override
  byte[] peer() throws IOException {
    return SocketAddresses.bytes(channel.getRemoteAddress(), family);
  }

  @Override
  byte[] sender() {
    return new byte[0];
  }

  private boolean isConnected() {
    return server == null && channel.isConnected() && !isConnecting;
  }

  @Override
  void connect(Vm vm, SocketAddress peer) throws IOException {
    if (server != null || isConnected()) {
      throw new ErrnoException(ErrnoException.EISCONN, "connected already");
    }
    if (!isConnecting) {
      vm.board().network().requireConnect(peer);
      begin(peer);
      if (!isBlocking() && channel.isConnectionPending()) {
        throw new ErrnoException(ErrnoException.EINPROGRESS, "still connecting");
      }
    }
    long deadline = deadline(vm);
    int state;
    while ((state = state()) == -ErrnoException.EAGAIN) {
      if (!isBlocking()) {
        throw new ErrnoException(ErrnoException.EALREADY, "still connecting");
      }
      if (Selection.await(vm, this, Stream.WRITABLE, deadline) == 0) {
        throw new ErrnoException(ErrnoException.ETIMEDOUT, "still connecting");
      }
    }
    isConnecting = false;
    if (state != 0) {
      throw new ErrnoException(-state, "not connected");
    }
  }

  private void begin(SocketAddress peer) throws IOException {
    isConnecting = true;
    isReset = false;
    try {
      channel.connect(peer);
    } catch (IOException e) {
      fail(e);
    }
  }

  /** Java closes a channel that could not connect; the program's socket stays as it is. */
  private void fail(IOException e) throws IOException {
    failure = FileSystem.errno(e);
    channel.close();
    channel = open();
  }

  /** How the connection is: 0 there, EAGAIN not yet, else what is the matter, told once. */
  private int state() throws IOException {
    if (failure == 0 && channel.isConnectionPending()) {
      try {
        return channel.finishConnect() ? 0 : -ErrnoException.EAGAIN;
      } catch (IOException e) {
        fail(e);
      }
    }
    if (failure != 0) {
      int told = failure;
      failure = 0;
      isConnecting = false;
      isReset = channel.isConnected();
      return -told;
    }
    return channel.isConnected() ? 0 : -ErrnoException.ENOTCONN;
  }

  @Override
  public int close() {
    try {
      if (server != null) {
        server.close();
      }
      channel.close();
      return 0;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  // Data.

  @Override
  int receiveNow(byte[] to, int from, int length, boolean peek) throws IOException {
    if (server != null) {
      return -ErrnoException.ENOTCONN;
    }
    if (next == end) {
      int state = state();
      if (state != 0 || isReset) {
        return state;
      }
      int count = peek ? fill() : read(ByteBuffer.wrap(to, from, Math.min(length, CHUNK)));
      if (count <= 0 || !peek) {
        return count;
      }
    }
    int count = Math.min(length, end - next);
    System.arraycopy(ahead, next, to, from, count);
    next += peek ? 0 : count;
    return count;
  }

  /** Reads: 0 at the end. */
  private int read(ByteBuffer to) throws IOException {
    if (!to.hasRemaining()) {
      return 0;
    }
    int count;
    try {
      count = channel.read(to);
    } catch (IOException e) {
      isReset = true;
      throw e;
    }
    return count == 0 ? -ErrnoException.EAGAIN : Math.max(0, count);
  }

  /** Reads ahead, behind what is there already, as {@link #read}. */
  private int fill() throws IOException {
    if (ahead.length == 0) {
      ahead = new byte[AHEAD];
    }
    if (next > 0) {
      System.arraycopy(ahead, next, ahead, 0, end - next);
      end -= next;
      next = 0;
    }
    int count = read(ByteBuffer.wrap(ahead, end, AHEAD - end));
    end += Math.max(0, count);
    return count;
  }

  @Override
  public int readLine(Vm vm, byte[] to, int from, int length) {
    int done = 0;
    while (done < length) {
      if (next == end) {
        int count = receive(vm, to, from + done, 0, MSG_PEEK);
        count = count < 0 ? orTimedOut(count) : next == end ? 0 : 1;
        if (count <= 0) {
          return done > 0 && (count == 0 || count == -ErrnoException.EAGAIN) ? done : count;
        }
      }
      byte read = ahead[next++];
      to[from + done++] = read;
      if (read == '\n') {
        break;
      }
    }
    return done;
  }

  @Override
  int sendNow(Vm vm, byte[] bytes, int from, int length, @Nullable SocketAddress to)
      throws IOException {
    int state = server != null ? -ErrnoException.ENOTCONN : state();
    if (state != 0 || isReset) {
      return state == 0 || state == -ErrnoException.ENOTCONN ? -ErrnoException.EPIPE : state;
    }
    int count = channel.write(ByteBuffer.wrap(bytes, from, Math.min(length, CHUNK)));
    return count == 0 && length > 0 ? -ErrnoException.EAGAIN : count;
  }

  // Waiting.

  @Override
  public SelectableChannel channel() {
    return server != null ? server : channel;
  }

  @Override
  public int operations(int events) {
    boolean reads = (events & Stream.READABLE) != 0;
    boolean writes = (events & Stream.WRITABLE) != 0;
    if (server != null) {
      return reads ? OP_ACCEPT : 0;
    } else if (channel.isConnectionPending()) {
      return reads || writes ? OP_CONNECT : 0;
    } else if (!channel.isConnected()) {
      return 0;
    }
    return (reads && next == end ? OP_READ : 0) | (writes ? OP_WRITE : 0);
  }

  @Override
  public int ready(int events, int operations) {
    if (server != null) {
      return (operations & OP_ACCEPT) != 0 ? events & Stream.READABLE : 0;
    }
    try {
      if ((operations & OP_CONNECT) != 0 && channel.isConnectionPending()) {
        return channel.finishConnect() ? events & Stream.WRITABLE : 0;
      }
      boolean asks = (operations & OP_READ) != 0 || next < end && (events & Stream.READABLE) != 0;
      if (asks && failure == 0 && !isReset && fill() == -ErrnoException.EAGAIN) {
        operations &= ~OP_READ; // unless there are bytes from before
      }
    } catch (IOException e) {
      return events & (Stream.READABLE | Stream.WRITABLE) | failed(e);
    }
    if (failure != 0) {
      return events & (Stream.READABLE | Stream.WRITABLE) | Stream.FAILED | Stream.HUNG_UP;
    }
    if (!channel.isConnected()) {
      return channel.isConnectionPending() ? 0 : events & Stream.WRITABLE | Stream.HUNG_UP;
    }
    int ready = (operations & OP_WRITE) != 0 ? events & Stream.WRITABLE : 0;
    ready |= (operations & OP_READ) != 0 || next < end ? events & Stream.READABLE : 0;
    return isReset ? ready | Stream.HUNG_UP : ready;
  }

  private int failed(IOException e) {
    failure = FileSystem.errno(e);
    isReset = false;
    if (!channel.isConnected()) {
      try {
        fail(e);
      } catch (IOException again) {
        failure = FileSystem.errno(again);
      }
    }
    return Stream.FAILED | Stream.HUNG_UP;
  }
}
