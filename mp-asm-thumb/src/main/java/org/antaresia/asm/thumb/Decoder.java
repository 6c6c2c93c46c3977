package org.antaresia.asm.thumb;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what halfwords mean to a processor. */
public final class Decoder {
  // by the upper byte of a halfword; by bits 12 to 4 of the first one of two
  private static final Encoding[][] NARROW = index(2, 256, 8);
  private static final Encoding[][] WIDE = index(4, 512, 4);

  private final Architecture architecture;

  public Decoder(Architecture architecture) {
    this.architecture = architecture;
  }

  private static Encoding[][] index(int length, int size, int shift) {
    Encoding[][] index = new Encoding[size][];
    int inHalf = length == 2 ? shift : shift + 16;
    for (int i = 0; i < size; i++) {
      List<Encoding> fitting = new ArrayList<>();
      for (Encoding encoding : InstructionSet.ENCODINGS) {
        int mask = encoding.mask() & (size - 1) << inHalf;
        if (encoding.length() == length && ((i << inHalf ^ encoding.value()) & mask) == 0) {
          fitting.add(encoding);
        }
      }
      index[i] = fitting.toArray(new Encoding[0]);
    }
    return index;
  }

  /** Whether a halfword is the first one of two (A5.1). */
  public static boolean isWide(int first) {
    return first >= 0xe800;
  }

  /**
   * The instruction that starts with a halfword.
   *
   * @param second the next halfword, which does not matter to 16-bit instructions
   * @return null when it is undefined
   */
  public @Nullable Instruction decode(int first, int second) {
    Encoding encoding = find(first, second);
    return encoding != null && architecture.has(encoding.feature())
        ? new Instruction(encoding, isWide(first) ? first << 16 | second : first)
        : null;
  }

  /** The same for all architectures, to be shown. */
  static @Nullable Instruction decodeAny(int first, int second) {
    Encoding encoding = find(first, second);
    return encoding == null
        ? null
        : new Instruction(encoding, isWide(first) ? first << 16 | second : first);
  }

  private static @Nullable Encoding find(int first, int second) {
    Encoding[] candidates = isWide(first) ? WIDE[first >> 4 & 0x1ff] : NARROW[first >> 8];
    int bits = isWide(first) ? first << 16 | second : first;
    for (Encoding encoding : candidates) {
      if (encoding.fits(bits)) {
        return encoding;
      }
    }
    return null;
  }
}
