package org.antaresia.repl;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;

/** The lines that were typed last, as byte strings. */
public final class History {
  private final int limit;
  private final List<String> lines = new ArrayList<>(); // the newest last

  /**
   * Starts with nothing.
   *
   * @param limit how many lines are kept: 8 on boards, 50 on the unix port
   */
  public History(int limit) {
    this.limit = limit;
  }

  /** Adds a line, unless it is empty or the same as the one before. */
  public void add(String line) {
    if (line.isEmpty() || line.equals(newest(0))) {
      return;
    }
    lines.add(line);
    if (lines.size() > limit) {
      lines.remove(0);
    }
  }

  /** The line that came {@code back} lines before the newest; empty when there is none. */
  String newest(int back) {
    int i = lines.size() - 1 - back;
    return i < 0 ? "" : lines.get(i);
  }

  /** Adds the lines of a file in the form of {@link #toBytes}. */
  public void addAll(byte[] file) {
    for (String line : new String(file, ISO_8859_1).split("\n", -1)) {
      add(line);
    }
  }

  /** The form in which genuine's unix port keeps it: each line, the oldest first, and a newline. */
  public byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      text.append(line).append('\n');
    }
    return text.toString().getBytes(ISO_8859_1);
  }
}
