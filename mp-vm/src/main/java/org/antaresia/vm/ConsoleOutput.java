package org.antaresia.vm;

import java.io.IOException;
import org.antaresia.hal.Console;
import org.antaresia.hal.FileSystem;

/** Prints to the board's console or to its error output. */
final class ConsoleOutput extends Output {
  private final Vm vm;
  private final boolean errors;

  ConsoleOutput(Vm vm, boolean errors) {
    this.vm = vm;
    this.errors = errors;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    Safepoint.spend(vm, length);
    Console console = vm.board().console();
    try {
      if (errors) {
        console.writeError(bytes, from, length);
      } else {
        console.write(bytes, from, length);
      }
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }
}
