package org.antaresia.fs.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antaresia.fs.BlockDevice;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.api.Test;

/** Devices that stop in the midst of something, at each write in turn. */
class InterruptionTest {
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 7, 1, 12, 30, 42);
  private static final int SECTOR = 512;

  /** What a program does: an unlucky moment is anywhere in it. */
  private static void work(FatVolume volume) throws IOException {
    write(volume, "first", 3000);
    volume.makeDirectory("directory");
    for (int i = 0; i < 20; i++) { // a second cluster of the directory
      write(volume, "directory/a rather long name " + i, i * 100);
    }
    write(volume, "first", 100);
    write(volume, "directory/a rather long name 3", 2000);
    volume.remove("directory/a rather long name 4");
    FatFile file = volume.open("first", FatVolume.Mode.ANY, true, true);
    file.seek(file.length());
    file.write(new byte[4000], 0, 4000);
    file.seek(10);
    file.truncate();
    file.close();
    volume.makeDirectory("directory/deeper");
    write(volume, "directory/deeper/last", 700);
  }

  private static void write(FatVolume volume, String path, int length) throws IOException {
    byte[] content = new byte[length];
    Arrays.fill(content, (byte) 'x');
    FatFile file = volume.open(path, FatVolume.Mode.EMPTY, false, true);
    file.write(content, 0, length);
    file.close();
  }

  /** Takes a number of writes; those behind fail, or are lost without a word. */
  private static final class FailingDevice implements BlockDevice {
    private final RamDevice medium;
    private final boolean tells;
    private int writesLeft;

    FailingDevice(RamDevice medium, int writes, boolean tells) {
      this.medium = medium;
      this.writesLeft = writes;
      this.tells = tells;
    }

    @Override
    public int blockSize() {
      return medium.blockSize();
    }

    @Override
    public int blockCount() {
      return medium.blockCount();
    }

    @Override
    public void read(int block, byte[] to, int from, int length) throws IOException {
      if (writesLeft < 0 && !tells) {
        throw new FsException(FsException.ENODEV, "yanked");
      }
      medium.read(block, to, from, length);
    }

    @Override
    public void write(int block, byte[] bytes, int from, int length) throws IOException {
      for (int i = 0; i < length; i += SECTOR) {
        if (--writesLeft < 0) { // perhaps after some of the sectors
          throw new FsException(FsException.ENOSPC, "broken");
        }
        medium.write(block + i / SECTOR, bytes, from + i, SECTOR);
      }
    }

    @Override
    public void sync() {}
  }

  private static RamDevice formatted(int sectors, boolean is32) throws IOException {
    RamDevice medium = new RamDevice(SECTOR, sectors);
    FatVolume volume = new FatVolume(medium, () -> TIME);
    assertTrue(is32 ? volume.format32() : volume.format());
    return medium;
  }

  private static void leavesNothingWrong(int sectors, boolean is32, boolean tells, int step)
      throws IOException {
    byte[] empty = formatted(sectors, is32).image();
    List<String> failures = new ArrayList<>();
    for (int writes = 0; ; writes += step) {
      RamDevice medium = new RamDevice(empty.clone(), SECTOR);
      FatVolume volume = new FatVolume(new FailingDevice(medium, writes, tells), () -> TIME);
      boolean isDone = false;
      try {
        work(volume);
        isDone = true;
      } catch (FsException e) {
        assertEquals(FsException.EIO, e.errno());
      }
      ImageReader reader = new ImageReader(medium.image());
      if (!reader.faults.isEmpty()) {
        failures.add("after " + writes + " writes: " + reader.faults);
      }
      if (isDone) {
        assertEquals(List.of(), reader.leftovers);
        assertEquals(List.of(), failures);
        assertTrue(writes > 100);
        return;
      }
      FatVolume again = new FatVolume(medium, () -> TIME); // which still can be used
      write(again, "after", 10);
      assertEquals(List.of(), new ImageReader(medium.image()).faults);
    }
  }

  @Test
  void leaveASmallVolumeInOrder() throws IOException {
    leavesNothingWrong(400, false, true, 1);
  }

  @Test
  void leaveAYankedVolumeInOrder() throws IOException {
    leavesNothingWrong(400, false, false, 1);
  }

  @Test
  void leaveALargeVolumeInOrder() throws IOException {
    leavesNothingWrong(20000, false, true, 3);
  }

  @Test
  void leaveAFullVolumeInOrder() throws IOException {
    RamDevice medium = formatted(60, false);
    FatVolume volume = new FatVolume(medium, () -> TIME);
    FsException e = assertThrows(FsException.class, () -> work(volume));
    assertEquals(FsException.EACCES, e.errno());
    assertEquals(List.of(), new ImageReader(medium.image()).faults);
  }
}
