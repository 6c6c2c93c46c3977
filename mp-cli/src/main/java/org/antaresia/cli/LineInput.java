package org.antaresia.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Reads lines of the console after a prompt. */
final class LineInput {
  private static final int CTRL_D = 4;

  private final Vm vm;
  private final boolean echo;
  private final byte[] one = new byte[1];

  /**
   * Reads from an interpreter's console.
   *
   * @param echo whether what is read is shown too, as a terminal does by itself
   */
  LineInput(Vm vm, boolean echo) {
    this.vm = vm;
    this.echo = echo;
  }

  /** The next line, a byte string without its end, or null at the end of input. */
  @Nullable String read(String prompt) {
    vm.out.text(prompt);
    vm.flush();
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int n = vm.read(one, 0, 1);
    while (n > 0 && one[0] != '\n' && one[0] != '\r' && one[0] != CTRL_D) {
      line.write(one[0]);
      n = vm.read(one, 0, 1);
    }
    boolean end = line.size() == 0 && (n <= 0 || one[0] == CTRL_D);
    String text = line.toString(StandardCharsets.ISO_8859_1);
    if (echo || end) {
      vm.out.text(text + "\r\n");
    }
    return end ? null : text;
  }
}
