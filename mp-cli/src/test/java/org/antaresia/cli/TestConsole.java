package org.antaresia.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.antaresia.hal.Console;

/** Standard streams in memory, and a shell around them. */
class TestConsole implements Console {
  private final ByteArrayInputStream in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  final Map<String, String> environment = new HashMap<>(Map.of("HOME", "/home/me"));

  TestConsole(String input) {
    in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
  }

  /** A shell whose standard input is no terminal. */
  Shell shell() {
    return new Shell(
        environment, this, new PrintStream(out, true), new PrintStream(err, true), false);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  byte[] outBytes() {
    return out.toByteArray();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) {
    err.write(bytes, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public int read(byte[] bytes, int from, int length) {
    return in.read(bytes, from, length);
  }
}
