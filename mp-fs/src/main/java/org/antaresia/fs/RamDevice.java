package org.antaresia.fs;

import java.util.Arrays;

/** A device in memory. */
public final class RamDevice implements FlashDevice {
  private static final byte ERASED = (byte) 0xff;

  private final byte[] image;
  private final int blockSize;

  /** A device whose bytes are all zero. */
  public RamDevice(int blockSize, int blockCount) {
    this(new byte[Math.multiplyExact(blockSize, blockCount)], blockSize);
  }

  /**
   * A device whose bytes are those of an array, which is not copied.
   *
   * @param image bytes, a multiple of the block size
   */
  public RamDevice(byte[] image, int blockSize) {
    if (blockSize < 1 || image.length % blockSize != 0) {
      throw new IllegalArgumentException(image.length + " bytes in blocks of " + blockSize);
    }
    this.image = image;
    this.blockSize = blockSize;
  }

  /** All bytes, as they are now and will be. */
  public byte[] image() {
    return image;
  }

  @Override
  public int blockSize() {
    return blockSize;
  }

  @Override
  public int blockCount() {
    return image.length / blockSize;
  }

  @Override
  public void read(int block, byte[] to, int from, int length) throws FsException {
    read(block, 0, to, from, length);
  }

  @Override
  public void write(int block, byte[] bytes, int from, int length) throws FsException {
    program(block, 0, bytes, from, length);
  }

  @Override
  public void read(int block, int offset, byte[] to, int from, int length) throws FsException {
    System.arraycopy(image, at(block, offset, length), to, from, length);
  }

  @Override
  public void program(int block, int offset, byte[] bytes, int from, int length)
      throws FsException {
    System.arraycopy(bytes, from, image, at(block, offset, length), length);
  }

  @Override
  public void erase(int block) throws FsException {
    int at = at(block, 0, blockSize);
    Arrays.fill(image, at, at + blockSize, ERASED);
  }

  @Override
  public void sync() {
    // memory has no cache
  }

  private int at(int block, int offset, int length) throws FsException {
    long at = (long) block * blockSize + offset;
    if (block < 0 || offset < 0 || length < 0 || at + length > image.length) {
      throw new FsException(FsException.EIO, "no such block: " + block);
    }
    return (int) at;
  }
}
