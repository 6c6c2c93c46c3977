package org.antaresia.vm;

import org.antaresia.gc.Bytes;

/** Where printed text goes: bytes, UTF-8. */
public abstract class Output {
  private String itemSeparator = ", ";
  private String keySeparator = ": ";

  /** What stands between two items of a container: other than {@code ", "} only in JSON. */
  public final String itemSeparator() {
    return itemSeparator;
  }

  /** What stands between a key and its value: other than {@code ": "} only in JSON. */
  public final String keySeparator() {
    return keySeparator;
  }

  /** Sets what stands between items, and between a key and its value. */
  public final void separators(String item, String key) {
    itemSeparator = item;
    keySeparator = key;
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
