package org.antaresia.compiler.internal;

import java.io.ByteArrayOutputStream;
import org.antaresia.lexer.SourceReader;

/** A text that comes in parts, which are kept so that it can be compiled once more. */
public final class KeptText implements SourceReader {
  private final SourceReader reader;
  private final ByteArrayOutputStream read = new ByteArrayOutputStream();

  public KeptText(SourceReader reader) {
    this.reader = reader;
  }

  @Override
  public byte[] read() {
    byte[] part = reader.read();
    read.writeBytes(part);
    return part;
  }

  /** The whole text; waits for what is still to come. */
  public byte[] whole() {
    while (read().length > 0) {}
    return read.toByteArray();
  }
}
