package org.antaresia.asm.thumb;

import java.util.HashMap;
import java.util.Map;

/** How the bits of an immediate make its value. */
enum Immediate {
  NONE(""),
  PLAIN("i"),
  HEX("hex2"),
  TIMES_2("i*2"),
  TIMES_4("i*4"),
  PLUS_1("i+1"),
  /** Of 16 bits: four of them stand apart. */
  HALF("j:i"),
  /** A modified immediate (A5.3.2). */
  CONST("const"),
  /** The width of a bit field that is given by its highest bit. */
  WIDTH("i-z+1"),
  /** Of a list that has a word more (FLDMX, A7.7.236). */
  ODD("xlist"),
  CBZ("cbz"),
  B8("b8"),
  B11("b11"),
  B20("b20"),
  B24("b24"),
  /** Of a branch that leaves Thumb code, which is only shown. */
  BLX("blx"),
  /** A modified immediate of floating point (A6.4.1). */
  FCONST("fconst"),
  FBITS16("fbits16"),
  FBITS32("fbits32");

  private static final Map<String, Immediate> BY_NAME = new HashMap<>();

  static {
    for (Immediate kind : values()) {
      BY_NAME.put(kind.text, kind);
    }
    for (String plain :
        new String[] {"{i}", "i8", "-i8", "±i", "±i8", "aif", "psr", "barrier", "it"}) {
      BY_NAME.put(plain, PLAIN);
    }
    BY_NAME.put("{option}", PLAIN);
    BY_NAME.put("±i*4", TIMES_4);
    BY_NAME.put("address", TIMES_4);
    BY_NAME.put("dlist", PLAIN);
    BY_NAME.put("slist", PLAIN);
  }

  private final String text;

  Immediate(String text) {
    this.text = text;
  }

  /** The kind that an operand's name stands for; {@link #NONE} for others. */
  static Immediate of(String operand) {
    String name = operand.startsWith(",") ? operand.substring(1) : operand;
    return name.isEmpty() ? NONE : BY_NAME.getOrDefault(name, NONE);
  }

  /** Whether it is where a branch goes. */
  boolean isBranch() {
    return this == CBZ || this == B8 || this == B11 || this == B20 || this == B24;
  }

  int value(Encoding encoding, int bits) {
    int i = encoding.field('i', bits);
    return switch (this) {
      case NONE -> encoding.has('i') ? i : 0;
      case PLAIN, HEX -> i;
      case TIMES_2, CBZ -> i << 1;
      case TIMES_4 -> i << 2;
      case ODD -> i << 1 | 1;
      case PLUS_1 -> i + 1;
      case HALF -> encoding.field('j', bits) << 12 | i;
      case CONST -> expand(i);
      case WIDTH -> i - encoding.field('z', bits) + 1;
      case B8 -> i << 24 >> 23;
      case B11 -> i << 21 >> 20;
      // S J2 J1 imm6 imm11, where the word has S imm6 J1 J2 imm11 (A7.7.12, encoding T3)
      case B20 ->
          ((i >> 19 & 1) << 19
                  | (i >> 11 & 1) << 18
                  | (i >> 12 & 1) << 17
                  | (i >> 13 & 0x3f) << 11
                  | i & 0x7ff)
              << 12
              >> 11;
      // S I1 I2 imm10 imm11, I = not (J xor S), where the word has S imm10 J1 J2 imm11 (T4)
      case B24 -> {
        int s = i >> 23 & 1;
        int i1 = ~(i >> 12 ^ s) & 1;
        int i2 = ~(i >> 11 ^ s) & 1;
        yield (s << 23 | i1 << 22 | i2 << 21 | (i >> 13 & 0x3ff) << 11 | i & 0x7ff) << 8 >> 7;
      }
      case BLX -> B24.value(encoding, bits) & ~3;
      case FCONST -> expandFloat(i);
      case FBITS16 -> 16 - (i << 1 | encoding.field('j', bits));
      case FBITS32 -> 32 - (i << 1 | encoding.field('j', bits));
    };
  }

  /** Whether the value has its sign in itself, or is a word of 32 bits. */
  boolean isSigned() {
    return isBranch() || this == CONST || this == FCONST || this == BLX;
  }

