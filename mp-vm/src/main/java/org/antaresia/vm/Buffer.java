package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.jspecify.annotations.Nullable;

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

  /** The bytes of {@code object}, or null when it has no such buffer. */
  public static @Nullable Buffer maybe(Vm vm, int object, boolean write) {
    Buffer buffer = new Buffer();
    return Type.of(vm.ram, object).buffer(vm, object, buffer, write) ? buffer : null;
  }

  /**
   * The bytes of {@code object}.
   *
   * @throws PyException TypeError when it has no such buffer
   */
  public static Buffer of(Vm vm, int object, boolean write) {
    Buffer buffer = new Buffer();
    if (!Type.of(vm.ram, object).buffer(vm, object, buffer, write)) {
      throw vm.typeError("object with buffer protocol required");
    }
    Safepoint.spend(vm, buffer.length);
    return buffer;
  }

  /** Index of the first byte in {@link Vm#ram}. */
  public int index() {
    return at - RAM_BASE;
  }
}
