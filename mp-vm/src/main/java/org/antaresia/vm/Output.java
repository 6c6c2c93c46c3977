package org.antaresia.vm;

import org.antaresia.gc.Bytes;

/** Where printed text goes: bytes, UTF-8. */
public abstract class Output {
  private static final String ITEM_SEPARATOR = ", ";
  private static final String KEY_SEPARATOR = ": ";

  private String jsonItemSeparator = ITEM_SEPARATOR;
  private String jsonKeySeparator = KEY_SEPARATOR;

  /** What stands between two items of a container. */
  public final String itemSeparator(PrintKind kind) {
    return kind == PrintKind.JSON ? jsonItemSeparator : ITEM_SEPARATOR;
  }

  /** What stands between a key and its value. */
  public final String keySeparator(PrintKind kind) {
    return kind == PrintKind.JSON ? jsonKeySeparator : KEY_SEPARATOR;
  }

  /** Sets what stands in JSON between items, and between a key and its value. */
  public final void jsonSeparators(String item, String key) {
    jsonItemSeparator = item;
    jsonKeySeparator = key;
  }

  /** Takes {@code length} bytes. */
  public abstract void write(byte[] bytes, int from, int length);

  /** Takes {@code length} bytes that are packed into words, see {@link Bytes}. */
  public void write(int[] words, int from, int length) {
    write(Bytes.unpack(words, from, from + length), 0, length);
  }

  /** Takes a byte string: one char per byte. */
  public void text(String byteString) {
    byte[] bytes = byteString.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    write(bytes, 0, bytes.length);
  }

  /** Takes one ASCII character. */
  public void ascii(char c) {
    text(String.valueOf(c));
  }

  /** Takes a decimal number. */
  public final void number(long value) {
    text(Long.toString(value));
  }

  /** Takes the text of a qstr. */
  public final void qstr(Vm vm, int qstr) {
    vm.qstrs.writeTo(qstr, this);
  }
}
