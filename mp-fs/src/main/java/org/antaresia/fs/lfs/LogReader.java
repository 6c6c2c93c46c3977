package org.antaresia.fs.lfs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log in a metadata block: the commits whose checksum is right, up to the first that is
 * none (SPEC.md, "Metadata blocks").
 */
final class LogReader {
  private static final int FIRST_TAG = 4; // behind the revision

  private final Medium medium;
  private final int block;
  private final byte[] bytes;
  private int known; // bytes of the block that have been read

  private int end; // of the last commit that counts, 0 for none
  private int lastTag = Tag.FIRST;
  private boolean endsWell; // no tag follows it
  private byte @Nullable [] expected; // size and checksum of what follows, unwritten

  private LogReader(Medium medium, int block) {
    this.medium = medium;
    this.block = block;
    bytes = new byte[medium.blockSize];
  }

  /**
   * Reads the newer block of a pair, or the other one when nothing in that counts.
   *
   * @throws FsException when neither can be read
   */
  static MetadataPair read(Medium medium, Pair pair) throws IOException {
    if (!medium.has(pair.first()) || !medium.has(pair.second())) {
      throw medium.corrupt("no such blocks: " + pair);
    }
    LogReader first = new LogReader(medium, pair.first());
    LogReader second = new LogReader(medium, pair.second());
    int one = first.revision();
    int two = second.revision();
    boolean isSecondNewer = two - one > 0; // they wrap round
    LogReader newer = isSecondNewer ? second : first;
    LogReader older = isSecondNewer ? first : second;
    if (newer.hasCommits()) {
      return newer.pair(older.block);
    }
    if (older.hasCommits()) {
      return older.pair(newer.block);
    }
    throw medium.corrupt("no metadata in " + pair);
  }

  private int revision() throws IOException {
    return isReadable(FIRST_TAG) ? LittleEndian.i32(bytes, 0) : 0;
  }

  /** Has the first bytes of the block at hand; false when there are not so many, or it is bad. */
  private boolean isReadable(int upTo) throws IOException {
    if (upTo > bytes.length) {
      return false;
    }
    while (known < upTo) {
      int count = Math.min(medium.chunkSize, bytes.length - known);
      try {
        medium.read(block, known, bytes, known, count);
      } catch (FsException e) {
        if (medium.isCorrupt(e)) {
          return false;
        }
        throw e;
      }
      known += count;
    }
    return true;
  }

  /** Looks for the last commit that counts. */
  private boolean hasCommits() throws IOException {
    if (!isReadable(FIRST_TAG)) {
      return false;
    }
    Checksum sum = new Checksum();
    sum.add(bytes, 0, FIRST_TAG);
    int at = FIRST_TAG;
    int previous = Tag.FIRST;
    while (isReadable(at + Tag.SIZE)) {
      int tag = tag(at, previous);
      int data = at + Tag.SIZE;
      if (!Tag.isValid(tag)) {
        endsWell = at == end;
        break;
      }
      sum.add(bytes, at, Tag.SIZE);
      boolean isChecksum = Tag.isChecksum(tag);
      if (!isReadable(isChecksum ? data + 4 : data + Tag.length(tag))) {
        break;
      }
      at = data + Tag.length(tag);
      previous = tag;
      if (isChecksum) {
        if (sum.value() != LittleEndian.i32(bytes, data) || at > bytes.length) {
          break;
        }
        sum.restart();
        previous = Tag.behindChecksum(tag);
        lastTag = previous;
        end = at;
      } else {
        sum.add(bytes, data, Tag.length(tag));
        if (Tag.type(tag) == Tag.NEXT_CHECKSUM && Tag.length(tag) >= 8) {
          expected = Arrays.copyOfRange(bytes, data, data + 8);
        }
      }
    }
    return end > 0;
  }

  private int tag(int at, int previous) {
    return Integer.reverseBytes(LittleEndian.i32(bytes, at)) ^ previous;
  }

  private MetadataPair pair(int otherBlock) throws IOException {
    Content content = new Content();
    GlobalState delta = GlobalState.NONE;
    int previous = Tag.FIRST;
    int at = FIRST_TAG;
    while (at < end) {
      int tag = tag(at, previous);
      at += Tag.SIZE;
      previous = tag;
      if (Tag.isChecksum(tag)) {
        previous = Tag.behindChecksum(tag);
      } else if (Tag.type(tag) == Tag.MOVE_STATE && Tag.length(tag) >= 12) {
        delta = GlobalState.of(Arrays.copyOfRange(bytes, at, at + 12));
      } else {
        apply(content, tag, at);
      }
      at += Tag.length(tag);
    }
    return new MetadataPair(
        new Pair(block, otherBlock),
        LittleEndian.i32(bytes, 0),
        end,
        lastTag,
        isErasedBehind(),
        content,
        delta);
  }

  private void apply(Content content, int tag, int at) {
    int id = Tag.id(tag);
    int type = Tag.type(tag);
    int length = Tag.length(tag);
    if (Tag.kind(tag) == Tag.TAIL) {
      if (length >= Pair.SIZE) {
        content.tail(Pair.of(bytes, at), (type & 1) != 0);
      }
      return;
    }
    if (id == Tag.NO_ID) {
      return;
    }
    switch (Tag.kind(tag)) {
      case Tag.NAME -> {
        String name = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
        content.replace(id, content.entry(id).named(type, name));
      }
      case Tag.STRUCT -> content.replace(id, content.entry(id).with(type, copy(at, length)));
      case Tag.ATTRIBUTE -> {
        Entry entry = content.entry(id);
        content.replace(
            id,
            Tag.isRemoval(tag)
                ? entry.withoutAttribute(Tag.chunk(tag))
                : entry.withAttribute(Tag.chunk(tag), copy(at, length)));
      }
      case Tag.SPLICE -> {
        if (type == Tag.CREATE) {
          content.insert(id, Entry.BLANK);
        } else if (type == Tag.DELETE) {
          content.delete(id);
        }
      }
      default -> {
        // Nothing else belongs to entries.
      }
    }
  }

  private byte[] copy(int at, int length) {
    return Arrays.copyOfRange(bytes, at, at + length);
  }

  /** Whether what follows the last commit is still as it was then. */
  private boolean isErasedBehind() throws IOException {
    byte[] unwritten = expected;
    if (!endsWell || unwritten == null || end % medium.programSize != 0) {
      return false;
    }
    int size = LittleEndian.i32(unwritten, 0);
    return size >= 0
        && size <= bytes.length - end
        && isReadable(end + size)
        && Checksum.of(copy(end, size)) == LittleEndian.i32(unwritten, 4);
  }
}
