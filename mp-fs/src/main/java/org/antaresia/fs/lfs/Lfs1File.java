package org.antaresia.fs.lfs;

import java.io.IOException;
import org.antaresia.fs.FsException;

/** A file of version 1: all of it is in blocks. */
final class Lfs1File extends LfsFile {
  private final Lfs1Volume volume;
  private final Lfs1Place place;

  /**
   * @param list its blocks
   * @param isEmptied whether its entry has others
   */
  Lfs1File(Lfs1Volume volume, Lfs1Place place, OpenMode mode, SkipList list, boolean isEmptied) {
    super(volume.medium, volume.allocator(), mode, list);
    this.volume = volume;
    this.place = place;
    isChanged = isEmptied;
  }

  /** What an entry has of the blocks of its file. */
  static byte[] data(SkipList list) {
    return LittleEndian.bytes(list.head(), list.size());
  }

  Lfs1Place place() {
    return place;
  }

  @Override
  void check(boolean isAllowed) throws FsException {
    if (!isAllowed) {
      throw new FsException(FsException.EBADF, "open for something else");
    }
  }

  @Override
  boolean keep(int at, byte[] bytes, int from, int length) {
    return false;
  }

  @Override
  boolean isInBlocks() {
    return !place.isGone;
  }

  @Override
  void publish() throws IOException {
    if (!place.isGone) {
      volume.publish(this);
    }
  }

  @Override
  void visitBlocks(BlockVisitor visitor) throws IOException {
    super.visitBlocks(visitor);
    if (!isChanged && place.isGone) {
      list().visit(medium, visitor);
    }
  }

  @Override
  void forget() {
    volume.forget(this);
  }
}
