package org.antaresia.vm;

import java.io.IOException;
import org.antaresia.hal.FileSystem;

/** Prints to the board's console. */
final class ConsoleOutput extends Output {
  private final Vm vm;

  ConsoleOutput(Vm vm) {
    this.vm = vm;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    try {
      vm.host.board().console().write(bytes, from, length);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }
}
