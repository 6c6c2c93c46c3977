package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a directory of version 1. Each change writes all of it into the other block of the pair
 * (SPEC.md of version 1, "Metadata pairs" and "Directory entries").
 *
 * <pre>
 *   +0 revision | +4 size, with the highest bit when the directory goes on in the next pair
 *   +8 next pair | +16 entries | checksum
 * </pre>
 */
final class Lfs1Pair {
  private static final int ENTRIES = 16;
  private static final int CHECKSUM = 4;
  private static final int SMALLEST_ENTRY = 4 + Lfs1Entry.DATA;
  private static final int CONTINUES = 1 << 31;
  private static final byte ERASED = (byte) 0xff;

  Pair blocks;
  int revision;
  Pair tail = Pair.NONE;
  boolean continues;
  final List<Lfs1Entry> entries = new ArrayList<>();

  /** A new one, in blocks of which the first may hold something with a revision. */
  Lfs1Pair(Pair blocks, int revision) {
    this.blocks = blocks;
    this.revision = revision;
  }

  /**
   * Reads the newer one of both blocks.
   *
   * @throws FsException when neither can be read
   */
  static Lfs1Pair read(Medium medium, Pair pair) throws IOException {
    Lfs1Pair first = read(medium, pair.first(), pair.second());
    Lfs1Pair second = read(medium, pair.second(), pair.first());
    if (first == null || second == null) {
      Lfs1Pair only = first == null ? second : first;
      if (only == null) {
        throw medium.corrupt("no directory in " + pair);
      }
      return only;
    }
    return second.revision - first.revision >= 0 ? second : first;
  }

  private static @Nullable Lfs1Pair read(Medium medium, int block, int other) throws IOException {
    try {
      byte[] head = medium.read(block, 0, ENTRIES);
      int stored = LittleEndian.i32(head, 4);
      int size = stored & ~CONTINUES;
      if (size < ENTRIES + CHECKSUM || size > medium.blockSize) {
        return null;
      }
      byte[] bytes = medium.read(block, 0, size);
      if (Checksum.of(bytes) != 0) {
        return null;
      }
      Lfs1Pair pair = new Lfs1Pair(new Pair(block, other), LittleEndian.i32(bytes, 0));
      pair.continues = (stored & CONTINUES) != 0;
      pair.tail = Pair.of(bytes, 8);
      int end = size - CHECKSUM;
      for (int at = ENTRIES; at + SMALLEST_ENTRY <= end; ) {
        Lfs1Entry entry = Lfs1Entry.read(bytes, at, end);
        pair.entries.add(entry);
        at += entry.size();
      }
      return pair;
    } catch (FsException e) {
      if (medium.isCorrupt(e)) {
        return null;
      }
      throw e;
    }
  }

  int size() {
    int size = ENTRIES + CHECKSUM;
    for (Lfs1Entry entry : entries) {
      size += entry.size();
    }
    return size;
  }

  /** The entry of a number, or null when the pair has changed under who asks. */
  @Nullable Lfs1Entry entry(int id) {
    return id < entries.size() ? entries.get(id) : null;
  }

  /**
   * Writes all of it into a block.
   *
   * @return false for a bad one
   */
  boolean store(Medium medium, int block) throws IOException {
    int size = size();
    byte[] bytes = new byte[Medium.alignUp(size, medium.programSize)];
    Arrays.fill(bytes, ERASED);
    LittleEndian.i32(bytes, 0, revision + 1);
    LittleEndian.i32(bytes, 4, continues ? size | CONTINUES : size);
    LittleEndian.i32(bytes, 8, tail.first());
    LittleEndian.i32(bytes, 12, tail.second());
    int at = ENTRIES;
    for (Lfs1Entry entry : entries) {
      entry.write(bytes, at);
      at += entry.size();
    }
    Checksum sum = new Checksum();
    sum.add(bytes, 0, at);
    LittleEndian.i32(bytes, at, sum.value());
    if (!medium.erase(block) || !medium.program(block, 0, bytes, 0, bytes.length)) {
      return false;
    }
    medium.sync();
    blocks = new Pair(block, blocks.first());
    revision++;
    return true;
  }
}
