package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;

/** The type of {@code machine.mem8}, {@code mem16} and {@code mem32}. */
final class MemoryWindow extends Type {
  MemoryWindow() {
    super("machine", "mem", 0);
  }

  /** An object that reads and writes {@code bytes} at once. */
  RomInstance of(int bytes) {
    return new RomInstance("machine.mem" + 8 * bytes, this, bytes);
  }

  private static int bytes(int self) {
    return ((RomInstance) Rom.object(self)).number;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<");
    out.number(8 * bytes(self));
    out.text("-bit memory>");
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value == Word.NULL) {
      return Word.NULL;
    }
    int bytes = bytes(self);
    int address = IntObject.toIntTruncated(vm, index);
    if ((address & bytes - 1) != 0) {
      String hex = String.format("%08x", address);
      throw vm.valueError("address %s is not aligned to %s bytes", hex, bytes);
    }
    int at = RawMemory.checked(vm, address, bytes) - RAM_BASE;
    if (value == Word.SENTINEL) {
      return IntObject.create(vm, (int) Bytes.number(vm.ram, at, bytes));
    }
    Bytes.number(vm.ram, at, bytes, IntObject.toIntTruncated(vm, value));
    return Word.NONE;
  }
}
