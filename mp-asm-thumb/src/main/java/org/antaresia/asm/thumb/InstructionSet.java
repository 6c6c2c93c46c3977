package org.antaresia.asm.thumb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The table of instructions: {@code thumb.table}, read once. */
final class InstructionSet {
  /** All encodings, in the table's order. */
  static final List<Encoding> ENCODINGS = read();

  private InstructionSet() {}

  private static List<Encoding> read() {
    List<Encoding> encodings = new ArrayList<>();
    try (InputStream in = InstructionSet.class.getResourceAsStream("thumb.table")) {
      if (in == null) {
        throw new IllegalStateException("thumb.table is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          encodings.add(new Encoding(line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(encodings);
  }
}
