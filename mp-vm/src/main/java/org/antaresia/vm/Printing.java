package org.antaresia.vm;

/** Runtime functions that print objects. */
public final class Printing {
  private Printing() {}

  /** Prints an object. */
  public static void print(Vm vm, Output out, int object, PrintKind kind) {
    vm.enter();
    try {
      Type.of(vm.ram, object).print(vm, out, object, kind);
    } finally {
      vm.leave();
    }
  }

  /** What {@code str()} or {@code repr()} gives, as a byte string. */
  public static String text(Vm vm, int object, PrintKind kind) {
    TextBuffer buffer = new TextBuffer(vm);
    print(vm, buffer, object, kind);
    return buffer.byteString();
  }
}
