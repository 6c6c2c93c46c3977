package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.u8;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;

/**
 * {@code cryptolib.aes}: a cipher that goes on where its last call ended. The JDK's does the single
 * blocks; what lasts from call to call lies in RAM.
 *
 * <pre>
 *   +0 type | +4 mode, +5 use, +6 bytes of the key, +7 bytes used of the last counter: bytes
 *   +8 key | +40 what the next block is chained with: initial vector, last block or counter
 *   +56 the last counter, encrypted
 * </pre>
 */
final class AesObject extends Type {
  private static final int MODE = 4;
  private static final int USE = 5;
  private static final int KEY_BYTES = 6;
  private static final int USED = 7;
  private static final int KEY = 8;
  private static final int CHAIN = 40;
  private static final int STREAM = 56;

  /** What genuine takes with mbedTLS, which unfolds the key; and what for a stream. */
  private static final int SIZE = 320;

  private static final int STREAM_SIZE = 340;

  private static final int ECB = 1;
  private static final int CBC = 2;
  private static final int CTR = 6;

  private static final int BLOCK = 16;

  /** Fuel for a block. */
  private static final int UNITS_PER_BLOCK = 2;

  // What it is used for, ever after.
  private static final int UNUSED = 0;
  private static final int ENCRYPT = 1;
  private static final int DECRYPT = 2;

  AesObject() {
    super("cryptolib", "aes", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("encrypt", ENCRYPT, 2, 3).function("decrypt", DECRYPT, 2, 3);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code aes(key, mode[, IV])}. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 2, 3, false);
    int mode = IntObject.toInt(vm, vm.arg(args, 1));
    if (mode != ECB && mode != CBC && mode != CTR) {
      throw vm.valueError("mode");
    }
    int self = vm.allocateObject(mode == CTR ? STREAM_SIZE : SIZE, address());
    u8(vm.ram, self + MODE, mode);
    Buffer key = Buffer.of(vm, vm.arg(args, 0), false);
    if (key.length != BLOCK && key.length != 2 * BLOCK) {
      throw vm.valueError("key");
    }
    u8(vm.ram, self + KEY_BYTES, key.length);
    Bytes.copy(vm.ram, key.index(), vm.ram, self + KEY - RAM_BASE, key.length);
    if (nArgs > 2 && vm.arg(args, 2) != Word.NONE) {
      Buffer initial = Buffer.of(vm, vm.arg(args, 2), false);
      if (initial.length != BLOCK) {
        throw vm.valueError("IV");
      }
      Bytes.copy(vm.ram, initial.index(), vm.ram, self + CHAIN - RAM_BASE, BLOCK);
    } else if (mode != ECB) {
      throw vm.valueError("IV");
    }
    return self;
  }

  @Override
  protected int invoke(Vm vm, int use, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int self = vm.arg(args, 0);
    int mode = u8(ram, self + MODE);
    Buffer in = Buffer.of(vm, vm.arg(args, 1), false);
    int length = in.length;
    if (mode != CTR && length % BLOCK != 0) {
      throw vm.valueError("blksize % 16");
    }
    int out;
    if (nArgs > 2) {
      Buffer given = Buffer.of(vm, vm.arg(args, 2), true);
      if (given.length < length) {
        throw vm.valueError("output too small");
      }
      out = given.at;
    } else {
      out = vm.allocate(length + 1);
    }
    int before = u8(ram, self + USE);
    if (before != UNUSED && before != use) {
      throw vm.valueError("can't encrypt & decrypt");
    }
    u8(ram, self + USE, use);
    Safepoint.charge(vm, (long) (length / BLOCK + 1) * UNITS_PER_BLOCK);
    try {
      crypt(ram, self, mode, use == ENCRYPT, in.index(), out - RAM_BASE, length);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES is part of every Java", e);
    }
    return nArgs > 2 ? vm.arg(args, 2) : BytesObject.takeOver(vm, out, length);
  }

  private static void crypt(
      int[] ram, int self, int mode, boolean encrypts, int from, int to, int length)
      throws GeneralSecurityException {
    int chain = self + CHAIN - RAM_BASE;
    Cipher cipher = cipher(ram, self, encrypts || mode == CTR);
    if (mode == CTR) {
      combine(ram, self, cipher, from, to, length);
      return;
    }
    byte[] in = new byte[BLOCK];
    byte[] out = new byte[BLOCK];
    for (int i = 0; i < length; i += BLOCK) {
      Bytes.copy(ram, from + i, in, 0, BLOCK);
      if (mode == CBC && encrypts) {
        mix(in, ram, chain);
      }
      cipher.update(in, 0, BLOCK, out, 0);
      if (mode == CBC) {
        if (!encrypts) {
          mix(out, ram, chain);
        }
        Bytes.copy(encrypts ? out : in, 0, ram, chain, BLOCK);
      }
      Bytes.copy(out, 0, ram, to + i, BLOCK);
    }
  }

  private static Cipher cipher(int[] ram, int self, boolean encrypts)
      throws GeneralSecurityException {
    int key = self + KEY - RAM_BASE;
    byte[] bytes = Bytes.unpack(ram, key, key + u8(ram, self + KEY_BYTES));
    Cipher cipher = Cipher.getInstance("AES/ECB/NoPadding");
    cipher.init(
        encrypts ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE, new SecretKeySpec(bytes, "AES"));
    return cipher;
  }

  private static void mix(byte[] block, int[] ram, int with) {
    for (int i = 0; i < BLOCK; i++) {
      block[i] ^= Bytes.at(ram, with + i);
    }
  }

  /** Makes of the key an endless text, a counter encrypted after the other, and mixes it in. */
  private static void combine(int[] ram, int self, Cipher cipher, int from, int to, int length)
      throws GeneralSecurityException {
    int counter = self + CHAIN - RAM_BASE;
    int stream = self + STREAM - RAM_BASE;
    int used = u8(ram, self + USED);
    for (int i = 0; i < length; i++) {
      if (used == 0) {
        byte[] block = Bytes.unpack(ram, counter, counter + BLOCK);
        Bytes.copy(cipher.update(block), 0, ram, stream, BLOCK);
        increment(ram, counter);
      }
      Bytes.set(ram, to + i, Bytes.at(ram, from + i) ^ Bytes.at(ram, stream + used));
      used = (used + 1) % BLOCK;
    }
    u8(ram, self + USED, used);
  }

  /** Adds one to a number of 128 bits whose high byte comes first. */
  private static void increment(int[] ram, int counter) {
    int i = BLOCK - 1;
    int sum;
    do {
      sum = Bytes.at(ram, counter + i) + 1;
      Bytes.set(ram, counter + i, sum);
    } while ((byte) sum == 0 && --i >= 0);
  }
}
