package org.antaresia.gc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Packed bytes against a plain array of bytes, at every alignment. */
class BytesTest {
  private static final int SIZE = 64;

  private final byte[] plain = new byte[SIZE];
  private final int[] words;

  BytesTest() {
    new Random(1).nextBytes(plain);
    words = Bytes.pack(plain);
  }

  private void assertSame() {
    assertArrayEquals(plain, Bytes.unpack(words, 0, SIZE));
  }

  @Test
  void readsAndWritesEachByte() {
    for (int i = 0; i < SIZE; i++) {
      assertEquals(plain[i], Bytes.at(words, i));
      plain[i] = (byte) (i * 7);
      Bytes.set(words, i, i * 7);
      assertSame();
    }
  }

  @Test
  void readsWordsAnywhere() {
    for (int i = 0; i <= SIZE - 4; i++) {
      int expected = 0;
      for (int k = 3; k >= 0; k--) {
        expected = expected << 8 | plain[i + k] & 0xff;
      }
      assertEquals(expected, Bytes.word(words, i));
    }
  }

  @Test
  void copiesInsideOneArrayAlsoWhereTheAreasOverlap() {
    for (int from = 0; from < 12; from++) {
      for (int to = 0; to < 12; to++) {
        for (int count = 0; count < 24; count++) {
          System.arraycopy(plain, from, plain, to, count);
          Bytes.copy(words, from, words, to, count);
          assertSame();
        }
      }
    }
  }

  @Test
  void copiesBetweenArrays() {
    for (int from = 0; from < 5; from++) {
      for (int to = 0; to < 5; to++) {
        for (int count = 0; count < 20; count++) {
          byte[] other = new byte[SIZE];
          int[] packed = new int[SIZE / 4];
          System.arraycopy(plain, from, other, to, count);
          Bytes.copy(words, from, packed, to, count);
          assertArrayEquals(other, Bytes.unpack(packed, 0, SIZE));
          int[] fromBytes = new int[SIZE / 4];
          Bytes.copy(plain, from, fromBytes, to, count);
          assertArrayEquals(packed, fromBytes);
          byte[] out = new byte[SIZE];
          Bytes.copy(words, from, out, to, count);
          assertArrayEquals(other, out);
        }
      }
    }
  }

  @Test
  void findsTheFirstDifference() {
    int[] other = words.clone();
    for (int from = 0; from < 5; from++) {
      assertEquals(-1, Bytes.mismatch(words, from, other, from, SIZE - from));
      for (int at = from; at < SIZE; at++) {
        Bytes.set(other, at, ~plain[at]);
        assertEquals(at - from, Bytes.mismatch(words, from, other, from, SIZE - from));
        Bytes.set(other, at, plain[at]);
      }
    }
  }

  @Test
  void fillsAnArea() {
    for (int from = 0; from < 9; from++) {
      for (int end = from; end < 20; end++) {
        Arrays.fill(plain, from, end, (byte) (from - end));
        Bytes.fill(words, from, end, (byte) (from - end));
        assertSame();
      }
    }
  }

  @Test
  void readsAndWritesNumbersOfAnySize() {
    for (int count = 1; count <= 8; count++) {
      for (int index = 0; index < 5; index++) {
        long value = 0x8081828384858687L >>> 64 - 8 * count;
        Bytes.number(words, index, count, value);
        assertEquals(value, Bytes.number(words, index, count));
      }
    }
  }

  @Test
  void refusesWhatLiesOutside() {
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.copy(words, 1, words, 0, SIZE));
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.copy(words, 0, plain, 1, SIZE));
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.copy(plain, -1, words, 0, 2));
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.fill(words, 1, SIZE + 1, (byte) 0));
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.at(words, SIZE));
    assertThrows(IndexOutOfBoundsException.class, () -> Bytes.at(words, -1));
  }
}
