package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryValueTest {
  private final TextFixture fixture = new TextFixture();
  private final Vm vm = fixture.vm;

  @ParameterizedTest
  @CsvSource({
    "0, 0x0000",
    "-0.0, 0x8000",
    "1, 0x3c00",
    "-2, 0xc000",
    "65504, 0x7bff",
    "65519, 0x7bff",
    "65520, 0x7c00",
    "1e10, 0xc0a8",
    "-1e6, 0x8ba1",
    "1e19, 0x7c00",
    "Infinity, 0x7c00",
    "-Infinity, 0xfc00",
    "6.1035e-5, 0x0400",
    "5.9604645e-8, 0x0001",
    "2.9802322e-8, 0x0001",
    "2.9802326e-8, 0x0001",
    "0.33325195, 0x3555",
    "1.00048828125, 0x3c01",
    "1.00146484375, 0x3c02",
    "1.9999, 0x3c00",
    "3.9999, 0x4400",
    "5e-5, 0x028e",
    "1e-39, 0x0057",
  })
  void roundsToHalfFloats(float value, String bits) {
    assertEquals(Integer.decode(bits), BinaryValue.floatToHalf(value));
  }

  /** Genuine writes the upper half of the subnormal ones without their first bit. */
  @Test
  void readsBackHalfFloats() {
    for (int half = 0; half < 0x10000; half++) {
      if ((half & 0x7e00) == 0x200) {
        continue;
      }
      float value = BinaryValue.halfToFloat(half);
      if (Float.isNaN(value)) {
        assertTrue(Float.isNaN(BinaryValue.halfToFloat(BinaryValue.floatToHalf(value))));
      } else {
        assertEquals(half, BinaryValue.floatToHalf(value));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "b, -1, 255",
    "H, 258, 1 2",
    "i, 16909060, 1 2 3 4",
    "Q, 72623859790382856, 1 2 3 4 5 6 7 8",
    "e, 1, 60 0",
    "f, 1, 63 128 0 0",
    "d, 1, 63 240 0 0 0 0 0 0",
  })
  void writesBothByteOrders(char typecode, long value, String bigEndian) {
    int at = vm.allocate(8);
    String[] bytes = bigEndian.split(" ");
    assertEquals(bytes.length, BinaryValue.size(vm, typecode));
    int object = IntObject.create(vm, value);
    for (boolean big : new boolean[] {true, false}) {
      BinaryValue.store(vm, typecode, at, big, object);
      for (int i = 0; i < bytes.length; i++) {
        int place = big ? i : bytes.length - 1 - i;
        assertEquals(Integer.parseInt(bytes[i]), org.antaresia.gc.Memory.u8(vm.ram, at + place));
      }
      int read = BinaryValue.load(vm, typecode, at, big);
      assertEquals((double) value, FloatObject.toDouble(vm, read));
    }
  }
}
