package org.antaresia.mpy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads {@code .mpy} files of version 6 and checks them, so that what it returns can be loaded
 * without further checks of indexes, jumps and sizes.
 *
 * <p>Genuine trusts the file. Here it may come from anywhere, so everything malformed ends in a
 * {@link MpyFormatException}. Whether the machine code of another architecture can be used is the
 * loader's question.
 */
public final class MpyReader {
  // Below this many digits BigInteger's quadratic parsing is the faster way.
  private static final int HEADER_BYTES = 4;

  /** As genuine's, which leaves out the bit of the architecture flags. */
  private static final int ARCH_MASK = 0x2f;

  private static final int SPLIT_DIGITS = 2000;

  private final byte[] bytes;
  private int at;

  private MpyReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads a file.
   *
   * @throws MpyFormatException when it is not one
   */
  public static CompiledModule read(byte[] file) {
    return new MpyReader(file).module();
  }

  /**
   * The number of the machine that a file's code is for, from its header alone; 0 for none, or when
   * something else is wrong with the header.
   */
  public static int arch(byte[] file, int smallIntBits) {
    if (file.length < HEADER_BYTES
        || (file[0] & 0xff) != MpyWriter.MAGIC
        || file[1] != MpyWriter.VERSION
        || (file[2] & 3) != MpyWriter.SUB_VERSION
        || (file[3] & 0xff) > smallIntBits) {
      return 0;
    }
    return file[2] >> 2 & ARCH_MASK;
  }

  private CompiledModule module() {
    if (u8() != MpyWriter.MAGIC || u8() != MpyWriter.VERSION) {
      throw new MpyFormatException("not version 6");
    }
    int features = u8();
    int arch = features >> 2 & ARCH_MASK;
    if (arch != 0 && (features & 3) != MpyWriter.SUB_VERSION) {
      throw new MpyFormatException("native code of another sub-version");
    }
    int smallIntBits = u8();
    if (smallIntBits >= Long.SIZE) {
      throw new MpyFormatException("small ints of " + smallIntBits + " bits");
    }
    int archFlags = (features & MpyWriter.ARCH_FLAGS) != 0 ? uint() : 0;
    int qstrCount = count(1);
    int constCount = count(1);
    List<String> qstrs = new ArrayList<>(qstrCount);
    for (int i = 0; i < qstrCount; i++) {
      qstrs.add(qstr());
    }
    if (qstrs.isEmpty()) {
      throw new MpyFormatException("no source file name");
    }
    List<Const> consts = new ArrayList<>(constCount);
    for (int i = 0; i < constCount; i++) {
      consts.add(object(0));
    }
    RawCode root = rawCode(0);
    if (at != bytes.length) {
      throw new MpyFormatException("bytes after the end");
    }
    CompiledModule module =
        new CompiledModule(
            qstrs, consts, root, CompiledModule.byLevel(root), smallIntBits, arch, archFlags);
    Verifier.verify(module);
    return module;
  }

  private String qstr() {
    int head = uint();
    if ((head & 1) != 0) {
      int number = head >> 1;
      if (number == 0 || number > StaticQstrs.last()) {
        throw new MpyFormatException("static qstr " + number);
      }
      return StaticQstrs.name(number);
    }
    return terminated(head >> 1);
  }

