package org.antaresia.lib;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sequence that genuine MicroPython 1.29 gives after {@code random.seed(42)}. */
class YasmarangTest {
  @Test
  void givesGenuinesSequence() {
    Yasmarang generator = new Yasmarang(42);
    assertEquals(2003356, generator.next());
    assertEquals(1421623288, generator.next());
    assertEquals((int) 2196272623L, generator.next());
    assertEquals(0.4784892459136836, generator.fraction());
    assertEquals(0.8905739200070781, generator.fraction());
    assertEquals(0.40704133431348954, generator.fraction());
    assertEquals(-0.20934551494999099, -1 + 2 * generator.fraction());
    assertEquals(-0.8381174677559886, -1 + 2 * generator.fraction());
    assertEquals(0.30635771848306526, -1 + 2 * generator.fraction());
    assertArrayEquals(
        new int[] {5, -1, 5, 5, -1, -5, -2, -2, 4, -3},
        IntStream.range(0, 10).map(i -> generator.below(11) - 5).toArray());
  }

  @Test
  void startsOverWithTheSameSeed() {
    Yasmarang generator = new Yasmarang(7);
    int first = generator.next();
    generator.seed(7);
    assertEquals(first, generator.next());
  }

  @Test
  void takesUnsignedLimits() {
    Yasmarang generator = new Yasmarang(1);
    for (int i = 0; i < 1000; i++) {
      assertEquals(-1, Integer.compareUnsigned(generator.below(0xf000_0000), 0xf000_0000));
    }
  }
}
