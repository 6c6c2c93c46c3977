package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.antaresia.gc.Bytes;
import org.antaresia.gc.Memory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTest {
  /** One block, padded by hand, gives what the JDK gives for its content. */
  @ParameterizedTest
  @CsvSource({"MD5, MD5", "SHA1, SHA-1", "SHA256, SHA-256"})
  void agreesWithTheJdk(Digest digest, String algorithm) throws NoSuchAlgorithmException {
    for (int length = 0; length < 56; length++) {
      int[] ram = new int[32];
      byte[] text = new byte[length];
      for (int i = 0; i < length; i++) {
        text[i] = (byte) (i * 37 + length);
      }
      Bytes.copy(text, 0, ram, 0, length);
      Bytes.set(ram, length, 0x80);
      long bits = length * 8L;
      Memory.i64(ram, RAM_BASE + 56, digest.bigEndian ? Long.reverseBytes(bits) : bits);
      int state = RAM_BASE + Digest.BLOCK;
      digest.initialise(ram, state);
      digest.update(ram, state, RAM_BASE, 1);
      byte[] result = new byte[digest.stateBytes()];
      for (int i = 0; i < result.length; i++) {
        result[i] = Bytes.at(ram, Digest.BLOCK + (digest.bigEndian ? i ^ 3 : i));
      }
      HexFormat hex = HexFormat.of();
      assertEquals(
          hex.formatHex(MessageDigest.getInstance(algorithm).digest(text)), hex.formatHex(result));
    }
  }
}
