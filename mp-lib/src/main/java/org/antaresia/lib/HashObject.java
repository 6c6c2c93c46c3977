package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.fill;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.i64;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;

/**
 * The hash objects of the module hashlib:
 *
 * <pre>
 *   +0 type | +4 whether digest() was called | +8 bytes so far, 64 bits
 *   +16 state | then a block, filled with what does not make a whole one yet
 * </pre>
 */
final class HashObject extends Type {
  private static final int FINAL = 4;
  private static final int COUNT = 8;
  private static final int STATE = 16;
  private static final int HEADER = 8;

  private static final int UPDATE = 1;
  private static final int DIGEST = 2;

  /** Blocks between two safepoints. */
  private static final int STRIDE = 256;

  /** Fuel for a block; a SHA-256 of 64 bytes takes about 200 ns. */
  private static final int UNITS_PER_BLOCK = 20;

  private final Digest digest;

  HashObject(Digest digest) {
    super("hashlib", digest.typeName, 0);
    this.digest = digest;
  }

  /** The name of the hash function. */
  String digestName() {
    return digest.typeName;
  }

  @Override
  protected void members(Members m) {
    m.function("update", UPDATE, 2).function("digest", DIGEST, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (i32(vm.ram, self + FINAL) != 0) {
      throw vm.valueError("hash is final");
    }
    if (id == DIGEST) {
      return finish(vm, self);
    }
    Buffer bytes = Buffer.of(vm, vm.arg(args, 1), false);
    update(vm, self, bytes.at, bytes.length);
    return Word.NONE;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 1, false);
    int self = vm.allocateObject(HEADER + digest.contextBytes, address());
    digest.initialise(vm.ram, self + STATE);
    if (nArgs == 1) {
      Buffer bytes = Buffer.of(vm, vm.arg(args, 0), false);
      update(vm, self, bytes.at, bytes.length);
    }
    return self;
  }

  private void update(Vm vm, int self, int from, int length) {
    int[] ram = vm.ram;
    int block = self + STATE + digest.stateBytes();
    int used = (int) (i64(ram, self + COUNT) % Digest.BLOCK);
    i64(ram, self + COUNT, i64(ram, self + COUNT) + length);
    int at = from;
    int left = length;
    if (used > 0) {
      int taken = Math.min(left, Digest.BLOCK - used);
      copy(ram, at, block + used, taken);
      at += taken;
      left -= taken;
      if (used + taken < Digest.BLOCK) {
        return;
      }
      digest.update(ram, self + STATE, block, 1);
    }
    while (left >= Digest.BLOCK) {
      int blocks = Math.min(STRIDE, left / Digest.BLOCK);
      digest.update(ram, self + STATE, at, blocks);
      at += blocks * Digest.BLOCK;
      left -= blocks * Digest.BLOCK;
      Safepoint.charge(vm, blocks * UNITS_PER_BLOCK);
    }
    copy(ram, at, block, left);
  }

  /** Takes the padding in: a one bit, zeros, the length in bits at the end of a block. */
  private int finish(Vm vm, int self) {
    int[] ram = vm.ram;
    int block = self + STATE + digest.stateBytes();
    long bits = i64(ram, self + COUNT) * 8;
    int used = (int) (i64(ram, self + COUNT) % Digest.BLOCK);
    i32(ram, self + FINAL, 1);
    u8(ram, block + used++, 0x80);
    if (used > Digest.BLOCK - 8) {
      fill(ram, block + used, Digest.BLOCK - used, (byte) 0);
      digest.update(ram, self + STATE, block, 1);
      used = 0;
    }
    fill(ram, block + used, Digest.BLOCK - 8 - used, (byte) 0);
    i64(ram, block + Digest.BLOCK - 8, digest.bigEndian ? Long.reverseBytes(bits) : bits);
    digest.update(ram, self + STATE, block, 1);
    int result = BytesObject.create(vm, ram, self + STATE - RAM_BASE, digest.stateBytes());
    if (digest.bigEndian) {
      Buffer bytes = Buffer.of(vm, result, false);
      for (int i = 0; i < bytes.length; i += 4) {
        i32(ram, bytes.at + i, Integer.reverseBytes(i32(ram, bytes.at + i)));
      }
    }
    return result;
  }
}
