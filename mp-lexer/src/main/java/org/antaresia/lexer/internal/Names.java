package org.antaresia.lexer.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antaresia.lexer.Token;

/** The names of one source text, so that equal names are one String; knows the keywords. */
public final class Names {

  /** A name as a byte string, and whether it is a keyword. */
  public record Entry(String text, Token token, int hash) {}

  private static final Entry[] KEYWORDS = keywords();

  private Entry[] table = KEYWORDS.clone();
  private int used = table.length / 4;

  private static Entry[] keywords() {
    Entry[] table = new Entry[256];
    for (Token token : Token.values()) {
      if (token.isKeyword()) {
        String text = token.spelling();
        put(table, new Entry(text, token, text.hashCode()));
      }
    }
    return table;
  }

  private static void put(Entry[] table, Entry entry) {
    int slot = entry.hash & table.length - 1;
    while (table[slot] != null) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = entry;
  }

  /** Finds or adds a name; {@code hash} is 31 times itself plus the next (signed) byte, from 0. */
  Entry find(byte[] bytes, int from, int to, int hash) {
    int mask = table.length - 1;
    for (int slot = hash & mask; table[slot] != null; slot = slot + 1 & mask) {
      Entry entry = table[slot];
      if (entry.hash == hash && equal(entry.text, bytes, from, to)) {
        return entry;
      }
    }
    if (++used > table.length / 2) {
      grow();
    }
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    Entry entry = new Entry(text, Token.NAME, hash);
    put(table, entry);
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
    Entry[] old = table;
    table = Arrays.copyOf(new Entry[0], 2 * old.length);
    for (Entry entry : old) {
      if (entry != null) {
        put(table, entry);
      }
    }
  }
}
