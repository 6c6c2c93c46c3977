package org.antaresia.lib.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.antaresia.hal.ErrnoException;

/** The options of sockets, by Linux's numbers. */
final class SocketOptions {
  private static final int IPPROTO_IP = 0;
  static final int SOL_SOCKET = 1;
  private static final int IPPROTO_TCP = 6;

  static final int SO_REUSEADDR = 2;
  static final int SO_ERROR = 4;
  static final int SO_BROADCAST = 6;
  private static final int SO_SNDBUF = 7;
  private static final int SO_RCVBUF = 8;
  static final int SO_KEEPALIVE = 9;
  static final int SO_LINGER = 13;
  private static final int SO_REUSEPORT = 15;
  private static final int SO_RCVTIMEO = 20;
  private static final int SO_SNDTIMEO = 21;

  private static final int TCP_NODELAY = 1;

  private static final int IP_TOS = 1;
  private static final int IP_MULTICAST_TTL = 33;
  private static final int IP_MULTICAST_LOOP = 34;
  static final int IP_ADD_MEMBERSHIP = 35;
  static final int IP_DROP_MEMBERSHIP = 36;

  /** {@code struct linger}: whether, and seconds. {@code struct timeval}, 32 bits each. */
  private static final int PAIR_BYTES = 8;

  private static final long NANOS_PER_SECOND = 1_000_000_000;
  private static final long NANOS_PER_MICRO = 1_000;

  private SocketOptions() {}

  /** Sets an option to what is, in C, an int or a structure. */
  static void set(NetSocket socket, int level, int option, byte[] value) throws IOException {
    switch (level) {
      case SOL_SOCKET -> setSocket(socket, option, value);
      case IPPROTO_TCP -> {
        if (option != TCP_NODELAY) {
          throw unknown(option);
        }
        socket.option(StandardSocketOptions.TCP_NODELAY, number(value) != 0);
      }
      case IPPROTO_IP -> setIp(socket, option, value);
      default -> throw unknown(option);
    }
  }

  private static void setSocket(NetSocket socket, int option, byte[] value) throws IOException {
    int number = number(value);
    switch (option) {
      case SO_REUSEADDR -> socket.option(StandardSocketOptions.SO_REUSEADDR, number != 0);
      case SO_REUSEPORT -> socket.option(StandardSocketOptions.SO_REUSEPORT, number != 0);
      case SO_KEEPALIVE -> {
        if (socket instanceof StreamSocket) { // Linux takes it from others, too
          socket.option(StandardSocketOptions.SO_KEEPALIVE, number != 0);
        }
      }
      case SO_BROADCAST -> {
        if (socket instanceof DatagramSocket) {
          socket.option(StandardSocketOptions.SO_BROADCAST, number != 0);
        }
      }
      case SO_SNDBUF -> socket.option(StandardSocketOptions.SO_SNDBUF, Math.max(0, number));
      case SO_RCVBUF -> socket.option(StandardSocketOptions.SO_RCVBUF, Math.max(1, number));
      case SO_LINGER -> {
        int seconds = number(pair(value), 4);
        socket.option(StandardSocketOptions.SO_LINGER, number == 0 ? -1 : seconds);
      }
      case SO_RCVTIMEO, SO_SNDTIMEO -> {
        int micros = number(pair(value), 4);
        socket.timeout(number * NANOS_PER_SECOND + micros * NANOS_PER_MICRO);
      }
      default -> throw unknown(option);
    }
  }

  private static void setIp(NetSocket socket, int option, byte[] value) throws IOException {
    switch (option) {
      case IP_TOS -> socket.option(StandardSocketOptions.IP_TOS, number(value));
      case IP_MULTICAST_TTL ->
          socket.option(StandardSocketOptions.IP_MULTICAST_TTL, shortNumber(value));
      case IP_MULTICAST_LOOP ->
          socket.option(StandardSocketOptions.IP_MULTICAST_LOOP, shortNumber(value) != 0);
      case IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP -> {
        pair(value);
        InetAddress group = InetAddress.getByAddress(Arrays.copyOf(value, 4));
        if (!(socket instanceof DatagramSocket datagrams)) {
          throw unknown(option);
        } else if (option == IP_ADD_MEMBERSHIP) {
          datagrams.join(group, InetAddress.getByAddress(Arrays.copyOfRange(value, 4, 8)));
        } else {
          datagrams.leave(group);
        }
      }
      default -> throw unknown(option);
    }
  }

  private static int number(byte[] value) throws ErrnoException {
    return number(value, 0);
  }

  private static int number(byte[] value, int from) throws ErrnoException {
    if (value.length < from + 4) {
      throw new ErrnoException(ErrnoException.EINVAL, "too short");
    }
    return ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getInt(from);
  }

  /** An int that may also be given as a single byte. */
  private static int shortNumber(byte[] value) throws ErrnoException {
    return value.length > 0 && value.length < 4 ? value[0] & 0xff : number(value);
  }

  private static byte[] pair(byte[] value) throws ErrnoException {
    if (value.length < PAIR_BYTES) {
      throw new ErrnoException(ErrnoException.EINVAL, "too short");
    }
    return value;
  }

  private static ErrnoException unknown(int option) {
    return new ErrnoException(ErrnoException.ENOPROTOOPT, "option " + option);
  }
}
