package org.antaresia.asm.thumb;

import java.util.Set;
import org.antaresia.asm.thumb.internal.Selector;
import org.antaresia.ir.Function;
import org.antaresia.ir.MachineTarget;
import org.antaresia.ir.Verifier;
import org.osgi.service.component.annotations.Component;

/** Assembles functions for ARM's microcontrollers; ARMv6-M has few instructions but of 16 bits. */
@Component
public final class ThumbTarget implements MachineTarget {
  private static final String ARMV6M = "armv6m";
  private static final Set<String> ARCHITECTURES =
      Set.of(ARMV6M, "armv7m", "armv7em", "armv7emsp", "armv7emdp");

  @Override
  public Set<String> architectures() {
    return ARCHITECTURES;
  }

  @Override
  public Code assemble(Function function, String architecture) {
    if (!ARCHITECTURES.contains(architecture)) {
      throw new IllegalArgumentException("no code for " + architecture);
    }
    Verifier.verify(function);
    return new Selector(function, !architecture.equals(ARMV6M)).code();
  }
}
