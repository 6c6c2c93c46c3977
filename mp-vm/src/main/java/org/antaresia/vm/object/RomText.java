package org.antaresia.vm.object;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Word;

/**
 * The texts of messages that are always the same. They are in ROM, at addresses below everything
 * else, and shared by all interpreters; a str over one takes no memory for its bytes.
 */
final class RomText {
  private static final int BASE = 0x0400_0000;

  /** How many there can be: more than the source has, so none but a mistake gets there. */
  private static final int MAX_TEXTS = 1 << 12;

  private static final Map<String, Integer> ADDRESSES = new ConcurrentHashMap<>();

  // Replaced as a whole when it grows: who has an address sees an array with its text.
  private static volatile int[][] texts = new int[64][];

  private RomText() {}

  /** The address of a text (a byte string), NULL when there are too many. */
  static int address(String byteString) {
    Integer address = ADDRESSES.get(byteString);
    return address != null ? address : add(byteString);
  }

  private static synchronized int add(String byteString) {
    Integer address = ADDRESSES.get(byteString);
    if (address != null) {
      return address;
    }
    int n = ADDRESSES.size();
    if (n == MAX_TEXTS) {
      return Word.NULL;
    }
    int[][] grown = n < texts.length ? texts : Arrays.copyOf(texts, 2 * n);
    grown[n] = Bytes.pack(byteString);
    texts = grown;
    ADDRESSES.put(byteString, BASE + n);
    return BASE + n;
  }

  static boolean contains(int address) {
    return address >= BASE && address < BASE + MAX_TEXTS;
  }

  /** The bytes at an address, packed. */
  static int[] words(int address) {
    return texts[address - BASE];
  }
}
