package org.antaresia.vm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.antaresia.api.Config;
import org.antaresia.hal.Console;

/** The streams of a configuration as a console. */
final class StreamConsole implements Console {
  private final OutputStream output;
  private final OutputStream errors;
  private final InputStream input;

  StreamConsole(Config config) {
    output = config.output();
    errors = config.errors();
    input = config.input();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    output.write(bytes, from, length);
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) throws IOException {
    errors.write(bytes, from, length);
  }

  @Override
  public void flush() throws IOException {
    output.flush();
    errors.flush();
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    return input.read(bytes, from, length);
  }

  @Override
  public boolean hasInput() throws IOException {
    return input.available() > 0;
  }
}
