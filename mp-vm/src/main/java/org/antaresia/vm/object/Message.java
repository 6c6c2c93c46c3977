package org.antaresia.vm.object;

import org.antaresia.vm.Vm;

/**
 * The message of an exception (a byte string), put together of a text and values.
 *
 * @param reserved bytes that genuine takes for it: those of the format, and more with each piece
 *     that does not fit (py/objexcept.c)
 */
record Message(String text, int reserved) {
  private static final String PLACE = "%s";
  private static final int MORE = 16;

  /** The format with its places filled by the values. */
  static Message of(String format, Object... values) {
    StringBuilder text = new StringBuilder();
    int reserved = format.length() + 1;
    int from = 0;
    for (Object value : values) {
      int place = format.indexOf(PLACE, from);
      reserved = append(text, reserved, format.substring(from, place));
      reserved = append(text, reserved, value.toString());
      from = place + PLACE.length();
    }
    reserved = append(text, reserved, format.substring(from));
    return new Message(text.toString(), reserved);
  }

  private static int append(StringBuilder text, int reserved, String piece) {
    boolean fits = piece.isEmpty() || text.length() + piece.length() < reserved;
    text.append(piece);
    return fits ? reserved : reserved + piece.length() + MORE;
  }

  /** A str of the message; NULL when there is no memory. */
  int strMaybe(Vm vm) {
    return StrObject.createMaybe(vm, text, reserved);
  }
}
