package org.antaresia.asm.thumb;

/** When an instruction sets the condition flags. */
public enum Flags {
  NEVER,
  ALWAYS,
  /** As most 16-bit instructions do. */
  OUTSIDE_IT
}
