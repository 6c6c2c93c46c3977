package org.antaresia.cpu.thumb;

import java.util.Arrays;
import org.antaresia.asm.thumb.Instruction;
import org.antaresia.asm.thumb.Operation;

/** Additions of bytes and halfwords side by side, packing and extension (ARMv7-M, A4.4.4 ff). */
final class Parallel {
  /** What becomes of the sums: kept with the GE flags, saturated, or halved. */
  private static final String[] PREFIXES = {"SH", "UH", "UQ", "S", "Q", "U"};

  private static final int SIGNED_HALVES = 0;
  private static final int UNSIGNED_HALVES = 1;
  private static final int UNSIGNED_SATURATED = 2;
  private static final int SIGNED = 3;
  private static final int SIGNED_SATURATED = 4;
  private static final int UNSIGNED = 5;

  private static final String[] FORMS = {"ADD16", "ASX", "SAX", "SUB16", "ADD8", "SUB8"};

  private static final int EXCHANGE_ADD = 1;
  private static final int EXCHANGE_SUBTRACT = 2;
  private static final int FIRST_OF_BYTES = 4;

  /** The prefix in the high four bits and the form in the low ones; -1 for other operations. */
  private static final byte[] KINDS = kinds();

  private final Registers registers;
  private final Control control;

