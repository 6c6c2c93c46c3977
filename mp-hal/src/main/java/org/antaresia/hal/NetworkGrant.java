package org.antaresia.hal;

import java.util.List;

/**
 * Hosts and ports that programs may use.
 *
 * @param use what for
 * @param hosts a name, a pattern such as {@code *.example.com}, a number, a range of numbers such
 *     as {@code 10.0.0.0/8}, or {@code *} for all
 */
public record NetworkGrant(Use use, String hosts, int firstPort, int lastPort) {
  /** All hosts. */
  public static final String ANY_HOST = "*";

  private static final int MAX_PORT = 0xffff;

  /** What a program does with an address. */
  public enum Use {
    /** It connects or sends to it. */
    CONNECT,
    /** It waits for others there. */
    LISTEN
  }

  /** All that the user who runs the process may use. */
  public static List<NetworkGrant> everything() {
    return List.of(
        new NetworkGrant(Use.CONNECT, ANY_HOST, 0, MAX_PORT),
        new NetworkGrant(Use.LISTEN, ANY_HOST, 0, MAX_PORT));
  }

  /** Whether it is every address, those that have neither host nor port as well. */
  public boolean isEverything() {
    return hosts.equals(ANY_HOST) && firstPort == 0 && lastPort == MAX_PORT;
  }

  /** Whether it holds for a port. */
  public boolean covers(int port) {
    return port >= firstPort && port <= lastPort;
  }
}
