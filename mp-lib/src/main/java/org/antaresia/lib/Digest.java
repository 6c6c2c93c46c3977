package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

/**
 * A hash function over blocks of 64 bytes whose state lies in RAM: a memory image has it all.
 *
 * <p>{@link #MD5} is RFC 1321, {@link #SHA1} and {@link #SHA256} are FIPS 180-4.
 */
enum Digest {
  MD5("md5", 88, false, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476) {
    @Override
    void compress(int[] state, int[] ram, int block) {
      Md5.compress(state, ram, block);
    }
  },
  SHA1("sha1", 96, true, 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0) {
    @Override
    void compress(int[] state, int[] ram, int block) {
      Sha1.compress(state, ram, block);
    }
  },
  SHA256(
      "sha256",
      112,
      true,
      0x6a09e667,
      0xbb67ae85,
      0x3c6ef372,
      0xa54ff53a,
      0x510e527f,
      0x9b05688c,
      0x1f83d9ab,
      0x5be0cd19) {
    @Override
    void compress(int[] state, int[] ram, int block) {
      Sha256.compress(state, ram, block);
    }
  };

  static final int BLOCK = 64;

  /** The name of the type in the module hashlib. */
  final String typeName;

  /** Bytes that genuine has for a state, a block and a length. */
  final int contextBytes;

  /** Order of the bytes of words in blocks, length and result. */
  final boolean bigEndian;

  private final int[] initial;

  Digest(String typeName, int contextBytes, boolean bigEndian, int... initial) {
    this.typeName = typeName;
    this.contextBytes = contextBytes;
    this.bigEndian = bigEndian;
    this.initial = initial;
  }

  /** Bytes of the state, which are those of the result too. */
  final int stateBytes() {
    return initial.length * 4;
  }

  /** Puts the state before the first block at an address. */
  final void initialise(int[] ram, int state) {
    store(initial, ram, state);
  }

  /** Takes {@code count} blocks in. */
  final void update(int[] ram, int state, int blocks, int count) {
    int[] words = new int[initial.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = i32(ram, state + 4 * i);
    }
    for (int i = 0; i < count; i++) {
      compress(words, ram, blocks + BLOCK * i);
    }
    store(words, ram, state);
  }

  private static void store(int[] words, int[] ram, int at) {
    for (int i = 0; i < words.length; i++) {
      i32(ram, at + 4 * i, words[i]);
    }
  }

  abstract void compress(int[] state, int[] ram, int block);
}
