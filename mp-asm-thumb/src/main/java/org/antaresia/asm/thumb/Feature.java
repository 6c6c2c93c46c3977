package org.antaresia.asm.thumb;

/** What a processor needs to have for an instruction. */
public enum Feature {
  /** ARMv6-M. */
  V6M,
  /** ARMv7-M. */
  V7M,
  /** The DSP extension, which makes ARMv7-M ARMv7E-M. */
  DSP,
  /** Floating point in single precision (FPv4-SP). */
  FP,
  /** Floating point in double precision (FPv5). */
  DP,
  /** What other architectures have: it is shown, but it is undefined here. */
  V8
}
