package org.antaresia.lib.net;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.antaresia.hal.ErrnoException;

/**
 * Addresses as programs see them: Linux's {@code struct sockaddr} as bytes, the family in the
 * machine's byte order, ports in the network's.
 *
 * <pre>
 *   AF_INET    family 2 | port 2 | address 4 | 0 8
 *   AF_INET6   family 2 | port 2 | flow 4 | address 16 | scope 4
 *   AF_UNIX    family 2 | path, perhaps ended by 0
 * </pre>
 */
final class SocketAddresses {
  static final int AF_UNIX = 1;
  static final int AF_INET = 2;
  static final int AF_INET6 = 10;

  static final int PORT = 2;
  static final int ADDRESS_4 = 4;
  static final int FLOW = 4;
  static final int ADDRESS_6 = 8;
  static final int SCOPE = 24;

  private static final int SIZE_4 = 16;
  private static final int SIZE_6 = 28;
  private static final int MAPPED = 10; // bytes before ff ff and an IPv4 address

  private SocketAddresses() {}

  /** The family of an address, 0 when it is too short to tell. */
  static int family(byte[] address) {
    return address.length < PORT ? 0 : address[0] & 0xff | (address[1] & 0xff) << 8;
  }

  /** An address for a socket of that family. */
  static SocketAddress of(byte[] address, int family) throws ErrnoException {
    int size = family == AF_INET ? SIZE_4 : family == AF_INET6 ? SIZE_6 - 4 : PORT + 1;
    if (address.length < size) {
      throw new ErrnoException(ErrnoException.EINVAL, "too short");
    }
    if (family(address) != family) {
      throw new ErrnoException(ErrnoException.EAFNOSUPPORT, "another family");
    }
    return switch (family) {
      case AF_INET -> new InetSocketAddress(inet(address, ADDRESS_4, 4), port(address));
      case AF_INET6 -> new InetSocketAddress(inet6(address), port(address));
      default -> UnixDomainSocketAddress.of(path(address));
    };
  }

  static int port(byte[] address) {
    return (address[PORT] & 0xff) << 8 | address[PORT + 1] & 0xff;
  }

  private static InetAddress inet(byte[] address, int from, int length) {
    try {
      return InetAddress.getByAddress(Arrays.copyOfRange(address, from, from + length));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e); // the length is right
    }
  }

  private static InetAddress inet6(byte[] address) {
    InetAddress plain = inet(address, ADDRESS_6, 16);
    int scope = address.length < SIZE_6 ? 0 : ByteBuffer.wrap(address).order(ORDER).getInt(SCOPE);
    if (scope == 0 || !(plain instanceof Inet6Address)) {
      return plain;
    }
    try {
      return Inet6Address.getByAddress(null, plain.getAddress(), scope);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e); // the length is right
    }
  }

  private static final ByteOrder ORDER = ByteOrder.LITTLE_ENDIAN;

  private static String path(byte[] address) {
    int end = PORT;
    while (end < address.length && address[end] != 0) {
      end++;
    }
    return new String(address, PORT, end - PORT, UTF_8);
  }

  /** The bytes of an address that a socket of that family has told. */
  static byte[] bytes(SocketAddress address, int family) {
    if (address instanceof InetSocketAddress at) {
      return bytes(at.getAddress(), at.getPort(), family);
    }
    byte[] path = address.toString().getBytes(UTF_8);
    byte[] bytes = new byte[path.length == 0 ? PORT : PORT + path.length + 1];
    bytes[0] = AF_UNIX;
    System.arraycopy(path, 0, bytes, PORT, path.length);
    return bytes;
  }

  /** The bytes of an address; one of IPv4 is mapped into those of IPv6 if need be. */
  static byte[] bytes(InetAddress host, int port, int family) {
    byte[] bytes = new byte[family == AF_INET ? SIZE_4 : SIZE_6];
    bytes[0] = (byte) family;
    bytes[PORT] = (byte) (port >> 8);
    bytes[PORT + 1] = (byte) port;
    byte[] number = host.getAddress();
    if (family == AF_INET) {
      System.arraycopy(number, 0, bytes, ADDRESS_4, number.length);
    } else if (number.length == 4) {
      Arrays.fill(bytes, ADDRESS_6 + MAPPED, ADDRESS_6 + MAPPED + 2, (byte) 0xff);
      System.arraycopy(number, 0, bytes, ADDRESS_6 + MAPPED + 2, 4);
    } else {
      System.arraycopy(number, 0, bytes, ADDRESS_6, number.length);
      ByteBuffer.wrap(bytes).order(ORDER).putInt(SCOPE, ((Inet6Address) host).getScopeId());
    }
    return bytes;
  }
}