  /** The word with an immediate; {@link Encoder#NONE} when it cannot be. */
  int withValue(Encoding encoding, int bits, int value, Operands o) {
    return switch (this) {
      case NONE -> encoding.has('i') || value == 0 ? encoding.with(bits, 'i', value) : Encoder.NONE;
      case PLAIN, HEX -> encoding.with(bits, 'i', value);
      case TIMES_2, CBZ -> (value & 1) == 0 ? encoding.with(bits, 'i', value >>> 1) : Encoder.NONE;
      case TIMES_4 -> (value & 3) == 0 ? encoding.with(bits, 'i', value >>> 2) : Encoder.NONE;
      case ODD -> (value & 1) == 1 ? encoding.with(bits, 'i', value >>> 1) : Encoder.NONE;
      case PLUS_1 -> value > 0 ? encoding.with(bits, 'i', value - 1) : Encoder.NONE;
      case HALF ->
          value >>> 16 == 0
              ? encoding.with(encoding.with(bits, 'j', value >>> 12), 'i', value & 0xfff)
              : Encoder.NONE;
      case CONST -> {
        int i = compress(value);
        yield i < 0 ? Encoder.NONE : encoding.with(bits, 'i', i);
      }
      case WIDTH ->
          value > 0 && value + o.amount <= 32
              ? encoding.with(bits, 'i', o.amount + value - 1)
              : Encoder.NONE;
      case FCONST -> {
        for (int i = 0; i < 256; i++) {
          if (expandFloat(i) == value) {
            yield encoding.with(bits, 'i', i);
          }
        }
        yield Encoder.NONE;
      }
      case FBITS16 -> withFraction(encoding, bits, 16 - value, 16 - value <= 16);
      case FBITS32 -> withFraction(encoding, bits, 32 - value, 32 - value < 32);
      case B8, B11, B20, B24 -> withBranch(encoding, bits, value);
      case BLX -> Encoder.NONE;
    };
  }

  private static int withFraction(Encoding encoding, int bits, int rest, boolean isMet) {
    return rest < 0 || !isMet
        ? Encoder.NONE
        : encoding.with(encoding.with(bits, 'j', rest & 1), 'i', rest >> 1);
  }

  /** How far a branch goes to either side, in bits of the offset with its sign. */
  private int reach() {
    return switch (this) {
      case B8 -> 9;
      case B11 -> 12;
      case B20 -> 21;
      default -> 25;
    };
  }

  private int withBranch(Encoding encoding, int bits, int offset) {
    int unused = 32 - reach();
    if ((offset & 1) != 0 || offset << unused >> unused != offset) {
      return Encoder.NONE;
    }
    int half = offset >> 1;
    return switch (this) {
      case B8 -> encoding.with(bits, 'i', half & 0xff);
      case B11 -> encoding.with(bits, 'i', half & 0x7ff);
      case B20 ->
          encoding.with(
              bits,
              'i',
              (half >> 19 & 1) << 19
                  | (half >> 11 & 0x3f) << 13
                  | (half >> 17 & 1) << 12
                  | (half >> 18 & 1) << 11
                  | half & 0x7ff);
      default -> {
        int s = half >> 23 & 1;
        int j1 = ~(half >> 22 ^ s) & 1;
        int j2 = ~(half >> 21 ^ s) & 1;
        yield encoding.with(
            bits, 'i', s << 23 | (half >> 11 & 0x3ff) << 13 | j1 << 12 | j2 << 11 | half & 0x7ff);
      }
    };
  }

  /** The modified immediate that a word is, -1 if it is none. */
  static int compress(int value) {
    int low = value & 0xff;
    if (value == low) {
      return low;
    } else if (value == low * 0x0101_0101) {
      return 0x300 | low;
    } else if (value == low * 0x0001_0001) {
      return 0x100 | low;
    } else if (value == (value >> 8 & 0xff) * 0x0100_0100) {
      return 0x200 | value >> 8 & 0xff;
    }
    int rotation = Integer.numberOfLeadingZeros(value) + 8;
    int byteValue = Integer.rotateLeft(value, rotation);
    return rotation < 32 && byteValue >>> 8 == 0 ? rotation << 7 | byteValue & 0x7f : -1;
  }

  /** ThumbExpandImm. */
  static int expand(int i) {
    int low = i & 0xff;
    if (i >> 10 != 0) {
      return Integer.rotateRight(low | 0x80, i >> 7);
    }
    return switch (i >> 8) {
      case 0 -> low;
      case 1 -> low << 16 | low;
      case 2 -> low << 24 | low << 8;
      default -> low * 0x0101_0101;
    };
  }

  /** The carry of ThumbExpandImm_C, -1 where it stays. */
  static int carry(int i) {
    return i >> 10 != 0 ? expand(i) >>> 31 : -1;
  }

  /** VFPExpandImm, as a float: {@code abcdefgh} is sign a, exponent bits NOT(b) bbbbb cd, defgh. */
  private static int expandFloat(int i) {
    int exponent = (i >> 6 & 1) != 0 ? 0x7c : 0x80;
    return (i >> 7) << 31 | (exponent | i >> 4 & 3) << 23 | (i & 0xf) << 19;
  }
}
