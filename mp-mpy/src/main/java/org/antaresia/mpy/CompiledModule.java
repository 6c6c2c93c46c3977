package org.antaresia.mpy;

import java.util.ArrayList;
import java.util.List;

/**
 * A compiled file in memory: what an {@code .mpy} file holds and what the virtual machine loads.
 *
 * @param qstrs names and short strings as byte strings; entry 0 is the source file name
 * @param consts the objects that LOAD_CONST_OBJ refers to
 * @param root the module body
 * @param rawCodes all functions, the module body first, in the order in which they are listed
 * @param smallIntBits integers of more bits are in {@code consts}; 31 for a 32-bit machine
 * @param arch number of the machine that native code in it is for, 0 when there is none
 * @param archFlags extensions of the machine that the code needs
 */
public record CompiledModule(
    List<String> qstrs,
    List<Const> consts,
    RawCode root,
    List<RawCode> rawCodes,
    int smallIntBits,
    int arch,
    int archFlags) {

  /** Bits of a small int on the 32-bit machine. */
  public static final int SMALL_INT_BITS = 31;

  /** How deep functions, and tuples of constants, may be in one another. */
  public static final int MAX_NESTING = 1000;

  public CompiledModule {
    qstrs = List.copyOf(qstrs);
    consts = List.copyOf(consts);
    rawCodes = List.copyOf(rawCodes);
  }

  /** A module without native code for the 32-bit machine. */
  public CompiledModule(
      List<String> qstrs, List<Const> consts, RawCode root, List<RawCode> rawCodes) {
    this(qstrs, consts, root, rawCodes, SMALL_INT_BITS, 0, 0);
  }

  /** The same for a machine with these extensions. */
  public CompiledModule withArchFlags(int flags) {
    return new CompiledModule(qstrs, consts, root, rawCodes, smallIntBits, arch, flags);
  }

  public String sourceFile() {
    return qstrs.get(0);
  }

  /** The function {@code root} and all that it and they make, level by level. */
  public static List<RawCode> byLevel(RawCode root) {
    List<RawCode> all = new ArrayList<>();
    all.add(root);
    for (int i = 0; i < all.size(); i++) {
      all.addAll(all.get(i).children());
    }
    return all;
  }
}
