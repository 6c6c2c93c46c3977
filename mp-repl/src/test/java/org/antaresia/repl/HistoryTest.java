package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HistoryTest {
  private final History history = new History(3);

  @Test
  void keepsTheNewestLines() {
    for (String line : "1 2 3 4".split(" ")) {
      history.add(line);
    }
    assertEquals("2\n3\n4\n", text());
  }

  @Test
  void keepsNoEmptyLineAndNoneTwiceInSuccession() {
    for (String line : "1,1,,2,2,1".split(",")) {
      history.add(line);
    }
    assertEquals("1\n2\n1\n", text());
  }

  @Test
  void readsItsOwnFile() {
    history.addAll("a\n\u00e9\n".getBytes(ISO_8859_1));
    assertEquals("a\n\u00e9\n", text());
    assertEquals("\u00e9", history.newest(0));
    assertEquals("a", history.newest(1));
    assertEquals("", history.newest(2));
  }

  private String text() {
    return new String(history.toBytes(), ISO_8859_1);
  }
}
