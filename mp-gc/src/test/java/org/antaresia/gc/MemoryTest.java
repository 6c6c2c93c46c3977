package org.antaresia.gc;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
  private static final int AT = RAM_BASE + 4;

  private final int[] ram = new int[8];

  @Test
  void bytesAreUnsigned() {
    Memory.u8(ram, AT, 0x1ff);
    assertEquals(0xff, Memory.u8(ram, AT));
    assertEquals(0, Memory.u8(ram, AT + 1));
  }

  @Test
  void halfWordsAreUnsigned() {
    Memory.u16(ram, AT, 0x1fffe);
    assertEquals(0xfffe, Memory.u16(ram, AT));
    assertEquals(0, Memory.u8(ram, AT + 2));
  }

  @Test
  void partsOfAWordKeepTheOthers() {
    Memory.i32(ram, AT, -1);
    Memory.u8(ram, AT + 2, 0x12);
    assertEquals(0xff12ffff, Memory.i32(ram, AT));
    Memory.u16(ram, AT + 2, 0x3456);
    assertEquals(0x3456ffff, Memory.i32(ram, AT));
    assertEquals(0x3456, Memory.u16(ram, AT + 2));
    assertEquals(0x34, Memory.u8(ram, AT + 3));
  }

  @Test
  void lowestByteComesFirst() {
    Memory.i32(ram, AT, 0x89abcdef);
    assertArrayEquals(
        new byte[] {(byte) 0xef, (byte) 0xcd, (byte) 0xab, (byte) 0x89}, Bytes.unpack(ram, 4, 8));
    assertEquals(0x89abcdef, Memory.i32(ram, AT));
    Memory.i64(ram, AT, 0x0123456789abcdefL);
    assertEquals(0x89abcdef, Memory.i32(ram, AT));
    assertEquals(0x01234567, Memory.i32(ram, AT + 4));
    assertEquals(0x0123456789abcdefL, Memory.i64(ram, AT));
  }

  @Test
  void floatsKeepTheirBits() {
    Memory.f32(ram, AT, -0.1f);
    assertEquals(Float.floatToRawIntBits(-0.1f), Memory.i32(ram, AT));
    assertEquals(-0.1f, Memory.f32(ram, AT));
    Memory.f64(ram, AT, Math.PI);
    assertEquals(Double.doubleToRawLongBits(Math.PI), Memory.i64(ram, AT));
    assertEquals(Math.PI, Memory.f64(ram, AT));
  }

  @Test
  void copiesOverlappingAreas() {
    Memory.i64(ram, RAM_BASE, 0x0706050403020100L);
    Memory.copy(ram, RAM_BASE, RAM_BASE + 1, 8);
    assertEquals(0x0605040302010000L, Memory.i64(ram, RAM_BASE));
    assertEquals(7, Memory.u8(ram, RAM_BASE + 8));
  }

  @Test
  void fillsAnArea() {
    Memory.fill(ram, RAM_BASE + 1, 2, (byte) 0xdd);
    assertEquals(0x00dddd00, Memory.i32(ram, RAM_BASE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 0x0800_0000, RAM_BASE - 1, RAM_BASE + 32, 0x7fff_fff0, -4})
  void refusesWhatIsNotRam(int at) {
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.u8(ram, at));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.u16(ram, at));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.i32(ram, at));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.i64(ram, at, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.f32(ram, at, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.f64(ram, at));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.copy(ram, RAM_BASE, at, 1));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.fill(ram, at, 1, (byte) 0));
  }

  @Test
  void refusesToReachOverTheEnd() {
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.u16(ram, RAM_BASE + 32));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.i32(ram, RAM_BASE + 32));
    assertThrows(IndexOutOfBoundsException.class, () -> Memory.i64(ram, RAM_BASE + 28));
  }
}
