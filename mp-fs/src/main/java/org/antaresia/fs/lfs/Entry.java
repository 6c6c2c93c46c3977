package org.antaresia.fs.lfs;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file or directory in metadata.
 *
 * @param type that of its name, or {@link #NO_TYPE}
 * @param struct the type of {@code data}, or {@link #NO_TYPE}
 * @param data where its content is, or the content
 * @param attributes bytes of the user's, by type
 */
record Entry(
    int type, String name, int struct, byte[] data, SortedMap<Integer, byte[]> attributes) {
  static final int NO_TYPE = -1;

  /** Nothing yet. */
  static final Entry BLANK = new Entry(NO_TYPE, "", NO_TYPE, new byte[0], new TreeMap<>());

  static Entry emptyFile(String name) {
    return BLANK.named(Tag.REGULAR, name).with(Tag.INLINE_STRUCT, new byte[0]);
  }

  static Entry directory(String name, Pair pair) {
    return BLANK.named(Tag.DIRECTORY, name).with(Tag.DIRECTORY_STRUCT, pair.bytes());
  }

  Entry named(int newType, String newName) {
    return new Entry(newType, newName, struct, data, attributes);
  }

  Entry with(int newStruct, byte[] newData) {
    return new Entry(type, name, newStruct, newData, attributes);
  }

  Entry withAttribute(int key, byte[] value) {
    SortedMap<Integer, byte[]> changed = new TreeMap<>(attributes);
    changed.put(key, value);
    return new Entry(type, name, struct, data, changed);
  }

  Entry withoutAttribute(int key) {
    SortedMap<Integer, byte[]> changed = new TreeMap<>(attributes);
    changed.remove(key);
    return new Entry(type, name, struct, data, changed);
  }

  /** Whether programs see it. */
  boolean isVisible() {
    return type >= 0 && type < 0x80 && struct != NO_TYPE;
  }

  boolean isFile() {
    return type == Tag.REGULAR;
  }

  boolean isDirectory() {
    return type == Tag.DIRECTORY;
  }

  /** The pair of a directory, or NONE. */
  Pair pair() {
    return struct == Tag.DIRECTORY_STRUCT && data.length >= Pair.SIZE
        ? Pair.of(data, 0)
        : Pair.NONE;
  }

  /** The blocks of a file, none when they are elsewhere. */
  SkipList list() {
    return struct == Tag.LIST_STRUCT && data.length >= 8
        ? new SkipList(LittleEndian.i32(data, 0), LittleEndian.i32(data, 4))
        : SkipList.EMPTY;
  }

  /** Bytes of a file. */
  long size() {
    return switch (struct) {
      case Tag.INLINE_STRUCT -> data.length;
      case Tag.LIST_STRUCT -> Integer.toUnsignedLong(list().size());
      default -> 0;
    };
  }

  /** Bytes that it takes in a log. */
  int logSize() {
    int bytes = Tag.SIZE + name.length() + Tag.SIZE + data.length;
    for (byte[] attribute : attributes.values()) {
      bytes += Tag.SIZE + attribute.length;
    }
    return bytes;
  }

  void write(LogWriter log, int id) {
    if (type != NO_TYPE) {
      log.add(type, id, name);
    }
    if (struct != NO_TYPE) {
      log.add(struct, id, data);
    }
    attributes.forEach((key, value) -> log.add(Tag.ATTRIBUTE + key, id, value));
  }
}
