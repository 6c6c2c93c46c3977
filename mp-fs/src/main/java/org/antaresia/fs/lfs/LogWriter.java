package org.antaresia.fs.lfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A commit to the log in a metadata block, made in memory and then written at once (SPEC.md,
 * "Metadata blocks").
 */
final class LogWriter {
  private static final byte ERASED = (byte) 0xff;
  private static final int LONGEST = 0x3fe;

  /** Bytes of a checksum and its tag, which every commit needs at its end. */
  private static final int CHECKSUM_SIZE = 8;

  /** The same, with the checksum of what comes next and its tag in front. */
  private static final int BOTH_CHECKSUMS_SIZE = 20;

  private final Medium medium;
  private final int block;
  private final byte[] bytes;
  private final int begin;
  private final Checksum sum = new Checksum();

  private int end;
  private int lastTag;
  private boolean isTooLong;

  private LogWriter(Medium medium, int block, int begin, int lastTag) {
    this.medium = medium;
    this.block = block;
    this.begin = begin;
    this.end = begin;
    this.lastTag = lastTag;
    bytes = new byte[medium.blockSize];
    Arrays.fill(bytes, ERASED);
  }

  /** A commit that follows others. */
  static LogWriter behind(Medium medium, MetadataPair pair) {
    return new LogWriter(medium, pair.blocks().first(), pair.end(), pair.lastTag());
  }

  /** The first commit in a block, which has been erased. */
  static LogWriter anew(Medium medium, int block, int revision) {
    LogWriter log = new LogWriter(medium, block, 0, Tag.FIRST);
    log.word(revision);
    log.sum.add(log.bytes, 0, log.end);
    return log;
  }

  void add(int type, int id, String text) {
    add(type, id, text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void add(int type, int id, byte[] data) {
    if (data.length > LONGEST || data.length > bytes.length - CHECKSUM_SIZE - Tag.SIZE - end) {
      isTooLong = true;
    } else {
      append(Tag.of(type, id, data.length), data);
    }
  }

  /** Whether all fits in the block. */
  boolean fits() {
    return !isTooLong;
  }

  private void append(int tag, byte[] data) {
    int start = end;
    tag(tag);
    System.arraycopy(data, 0, bytes, end, data.length);
    end += data.length;
    sum.add(bytes, start, end - start);
  }

  /** Tags are the only words whose highest byte is first; each is stored as what it changed. */
  private void tag(int tag) {
    word(Integer.reverseBytes(tag ^ lastTag));
    lastTag = tag;
  }

  private void word(int value) {
    LittleEndian.i32(bytes, end, value);
    end += 4;
  }

  /**
   * Ends the commit and writes it.
   *
   * @return false for a bad block
   */
  boolean store() throws IOException {
    finish();
    if (!medium.program(block, begin, bytes, begin, end - begin)) {
      return false;
    }
    medium.sync();
    return true;
  }

  /**
   * Appends the checksum, and what fills the last unit of writing. More than one is needed when
   * that is longer than a tag can say. The last one also tells how the unit behind it looks while
   * nobody has written there, and has a phase that makes a tag read from there invalid.
   */
  private void finish() throws IOException {
    int stop =
        Medium.alignUp(Math.min(end + BOTH_CHECKSUMS_SIZE, medium.blockSize), medium.programSize);
    while (end < stop) {
      int data = end + Tag.SIZE;
      int next = Math.min(stop, data + LONGEST);
      if (next < stop) {
        next = Math.min(next, stop - BOTH_CHECKSUMS_SIZE);
      }
      int phase = 0;
      if (next == stop && stop <= medium.blockSize - medium.programSize) {
        byte[] unwritten = medium.read(block, stop, medium.programSize);
        phase = unwritten[0] < 0 ? 0 : 1;
        byte[] expected = LittleEndian.bytes(unwritten.length, Checksum.of(unwritten));
        append(Tag.of(Tag.NEXT_CHECKSUM, Tag.NO_ID, expected.length), expected);
      }
      int tag = Tag.of(Tag.CHECKSUM + phase, Tag.NO_ID, next - end - Tag.SIZE);
      tag(tag);
      sum.add(bytes, end - Tag.SIZE, Tag.SIZE);
      word(sum.value());
      sum.restart();
      lastTag = Tag.behindChecksum(tag);
      end = next;
    }
  }

  /** Where the next commit goes. */
  int end() {
    return end;
  }

  int lastTag() {
    return lastTag;
  }
}
