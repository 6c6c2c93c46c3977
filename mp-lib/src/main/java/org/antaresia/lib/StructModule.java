package org.antaresia.lib;

import org.antaresia.gc.Memory;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BinaryValue;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code struct}. */
@Component(service = NativeModule.class)
public final class StructModule extends NativeModule {
  private static final int CALCSIZE = 0;
  private static final int PACK = 1;
  private static final int PACK_INTO = 2;
  private static final int UNPACK_FROM = 3;

  public StructModule() {
    super("struct");
  }

  @Override
  protected void members(Members m) {
    m.function("calcsize", CALCSIZE, 1)
        .variadic("pack", PACK, 1)
        .variadic("pack_into", PACK_INTO, 3)
        .function("unpack", UNPACK_FROM, 2, 3) // genuine does not insist on the exact size
        .function("unpack_from", UNPACK_FROM, 2, 3);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case CALCSIZE -> IntObject.create(vm, new StructFormat(vm, format(vm, args)).size());
      case PACK -> pack(vm, format(vm, args), nArgs - 1, args + 4);
      case PACK_INTO -> packInto(vm, nArgs - 3, args);
      case UNPACK_FROM -> unpack(vm, format(vm, args), nArgs, args);
      default -> super.invoke(vm, id, nArgs, nKw, args);
    };
  }

  private static String format(Vm vm, int args) {
    return StrObject.textToNul(vm, vm.arg(args, 0));
  }

  private static int pack(Vm vm, String format, int nValues, int values) {
    long size = new StructFormat(vm, format).size();
    if (size > vm.heap.total()) {
      throw vm.memoryError((int) size + 1);
    }
    int bytes = BytesObject.create(vm, new int[(int) size + 3 >> 2], 0, (int) size);
    store(vm, format, Buffer.of(vm, bytes, false).at, nValues, values);
    return bytes;
  }

  private static int packInto(Vm vm, int nValues, int args) {
    Buffer buffer = Buffer.of(vm, vm.arg(args, 1), true);
    int offset = IntObject.toInt(vm, vm.arg(args, 2));
    String format = format(vm, args);
    int at = start(vm, format, buffer, offset);
    store(vm, format, at, nValues, args + 12);
    return Word.NONE;
  }

  /** Where in a buffer values of a format start; a negative offset counts from the end. */
  private static int start(Vm vm, String format, Buffer buffer, int offset) {
    long from = offset < 0 ? (long) offset + buffer.length : offset;
    if (from < 0 || from + new StructFormat(vm, format).size() > buffer.length) {
      throw tooSmall(vm);
    }
    return buffer.at + (int) from;
  }

  private static PyException tooSmall(Vm vm) {
    return vm.valueError("buffer too small");
  }

  /** Writes values until they or the format end. */
  private static void store(Vm vm, String text, int at, int nValues, int values) {
    StructFormat format = new StructFormat(vm, text);
    int i = 0;
    while (i < nValues && format.next()) {
      int value = vm.arg(values, i);
      switch (format.typecode()) {
        case StructFormat.PADDING ->
            Memory.fill(vm.ram, at + format.offset(), format.count(), (byte) 0);
        case StructFormat.CHARACTERS -> {
          storeCharacters(vm, at + format.offset(), format.count(), value);
          i++;
        }
        default -> {
          for (int n = format.count(); n > 0 && i < nValues; n--) {
            int place = at + format.offset() + (format.count() - n) * format.itemSize();
            BinaryValue.store(vm, format.typecode(), place, format.bigEndian(), vm.arg(values, i));
            i++;
          }
        }
      }
    }
  }

  private static void storeCharacters(Vm vm, int at, int count, int value) {
    Buffer text = Buffer.of(vm, value, false);
    int length = Math.min(count, text.length);
    Memory.copy(vm.ram, text.at, at, length);
    Memory.fill(vm.ram, at + length, count - length, (byte) 0);
  }

  private static int unpack(Vm vm, String text, int nArgs, int args) {
    StructFormat format = new StructFormat(vm, text);
    int items = format.items();
    Buffer buffer = Buffer.of(vm, vm.arg(args, 1), false);
    int at = start(vm, text, buffer, nArgs == 3 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0);
    int tuple = TupleObject.create(vm, items, Word.NULL);
    int mark = vm.heap.freshMark();
    int i = 0;
    while (format.next()) {
      int from = at + format.offset();
      if (format.typecode() == StructFormat.CHARACTERS) {
        int bytes = BytesObject.create(vm, vm.ram, from - Memory.RAM_BASE, format.count());
        TupleObject.item(vm.ram, tuple, i++, bytes);
      } else if (format.typecode() != StructFormat.PADDING) {
        for (int n = 0; n < format.count(); n++) {
          int place = from + n * format.itemSize();
          int item = BinaryValue.load(vm, format.typecode(), place, format.bigEndian());
          TupleObject.item(vm.ram, tuple, i++, item);
          vm.heap.release(mark);
        }
      }
      vm.heap.release(mark);
    }
    return tuple;
  }
}
