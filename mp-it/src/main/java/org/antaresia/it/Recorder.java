package org.antaresia.it;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.antaresia.hal.Console;

/** A console that keeps what is written and has nothing to read. */
final class Recorder implements Console {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @Override
  public void write(byte[] bytes, int from, int length) {
    written.write(bytes, from, length);
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) {
    written.write(bytes, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public int read(byte[] bytes, int from, int length) {
    return -1;
  }

  /** What was written since the last call. */
  String take() {
    String text = written.toString(StandardCharsets.UTF_8);
    written.reset();
    return text;
  }
}
