package org.antaresia.lib;

import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.BinaryValue;

/**
 * Walks through the format of packed data: byte order, then items such as {@code 4s}, {@code 2x} or
 * {@code H}, each with a count before it or 1.
 */
final class StructFormat {
  /** Typecode of bytes that belong to no value; the count is their number. */
  static final int PADDING = 'x';

  /** Typecode of a bytes object; the count is its length. */
  static final int CHARACTERS = 's';

  private final Vm vm;
  private final String text;
  private final char order;
  private final int start;
  private int at;
  private int typecode;
  private int count;
  private long offset;
  private long end;

  StructFormat(Vm vm, String text) {
    this.vm = vm;
    this.text = text;
    Safepoint.spend(vm, text.length() << 4);
    char first = text.isEmpty() ? '@' : text.charAt(0);
    boolean given = "@=<>!".indexOf(first) >= 0;
    order = first == '!' ? '>' : given ? first : '@';
    start = given && !text.isEmpty() ? 1 : 0;
    at = start;
  }

  /**
   * Goes to the next item.
   *
   * @return false at the end
   * @throws org.antaresia.vm.PyException ValueError for what is no typecode
   */
  boolean next() {
    if (at == text.length()) {
      return false;
    }
    count = isDigit() ? number() : 1;
    typecode = at < text.length() ? text.charAt(at) : 0;
    at++;
    long size = itemSize();
    boolean aligned = order == '@' && typecode != PADDING && typecode != CHARACTERS && count > 0;
    offset = aligned ? (end + size - 1) / size * size : end;
    end = offset + size * count;
    return true;
  }

  private boolean isDigit() {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private int number() {
    int number = 0;
    for (; isDigit(); at++) {
      number = Math.min(number * 10 + text.charAt(at) - '0', Integer.MAX_VALUE / 20);
    }
    return number;
  }

  /** What kind of item this is. */
  int typecode() {
    return typecode;
  }

  /** How often the typecode is meant. */
  int count() {
    return count;
  }

  /** Where the item starts, in bytes. */
  int offset() {
    return (int) offset;
  }

  /** Bytes of each of the {@link #count} values. */
  int itemSize() {
    if (typecode == PADDING || typecode == CHARACTERS) {
      return 1;
    }
    if (order == '=') { // genuine knows no typecode in this order
      throw vm.valueError("bad typecode");
    }
    return BinaryValue.size(vm, typecode);
  }

  boolean bigEndian() {
    return order == '>';
  }

  /** The size of all items; starts over. */
  long size() {
    rewind();
    while (next()) {
      // the end moves on
    }
    long size = end;
    rewind();
    return size;
  }

  /** How many values all items stand for; starts over. */
  int items() {
    rewind();
    long items = 0;
    while (next()) {
      items += typecode == PADDING ? 0 : typecode == CHARACTERS ? 1 : count;
    }
    rewind();
    return (int) Math.min(items, Integer.MAX_VALUE / 8);
  }

  private void rewind() {
    at = start;
    end = 0;
  }
}
