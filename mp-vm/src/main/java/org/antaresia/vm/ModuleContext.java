package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

/**
 * What the functions of one file share; the module object of a file is its context.
 *
 * <pre>
 *   +0 type   +4 globals dict   +8 qstr table (u16 each)   +12 object table (words)
 * </pre>
 */
public final class ModuleContext {
  public static final int GLOBALS = 4;
  public static final int QSTRS = 8;
  public static final int CONSTANTS = 12;
  public static final int SIZE = 16;

  private ModuleContext() {}

  /** Entry {@code index} of the qstr table. */
  static int qstr(int[] ram, int context, int index) {
    return u16(ram, i32(ram, context + QSTRS) + 2 * index);
  }
}
