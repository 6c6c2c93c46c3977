package org.antaresia.fs.lfs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Words of 32 bits in bytes, the lowest byte first: all of littlefs but the tags. */
final class LittleEndian {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
          .withInvokeExactBehavior();

  private LittleEndian() {}

  static int i32(byte[] bytes, int at) {
    return (int) WORD.get(bytes, at);
  }

  static void i32(byte[] bytes, int at, int value) {
    WORD.set(bytes, at, value);
  }

  /** The bytes of some words. */
  static byte[] bytes(int... words) {
    byte[] bytes = new byte[4 * words.length];
    for (int i = 0; i < words.length; i++) {
      i32(bytes, 4 * i, words[i]);
    }
    return bytes;
  }
}
