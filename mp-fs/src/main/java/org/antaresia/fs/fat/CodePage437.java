package org.antaresia.fs.fat;

/**
 * The code page of short names, and of all names that programs give and get: a byte string, a char
 * per byte.
 */
final class CodePage437 {
  /** What bytes from 128 on are. */
  private static final String CHARACTERS =
      "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
          + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

  /** What they are in short names, as far as that differs: without most of the accents. */
  private static final String CAPITALS = "ÇÜEAÄAÅÇEEEIIIÄÅÉÆÆOÖOUUYÖÜ¢£¥₧ƒAIOUÑÑ";

  private static final int FIRST = 0x80;
  private static final int NONE = -1;

  private CodePage437() {}

  static char decode(int code) {
    return code < FIRST ? (char) code : CHARACTERS.charAt(code - FIRST);
  }

  /** The byte for a character, or below 0 when there is none. */
  static int encode(char character) {
    if (character < FIRST) {
      return character;
    }
    int i = CHARACTERS.indexOf(character);
    return i < 0 ? NONE : i + FIRST;
  }

  /** The byte for a character in a short name, which has capitals only; or below 0. */
  static int encodeCapital(char character) {
    int code = encode(character);
    return code < FIRST || code - FIRST >= CAPITALS.length()
        ? code
        : encode(CAPITALS.charAt(code - FIRST));
  }
}
