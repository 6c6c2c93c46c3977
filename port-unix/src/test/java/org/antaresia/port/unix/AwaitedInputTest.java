package org.antaresia.port.unix;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AwaitedInputTest {
  private static final long SHORT = 5;
  private static final long LONG = 10_000;

  private final byte[] bytes = new byte[16];

  private String read(AwaitedInput input, int length, long millis) throws IOException {
    int count = input.read(bytes, 1, length, millis);
    return count <= 0 ? String.valueOf(count) : new String(bytes, 1, count, US_ASCII);
  }

  @Test
  void readsWhatIsThere() throws IOException {
    AwaitedInput input = new AwaitedInput(new ByteArrayInputStream("abcde".getBytes(US_ASCII)));
    assertEquals("abc", read(input, 3, LONG));
    assertEquals("de", read(input, 3, LONG));
    assertEquals("-1", read(input, 3, LONG));
    assertEquals("-1", read(input, 3, LONG));
  }

  @Test
  void waitsInVainThenGetsWhatCameLate() throws IOException {
    PipedOutputStream out = new PipedOutputStream();
    AwaitedInput input = new AwaitedInput(new Unannounced(new PipedInputStream(out)));
    assertEquals("0", read(input, 4, SHORT));
    assertEquals("0", read(input, 4, SHORT));
    out.write("late".getBytes(US_ASCII));
    out.flush();
    assertEquals("l", read(input, 1, LONG));
    assertEquals("ate", read(input, 9, LONG));
    out.close();
    assertEquals("-1", read(input, 1, LONG));
  }

  @Test
  void failsAsTheStreamDoes() {
    AwaitedInput input =
        new AwaitedInput(
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("broken");
              }
            });
    for (int i = 0; i < 2; i++) {
      assertThrows(IOException.class, () -> input.read(bytes, 0, 1, LONG));
    }
  }

  /** Does not tell what is available, so that each read has to be waited for. */
  private static final class Unannounced extends InputStream {
    private final InputStream in;

    Unannounced(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      return in.read(to, from, length);
    }
  }
}
