package org.antaresia.vm;

/** Where the bytes of an object are: filled in by {@link Type#buffer}. */
public final class Buffer {
  /** Address of the first byte. */
  public int at;

  /** Length in bytes. */
  public int length;

  /** Format character of the items, as in the array module; {@code 'B'} for bytes. */
  public int typecode;

  public void set(int address, int bytes, int code) {
    at = address;
    length = bytes;
    typecode = code;
  }
}
