package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the records of a ROMFS image in memory, one after the other.
 *
 * <pre>
 *   record     kind | length | as many bytes
 *   directory  length of its name | name | records
 *   file       length of its name | name | records, one of them data or a pointer
 *   pointer    size | offset from the first record of the image
 * </pre>
 *
 * <p>Numbers have seven bits in each byte, the highest first; the top bit says that more follow.
 * Records of other kinds are passed over, and a damaged image ends where it is.
 */
final class RomRecords {
  static final int DATA = 2;
  static final int POINTER = 3;
  static final int DIRECTORY = 4;
  static final int FILE = 5;
  static final int FILE_SYSTEM = 0x14a6b1;

  private static final int DAMAGED = -1;

  private final int[] ram;
  private final int end;
  private int next;
  private int kind;
  private int payload;

  /**
   * What a path or a record stands for.
   *
   * @param at address of a file's data, or of a directory's first record
   */
  record Region(boolean isFile, int at, int size) {}

  RomRecords(int[] ram, int start, int end) {
    this.ram = ram;
    this.end = end;
    next = start;
  }

  /** Goes to the next record; false at the end, and when there is none that makes sense. */
  boolean next() {
    payload = next;
    kind = number(end);
    int length = kind <= 0 ? DAMAGED : number(end);
    if (length < 0 || length > end - payload) {
      next = end;
      return false;
    }
    next = payload + length;
    return true;
  }

  int kind() {
    return kind;
  }

  /** Address of the payload, behind the name once that was read. */
  int payload() {
    return payload;
  }

  /** End of the record. */
  int end() {
    return next;
  }

  /** Whether the record is a directory or a file: those have names. */
  boolean isEntry() {
    return kind == DIRECTORY || kind == FILE;
  }

  /** Reads the name, or gives null when it does not fit into the record. */
  @Nullable String name() {
    int length = number(next);
    if (length < 0 || length > next - payload) {
      return null;
    }
    int from = payload - RAM_BASE;
    payload += length;
    return Bytes.string(ram, from, from + length);
  }

  /**
   * What the entry, whose name was read, stands for; null when a file has no data.
   *
   * @param image address of the image's first record
   * @param imageEnd end of the image
   */
  @Nullable Region region(int image, int imageEnd) {
    if (kind == DIRECTORY) {
      return new Region(false, payload, next - payload);
    }
    RomRecords inner = new RomRecords(ram, payload, next);
    while (inner.next()) {
      if (inner.kind == DATA) {
        return new Region(true, inner.payload, inner.next - inner.payload);
      }
      if (inner.kind == POINTER) {
        int size = inner.number(inner.next);
        int offset = inner.number(inner.next);
        boolean isInside = size >= 0 && offset >= 0 && (long) size + offset <= imageEnd - image;
        return isInside ? new Region(true, image + offset, size) : null;
      }
    }
    return null;
  }

  private int number(int limit) {
    int number = 0;
    while (payload < limit) {
      int part = u8(ram, payload++);
      if (number >>> 31 - 7 != 0) { // no record of ours is that long
        return DAMAGED;
      }
      number = number << 7 | part & 0x7f;
      if (part < 0x80) {
        return number;
      }
    }
    return DAMAGED;
  }

  /** What a path of an image leads to, or null. A slash at its begin means nothing. */
  static @Nullable Region find(int[] ram, int image, int imageEnd, String path) {
    Region found = new Region(false, image, imageEnd - image);
    int at = path.startsWith("/") ? 1 : 0;
    while (at < path.length()) {
      int slash = path.indexOf('/', at);
      int nameEnd = slash < 0 ? path.length() : slash;
      found = entry(ram, found, path.substring(at, nameEnd), image, imageEnd);
      if (found == null || found.isFile && slash >= 0) {
        return null;
      }
      at = nameEnd + 1;
    }
    return found;
  }

  private static @Nullable Region entry(
      int[] ram, Region directory, String name, int image, int imageEnd) {
    RomRecords records = new RomRecords(ram, directory.at, directory.at + directory.size);
    while (records.next()) {
      if (records.isEntry() && name.equals(records.name())) {
        return records.region(image, imageEnd);
      }
    }
    return null;
  }
}
