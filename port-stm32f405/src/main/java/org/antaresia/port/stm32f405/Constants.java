package org.antaresia.port.stm32f405;

import org.antaresia.cpu.thumb.Device;
import org.antaresia.hal.Processor;

/** What is behind the addresses of builtin objects. */
final class Constants implements Device {
  private final Processor.Supervisor supervisor;

  Constants(Processor.Supervisor supervisor) {
    this.supervisor = supervisor;
  }

  @Override
  public int read(int offset, int bytes) {
    int word = supervisor.constant(Processor.CONSTANTS + (offset & ~3));
    return word >>> ((offset & 3) << 3);
  }

  /** As in flash memory, nothing happens. */
  @Override
  public void write(int offset, int bytes, int value) {}
}
