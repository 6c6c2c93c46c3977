package org.antaresia.asm.thumb;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The processors that code is made for, as MicroPython names them. */
public enum Architecture {
  /** Cortex-M0. */
  ARMV6M(Feature.V6M),
  /** Cortex-M3. */
  ARMV7M(Feature.V7M),
  /** Cortex-M4 without floating point. */
  ARMV7EM(Feature.DSP),
  /** Cortex-M4. */
  ARMV7EMSP(Feature.FP),
  /** Cortex-M7. */
  ARMV7EMDP(Feature.DP);

  private final Set<Feature> features;

  /** Each one has what those before it have. */
  Architecture(Feature last) {
    features = EnumSet.range(Feature.V6M, last);
  }

  public boolean has(Feature feature) {
    return features.contains(feature);
  }

  /** The name in options and {@code .mpy} files, such as {@code armv7emsp}. */
  public String lowerCaseName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
