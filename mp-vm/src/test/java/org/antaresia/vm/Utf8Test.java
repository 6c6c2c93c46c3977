package org.antaresia.vm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.gc.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  private static final String MIXED = "aé€😀z long enough for eight at a time é";

  @Test
  void findsEveryCharacterFromBothEnds() {
    int length = MIXED.getBytes(UTF_8).length;
    int[] text = Bytes.pack(MIXED.getBytes(UTF_8));
    int[] points = MIXED.codePoints().toArray();
    assertEquals(points.length, Utf8.count(text, 0, length));
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      assertEquals(at, Utf8.forward(text, 0, length, i));
      assertEquals(at, Utf8.backward(text, 0, length, points.length - i));
      assertEquals(points[i], Utf8.codePoint(text, at, length));
      at = Utf8.next(text, at, length);
    }
    assertEquals(length, at);
    assertEquals(length, Utf8.forward(text, 0, length, 1000));
    assertEquals(-1, Utf8.backward(text, 0, length, 1000));
  }

  /** Bytes are hexadecimal. */
  @ParameterizedTest
  @CsvSource({
    "61, true, a, a",
    "c3a9, true, é, é",
    "c3, false, '', �",
    "a9, false, '', �",
    "61c362, false, ab, a�b",
    "e282, false, '', �",
    "e28261, false, a, �a",
    "f09f9880, true, 😀, 😀",
    "f0, false, '', �",
    "f8616161, false, aaa, �aaa",
    "ff, false, '', �",
    "eda080, true, '\ud800', '\ud800'",
    "6162636465666768c3, false, abcdefgh, abcdefgh�",
  })
  void tellsAndRepairsWhatIsInvalid(String hex, boolean valid, String ignored, String replaced) {
    int length = hex.length() / 2;
    int[] text = Bytes.pack(java.util.HexFormat.of().parseHex(hex));
    assertEquals(valid, Utf8.isValid(text, 0, length));
    if (!valid) {
      assertEquals(ignored, repaired(text, length, false));
      assertEquals(replaced, repaired(text, length, true));
    }
  }

  private static String repaired(int[] text, int length, boolean replace) {
    TextBuffer out = new TextBuffer(new Vm(1024, 1024, MockedHost.create()));
    Utf8.repair(text, 0, length, false, replace, out);
    return new String(out.byteString().getBytes(ISO_8859_1), UTF_8);
  }

  @Test
  void findsWhatIsNotAscii() {
    byte[] bytes = "sixteen letters and more é".getBytes(UTF_8);
    int[] text = Bytes.pack(bytes);
    assertEquals(false, Utf8.isAscii(text, 0, bytes.length));
    assertEquals(true, Utf8.isAscii(text, 0, bytes.length - 2));
  }
}
