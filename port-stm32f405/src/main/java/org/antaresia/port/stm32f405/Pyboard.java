package org.antaresia.port.stm32f405;

import java.util.HashMap;
import java.util.Map;
import org.antaresia.cpu.thumb.Bus;
import org.antaresia.cpu.thumb.CortexM4;
import org.antaresia.cpu.thumb.Device;
import org.antaresia.hal.Board;
import org.antaresia.hal.Clock;
import org.antaresia.hal.Console;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.Processor;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;

/** A pyboard whose serial line is the host's console and whose files are the host's. */
final class Pyboard implements Board {
  private final Board host;
  private final @Nullable HostTarget target;
  private final Map<String, String> environment = new HashMap<>();

  /**
   * A board.
   *
   * @param target what compiles machine code that runs often, if anything does
   */
  Pyboard(Board host, @Nullable HostTarget target) {
    this.host = host;
    this.target = target;
  }

  @Override
  public Console console() {
    return host.console();
  }

  @Override
  public Clock clock() {
    return host.clock();
  }

  @Override
  public FileSystem files() {
    return host.files();
  }

  @Override
  public Processor processor(int[] ram, int base, Processor.Supervisor supervisor) {
    Device constants = new Constants(supervisor);
    CortexM4 core =
        new CortexM4(
            new Bus(base, ram).device(Processor.CONSTANTS, Processor.CONSTANTS_BYTES, constants),
            supervisor);
    if (target != null) {
      core.compileWith(target);
    }
    return core;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public String platform() {
    return "pyboard";
  }

  @Override
  public String machine() {
    return "PYBv1.1 with STM32F405RG";
  }

  @Override
  public String build() {
    return "PYBV11";
  }
}
