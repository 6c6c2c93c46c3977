package org.antaresia.lib.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.antaresia.hal.ErrnoException;

/** Addresses of the internet as text: C's {@code inet_ntop} and {@code inet_pton}. */
final class InetText {
  private static final int GROUPS = 8;
  private static final int MAPPED_GROUPS = 6; // 5 of 0 and ffff, then an IPv4 address

  private InetText() {}

  /** The text of an address; what a short one lacks is 0. */
  static String of(int family, byte[] address) throws ErrnoException {
    return switch (family) {
      case SocketAddresses.AF_INET -> dotted(Arrays.copyOf(address, 4), 0);
      case SocketAddresses.AF_INET6 -> colons(Arrays.copyOf(address, 16));
      default -> throw new ErrnoException(ErrnoException.EAFNOSUPPORT, "no such family");
    };
  }

  private static String dotted(byte[] address, int from) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < from + 4; i++) {
      text.append(i == from ? "" : ".").append(address[i] & 0xff);
    }
    return text.toString();
  }

  /** Groups in hexadecimal; the first of the longest runs of zeros, of 2 at least, is left out. */
  private static String colons(byte[] address) {
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (address[2 * i] & 0xff) << 8 | address[2 * i + 1] & 0xff;
    }
    int start = -1;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int run = 0;
      while (i + run < GROUPS && groups[i + run] == 0) {
        run++;
      }
      if (run > length) {
        start = i;
        length = run;
      }
    }
    boolean isMapped = start == 0 && (length == 6 || length == 5 && groups[5] == 0xffff);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS; i++) {
      if (i == start) {
        text.append("::");
        i += length - 1;
      } else if (isMapped && i == MAPPED_GROUPS) {
        text.append(i == start + length ? "" : ":").append(dotted(address, 12));
        break;
      } else {
        text.append(i == 0 || start >= 0 && i == start + length ? "" : ":");
        text.append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }

  /** The address that a text means: all of it, in the usual form. */
  static byte[] parse(int family, String text) throws IOException {
    return switch (family) {
      case SocketAddresses.AF_INET -> parseDotted(text);
      case SocketAddresses.AF_INET6 -> parseColons(text);
      default -> throw new ErrnoException(ErrnoException.EAFNOSUPPORT, "no such family");
    };
  }

  private static ErrnoException malformed(String text) {
    return new ErrnoException(ErrnoException.EINVAL, text);
  }

  private static byte[] parseDotted(String text) throws ErrnoException {
    String[] parts = text.split("\\.", -1);
    byte[] address = new byte[4];
    if (parts.length != 4) {
      throw malformed(text);
    }
    for (int i = 0; i < 4; i++) {
      if (!parts[i].matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(parts[i]) > 255) {
        throw malformed(text);
      }
      address[i] = (byte) Integer.parseInt(parts[i]);
    }
    return address;
  }

  private static byte[] parseColons(String text) throws ErrnoException {
    if (text.indexOf(':') < 0 || !text.matches("[0-9a-fA-F:.]+")) {
      throw malformed(text);
    }
    try {
      byte[] address = InetAddress.getByName(text).getAddress(); // Java shortens a mapped one
      return address.length == 16
          ? address
          : Arrays.copyOfRange(
              SocketAddresses.bytes(InetAddress.getByAddress(address), 0, SocketAddresses.AF_INET6),
              SocketAddresses.ADDRESS_6,
              SocketAddresses.ADDRESS_6 + 16);
    } catch (UnknownHostException e) {
      throw malformed(text);
    }
  }
}
