package org.antaresia.repl;

import org.antaresia.hal.InputMode;
import org.antaresia.vm.Vm;

/** The console of an interpreter's board as a terminal. */
public class ConsoleTerminal implements Terminal {
  private final Vm vm;
  private final byte[] one = new byte[1];

  public ConsoleTerminal(Vm vm) {
    this.vm = vm;
  }

  @Override
  public int read() {
    vm.flush();
    return vm.read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** Sets the mode, and lets everything be seen: a program may follow that takes its time. */
  @Override
  public void inputMode(InputMode mode) {
    vm.flush();
    vm.board().console().inputMode(mode);
  }

  @Override
  public void write(String byteString) {
    vm.out.text(byteString);
  }
}
