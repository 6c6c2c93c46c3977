package org.antaresia.fs.lfs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An entry of a directory of version 1.
 *
 * <pre>
 *   +0 type | +1 length of data | +2 length of attributes | +3 length of name
 *   +4 data | attributes | name
 * </pre>
 *
 * @param type one of those below, maybe with {@link #MOVING}
 * @param data the pair of a directory, or head and size of a file
 */
record Lfs1Entry(int type, byte[] data, byte[] attributes, String name) {
  static final int FILE = 0x11;
  static final int DIRECTORY = 0x22;
  static final int SUPERBLOCK = 0x2e;

  /** Added while the entry is moved to another directory. */
  static final int MOVING = 0x80;

  /** Bytes of the data of files and directories. */
  static final int DATA = 8;

  private static final int HEAD = 4;
  private static final int KIND = 0x70;
  private static final byte[] NONE = new byte[0];

  static Lfs1Entry of(int type, String name, byte[] data) {
    return new Lfs1Entry(type, data, NONE, name);
  }

  /** The entry at a place, which the end of the block may cut. */
  static Lfs1Entry read(byte[] block, int at, int end) {
    int data = Math.min(at + HEAD, end);
    int attributes = Math.min(data + (block[at + 1] & 0xff), end);
    int name = Math.min(attributes + (block[at + 2] & 0xff), end);
    int length = Math.min(block[at + 3] & 0xff, end - name);
    return new Lfs1Entry(
        block[at] & 0xff,
        Arrays.copyOfRange(block, data, attributes),
        Arrays.copyOfRange(block, attributes, name),
        new String(block, name, length, StandardCharsets.ISO_8859_1));
  }

  int size() {
    return HEAD + data.length + attributes.length + name.length();
  }

  void write(byte[] block, int at) {
    block[at] = (byte) type;
    block[at + 1] = (byte) data.length;
    block[at + 2] = (byte) attributes.length;
    block[at + 3] = (byte) name.length();
    System.arraycopy(data, 0, block, at + HEAD, data.length);
    int next = at + HEAD + data.length;
    System.arraycopy(attributes, 0, block, next, attributes.length);
    byte[] text = name.getBytes(StandardCharsets.ISO_8859_1);
    System.arraycopy(text, 0, block, next + attributes.length, text.length);
  }

  /** Whether programs see it. */
  boolean isVisible() {
    return (isFile() || isDirectory()) && data.length >= DATA;
  }

  boolean isFile() {
    return (type & ~MOVING) == FILE;
  }

  boolean isDirectory() {
    return (type & ~MOVING) == DIRECTORY;
  }

  boolean isMoving() {
    return (type & MOVING) != 0;
  }

  Lfs1Entry moving(boolean moving) {
    return new Lfs1Entry(moving ? type | MOVING : type & ~MOVING, data, attributes, name);
  }

  Lfs1Entry with(byte[] newData) {
    return new Lfs1Entry(type, newData, attributes, name);
  }

  Lfs1Entry named(String newName) {
    return new Lfs1Entry(type, data, attributes, newName);
  }

  /** Whether it leads to a pair: that of a directory, or from the superblock to the root. */
  boolean leadsTo(Pair pair) {
    return (type & KIND) == (DIRECTORY & KIND) && pair().shares(pair);
  }

  Pair pair() {
    return data.length >= Pair.SIZE ? Pair.of(data, 0) : Pair.NONE;
  }

  SkipList list() {
    return (type & KIND) == (FILE & KIND) && data.length >= DATA
        ? new SkipList(LittleEndian.i32(data, 0), LittleEndian.i32(data, 4))
        : SkipList.EMPTY;
  }
}
