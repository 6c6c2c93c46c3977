package org.antaresia.fs.lfs;

/**
 * What a piece of metadata is (SPEC.md, "Metadata tags").
 *
 * <pre>
 *   31     30..20   19..10   9..0
 *   valid  type     id       length
 * </pre>
 *
 * The upper three bits of the type are its kind. 0 says valid.
 */
final class Tag {
  // Kinds.
  static final int NAME = 0x000;
  static final int STRUCT = 0x200;
  static final int ATTRIBUTE = 0x300;
  static final int SPLICE = 0x400;
  static final int TAIL = 0x600;

  // Types of names.
  static final int REGULAR = 0x001;
  static final int DIRECTORY = 0x002;
  static final int SUPERBLOCK = 0x0ff;

  // Types of structs.
  static final int DIRECTORY_STRUCT = 0x200;
  static final int INLINE_STRUCT = 0x201;
  static final int LIST_STRUCT = 0x202;

  // Other types.
  static final int CREATE = 0x401;
  static final int DELETE = 0x4ff;
  static final int CHECKSUM = 0x500;
  static final int NEXT_CHECKSUM = 0x5ff;
  static final int SOFT_TAIL = 0x600;
  static final int HARD_TAIL = 0x601;
  static final int MOVE_STATE = 0x7ff;

  /** What belongs to no entry. */
  static final int NO_ID = 0x3ff;

  /** Bytes of a tag. */
  static final int SIZE = 4;

  /** The tag that each log is thought to begin behind. */
  static final int FIRST = -1;

  private static final int INVALID = 1 << 31;
  private static final int KIND = 0x700;
  private static final int CHECKSUMS = 0x780; // of a type: also the phase is left out
  private static final int REMOVED = 0x3ff;

  private Tag() {}

  static int of(int type, int id, int length) {
    return type << 20 | id << 10 | length;
  }

  static boolean isValid(int tag) {
    return (tag & INVALID) == 0;
  }

  static int type(int tag) {
    return tag >> 20 & 0x7ff;
  }

  static int kind(int tag) {
    return type(tag) & KIND;
  }

  static int chunk(int tag) {
    return tag >> 20 & 0xff;
  }

  static int id(int tag) {
    return tag >> 10 & NO_ID;
  }

  /** Whether this takes away what it names. */
  static boolean isRemoval(int tag) {
    return (tag & REMOVED) == REMOVED;
  }

  /** Bytes that follow. */
  static int length(int tag) {
    return isRemoval(tag) ? 0 : tag & 0x3ff;
  }

  static boolean isChecksum(int tag) {
    return (type(tag) & CHECKSUMS) == CHECKSUM;
  }

  /** The tag that the one behind a checksum refers to: its valid bit says what is unwritten. */
  static int behindChecksum(int tag) {
    return tag ^ chunk(tag) << 31;
  }
}
