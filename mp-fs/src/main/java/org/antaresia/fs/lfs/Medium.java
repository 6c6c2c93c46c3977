package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.Arrays;
import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;

/** The blocks of a device, read and written in its units, and checked. */
final class Medium {
  /** Below this there is no room for metadata. */
  private static final int SMALLEST_BLOCK = 32;

  final int blockSize;
  final int blockCount;
  final int programSize;

  /** Bytes that are worth to be read at once, and to be kept. */
  final int chunkSize;

  private final FlashDevice device;
  private final int readSize;
  private final int corrupt;

  /**
   * @param corrupt the errno that stands for damage
   */
  Medium(FlashDevice device, LfsOptions options, int corrupt) throws IOException {
    this.device = device;
    this.corrupt = corrupt;
    blockSize = device.blockSize();
    blockCount = device.blockCount();
    readSize = options.readSize();
    programSize = options.programSize();
    boolean fits =
        blockSize >= SMALLEST_BLOCK
            && blockCount > 0
            && readSize > 0
            && programSize > 0
            && options.lookahead() > 0
            && blockSize % readSize == 0
            && blockSize % programSize == 0;
    if (!fits) {
      throw new FsException(FsException.EINVAL, "sizes that do not go together");
    }
    chunkSize = (int) Math.min(blockSize, options.chunkSize());
  }

  /** The failure of what cannot be what was written. */
  FsException corrupt(String what) {
    return new FsException(corrupt, what);
  }

  /** Whether a failure is one of those, or a device's for a bad block. */
  boolean isCorrupt(FsException e) {
    return e.errno() == corrupt;
  }

  static FsException full() {
    return new FsException(FsException.ENOSPC, "no block is free");
  }

  boolean has(int block) {
    return block >= 0 && block < blockCount;
  }

  /** {@code position} or the next multiple of {@code unit}. */
  static int alignUp(int position, int unit) {
    return (position + unit - 1) / unit * unit;
  }

  /** Reads a part of a block. */
  void read(int block, int offset, byte[] to, int from, int length) throws IOException {
    if (!has(block) || offset < 0 || length > blockSize - offset) {
      throw corrupt("no such place: " + block);
    }
    int start = offset / readSize * readSize;
    int end = alignUp(offset + length, readSize);
    if (start == offset && end == offset + length) {
      readUnits(block, offset, to, from, length);
    } else {
      byte[] units = new byte[end - start];
      readUnits(block, start, units, 0, units.length);
      System.arraycopy(units, offset - start, to, from, length);
    }
  }

  /** Devices have to have room for a chunk only. */
  private void readUnits(int block, int offset, byte[] to, int from, int length)
      throws IOException {
    for (int done = 0; done < length; done += chunkSize) {
      int count = Math.min(chunkSize, length - done);
      device.read(block, offset + done, to, from + done, count);
    }
  }

  byte[] read(int block, int offset, int length) throws IOException {
    byte[] bytes = new byte[length];
    read(block, offset, bytes, 0, length);
    return bytes;
  }

  /**
   * Makes a block ready to be written.
   *
   * @return false for a bad one
   */
  boolean erase(int block) throws IOException {
    try {
      device.erase(block);
      return true;
    } catch (FsException e) {
      return isBad(e);
    }
  }

  /**
   * Writes bytes, and reads them again.
   *
   * @param offset a multiple of the unit of writing, as the length is
   * @return false for a bad block
   */
  boolean program(int block, int offset, byte[] bytes, int from, int length) throws IOException {
    try {
      for (int done = 0; done < length; done += chunkSize) {
        int count = Math.min(chunkSize, length - done);
        device.program(block, offset + done, bytes, from + done, count);
      }
      byte[] written = read(block, offset, length);
      return Arrays.equals(written, 0, length, bytes, from, from + length);
    } catch (FsException e) {
      return isBad(e);
    }
  }

  /** False for the failure that tells of a bad block; all others are thrown on. */
  private boolean isBad(FsException e) throws FsException {
    if (!isCorrupt(e)) {
      throw e;
    }
    return false;
  }

  void sync() throws IOException {
    device.sync();
  }
}
