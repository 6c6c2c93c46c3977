package org.antaresia.fs.fat;

import java.util.Arrays;
import java.util.Locale;
import org.antaresia.fs.FsException;

/**
 * A name of a path, in its two forms: as long as it is, and as 8 + 3 capitals padded with spaces
 * (sections "FAT Directory Structure" and "The Basis-Name Generation Algorithm"). A name that the
 * short form says without loss has no long one in the directory.
 */
final class FatName {
  static final int SHORT_LENGTH = 11;
  static final int BODY_LENGTH = 8;

  /** The first byte of an entry that is free again. */
  static final int DELETED = 0xe5;

  /** What stands for that byte in a name. */
  static final int DELETED_SUBSTITUTE = 0x05;

  private static final String FORBIDDEN = "\"*:<>?|\u007f";
  private static final String FORBIDDEN_IN_SHORT = "+,;=[]";

  /** Above, a checksum of the name makes numbers that collide less. */
  private static final int LAST_PLAIN_NUMBER = 5;

  // Letters of a field.
  private static final int SMALL = 1;
  private static final int CAPITAL = 2;

  /** The name in Unicode. */
  final String text;

  /** Where the next name begins. */
  final int end;

  /** Whether the path ends here. */
  final boolean isLast;

  /** {@code "."} or {@code ".."}. */
  final boolean isDots;

  private final byte[] shortName = new byte[SHORT_LENGTH];
  private boolean isLossy;
  private boolean isLong;
  private int bodyLetters;
  private int extensionLetters;

  /**
   * The name that begins somewhere in a path. A control character ends the path.
   *
   * @throws FsException EINVAL when it is none
   */
  FatName(String path, int start) throws FsException {
    StringBuilder name = new StringBuilder();
    int at = start;
    while (at < path.length() && path.charAt(at) >= ' ' && !isSeparator(path.charAt(at))) {
      char c = CodePage437.decode(path.charAt(at));
      if (FORBIDDEN.indexOf(c) >= 0 || name.length() == LongName.MAX_LENGTH) {
        throw invalid(path);
      }
      name.append(c);
      at++;
    }
    isLast = at == path.length() || !isSeparator(path.charAt(at));
    end = skipSeparators(path, at);
    String whole = name.toString();
    isDots = whole.equals(".") || whole.equals("..");
    Arrays.fill(shortName, (byte) ' ');
    if (isDots) {
      text = whole;
      Arrays.fill(shortName, 0, text.length(), (byte) '.');
    } else {
      text = withoutTail(whole);
      if (text.isEmpty()) {
        throw invalid(path);
      }
      shorten();
    }
  }

  static boolean isSeparator(char c) {
    return c == '/' || c == '\\';
  }

  static int skipSeparators(String path, int from) {
    int at = from;
    while (at < path.length() && isSeparator(path.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A name without the spaces and dots that it ends with. */
  private static String withoutTail(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == '.')) {
      end--;
    }
    return name.substring(0, end);
  }

  private static FsException invalid(String path) {
    return new FsException(FsException.EINVAL, "no name in a path: " + path);
  }

  /** Makes the short name of the text. */
  private void shorten() {
    int start = 0;
    while (text.charAt(start) == ' ') {
      start++;
    }
    isLossy = start > 0 || text.charAt(start) == '.';
    int dot = text.lastIndexOf('.');
    boolean hasExtension = dot >= start;
    int end = hasExtension ? dot : text.length();
    bodyLetters = shorten(start, end, 0, BODY_LENGTH);
    if (hasExtension) {
      extensionLetters = shorten(dot + 1, text.length(), BODY_LENGTH, SHORT_LENGTH);
    }
    if ((shortName[0] & 0xff) == DELETED) {
      shortName[0] = DELETED_SUBSTITUTE;
    }
    int mixed = SMALL | CAPITAL;
    isLong |= isLossy || bodyLetters == mixed || extensionLetters == mixed;
  }

  /** Makes a field of the short name of a part of the text: which letters are there. */
  private int shorten(int from, int to, int fieldStart, int fieldEnd) {
    int letters = 0;
    int field = fieldStart;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '.') {
        isLossy = true;
        continue;
      }
      if (field == fieldEnd) {
        isLossy = true;
        break;
      }
      int code = CodePage437.encodeCapital(c);
      isLong |= c >= 0x80;
      if (FORBIDDEN_IN_SHORT.indexOf(code) >= 0) {
        isLossy = true;
        code = '_';
      } else if (code >= 'A' && code <= 'Z') {
        letters |= CAPITAL;
      } else if (code >= 'a' && code <= 'z') {
        letters |= SMALL;
        code -= 'a' - 'A';
      }
      shortName[field++] = (byte) code;
    }
    return letters;
  }

  /** Whether an entry has this name as its short one. */
  boolean isShort(Sector sector, int at) {
    return !isLossy && isAt(shortName, sector, at);
  }

  /** Whether an entry's short name is this one. */
  static boolean isAt(byte[] shortName, Sector sector, int at) {
    return Arrays.equals(sector.bytes, at, at + SHORT_LENGTH, shortName, 0, SHORT_LENGTH);
  }

  /** Whether the short name says less than the text, so that it needs a number. */
  boolean isLossy() {
    return isLossy;
  }

  /** Whether a directory has to have the long name, too. */
  boolean isLong() {
    return isLong;
  }

  byte[] shortName() {
    return shortName;
  }

  /** The short name with a tail that tells it from others (section "The Numeric-Tail"). */
  byte[] numbered(int number) {
    int distinct = number > LAST_PLAIN_NUMBER ? checksum(number) : number;
    String tail = "~" + Integer.toHexString(distinct).toUpperCase(Locale.ROOT);
    byte[] result = shortName.clone();
    int at = 0;
    while (at < BODY_LENGTH - tail.length() && result[at] != ' ') {
      at++;
    }
    for (int i = 0; at < BODY_LENGTH; i++) {
      result[at++] = (byte) (i < tail.length() ? tail.charAt(i) : ' ');
    }
    return result;
  }

  /** A cyclic redundancy check (CCITT's polynomial) of the text, low bits first. */
  private int checksum(int start) {
    int sum = start;
    for (int i = 0; i < text.length(); i++) {
      for (int bit = 0; bit < Character.SIZE; bit++) {
        sum = (sum << 1) + (text.charAt(i) >> bit & 1);
        if ((sum & 0x10000) != 0) {
          sum ^= 0x11021;
        }
      }
    }
    return sum;
  }

  /** The case bits of an entry that has no long name: fields in small letters. */
  int caseBits() {
    return isLong
        ? 0
        : (bodyLetters == SMALL ? DirectoryEntry.SMALL_BODY : 0)
            | (extensionLetters == SMALL ? DirectoryEntry.SMALL_EXTENSION : 0);
  }
}
