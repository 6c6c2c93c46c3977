package org.antaresia.mpy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Files that genuine made. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/golden");

  private Golden() {}

  static byte[] bytes(String name) throws IOException {
    String hex = Files.readString(FOLDER.resolve(name));
    return HexFormat.of().parseHex(hex.replace(" ", "").replace("\n", ""));
  }

  /** A text as a byte string. */
  static String text(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name), StandardCharsets.ISO_8859_1);
  }
}
