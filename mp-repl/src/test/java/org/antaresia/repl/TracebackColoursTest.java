package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import org.antaresia.vm.Output;
import org.junit.jupiter.api.Test;

class TracebackColoursTest {
  private static final String TRACEBACK =
      """
      Traceback (most recent call last):
        File "a.py", line 12, in <module>
        File "b.py", line 3
      my.Error: it is: so
      and so
      """;

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final Output colours =
      new TracebackColours(
          new Output() {
            @Override
            public void write(byte[] bytes, int from, int length) {
              shown.write(bytes, from, length);
            }
          });

  @Test
  void highlightsPlacesAndTheException() {
    for (char c : TRACEBACK.toCharArray()) {
      colours.ascii(c);
    }
    String expected =
        """
        Traceback (most recent call last):
          File [35m"a.py"[0m, line [35m12[0m, in [35m<module>[0m
          File [35m"b.py"[0m, line [35m3[0m
        [1;35mmy.Error[0m[35m: it is: so[0m
        and so
        """;
    assertEquals(expected.replace("[", "\033["), shown.toString(ISO_8859_1));
  }

  @Test
  void leavesTheTextAsItIs() {
    colours.text(TRACEBACK);
    assertEquals(TRACEBACK, shown.toString(ISO_8859_1).replaceAll("\033\\[[0-9;]*m", ""));
  }
}
