package org.antaresia.vm.object;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MagnitudeTest {
  private static final long SEED = Long.getLong("test.seed", 20260801);

  /** Limbs that make carries, borrows and wrong estimates of digits likely. */
  private static final int[] EDGES = {0, 1, 2, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, -2, -1};

  private static int[] number(Random random) {
    int[] limbs = random.ints(random.nextInt(8)).toArray();
    for (int i = 0; i < limbs.length; i++) {
      limbs[i] = random.nextInt(3) == 0 ? limbs[i] : EDGES[random.nextInt(EDGES.length)];
    }
    return IntObject.limbs(IntObject.bigValue(1, limbs));
  }

  @Test
  void calculatesAsBigInteger() {
    Random random = new Random(SEED);
    for (int i = 0; i < 200_000; i++) {
      int[] a = number(random);
      int[] b = number(random);
      BigInteger x = big(a);
      BigInteger y = big(b);
      String numbers = x.toString(16) + ", " + y.toString(16) + ", test.seed=" + SEED;
      int order = Magnitude.compare(a, b);
      assertEquals(x.compareTo(y), order, numbers);
      assertEquals(x.add(y), big(Magnitude.add(a, b)), numbers);
      assertEquals(x.multiply(y), big(Magnitude.multiply(a, b)), numbers);
      if (order >= 0) {
        assertEquals(x.subtract(y), big(Magnitude.subtract(a, b)), numbers);
      }
      if (b.length != 0) {
        Magnitude.Division division = Magnitude.divide(a, b);
        assertArrayEquals(IntObject.limbs(x.divide(y)), division.quotient(), numbers);
        assertArrayEquals(IntObject.limbs(x.mod(y)), division.remainder(), numbers);
      }
    }
  }

  private static BigInteger big(int[] limbs) {
    return IntObject.bigValue(1, limbs);
  }

  @Test
  void takesLongs() {
    assertArrayEquals(new int[0], Magnitude.of(0));
    assertArrayEquals(new int[] {-1}, Magnitude.of(0xffff_ffffL));
    assertArrayEquals(new int[] {0, 1}, Magnitude.of(1L << 32));
    assertArrayEquals(new int[] {0, Integer.MIN_VALUE}, Magnitude.of(Long.MIN_VALUE));
  }
}
