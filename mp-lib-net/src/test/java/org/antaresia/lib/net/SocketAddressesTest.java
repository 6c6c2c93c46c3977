package org.antaresia.lib.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.HexFormat;
import org.antaresia.hal.ErrnoException;
import org.junit.jupiter.api.Test;

class SocketAddressesTest {
  @Test
  void hasLinuxLayouts() throws Exception {
    InetSocketAddress four = new InetSocketAddress("127.0.0.1", 80);
    byte[] bytes = SocketAddresses.bytes(four, SocketAddresses.AF_INET);
    assertEquals("020000507f0000010000000000000000", HexFormat.of().formatHex(bytes));
    assertEquals(four, SocketAddresses.of(bytes, SocketAddresses.AF_INET));

    InetSocketAddress six = new InetSocketAddress("::1", 80);
    bytes = SocketAddresses.bytes(six, SocketAddresses.AF_INET6);
    assertEquals(
        "0a0000500000000000000000000000000000000000000001" + "00000000",
        HexFormat.of().formatHex(bytes));
    assertEquals(six, SocketAddresses.of(bytes, SocketAddresses.AF_INET6));

    UnixDomainSocketAddress path = UnixDomainSocketAddress.of("/tmp/x");
    bytes = SocketAddresses.bytes(path, SocketAddresses.AF_UNIX);
    assertEquals("01002f746d702f7800", HexFormat.of().formatHex(bytes));
    assertEquals(path, SocketAddresses.of(bytes, SocketAddresses.AF_UNIX));
  }

  @Test
  void mapsAddressesOfTheOldFamily() throws Exception {
    byte[] bytes =
        SocketAddresses.bytes(InetAddress.getByName("1.2.3.4"), 0, SocketAddresses.AF_INET6);
    assertEquals("00000000000000000000ffff01020304", HexFormat.of().formatHex(bytes, 8, 24));
  }

  @Test
  void refusesAddressesOfOtherFamilies() {
    byte[] six = new byte[28];
    six[0] = SocketAddresses.AF_INET6;
    assertEquals(ErrnoException.EAFNOSUPPORT, errno(six, SocketAddresses.AF_INET));
    assertEquals(ErrnoException.EINVAL, errno(new byte[3], SocketAddresses.AF_INET));
  }

  private static int errno(byte[] address, int family) {
    return assertThrows(ErrnoException.class, () -> SocketAddresses.of(address, family)).errno();
  }
}
