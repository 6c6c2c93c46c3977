package org.antaresia.port.unix;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.antaresia.hal.NetworkGrant;

/** How {@link NetworkGrant#hosts} is read. */
final class HostPattern {
  private HostPattern() {}

  /** Whether a host is given by number, so that nobody has to be asked for it. */
  static boolean isNumber(String host) {
    return host.indexOf(':') >= 0
        || !host.isEmpty() && host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  /** Whether a pattern holds for a host's name, in small letters. */
  static boolean matchesName(String hosts, String name) {
    String pattern = hosts.toLowerCase(Locale.ROOT);
    return pattern.equals(NetworkGrant.ANY_HOST)
        || pattern.equals(name)
        || pattern.startsWith("*.") && name.endsWith(pattern.substring(1));
  }

  /** Whether a pattern holds for a host's number. */
  static boolean matchesNumber(String hosts, InetAddress address) {
    if (hosts.equals(NetworkGrant.ANY_HOST)) {
      return true;
    }
    int slash = hosts.indexOf('/');
    String number = slash < 0 ? hosts : hosts.substring(0, slash);
    if (!isNumber(number)) {
      return false;
    }
    byte[] wanted = bytes(number);
    byte[] given = address.getAddress();
    int bits = slash < 0 ? wanted.length * 8 : Integer.parseInt(hosts.substring(slash + 1));
    return wanted.length == given.length && agree(wanted, given, bits);
  }

  private static byte[] bytes(String number) {
    try {
      return InetAddress.getByName(number).getAddress();
    } catch (UnknownHostException e) {
      return new byte[0]; // no address is like that
    }
  }

  private static boolean agree(byte[] a, byte[] b, int bits) {
    for (int bit = 0; bit < bits; bit++) {
      if (((a[bit >> 3] ^ b[bit >> 3]) << (bit & 7) & 0x80) != 0) {
        return false;
      }
    }
    return true;
  }
}
