package org.antaresia.lib.net;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.hal.Network;
import org.jspecify.annotations.Nullable;

/** What C's {@code getaddrinfo} does. */
final class AddressLookup {
  static final int TCP = 6;
  static final int UDP = 17;

  static final int AI_CANONNAME = 2;
  private static final int AI_NUMERICHOST = 4;

  // The errors of its own.
  static final int EAI_NONAME = -2;
  static final int EAI_AGAIN = -3;
  static final int EAI_FAMILY = -6;
  static final int EAI_SOCKTYPE = -7;
  static final int EAI_SERVICE = -8;
  static final int EAI_ADDRFAMILY = -9;

  /** The types of sockets, each with its protocol. */
  private static final int[][] TYPES = {
    {NetSocket.SOCK_STREAM, TCP}, {NetSocket.SOCK_DGRAM, UDP}, {SocketModule.SOCK_RAW, 0}
  };

  /** Names of ports that programs use; those of datagrams as well when they have both. */
  private static final String SERVICES =
      " ftp/21 ssh/22 telnet/23 smtp/25 domain/53 http/80 pop3/110 ntp/123 imap2/143 snmp/161"
          + " https/443 imaps/993 pop3s/995 mqtt/1883 secure-mqtt/8883 ";

  private static final String DATAGRAM_SERVICES = " domain/53 ntp/123 snmp/161 ";

  /** One of the results. */
  record Result(int family, int type, int protocol, byte[] address) {}

  /** An error of {@code getaddrinfo}. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1;

    final int code;

    Failure(int code) {
      super("[addrinfo error " + code + "]", null, false, false);
      this.code = code;
    }
  }

  private final int family;
  private final int type;
  private final int protocol;
  private final boolean isNumeric;

  /** Asks for addresses of a family, type and protocol, 0 for any. */
  AddressLookup(int family, int type, int protocol, int flags) {
    this.family = family;
    this.type = type;
    this.protocol = protocol;
    isNumeric = (flags & AI_NUMERICHOST) != 0;
  }

  /**
   * Looks a host up.
   *
   * @param service a port number or a name of one
   */
  List<Result> find(Network network, String host, String service) throws Failure, IOException {
    if (family != 0 && family != SocketAddresses.AF_INET && family != SocketAddresses.AF_INET6) {
      throw new Failure(EAI_FAMILY);
    }
    List<int[]> types = types(service);
    List<Result> results = new ArrayList<>();
    for (InetAddress address : addresses(network, host)) {
      boolean isMapped = host.indexOf(':') >= 0 && family != SocketAddresses.AF_INET;
      boolean isVersion4 = address.getAddress().length == 4 && !isMapped;
      int found = isVersion4 ? SocketAddresses.AF_INET : SocketAddresses.AF_INET6;
      if (family == 0 || family == found) {
        for (int[] fitting : types) {
          int port = port(service, fitting[1]);
          byte[] bytes = SocketAddresses.bytes(address, port, found);
          results.add(new Result(found, fitting[0], fitting[1], bytes));
        }
      }
    }
    if (results.isEmpty()) {
      throw new Failure(isNumber(host) ? EAI_ADDRFAMILY : EAI_NONAME);
    }
    return results;
  }

  private List<int[]> types(String service) throws Failure {
    List<int[]> fitting = new ArrayList<>();
    boolean isKnown = type == 0;
    for (int[] each : TYPES) {
      isKnown |= each[0] == type;
      boolean fits =
          (type == 0 || type == each[0])
              && (protocol == 0 || protocol == each[1] || each[1] == 0 && type == each[0]);
      if (fits && port(service, each[1]) >= 0) {
        fitting.add(each);
      }
    }
    if (fitting.isEmpty()) {
      boolean contradict = !isKnown || type != 0 && protocol != 0;
      throw new Failure(contradict ? EAI_SOCKTYPE : EAI_SERVICE);
    }
    return fitting;
  }

  /** A port number, or -1 when the service has none for the protocol. */
  private static int port(String service, int protocol) {
    if (!service.isEmpty() && service.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Integer.parseInt(service) & 0xffff;
    }
    String services = protocol == TCP ? SERVICES : protocol == UDP ? DATAGRAM_SERVICES : "";
    int at = services.indexOf(" " + service + "/");
    if (at < 0) {
      return -1;
    }
    int slash = services.indexOf('/', at);
    return Integer.parseInt(services.substring(slash + 1, services.indexOf(' ', slash)));
  }

  private InetAddress[] addresses(Network network, String host) throws Failure, IOException {
    if (host.isEmpty() || host.startsWith("[") || isNumeric && !isNumber(host)) {
      throw new Failure(EAI_NONAME);
    }
    try {
      return network.resolve(host);
    } catch (UnknownHostException e) {
      throw new Failure(isTemporary(e.getMessage()) ? EAI_AGAIN : EAI_NONAME);
    }
  }

  private static boolean isTemporary(@Nullable String message) {
    return message != null && message.endsWith("Temporary failure in name resolution");
  }

  static boolean isNumber(String host) {
    return host.indexOf(':') >= 0 || host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }
}
