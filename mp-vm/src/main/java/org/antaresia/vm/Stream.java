package org.antaresia.vm;

/** The stream operations of a type: what file-like objects offer to print, read and select. */
public interface Stream {
  int SEEK = 2;
  int FLUSH = 1;
  int POLL = 3;
  int CLOSE = 4;

  /**
   * Reads into RAM.
   *
   * @return the number of bytes, 0 at the end, or a negative errno
   */
  int read(Vm vm, int self, int at, int length);

  /**
   * Writes from a Java array (RAM itself among them: pass {@code vm.ram} and an index).
   *
   * @return the number of bytes taken or a negative errno
   */
  int write(Vm vm, int self, byte[] bytes, int from, int length);

  /**
   * Control request: for {@link #SEEK} {@code argument} is the offset and {@code whence} 0 to 2.
   *
   * @return a result not below 0, or a negative errno
   */
  long control(Vm vm, int self, int request, long argument, int whence);

  /** Whether the stream carries text (str), not bytes. */
  boolean isText();
}
