package org.antaresia.vm;

import org.antaresia.vm.object.StrObject;

/** Prints to a stream object: {@code print(..., file=...)}. */
public final class StreamOutput extends Output {
  private final Vm vm;
  private final int object;

  /** An output over {@code object}, a stream or anything with a {@code write} method. */
  public StreamOutput(Vm vm, int object) {
    this.vm = vm;
    this.object = object;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    Stream stream = Type.of(vm.ram, object).stream();
    if (stream == null) {
      int method = Attributes.loadMethodMaybe(vm, object, Qstr.of("write"));
      if (method == Word.NULL) {
        throw vm.raise(
            org.antaresia.vm.object.ExceptionObject.OS_ERROR, "stream operation not supported");
      }
      Calls.callMethod1(vm, method, vm.self, StrObject.create(vm, bytes, from, length));
      return;
    }
    int at = from;
    int left = length;
    while (left > 0) {
      int n = stream.write(vm, object, bytes, at, left);
      if (n < 0) {
        throw vm.osError(-n);
      }
      at += n;
      left -= n;
    }
  }
}
