package org.antaresia.mpy;

import java.util.Arrays;

/**
 * What stands before the opcodes of a function.
 *
 * <pre>
 * signature  xSSSSEAA, xFSSKAED ..   bits of each field from the least significant end
 * sizes      xIIIIIIC ..             info bytes, cells
 * info       name, argument names (uint qstr indexes), line table
 * cells      one byte each: a local that becomes a cell at entry
 * </pre>
 *
 * @param stateWords locals and value stack, at least 1
 * @param excStack deepest nesting of exception blocks
 * @param scopeFlags {@link #GENERATOR} and following
 * @param positionalArgs positional arguments, free variables included
 * @param keywordArgs keyword-only arguments
 * @param positionalDefaults how many positional arguments have a default
 * @param infoBytes size of the info section
 * @param cells size of the cell section
 * @param infoOffset where in the code the info section starts
 */
public record Prelude(
    int stateWords,
    int excStack,
    int scopeFlags,
    int positionalArgs,
    int keywordArgs,
    int positionalDefaults,
    int infoBytes,
    int cells,
    int infoOffset) {

  /** Scope flag: a call makes a generator. */
  public static final int GENERATOR = 1;

  /** Scope flag: takes {@code **kwargs}. */
  public static final int VARKEYWORDS = 2;

  /** Scope flag: takes {@code *args}. */
  public static final int VARARGS = 4;

  /** Scope flag: some keyword-only argument has a default. */
  public static final int DEFKWARGS = 8;

  /** The scope flags that a prelude holds. */
  public static final int ALL_FLAGS = 0xf;

  // More bytes would shift bits of the state size, or of the info size, out of an int.
  private static final int MAX_SIGNATURE_BYTES = 13;
  private static final int MAX_INFO_SIZE_BYTES = 5;
  private static final int MAX_SIZE_BYTES = 16;

  /**
   * Reads the prelude at {@code at}.
   *
   * @throws MpyFormatException when it does not lie inside the code
   */
  public static Prelude decode(byte[] code, int at) {
    int ip = at;
    int z = u8(code, ip++);
    int state = z >> 3 & 0xf;
    int exc = z >> 2 & 1;
    int flags = 0;
    int positional = z & 3;
    int keyword = 0;
    int defaults = 0;
    for (int n = 0; (z & 0x80) != 0; n++) {
      if (n == MAX_SIGNATURE_BYTES) {
        throw new MpyFormatException("prelude signature too long");
      }
      z = u8(code, ip++);
      flags |= (z >> 6 & 1) << n;
      state |= (z & 0x30) << 2 * n;
      keyword |= (z >> 3 & 1) << n;
      positional |= (z & 4) << n;
      exc |= (z & 2) << n;
      defaults |= (z & 1) << n;
    }
    int info = 0;
    int cells = 0;
    int n = 0;
    do {
      z = u8(code, ip++);
      int infoBits = z >> 1 & 0x3f;
      if (n == MAX_SIZE_BYTES || n >= MAX_INFO_SIZE_BYTES && infoBits != 0) {
        throw new MpyFormatException("prelude sizes too long");
      }
      info |= n < MAX_INFO_SIZE_BYTES ? infoBits << 6 * n : 0;
      cells |= (z & 1) << n;
      n++;
    } while ((z & 0x80) != 0);
    if (info > code.length - ip || cells > code.length - ip - info) {
      throw new MpyFormatException("prelude larger than the code");
    }
    return new Prelude(state + 1, exc, flags, positional, keyword, defaults, info, cells, ip);
  }

  /** Appends the signature; {@code scopeFlags} may contain flags that are not stored. */
  public static void encodeSignature(
      ByteWriter out,
      int stateWords,
      int excStack,
      int scopeFlags,
      int positionalArgs,
      int keywordArgs,
      int positionalDefaults) {
    int state = stateWords - 1;
    int z = (state & 0xf) << 3 | (excStack & 1) << 2 | positionalArgs & 3;
    state >>= 4;
    int exc = excStack >> 1;
    int flags = scopeFlags & ALL_FLAGS;
    int positional = positionalArgs >> 2;
    int keyword = keywordArgs;
    int defaults = positionalDefaults;
    while ((state | exc | flags | positional | keyword | defaults) != 0) {
      out.u8(0x80 | z);
      z =
          (flags & 1) << 6
              | (state & 3) << 4
              | (keyword & 1) << 3
              | (positional & 1) << 2
              | (exc & 1) << 1
              | defaults & 1;
      flags >>= 1;
      state >>= 2;
      keyword >>= 1;
      positional >>= 1;
      exc >>= 1;
      defaults >>= 1;
    }
    out.u8(z);
  }

  /** Appends the sizes of the info and cell sections. */
  public static void encodeSizes(ByteWriter out, int infoBytes, int cells) {
    int info = infoBytes;
    int cell = cells;
    do {
      int z = (info & 0x3f) << 1 | cell & 1;
      info >>= 6;
      cell >>= 1;
      out.u8((info | cell) != 0 ? 0x80 | z : z);
    } while ((info | cell) != 0);
  }

  /** Appends an entry of the line table: so many code bytes on, the line grows by so many. */
  public static void encodeLines(ByteWriter out, int codeBytes, int lines) {
    int bytesLeft = codeBytes;
    int linesLeft = lines;
    while (bytesLeft > 0 || linesLeft > 0) {
      int b;
      int l;
      if (linesLeft <= 6 || bytesLeft > 0xf) {
        b = Math.min(bytesLeft, 0x1f);
        l = b < bytesLeft ? 0 : Math.min(linesLeft, 3);
        out.u8(l << 5 | b);
      } else {
        b = Math.min(bytesLeft, 0xf);
        l = Math.min(linesLeft, 0x7ff);
        out.u8(0x80 | l >> 4 & 0x70 | b);
        out.u8(l);
      }
      bytesLeft -= b;
      linesLeft -= l;
    }
  }

  /** Names in the info section: that of the function and those of its arguments. */
  public int nameCount() {
    return 1 + positionalArgs + keywordArgs;
  }

  /** The qstr table indexes of the function's name and of its arguments. */
  public int[] names(byte[] code) {
    int[] names = new int[nameCount()];
    int ip = infoOffset;
    for (int i = 0; i < names.length; i++) {
      int value = 0;
      int b;
      do {
        b = u8(code, ip++);
        value = value << 7 | b & 0x7f;
      } while ((b & 0x80) != 0);
      names[i] = value;
    }
    return names;
  }

  /** Where in the code the line table starts; it ends at {@link #cellsOffset}. */
  public int lineTableOffset(byte[] code) {
    int ip = infoOffset;
    for (int left = nameCount(); left > 0; ip++) {
      if (code[ip] >= 0) {
        left--;
      }
    }
    return ip;
  }

  /** Where in the code the cell section starts. */
  public int cellsOffset() {
    return infoOffset + infoBytes;
  }

  /** Where in the code the opcodes start. */
  public int opcodesOffset() {
    return infoOffset + infoBytes + cells;
  }

  /** The source line of the opcode at {@code offset}, counted from the first opcode. */
  public int line(byte[] code, int offset) {
    int line = 1;
    int left = offset;
    int end = cellsOffset();
    for (int ip = lineTableOffset(code); ip < end; ip += entryBytes(code, ip)) {
      int bytes = bytesOf(code, ip);
      if (left < bytes) {
        break;
      }
      left -= bytes;
      line += linesOf(code, ip);
    }
    return line;
  }

  /** {@link #line} of each offset, as many as the code has bytes. */
  public int[] lines(byte[] code) {
    int[] lines = new int[code.length];
    int line = 1;
    int offset = 0;
    int end = cellsOffset();
    for (int ip = lineTableOffset(code); ip < end; ip += entryBytes(code, ip)) {
      int next = Math.min(offset + bytesOf(code, ip), lines.length);
      Arrays.fill(lines, offset, next, line);
      offset = next;
      line += linesOf(code, ip);
    }
    Arrays.fill(lines, offset, lines.length, line);
    return lines;
  }

  // An entry of the line table: bytes in its low bits, then lines.

  static int entryBytes(byte[] code, int ip) {
    return code[ip] < 0 ? 2 : 1;
  }

  static int bytesOf(byte[] code, int ip) {
    return code[ip] & (code[ip] < 0 ? 0xf : 0x1f);
  }

  static int linesOf(byte[] code, int ip) {
    return code[ip] < 0 ? code[ip] << 4 & 0x700 | code[ip + 1] & 0xff : code[ip] >> 5;
  }

  private static int u8(byte[] code, int at) {
    if (at < 0 || at >= code.length) {
      throw new MpyFormatException("prelude cut off");
    }
    return code[at] & 0xff;
  }
}
