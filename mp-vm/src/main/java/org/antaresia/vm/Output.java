package org.antaresia.vm;

/** Where printed text goes: bytes, UTF-8. */
public abstract class Output {
  /** Takes {@code length} bytes. */
  public abstract void write(byte[] bytes, int from, int length);

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
