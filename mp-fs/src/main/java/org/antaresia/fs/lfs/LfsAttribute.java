package org.antaresia.fs.lfs;

/** Bytes of the user's that come with an open file, and go to its entry when the content does. */
public final class LfsAttribute {
  private final int type;
  private byte[] value;

  /**
   * @param type 0 to 255
   * @param value at most 1022 bytes
   */
  public LfsAttribute(int type, byte[] value) {
    this.type = type;
    this.value = value;
  }

  public int type() {
    return type;
  }

  public byte[] value() {
    return value;
  }

  /** Has another value stored from now on. */
  public void value(byte[] newValue) {
    value = newValue;
  }
}
