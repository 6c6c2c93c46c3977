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

  /**
   * The bytes of {@code object}, or null when it has no such buffer.
   *
   * @throws PyException ValueError when they are at an address where there is no memory
   */
  public static @Nullable Buffer maybe(Vm vm, int object, boolean write) {
    Buffer buffer = anywhere(vm, object, write);
    if (buffer != null) {
      RawMemory.checked(vm, buffer.at, buffer.length);
    }
    return buffer;
  }

  /** As {@link #maybe}, for who does not look at the bytes: there may be no memory. */
  public static @Nullable Buffer anywhere(Vm vm, int object, boolean write) {
    Buffer buffer = new Buffer();
    return Type.of(vm.ram, object).buffer(vm, object, buffer, write) ? buffer : null;
  }

  /**
   * The bytes of {@code object}.
   *
   * @throws PyException TypeError when it has no such buffer, else as {@link #maybe}
   */
  public static Buffer of(Vm vm, int object, boolean write) {
    Buffer buffer = required(vm, maybe(vm, object, write));
    Safepoint.spend(vm, buffer.length);
    return buffer;
  }

  /** What one of the other methods gave; a TypeError when that is nothing. */
  public static Buffer required(Vm vm, @Nullable Buffer buffer) {
    if (buffer == null) {
      throw vm.typeError("object with buffer protocol required");
    }
    return buffer;
  }

  /** Index of the first byte in {@link Vm#ram}. */
  public int index() {
    return at - RAM_BASE;
  }
}