  Parallel(Registers registers, Control control) {
    this.registers = registers;
    this.control = control;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Operation.values().length];
    Arrays.fill(kinds, (byte) -1);
    for (int prefix = 0; prefix < PREFIXES.length; prefix++) {
      for (int form = 0; form < FORMS.length; form++) {
        Operation operation = Operation.valueOf(PREFIXES[prefix] + FORMS[form]);
        kinds[operation.ordinal()] = (byte) (prefix << 4 | form);
      }
    }
    return kinds;
  }

  /** Does an instruction of these; false when it is another one. */
  boolean execute(Instruction in) {
    int kind = KINDS[in.operation().ordinal()];
    if (kind >= 0) {
      int n = control.read(in.n());
      int m = control.read(in.m());
      boolean bytes = (kind & 15) >= FIRST_OF_BYTES;
      control.write(in.d(), bytes ? bytes(kind, n, m) : halves(kind, n, m));
      return true;
    }
    switch (in.operation()) {
      case SXTH, SXTAH -> set(in, added(in) + (short) rotated(in));
      case UXTH, UXTAH -> set(in, added(in) + (rotated(in) & 0xffff));
      case SXTB, SXTAB -> set(in, added(in) + (byte) rotated(in));
      case UXTB, UXTAB -> set(in, added(in) + (rotated(in) & 0xff));
      case SXTB16, SXTAB16 -> {
        int value = rotated(in);
        set(in, pack(added(in) + (byte) value, (added(in) >>> 16) + (byte) (value >> 16)));
      }
      case UXTB16, UXTAB16 -> {
        int value = rotated(in);
        set(in, pack(added(in) + (value & 0xff), (added(in) >>> 16) + (value >> 16 & 0xff)));
      }
      case PKHBT -> set(in, pack(read(in.n()), read(in.m()) << in.amount() >>> 16));
      case PKHTB -> set(in, pack(read(in.m()) >> Math.min(31, in.amount()), read(in.n()) >>> 16));
      case SEL -> set(in, select(read(in.n()), read(in.m())));
      case QADD -> set(in, saturate((long) read(in.m()) + read(in.n())));
      case QSUB -> set(in, saturate((long) read(in.m()) - read(in.n())));
      case QDADD -> set(in, saturate((long) read(in.m()) + saturate(2L * read(in.n()))));
      case QDSUB -> set(in, saturate((long) read(in.m()) - saturate(2L * read(in.n()))));
      case SSAT16 -> {
        int top = (1 << in.immediate() - 1) - 1;
        set(in, saturateHalves(read(in.n()), -top - 1, top));
      }
      case USAT16 -> set(in, saturateHalves(read(in.n()), 0, (1 << in.immediate()) - 1));
      default -> {
        return false;
      }
    }
    return true;
  }

  private int read(int register) {
    return control.read(register);
  }

  private void set(Instruction in, int value) {
    control.write(in.d(), value);
  }

  private int added(Instruction in) {
    return in.n() < 0 ? 0 : read(in.n());
  }

  private int rotated(Instruction in) {
    return Integer.rotateRight(read(in.m()), in.amount());
  }

  private static int pack(int low, int high) {
    return low & 0xffff | high << 16;
  }

  private int select(int n, int m) {
    int mask = 0;
    for (int lane = 0; lane < 4; lane++) {
      mask |= (registers.greaterEqual >> lane & 1) != 0 ? 0xff << 8 * lane : 0;
    }
    return n & mask | m & ~mask;
  }

  private int saturate(long value) {
    int result = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value));
    registers.saturated |= result != value;
    return result;
  }

  private int saturateHalves(int value, int least, int most) {
    int low = Math.max(least, Math.min(most, (short) value));
    int high = Math.max(least, Math.min(most, value >> 16));
    registers.saturated |= low != (short) value || high != value >> 16;
    return pack(low, high);
  }

  private int halves(int kind, int n, int m) {
    int prefix = kind >> 4;
    int form = kind & 15;
    boolean signed = signed(prefix);
    boolean crossed = form == EXCHANGE_ADD || form == EXCHANGE_SUBTRACT;
    int other = crossed ? Integer.rotateRight(m, 16) : m;
    boolean lowAdds = form == 0 || form == EXCHANGE_SUBTRACT;
    boolean highAdds = form == 0 || form == EXCHANGE_ADD;
    int low = lane(half(n, 0, signed), half(other, 0, signed), lowAdds);
    int high = lane(half(n, 16, signed), half(other, 16, signed), highAdds);
    if (prefix == SIGNED || prefix == UNSIGNED) {
      registers.greaterEqual =
          (reaches(low, lowAdds, signed, 16) ? 3 : 0)
              | (reaches(high, highAdds, signed, 16) ? 12 : 0);
    }
    return pack(finish(prefix, low, 16), finish(prefix, high, 16));
  }

  private int bytes(int kind, int n, int m) {
    int prefix = kind >> 4;
    boolean signed = signed(prefix);
    boolean adds = (kind & 15) == FIRST_OF_BYTES;
    int result = 0;
    int flags = 0;
    for (int i = 0; i < 4; i++) {
      int shift = 8 * i;
      int x = signed ? (byte) (n >> shift) : n >>> shift & 0xff;
      int y = signed ? (byte) (m >> shift) : m >>> shift & 0xff;
      int sum = lane(x, y, adds);
      flags |= reaches(sum, adds, signed, 8) ? 1 << i : 0;
      result |= (finish(prefix, sum, 8) & 0xff) << shift;
    }
    if (prefix == SIGNED || prefix == UNSIGNED) {
      registers.greaterEqual = flags;
    }
    return result;
  }

  private static boolean signed(int prefix) {
    return prefix == SIGNED || prefix == SIGNED_SATURATED || prefix == SIGNED_HALVES;
  }

  private static int half(int value, int shift, boolean signed) {
    return signed ? (short) (value >> shift) : value >>> shift & 0xffff;
  }

  private static int lane(int x, int y, boolean adds) {
    return adds ? x + y : x - y;
  }

  /** A lane's GE flag: not negative, or for unsigned sums a carry. */
  private static boolean reaches(int result, boolean adds, boolean signed, int bits) {
    return adds && !signed ? result >= 1 << bits : result >= 0;
  }

  private static int finish(int prefix, int value, int bits) {
    return switch (prefix) {
      case SIGNED_HALVES, UNSIGNED_HALVES -> value >> 1;
      case UNSIGNED_SATURATED -> Math.max(0, Math.min((1 << bits) - 1, value));
      case SIGNED_SATURATED -> Math.max(-(1 << bits - 1), Math.min((1 << bits - 1) - 1, value));
      default -> value;
    };
  }
}
