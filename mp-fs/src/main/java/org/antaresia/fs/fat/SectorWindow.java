package org.antaresia.fs.fat;

import java.io.IOException;
import org.antaresia.fs.BlockDevice;
import org.antaresia.fs.FsException;

/**
 * The one sector of a volume that is in memory, written back before it shows another. So sectors
 * reach the device in the order in which they were changed, and a volume needs little memory.
 *
 * <p>Whatever happens to the device is an EIO.
 */
final class SectorWindow extends Sector {
  private static final int NONE = -1;

  private final BlockDevice device;
  private int number = NONE;
  private int mirroredFrom;
  private int mirroredCount;

  SectorWindow(BlockDevice device, int size) {
    super(size);
    this.device = device;
  }

  /** The sector that is shown. */
  int number() {
    return number;
  }

  /** Sectors to be written a second time, {@code count} behind. */
  void mirror(int from, int count) {
    mirroredFrom = from;
    mirroredCount = count;
  }

  /** Shows a sector. */
  void load(int sector) throws IOException {
    if (sector != number) {
      flush();
      number = NONE; // until it has been read
      transfer(sector, bytes, 0, 1, false);
      number = sector;
    }
  }

  /** Shows a sector that is about to be overwritten; until then it looks like the last one. */
  void claim(int sector) throws IOException {
    flush();
    number = sector;
  }

  /** Makes sectors all zero and shows the first. */
  void clear(int sector, int count) throws IOException {
    flush();
    number = NONE;
    clear();
    isChanged = false;
    for (int i = 0; i < count; i++) {
      transfer(sector + i, bytes, 0, 1, true);
    }
    number = sector;
  }

  /** Writes the sector back if it was changed. */
  void flush() throws IOException {
    if (isChanged) {
      transfer(number, bytes, 0, 1, true);
      isChanged = false;
      if (number >= mirroredFrom && number - mirroredFrom < mirroredCount) {
        transfer(number + mirroredCount, bytes, 0, 1, true);
      }
    }
  }

  /** Reads whole sectors past the window, which may know better. */
  void read(int sector, byte[] to, int from, int count) throws IOException {
    transfer(sector, to, from, count, false);
    if (isChanged && isShown(sector, count)) {
      System.arraycopy(bytes, 0, to, from + (number - sector) * bytes.length, bytes.length);
    }
  }

  /** Writes whole sectors past the window. */
  void write(int sector, byte[] data, int from, int count) throws IOException {
    transfer(sector, data, from, count, true);
    if (isShown(sector, count)) {
      System.arraycopy(data, from + (number - sector) * bytes.length, bytes, 0, bytes.length);
      isChanged = false;
    }
  }

  /** Has the device finish what it was given. */
  void sync() throws IOException {
    try {
      device.sync();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private boolean isShown(int sector, int count) {
    return number >= sector && number - sector < count;
  }

  private void transfer(int sector, byte[] data, int from, int count, boolean write)
      throws IOException {
    int length = count * bytes.length;
    try {
      if (write) {
        device.write(sector, data, from, length);
      } else {
        device.read(sector, data, from, length);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static FsException failed(IOException e) {
    FsException failure = new FsException(FsException.EIO, "device error");
    failure.initCause(e);
    return failure;
  }
}
