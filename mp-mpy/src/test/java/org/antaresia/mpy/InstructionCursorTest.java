package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstructionCursorTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0,
        1,
        -1,
        63,
        64,
        -64,
        -65,
        127,
        128,
        8191,
        8192,
        -8192,
        -8193,
        1 << 20,
        -(1 << 20),
        (1 << 27) - 1,
        1 << 27,
        -(1 << 27) - 1,
        (1 << 30) - 1,
        -(1 << 30),
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
      })
  void readsSignedNumbers(int value) {
    ByteWriter out = new ByteWriter();
    out.u8(Op.LOAD_CONST_SMALL_INT);
    out.sint(value);
    assertEquals(value, first(out).argument());
    assertEquals(out.size(), first(out).nextOffset());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 127, 128, 16383, 16384, 1 << 21, 1 << 28, Integer.MAX_VALUE})
  void readsUnsignedNumbers(int value) {
    ByteWriter out = new ByteWriter();
    out.u8(Op.BUILD_LIST);
    out.uint(value);
    assertEquals(value, first(out).argument());
    assertEquals(Opcode.BUILD_LIST, first(out).opcode());
  }

  @Test
  void givesLabelsAsOffsetsFromTheFirstInstruction() {
    byte[] code = {
      Op.POP_TOP,
      Op.JUMP,
      0x3f, // one byte: -1
      Op.JUMP,
      (byte) 0x81,
      0x7f, // two bytes: -0x4000 + 0x3f81
      Op.UNWIND_JUMP,
      0x41,
      (byte) 0x82,
      Op.FOR_ITER,
      (byte) 0x80,
      0x01,
    };
    InstructionCursor cursor = new InstructionCursor(code, 0);
    assertTrue(cursor.next());
    assertTrue(cursor.next());
    assertEquals(3 - 1, cursor.argument());
    assertTrue(cursor.next());
    assertEquals(6 - 0x7f, cursor.argument());
    assertTrue(cursor.next());
    assertEquals(8 + 1, cursor.argument()); // counted from before the extra byte
    assertEquals(0x82, cursor.extra());
    assertTrue(cursor.next());
    assertEquals(12 + 128, cursor.argument());
    assertFalse(cursor.next());
  }

  private static InstructionCursor first(ByteWriter out) {
    InstructionCursor cursor = new InstructionCursor(out.toByteArray(), 0);
    assertTrue(cursor.next());
    return cursor;
  }
}
