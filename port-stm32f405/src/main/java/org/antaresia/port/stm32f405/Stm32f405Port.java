package org.antaresia.port.stm32f405;

import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.BoardPort;
import org.antaresia.hal.Chip;
import org.antaresia.hal.HostPort;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The port of the pyboard, whose chip is an STM32F405RG. */
@Component(service = BoardPort.class, property = BoardPort.NAME + "=stm32f405")
public final class Stm32f405Port implements BoardPort {
  /** What genuine's firmware leaves of 128 KiB for the heap: from the end of bss to the stack. */
  private static final int HEAP_BYTES = 102 << 10;

  /** The stack's: from 0x2001c000 to the end of memory. */
  private static final int STACK_BYTES = 16 << 10;

  private static final Chip CHIP = new Chip("armv7emsp", true, HEAP_BYTES, STACK_BYTES);

  private final HostPort host;
  private volatile @Nullable HostTarget target;

  /**
   * The port.
   *
   * @param host where the board's console and files are
   */
  @Activate
  public Stm32f405Port(@Reference HostPort host) {
    this.host = host;
  }

  /** Has machine code that runs often be compiled. */
  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  public void addTarget(HostTarget added) {
    target = added;
  }

  public void removeTarget(HostTarget removed) {
    if (target == removed) {
      target = null;
    }
  }

  @Override
  public String name() {
    return "stm32f405";
  }

  @Override
  public Chip chip() {
    return CHIP;
  }

  @Override
  public Board open(BoardConfig config) {
    return new Pyboard(host.open(config), target);
  }
}
