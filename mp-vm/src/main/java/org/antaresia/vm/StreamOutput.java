package org.antaresia.vm;

import org.antaresia.gc.Bytes;

/** Prints to a Python stream, such as the {@code file} argument of print. */
public final class StreamOutput extends Output {
  private final Vm vm;
  private final int stream;

  /**
   * @throws PyException OSError when {@code stream} is no stream
   */
  public StreamOutput(Vm vm, int stream) {
    Stream.of(vm, stream);
    this.vm = vm;
    this.stream = stream;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    write(Bytes.pack(bytes, from, length), 0, length);
  }

  @Override
  public void write(int[] words, int from, int length) {
    int count = StreamMethods.writeAll(vm, stream, words, from, length);
    if (count < 0 && count != -Stream.WOULD_BLOCK) {
      throw vm.osError(-count);
    }
  }
}
