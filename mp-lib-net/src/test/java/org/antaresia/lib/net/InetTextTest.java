package org.antaresia.lib.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.HexFormat;
import org.antaresia.hal.ErrnoException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InetTextTest {
  @ParameterizedTest
  @CsvSource({
    "2, 01020304, 1.2.3.4",
    "10, 00000000000000000000000000000000, ::",
    "10, 00000000000000000000000000000001, ::1",
    "10, 00000000000000000000000001020304, ::1.2.3.4",
    "10, 00000000000000000000ffff01020304, ::ffff:1.2.3.4",
    "10, 000102030405060708090a0b0c0d0e0f, 1:203:405:607:809:a0b:c0d:e0f",
    "10, 00010000000000000002000000000000, 1::2:0:0:0",
    "10, 00010000000200020002000200020002, 1:0:2:2:2:2:2:2",
    "10, fe800000000000000000000000000000, fe80::",
  })
  void writesAndReadsAddresses(int family, String bytes, String text) throws IOException {
    byte[] address = HexFormat.of().parseHex(bytes);
    assertEquals(text, InetText.of(family, address));
    assertEquals(bytes, HexFormat.of().formatHex(InetText.parse(family, text)));
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1.2.3",
    "2, 1.2.3.256",
    "2, 01.2.3.4",
    "2, host",
    "10, 1.2.3.4",
    "10, :::",
    "99, 1"
  })
  void refusesOtherTexts(int family, String text) {
    assertThrows(ErrnoException.class, () -> InetText.parse(family, text));
  }
}
