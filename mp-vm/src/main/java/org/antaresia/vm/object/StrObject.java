package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code str}. */
public final class StrObject extends Type {

  /** A str of a byte string; an interned text gives its qstr. */
  public static int create(Vm vm, String byteString) {
    throw new UnsupportedOperationException();
  }

  /** A str of UTF-8 bytes; an interned text gives its qstr. */
  public static int create(Vm vm, byte[] bytes, int from, int length) {
    throw new UnsupportedOperationException();
  }

  public static boolean isStr(byte[] ram, int object) {
    return Word.isQstr(object)
        || (Word.isPointer(object)
            && !Rom.contains(object)
            && org.antaresia.gc.Memory.i32(ram, object) == Rom.STR);
  }

  /** The text as a byte string; TypeError when it is no str (or bytes). */
  public static String text(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The qstr number of a str, interned when it is not yet. */
  public static int toQstr(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** The array that holds the bytes of a str or bytes: RAM, or ROM's for a qstr. */
  public static byte[] array(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Index of the first byte in {@link #array}. */
  public static int offset(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Length in bytes of a str or bytes. */
  public static int lengthBytes(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Hash of a str or bytes (computed once). */
  public static int hash(Vm vm, int object) {
    throw new UnsupportedOperationException();
  }

  /** Whether two words, each a str or each a bytes, have the same content. */
  public static boolean equal(Vm vm, int left, int right) {
    throw new UnsupportedOperationException();
  }

  public StrObject() {
    super(Rom.STR, "str", 0);
  }
}
