package org.antaresia.fs.lfs;

/** The numbers of two blocks that take turns in holding the same metadata. */
record Pair(int first, int second) {
  private static final int NO_BLOCK = -1;

  /** No blocks: the end of a list of pairs. */
  static final Pair NONE = new Pair(NO_BLOCK, NO_BLOCK);

  /** Where every file system begins. */
  static final Pair SUPERBLOCK = new Pair(0, 1);

  /** Bytes of a stored pair. */
  static final int SIZE = 8;

  static Pair of(byte[] bytes, int at) {
    return new Pair(LittleEndian.i32(bytes, at), LittleEndian.i32(bytes, at + 4));
  }

  byte[] bytes() {
    return LittleEndian.bytes(first, second);
  }

  boolean isNone() {
    return first == NO_BLOCK || second == NO_BLOCK;
  }

  /** Whether both are the same metadata, of which one may have got a new block since. */
  boolean shares(Pair other) {
    return has(other.first) || has(other.second);
  }

  /** Whether both are the same two blocks. */
  boolean isSame(Pair other) {
    return has(other.first) && has(other.second) && other.has(first) && other.has(second);
  }

  private boolean has(int block) {
    return first == block || second == block;
  }
}