  private Const object(int depth) {
    if (depth > CompiledModule.MAX_NESTING) {
      throw new MpyFormatException("tuples too deep");
    }
    int tag = u8();
    return switch (tag) {
      case MpyWriter.OBJ_FUN_TABLE -> Const.Singleton.FUN_TABLE;
      case MpyWriter.OBJ_NONE -> Const.NONE;
      case MpyWriter.OBJ_FALSE -> Const.FALSE;
      case MpyWriter.OBJ_TRUE -> Const.TRUE;
      case MpyWriter.OBJ_ELLIPSIS -> Const.ELLIPSIS;
      case MpyWriter.OBJ_STR -> {
        int length = uint();
        int offset = at;
        yield new Const.Str(terminated(length), false, offset);
      }
      case MpyWriter.OBJ_BYTES -> {
        int length = uint();
        int offset = at;
        yield new Const.Bytes(terminated(length), offset);
      }
      case MpyWriter.OBJ_INT -> new Const.Int(integer(text(uint())));
      case MpyWriter.OBJ_FLOAT -> new Const.Float(real(text(uint())));
      case MpyWriter.OBJ_COMPLEX -> complex(text(uint()));
      case MpyWriter.OBJ_TUPLE -> {
        int count = count(1);
        List<Const> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
          items.add(object(depth + 1));
        }
        yield new Const.Tuple(List.copyOf(items));
      }
      default -> throw new MpyFormatException("object of kind " + tag);
    };
  }

  private RawCode rawCode(int depth) {
    if (depth > CompiledModule.MAX_NESTING) {
      throw new MpyFormatException("functions too deep");
    }
    int head = uint();
    RawCode.Kind kind =
        switch (head & 3) {
          case 0 -> RawCode.Kind.BYTECODE;
          case 1 -> RawCode.Kind.NATIVE;
          case 2 -> RawCode.Kind.VIPER;
          default -> RawCode.Kind.ASM;
        };
    byte[] code = bytes(head >> 3);
    int preludeOffset = 0;
    int scopeFlags = 0;
    int positionalArgs = 0;
    int typeSignature = 0;
    int rodataBytes = 0;
    int bssBytes = 0;
    if (kind == RawCode.Kind.NATIVE) {
      preludeOffset = uint();
    } else if (kind != RawCode.Kind.BYTECODE) {
      scopeFlags = uint();
      if (kind == RawCode.Kind.ASM) {
        positionalArgs = uint();
        typeSignature = uint();
      } else {
        rodataBytes = (scopeFlags & RawCode.Machine.RODATA) != 0 ? uint() : 0;
        bssBytes = (scopeFlags & RawCode.Machine.BSS) != 0 ? uint() : 0;
      }
    }
    byte[] rodata = bytes(rodataBytes);
    List<RawCode> children = List.of();
    if ((head & 4) != 0) {
      int count = count(2);
      children = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        children.add(rawCode(depth + 1));
      }
    }
    byte[] relocations = MpyWriter.hasRelocations(kind, scopeFlags) ? relocations() : bytes(0);
    RawCode.Machine machine =
        new RawCode.Machine(
            preludeOffset,
            scopeFlags,
            positionalArgs,
            typeSignature,
            bssBytes,
            rodata,
            relocations);
    return new RawCode(kind, code, children, machine);
  }

  /**
   * Relocations: an op byte, an address when its bit 0 is set, a count for some kinds. As in
   * genuine the end of the file ends them, too.
   */
  private byte[] relocations() {
    int start = at;
    int end = at;
    while (at < bytes.length) {
      int op = u8();
      if (op == MpyWriter.RELOCATIONS_END) {
        break;
      }
      int target = op >> 1;
      if ((op & 1) != 0) {
        uint();
      }
      if (target <= 5 && (target & 1) != 0) {
        uint();
      }
      end = at;
    }
    return Arrays.copyOfRange(bytes, start, end);
  }

  private static BigInteger integer(String digits) {
    boolean negative = digits.startsWith("-");
    int start = negative ? 1 : 0;
    if (start == digits.length()) {
      throw new MpyFormatException("int without digits");
    }
    for (int i = start; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        throw new MpyFormatException("int with other characters than digits");
      }
    }
    BigInteger value = magnitude(digits.substring(start));
    return negative ? value.negate() : value;
  }

  private static BigInteger magnitude(String digits) {
    int length = digits.length();
    if (length <= SPLIT_DIGITS) {
      return new BigInteger(digits);
    }
    int low = length / 2;
    BigInteger high = magnitude(digits.substring(0, length - low));
    return high.multiply(BigInteger.TEN.pow(low)).add(magnitude(digits.substring(length - low)));
  }

  private static double real(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> {
        for (int i = 0; i < text.length(); i++) {
          if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
            throw new MpyFormatException("not a float");
          }
        }
        try {
          yield Double.parseDouble(text);
        } catch (NumberFormatException e) {
          throw new MpyFormatException("not a float");
        }
      }
    };
  }

  /** {@code 2j} or {@code (1+2j)}. */
  private static Const complex(String text) {
    String inner =
        text.startsWith("(") && text.endsWith(")") ? text.substring(1, text.length() - 1) : text;
    if (!inner.endsWith("j")) {
      throw new MpyFormatException("not a complex");
    }
    inner = inner.substring(0, inner.length() - 1);
    int split = inner.length() - 1;
    while (split > 0 && !signAt(inner, split)) {
      split--;
    }
    return split <= 0
        ? new Const.Complex(0, real(inner))
        : new Const.Complex(real(inner.substring(0, split)), real(inner.substring(split)));
  }

  private static boolean signAt(String text, int i) {
    return (text.charAt(i) == '+' || text.charAt(i) == '-') && text.charAt(i - 1) != 'e';
  }

  /** A count of records that take at least {@code least} bytes each. */
  private int count(int least) {
    int count = uint();
    if (count > (bytes.length - at) / least) {
      throw new MpyFormatException("more records than bytes");
    }
    return count;
  }

  private String terminated(int length) {
    String text = text(length);
    if (u8() != 0) {
      throw new MpyFormatException("string without end mark");
    }
    return text;
  }

  private String text(int length) {
    require(length);
    String text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    at += length;
    return text;
  }

  private byte[] bytes(int length) {
    require(length);
    byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
    at += length;
    return copy;
  }

  private int uint() {
    int value = 0;
    int b;
    do {
      b = u8();
      if (value >>> 24 != 0) {
        throw new MpyFormatException("number too large");
      }
      value = value << 7 | b & 0x7f;
    } while ((b & 0x80) != 0);
    return value;
  }

  private int u8() {
    require(1);
    return bytes[at++] & 0xff;
  }

  private void require(int length) {
    if (length > bytes.length - at) {
      throw new MpyFormatException("cut off");
    }
  }
}
