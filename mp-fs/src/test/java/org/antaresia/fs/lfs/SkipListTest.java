package org.antaresia.fs.lfs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkipListTest {
  /** Beside what counting says: each block has its pointers, and data behind them. */
  @ParameterizedTest
  @ValueSource(ints = {64, 128, 512, 4096})
  void positionsAreWhereCountingPutsThem(int blockSize) {
    int index = 0;
    int offset = 0;
    for (int position = 0; position < 70 * blockSize; position++) {
      assertEquals(index, SkipList.index(blockSize, position), "block of " + position);
      assertEquals(offset, SkipList.offset(blockSize, position), "offset of " + position);
      offset++;
      if (offset == blockSize) {
        index++;
        offset = SkipList.POINTER * SkipList.pointers(index);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 6, 8, 12, 16})
  void pointersGoAsFarAsTheirDistanceDivides(int index) {
    int distance = 1;
    int count = 0;
    while (index % distance == 0) {
      distance *= 2;
      count++;
    }
    assertEquals(count, SkipList.pointers(index));
  }
}
