package org.antaresia.fs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RamDeviceTest {
  private final RamDevice device = new RamDevice(4, 3);

  @Test
  void givesBackWhatWasWritten() throws FsException {
    device.write(1, new byte[] {9, 1, 2, 3, 4, 5, 6, 7, 8}, 1, 8);
    byte[] read = new byte[6];
    device.read(1, 2, read, 1, 4);
    assertArrayEquals(new byte[] {0, 3, 4, 5, 6, 0}, read);
  }

  @Test
  void fillsErasedBlocks() throws FsException {
    device.erase(1);
    assertArrayEquals(new byte[] {0, 0, 0, 0, -1, -1, -1, -1, 0, 0, 0, 0}, device.image());
  }

  @Test
  void hasNoBlocksBeyondItsEnds() {
    for (int block : new int[] {-1, 3}) {
      FsException e =
          assertThrows(FsException.class, () -> device.read(block, new byte[4], 0, 4), "" + block);
      assertEquals(FsException.EIO, e.errno());
    }
  }
}
