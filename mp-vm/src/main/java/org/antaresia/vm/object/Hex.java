package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** Bytes as hexadecimal digits and back. */
public final class Hex {
  private Hex() {}

  /**
   * The digits of the bytes of {@code source}.
   *
   * @param type type word of the result: str or bytes
   * @param separator a str or bytes whose first byte stands between two bytes' digits, or NULL
   */
  public static int encode(Vm vm, int type, int source, int separator) {
    Buffer bytes = Buffer.of(vm, source, false);
    int length = bytes.length;
    if (length == 0) {
      return StrObject.emptyOf(type);
    }
    boolean separated = separator != Word.NULL;
    byte between = separated ? firstByte(vm, separator) : 0;
    long total = separated ? 3L * length - 1 : 2L * length;
    int data = StrObject.allocateData(vm, total);
    int at = data - RAM_BASE;
    int from = bytes.index();
    for (int i = 0; i < length; i++) {
      if (separated && i > 0) {
        Bytes.set(vm.ram, at++, between);
      }
      int b = Bytes.at(vm.ram, from + i);
      Bytes.set(vm.ram, at++, Ascii.hexDigit(b >> 4 & 15));
      Bytes.set(vm.ram, at++, Ascii.hexDigit(b & 15));
    }
    return StrObject.own(vm, type, data, (int) total);
  }

  /** Genuine reads the NUL behind an empty text. */
  private static byte firstByte(Vm vm, int text) {
    StrObject.requireStrOrBytes(vm, text);
    return StrObject.lengthBytes(vm, text) == 0
        ? 0
        : Bytes.at(StrObject.array(vm, text), StrObject.offset(vm, text));
  }

  /**
   * The bytes of pairs of digits, with white space between pairs.
   *
   * @param type type word of the result: bytes or bytearray
   */
  public static int decode(Vm vm, int type, int source) {
    Buffer digits = Buffer.of(vm, source, false);
    int at = digits.index();
    int end = at + digits.length;
    byte[] bytes = new byte[digits.length / 2];
    int length = 0;
    while (at < end) {
      int first = Bytes.at(vm.ram, at++);
      if (Ascii.isSpace(first)) {
        continue;
      }
      int high = Ascii.hexValue(first);
      int low = at == end ? -1 : Ascii.hexValue(Bytes.at(vm.ram, at++));
      if (high < 0 || low < 0) {
        throw vm.valueError("non-hex digit");
      }
      bytes[length++] = (byte) (high << 4 | low);
    }
    return StrObject.ofType(vm, type, Bytes.pack(bytes), 0, length);
  }
}
