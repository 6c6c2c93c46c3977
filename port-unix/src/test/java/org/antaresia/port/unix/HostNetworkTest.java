package org.antaresia.port.unix;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.List;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.NetworkGrant;
import org.antaresia.hal.NetworkGrant.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostNetworkTest {
  private static final InetSocketAddress LOOPBACK = new InetSocketAddress("127.0.0.1", 80);

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, 127.0.0.1, true",
    "127.0.0.1, 127.0.0.2, false",
    "127.0.0.0/8, 127.255.0.2, true",
    "10.32.0.0/11, 10.63.0.1, true",
    "10.32.0.0/11, 10.64.0.1, false",
    "*, 9.9.9.9, true",
    "::1, ::1, true",
    "fe80::/10, febf::1, true",
    "fe80::/10, fec0::1, false",
    "0.0.0.0/0, ::1, false",
    "example.com, 9.9.9.9, false",
  })
  void knowsAddressesByNumber(String hosts, String address, boolean granted) throws Exception {
    HostNetwork network = granting(new NetworkGrant(Use.CONNECT, hosts, 0, 0xffff));
    InetSocketAddress peer = new InetSocketAddress(address, 80);
    if (granted) {
      network.requireConnect(peer);
    } else {
      assertThrows(ErrnoException.class, () -> network.requireConnect(peer));
    }
  }

  @Test
  void knowsAddressesByTheNameTheyWereAskedFor() throws Exception {
    HostNetwork network = granting(new NetworkGrant(Use.CONNECT, "LocalHost", 80, 80));
    assertThrows(ErrnoException.class, () -> network.requireConnect(LOOPBACK));
    network.resolve("localhost");
    network.requireConnect(LOOPBACK);
    assertThrows(
        ErrnoException.class, () -> network.requireConnect(new InetSocketAddress("127.0.0.1", 81)));
    assertThrows(ErrnoException.class, () -> network.resolve("example.com"));
  }

  @Test
  void tellsListeningFromConnecting() throws Exception {
    HostNetwork network = granting(new NetworkGrant(Use.LISTEN, "127.0.0.1", 80, 90));
    network.requireListen(LOOPBACK);
    assertThrows(ErrnoException.class, () -> network.requireConnect(LOOPBACK));
    assertThrows(
        ErrnoException.class, () -> network.requireListen(new InetSocketAddress("0.0.0.0", 80)));
  }

  @Test
  void grantsNothingUnlessTold() {
    ErrnoException e =
        assertThrows(ErrnoException.class, () -> granting().requireConnect(LOOPBACK));
    assertEquals(ErrnoException.EACCES, e.errno());
  }

  @Test
  void grantsPathsOnlyToWhoMayDoAll() {
    UnixDomainSocketAddress path = UnixDomainSocketAddress.of("/tmp/x");
    HostNetwork all = new HostNetwork(NetworkGrant.everything());
    assertDoesNotThrow(() -> all.requireConnect(path));
    HostNetwork some = granting(new NetworkGrant(Use.CONNECT, "*", 1, 0xffff));
    assertThrows(ErrnoException.class, () -> some.requireConnect(path));
  }

  private static HostNetwork granting(NetworkGrant... grants) {
    return new HostNetwork(List.of(grants));
  }
}
