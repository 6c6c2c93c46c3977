package org.antaresia.fs.lfs;

import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;

/** A device whose power goes after some writes, in the middle of the last one. */
final class TornDevice implements FlashDevice {
  private final RamDevice device;
  private int writesLeft;

  TornDevice(RamDevice device, int writesLeft) {
    this.device = device;
    this.writesLeft = writesLeft;
  }

  boolean isDead() {
    return writesLeft < 0;
  }

  private boolean isLast() throws FsException {
    writesLeft--;
    if (writesLeft < -1) {
      throw dead();
    }
    return writesLeft < 0;
  }

  private static FsException dead() {
    return new FsException(FsException.EIO, "no power");
  }

  @Override
  public int blockSize() {
    return device.blockSize();
  }

  @Override
  public int blockCount() {
    return device.blockCount();
  }

  @Override
  public void read(int block, byte[] to, int from, int length) throws FsException {
    read(block, 0, to, from, length);
  }

  @Override
  public void read(int block, int offset, byte[] to, int from, int length) throws FsException {
    if (isDead()) {
      throw dead();
    }
    device.read(block, offset, to, from, length);
  }

  @Override
  public void write(int block, byte[] bytes, int from, int length) throws FsException {
    program(block, 0, bytes, from, length);
  }

  @Override
  public void program(int block, int offset, byte[] bytes, int from, int length)
      throws FsException {
    boolean isLast = isLast();
    device.program(block, offset, bytes, from, isLast ? length / 2 : length);
    if (isLast) {
      throw dead();
    }
  }

  @Override
  public void erase(int block) throws FsException {
    if (isLast()) {
      throw dead();
    }
    device.erase(block);
  }

  @Override
  public void sync() throws FsException {
    if (isDead()) {
      throw dead();
    }
  }
}
