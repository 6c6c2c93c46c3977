package org.antaresia.lexer.internal;

import java.nio.charset.StandardCharsets;
import org.antaresia.lexer.Token;
import org.jspecify.annotations.Nullable;

/** The names of one source text, so that equal names are one String; knows the keywords. */
public final class Names {

  /** A name as a byte string, and whether it is a keyword. */
  public record Entry(String text, Token token, int hash) {}

  /** Names that find no place this near to theirs are not kept: no source can make us slow. */
  private static final int MAX_PROBES = 16;

  private static final int INITIAL_SIZE = 256;

  private static final @Nullable Entry[] KEYWORDS = keywords();

  private @Nullable Entry[] table = KEYWORDS.clone();
  private int free = INITIAL_SIZE / 4;

  private static @Nullable Entry[] keywords() {
    @Nullable Entry[] table = new Entry[INITIAL_SIZE];
    for (Token token : Token.values()) {
      if (token.isKeyword()) {
        String text = token.spelling();
        put(table, new Entry(text, token, text.hashCode()));
      }
    }
    return table;
  }

  private static boolean put(@Nullable Entry[] table, Entry entry) {
    int mask = table.length - 1;
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      int slot = slot(entry.hash) + probe & mask;
      if (table[slot] == null) {
        table[slot] = entry;
        return true;
      }
    }
    return false;
  }

  private static int slot(int hash) {
    return hash ^ hash >>> 15;
  }

  /**
   * Finds a name or adds it.
   *
   * @param hash as {@link String#hashCode}, but of signed bytes
   */
  Entry find(byte[] bytes, int from, int to, int hash) {
    int mask = table.length - 1;
    for (int probe = 0; probe < MAX_PROBES; probe++) {
      Entry entry = table[slot(hash) + probe & mask];
      if (entry == null) {
        break;
      }
      if (entry.hash == hash && equal(entry.text, bytes, from, to)) {
        return entry;
      }
    }
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    Entry entry = new Entry(text, Token.NAME, hash);
    if (put(table, entry) && --free == 0) {
      grow();
    }
    return entry;
  }

  private static boolean equal(String text, byte[] bytes, int from, int to) {
    if (text.length() != to - from) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != (bytes[from + i] & 0xff)) {
        return false;
      }
    }
    return true;
  }

  private void grow() {
    @Nullable Entry[] larger = new Entry[2 * table.length];
    for (Entry keyword : KEYWORDS) {
      if (keyword != null) {
        put(larger, keyword); // first of all, so that none is crowded out
      }
    }
    for (Entry entry : table) {
      if (entry != null && entry.token == Token.NAME) {
        put(larger, entry);
      }
    }
    table = larger;
    free = larger.length / 4;
  }
}
