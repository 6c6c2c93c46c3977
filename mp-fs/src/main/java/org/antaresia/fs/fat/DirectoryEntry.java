package org.antaresia.fs.fat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * An entry of a directory, read and written where it stands (section "FAT Directory Structure").
 *
 * <pre>
 *   +0 name | +11 attributes | +12 case | +13 created, tenths | +14 created | +18 accessed | +20 cluster, upper half
 *   +22 modified | +26 cluster, lower half | +28 size
 * </pre>
 */
final class DirectoryEntry {
  static final int SIZE = 32;

  static final int ATTRIBUTES = 11;
  static final int CASE = 12;
  private static final int CREATED_TENTH = 13;
  private static final int CREATED = 14;
  private static final int ACCESSED = 18;
  private static final int CLUSTER_HIGH = 20;
  private static final int MODIFIED = 22;
  private static final int CLUSTER_LOW = 26;
  private static final int LENGTH = 28;

  // Attributes.
  static final int READ_ONLY = 0x01;
  static final int LABEL = 0x08;
  static final int DIRECTORY = 0x10;
  static final int ARCHIVE = 0x20;
  static final int ATTRIBUTE_MASK = 0x3f;

  /** The attributes of a part of a long name. */
  static final int LONG_NAME = 0x0f;

  // Bits of CASE: meant in small letters.
  static final int SMALL_BODY = 0x08;
  static final int SMALL_EXTENSION = 0x10;

  /** Where the entry's long name begins in the directory; its own offset when it has none. */
  final int firstOffset;

  final int offset;

  private final Volume volume;
  private final int sector;
  private final int at;

  DirectoryEntry(Volume volume, int firstOffset, int offset, int sector) {
    this.volume = volume;
    this.firstOffset = firstOffset;
    this.offset = offset;
    this.sector = sector;
    at = offset % volume.sectorSize();
  }

  /** Whether both stand at the same place. */
  boolean is(DirectoryEntry other) {
    return sector == other.sector && at == other.at;
  }

  private Sector window() throws IOException {
    volume.window.load(sector);
    return volume.window;
  }

  // Fields.

  int attributes() throws IOException {
    return window().u8(at + ATTRIBUTES) & ATTRIBUTE_MASK;
  }

  boolean isDirectory() throws IOException {
    return (attributes() & DIRECTORY) != 0;
  }

  boolean isReadOnly() throws IOException {
    return (attributes() & READ_ONLY) != 0;
  }

  int cluster() throws IOException {
    return cluster(volume, window(), at);
  }

  /** The first cluster that an entry of the window tells. */
  static int cluster(Volume volume, Sector window, int at) {
    int low = window.u16(at + CLUSTER_LOW);
    return volume.boot.type() == FatType.FAT32 ? low | window.u16(at + CLUSTER_HIGH) << 16 : low;
  }

  long length() throws IOException {
    return Integer.toUnsignedLong(window().i32(at + LENGTH));
  }

  /** What programs see of the entry. */
  FatEntry read(LongName longName) throws IOException {
    Sector window = window();
    String name = firstOffset == offset ? null : longName.encoded();
    return new FatEntry(
        name == null ? shortName(window, at) : name,
        (window.u8(at + ATTRIBUTES) & DIRECTORY) != 0,
        Integer.toUnsignedLong(window.i32(at + LENGTH)),
        FatTime.decode(window.i32(at + MODIFIED)));
  }

  private static String shortName(Sector window, int at) {
    StringBuilder name = new StringBuilder();
    int caseBits = window.u8(at + CASE);
    for (int i = 0; i < FatName.SHORT_LENGTH; i++) {
      int c = window.u8(at + i);
      if (c == ' ') {
        continue;
      }
      boolean isBody = i < FatName.BODY_LENGTH;
      if (i == FatName.BODY_LENGTH) {
        name.append('.');
      }
      boolean isSmall = (caseBits & (isBody ? SMALL_BODY : SMALL_EXTENSION)) != 0;
      if (i == 0 && c == FatName.DELETED_SUBSTITUTE) {
        c = FatName.DELETED;
      }
      name.append((char) (isSmall && c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c));
    }
    return name.toString();
  }

  /** The name of a volume. */
  String label() throws IOException {
    Sector window = window();
    int end = at + FatName.SHORT_LENGTH;
    while (end > at && window.bytes[end - 1] == ' ') {
      end--;
    }
    return new String(window.bytes, at, end - at, StandardCharsets.ISO_8859_1);
  }

  // Changes.

  /** Makes the entry a new one, of nothing. */
  void create(byte[] shortName, int caseBits) throws IOException {
    Sector window = window();
    window.fill(at, SIZE, 0);
    window.put(at, shortName);
    window.u8(at + CASE, caseBits);
  }

  void delete() throws IOException {
    window().u8(at, FatName.DELETED);
  }

  /** Makes it a file without content. */
  void becomeFile(int time) throws IOException {
    Sector window = window();
    window.i32(at + CREATED, time);
    window.u8(at + ATTRIBUTES, ARCHIVE);
    putCluster(volume, window, at, 0);
    window.i32(at + LENGTH, 0);
  }

  void becomeDirectory(int cluster, int time) throws IOException {
    Sector window = window();
    window.i32(at + MODIFIED, time);
    putCluster(volume, window, at, cluster);
    window.u8(at + ATTRIBUTES, DIRECTORY);
  }

  void becomeLabel() throws IOException {
    window().u8(at + ATTRIBUTES, LABEL);
  }

  /** Gives the volume another label. */
  void relabel(byte[] label) throws IOException {
    window().put(at, label);
  }

  /** The file was written. */
  void modified(int cluster, long length, int time) throws IOException {
    Sector window = window();
    window.u8(at + ATTRIBUTES, window.u8(at + ATTRIBUTES) | ARCHIVE);
    putCluster(volume, window, at, cluster);
    window.i32(at + LENGTH, (int) length);
    window.i32(at + MODIFIED, time);
    window.u16(at + ACCESSED, 0);
  }

  /** All of the entry but its name, to be put into another one. */
  byte[] copy() throws IOException {
    Sector window = window();
    byte[] copy = new byte[SIZE];
    System.arraycopy(window.bytes, at, copy, 0, SIZE);
    return copy;
  }

  void paste(byte[] copy) throws IOException {
    Sector window = window();
    System.arraycopy(copy, CREATED_TENTH, window.bytes, at + CREATED_TENTH, SIZE - CREATED_TENTH);
    int attributes = copy[ATTRIBUTES];
    window.u8(at + ATTRIBUTES, (attributes & DIRECTORY) != 0 ? attributes : attributes | ARCHIVE);
  }

  static void putCluster(Volume volume, Sector window, int at, int cluster) {
    window.u16(at + CLUSTER_LOW, cluster);
    if (volume.boot.type() == FatType.FAT32) {
      window.u16(at + CLUSTER_HIGH, cluster >> 16);
    }
  }
}
