package org.antaresia.vm.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Java's texts as the virtual machine's: byte strings, with one char per byte of UTF-8. */
final class ByteStrings {
  private ByteStrings() {}

  static String of(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  static String text(String byteString) {
    return new String(byteString.getBytes(ISO_8859_1), UTF_8);
  }
}
