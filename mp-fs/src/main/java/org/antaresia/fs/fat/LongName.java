package org.antaresia.fs.fat;

import org.jspecify.annotations.Nullable;

/**
 * Parts of a long name: entries of 13 UTF-16 units each, the last part first, in front of the entry
 * that they belong to (section "Long File Name Implementation").
 *
 * <pre>
 *   +0 number | +1 5 units | +11 attributes | +12 0 | +13 checksum | +14 6 units | +26 0 | +28 2 units
 * </pre>
 */
final class LongName {
  /** As many units as a name may have. */
  static final int MAX_LENGTH = 255;

  /** Units of an entry. */
  static final int PART = 13;

  /** In the number of a name's last part. */
  static final int LAST = 0x40;

  private static final int CHECKSUM = 13;
  private static final int ZERO = 26;
  private static final int[] UNITS = {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30};
  private static final char PADDING = 0xffff;

  /** No part can follow. */
  private static final int NOTHING = -1;

  // What was read of a name: parts come from the last to the first.
  private final char[] units = new char[MAX_LENGTH + 1];
  private int expected = NOTHING;
  private int checksum;

  /** Forgets what was read: the entry belongs to no name. */
  void reset() {
    expected = NOTHING;
  }

  /**
   * Takes a part, or forgets what was read when it does not continue that.
   *
   * @return whether it is the first entry of a name
   */
  boolean add(Sector sector, int at) {
    int number = sector.u8(at);
    boolean starts = (number & LAST) != 0;
    if (starts) {
      number &= ~LAST;
      expected = number;
      checksum = sector.u8(at + CHECKSUM);
    }
    boolean continues =
        number == expected
            && checksum == sector.u8(at + CHECKSUM)
            && sector.u16(at + ZERO) == 0
            && collect(sector, at, (number - 1) * PART, starts);
    expected = continues ? expected - 1 : NOTHING;
    return starts;
  }

  private boolean collect(Sector sector, int at, int from, boolean isLast) {
    int i = from;
    boolean isOver = false;
    for (int unit : UNITS) {
      char c = (char) sector.u16(at + unit);
      if (isOver) {
        if (c != PADDING) {
          return false;
        }
      } else if (i < 0 || i >= units.length) {
        return false;
      } else {
        units[i++] = c;
        isOver = c == 0;
      }
    }
    if (isLast && !isOver) {
      if (i == units.length) {
        return false;
      }
      units[i] = 0;
    }
    return true;
  }

  /** Whether all parts were read of a name that belongs to this entry. */
  boolean belongsTo(Sector sector, int at) {
    return expected == 0 && checksum == checksum(sector.bytes, at);
  }

  /** Whether the name is this one, in capitals or not. */
  boolean is(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (capital(units[i]) != capital(name.charAt(i))) {
        return false;
      }
    }
    return units[name.length()] == 0;
  }

  /** The name in bytes of the code page, or null when it has none for a character. */
  @Nullable String encoded() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; units[i] != 0; i++) {
      int code = CodePage437.encode(units[i]);
      if (code < 0) {
        return null;
      }
      name.append((char) code);
    }
    return name.isEmpty() ? null : name.toString();
  }

  // Writing.

  /** How many parts a name has. */
  static int parts(String name) {
    return (name.length() + PART - 1) / PART;
  }

  /**
   * Makes an entry a part of a name.
   *
   * @param number from 1
   */
  static void write(Sector sector, int at, String name, int number, int checksum) {
    int i = (number - 1) * PART;
    for (int unit : UNITS) {
      int c = i < name.length() ? name.charAt(i) : i == name.length() ? 0 : PADDING;
      sector.u16(at + unit, c);
      i++;
    }
    sector.u8(at, i >= name.length() ? number | LAST : number);
    sector.u8(at + DirectoryEntry.ATTRIBUTES, DirectoryEntry.LONG_NAME);
    sector.u8(at + DirectoryEntry.CASE, 0);
    sector.u8(at + CHECKSUM, checksum);
    sector.u16(at + ZERO, 0);
  }

  /** What the parts of a long name say of the short one. */
  static int checksum(byte[] shortName, int at) {
    int sum = 0;
    for (int i = 0; i < FatName.SHORT_LENGTH; i++) {
      sum = (sum >> 1 | sum << 7) + shortName[at + i] & 0xff;
    }
    return sum;
  }

  /** The capital of a character, as the tables of FAT drivers have it. */
  private static char capital(char c) {
    return switch (c) {
      case 'µ', 'ı', 'ſ', 'ϑ', 'ϕ' -> c; // that of another letter, in Java
      default -> Character.toUpperCase(c);
    };
  }
}
