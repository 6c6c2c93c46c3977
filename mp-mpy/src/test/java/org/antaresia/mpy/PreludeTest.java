package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PreludeTest {

  @Test
  void decodesWhatItEncodes() {
    Random random = new Random(1);
    for (int round = 0; round < 5000; round++) {
      int bits = random.nextInt(8);
      int state = 1 + random.nextInt(1 << 2 * bits);
      int exc = random.nextInt(1 << bits / 2);
      int flags = random.nextInt(16);
      int positional = random.nextInt(1 << bits);
      int keyword = random.nextInt(1 << bits);
      int defaults = random.nextInt(1 << bits);
      int info = random.nextInt(500);
      int cells = random.nextInt(1 << bits);
      ByteWriter out = new ByteWriter();
      out.u8(0x55);
      Prelude.encodeSignature(out, state, exc, flags, positional, keyword, defaults);
      Prelude.encodeSizes(out, info, cells);
      int infoOffset = out.size();
      out.bytes(new byte[info + cells]);
      Prelude expected =
          new Prelude(state, exc, flags, positional, keyword, defaults, info, cells, infoOffset);
      assertEquals(expected, Prelude.decode(out.toByteArray(), 1));
    }
  }

  @Test
  void findsLinesAcrossAllFormsOfEntries() {
    Random random = new Random(2);
    for (int round = 0; round < 500; round++) {
      ByteWriter info = new ByteWriter();
      info.uint(0); // the name
      int[] lines = new int[400];
      int line = 1;
      int at = 0;
      while (at < lines.length) {
        int bytes = random.nextInt(random.nextBoolean() ? 4 : 70);
        int step = 1 + random.nextInt(random.nextBoolean() ? 5 : 5000);
        for (int i = at; i < Math.min(at + bytes, lines.length); i++) {
          lines[i] = line;
        }
        at += bytes;
        line += step;
        Prelude.encodeLines(info, bytes, step);
      }
      ByteWriter code = new ByteWriter();
      Prelude.encodeSignature(code, 1, 0, 0, 0, 0, 0);
      Prelude.encodeSizes(code, info.size(), 0);
      code.bytes(info);
      Prelude prelude = Prelude.decode(code.toByteArray(), 0);
      for (int i = 0; i < lines.length; i++) {
        assertEquals(lines[i], prelude.line(code.toByteArray(), i));
      }
    }
  }

  @Test
  void knowsNamesAndOffsets() {
    ByteWriter info = new ByteWriter();
    info.uint(300);
    info.uint(1);
    info.uint(20000);
    Prelude.encodeLines(info, 1, 1);
    ByteWriter out = new ByteWriter();
    Prelude.encodeSignature(out, 5, 0, 0, 1, 1, 0);
    Prelude.encodeSizes(out, info.size(), 2);
    int infoOffset = out.size();
    out.bytes(info);
    out.u8(3);
    out.u8(4);
    byte[] code = out.toByteArray();
    Prelude prelude = Prelude.decode(code, 0);
    assertArrayEquals(new int[] {300, 1, 20000}, prelude.names(code));
    assertEquals(infoOffset + 6, prelude.lineTableOffset(code));
    assertEquals(code.length - 2, prelude.cellsOffset());
    assertEquals(code.length, prelude.opcodesOffset());
  }
}
