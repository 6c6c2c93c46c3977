package org.antaresia.lib.net;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/**
 * A socket of the host. Its channel never blocks: who has to wait does so by a {@link Selection},
 * which lets others run and may be interrupted.
 */
abstract class NetSocket implements Descriptor {
  static final int SOCK_STREAM = 1;
  static final int SOCK_DGRAM = 2;

  static final int MSG_PEEK = 2;
  static final int MSG_DONTWAIT = 64;

  /** Bytes that are handed to the host at once: Java copies them. */
  static final int CHUNK = 1 << 16;

  private static final long FOR_EVER = Long.MAX_VALUE / 2;

  final int family;
  private boolean isBlocking = true;
  private long timeoutNanos = FOR_EVER;
  private final Map<SocketOption<?>, Object> options = new LinkedHashMap<>(4);

  NetSocket(int family) {
    this.family = family;
  }

  static StandardProtocolFamily protocolFamily(int family) throws ErrnoException {
    return switch (family) {
      case SocketAddresses.AF_INET -> StandardProtocolFamily.INET;
      case SocketAddresses.AF_INET6 -> StandardProtocolFamily.INET6;
      case SocketAddresses.AF_UNIX -> StandardProtocolFamily.UNIX;
      default -> throw new ErrnoException(ErrnoException.EAFNOSUPPORT, "no such family");
    };
  }

  boolean isBlocking() {
    return isBlocking;
  }

  void blocking(boolean blocking) {
    isBlocking = blocking;
  }

  /** Limits how long each operation waits; 0 for no limit. */
  void timeout(long nanos) {
    timeoutNanos = nanos == 0 ? FOR_EVER : nanos;
  }

  /** When an operation that begins now has to end. */
  final long deadline(Vm vm) {
    return vm.board().clock().ticksNanos() + timeoutNanos;
  }

  // Setting up.

  abstract void bind(Vm vm, SocketAddress local) throws IOException;

  abstract void connect(Vm vm, SocketAddress peer) throws IOException;

  abstract void listen(Vm vm, int backlog) throws IOException;

  /** Waits for a connection; null when none came. */
  abstract @Nullable NetSocket accept(Vm vm) throws IOException;

  /** The address of the other side, as bytes. */
  abstract byte[] peer() throws IOException;

  /** What the options are of. */
  abstract NetworkChannel options();

  final <T> void option(SocketOption<T> option, T value) throws IOException {
    NetworkChannel channel = options();
    if (!channel.supportedOptions().contains(option)) {
      throw new ErrnoException(ErrnoException.ENOPROTOOPT, option.name());
    }
    options.put(option, value);
    channel.setOption(option, value);
  }

  /** Gives a channel that takes the place of another one the options that were set. */
  final void applyOptions(NetworkChannel channel) throws IOException {
    for (Map.Entry<SocketOption<?>, Object> set : options.entrySet()) {
      apply(channel, set.getKey(), set.getValue());
    }
  }

  private static <T> void apply(NetworkChannel channel, SocketOption<T> option, Object value)
      throws IOException {
    if (channel.supportedOptions().contains(option)) {
      channel.setOption(option, option.type().cast(value));
    }
  }

  final boolean reusesAddress() {
    return Boolean.TRUE.equals(options.get(StandardSocketOptions.SO_REUSEADDR));
  }

  // Data. Results below 0 are errors: a negative errno.

  /** Receives what is there; EAGAIN when that is nothing. */
  abstract int receiveNow(byte[] to, int from, int length, boolean peek) throws IOException;

  /** Sends what can be taken; EAGAIN when that is nothing. */
  abstract int sendNow(Vm vm, byte[] bytes, int from, int length, @Nullable SocketAddress to)
      throws IOException;

  /** Who sent what was received last. */
  abstract byte[] sender() throws IOException;

  /** Receives, and waits for it if need be. */
  final int receive(Vm vm, byte[] to, int from, int length, int flags) {
    boolean waits = isBlocking && (flags & MSG_DONTWAIT) == 0;
    long deadline = waits ? deadline(vm) : 0;
    try {
      int count;
      do {
        count = receiveNow(to, from, length, (flags & MSG_PEEK) != 0);
      } while (count == -ErrnoException.EAGAIN
          && waits
          && Selection.await(vm, this, Stream.READABLE, deadline) != 0);
      return count;
    } catch (IOException e) {
      return -FileSystem.errno(e);
    }
  }

  /** Sends all, and waits for it if need be; without waiting what can be taken. */
  final int send(Vm vm, byte[] bytes, int from, int length, int flags, @Nullable SocketAddress to) {
    boolean waits = isBlocking && (flags & MSG_DONTWAIT) == 0;
    long deadline = waits ? deadline(vm) : 0;
    int done = 0;
    try {
      do {
        int count;
        do {
          count = sendNow(vm, bytes, from + done, length - done, to);
          done += Math.max(0, count);
        } while (count > 0 && done < length);
        if (done == length || count != -ErrnoException.EAGAIN) {
          return done > 0 ? done : count;
        }
      } while (waits && Selection.await(vm, this, Stream.WRITABLE, deadline) != 0);
      return done > 0 ? done : -ErrnoException.EAGAIN;
    } catch (IOException e) {
      return done > 0 ? done : -FileSystem.errno(e);
    }
  }

  // As a stream, where a wait that was too long is an error of its own.

  @Override
  public final int read(Vm vm, byte[] to, int from, int length) {
    return orTimedOut(receive(vm, to, from, length, 0));
  }

  @Override
  public final int write(Vm vm, byte[] bytes, int from, int length) {
    return orTimedOut(send(vm, bytes, from, length, 0, null));
  }

  final int orTimedOut(int count) {
    return count == -ErrnoException.EAGAIN && isBlocking ? -ErrnoException.ETIMEDOUT : count;
  }
}
