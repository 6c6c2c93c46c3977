package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;

import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytearrayObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code uctypes}: binary data in a structured way, at any address. */
@Component(service = NativeModule.class)
public final class UctypesModule extends NativeModule {
  private static final int SIZEOF = 0;
  private static final int ADDRESSOF = 1;
  private static final int BYTES_AT = 2;
  private static final int BYTEARRAY_AT = 3;

  private final StructureObject structure = new StructureObject();

  public UctypesModule() {
    super("uctypes");
  }

  @Override
  protected void members(Members m) {
    m.constant("struct", structure.address())
        .function("sizeof", SIZEOF, 1, 2)
        .function("addressof", ADDRESSOF, 1)
        .function("bytes_at", BYTES_AT, 2)
        .function("bytearray_at", BYTEARRAY_AT, 2)
        .integer("NATIVE", StructureLayout.NATIVE)
        .integer("LITTLE_ENDIAN", StructureLayout.LITTLE_ENDIAN)
        .integer("BIG_ENDIAN", StructureLayout.BIG_ENDIAN);
    scalar(m, "VOID", StructureLayout.UINT8);
    scalar(m, "UINT8", StructureLayout.UINT8);
    scalar(m, "INT8", StructureLayout.INT8);
    scalar(m, "UINT16", StructureLayout.UINT16);
    scalar(m, "INT16", StructureLayout.INT16);
    scalar(m, "UINT32", StructureLayout.UINT32);
    scalar(m, "INT32", StructureLayout.INT32);
    scalar(m, "UINT64", StructureLayout.UINT64);
    scalar(m, "INT64", StructureLayout.INT64);
    int bitField = StructureLayout.BFUINT8;
    scalar(m, "BFUINT8", bitField + StructureLayout.UINT8);
    scalar(m, "BFINT8", bitField + StructureLayout.INT8);
    scalar(m, "BFUINT16", bitField + StructureLayout.UINT16);
    scalar(m, "BFINT16", bitField + StructureLayout.INT16);
    scalar(m, "BFUINT32", bitField + StructureLayout.UINT32);
    scalar(m, "BFINT32", bitField + StructureLayout.INT32);
    m.integer("BF_POS", StructureLayout.POSITION_SHIFT);
    m.integer("BF_LEN", StructureLayout.LENGTH_SHIFT);
    scalar(m, "FLOAT32", StructureLayout.FLOAT32);
    scalar(m, "FLOAT64", StructureLayout.FLOAT64);
    scalar(m, "SHORT", StructureLayout.INT16);
    scalar(m, "USHORT", StructureLayout.UINT16);
    scalar(m, "INT", StructureLayout.INT32);
    scalar(m, "UINT", StructureLayout.UINT32);
    scalar(m, "LONG", StructureLayout.INT32);
    scalar(m, "ULONG", StructureLayout.UINT32);
    scalar(m, "LONGLONG", StructureLayout.INT64);
    scalar(m, "ULONGLONG", StructureLayout.UINT64);
    m.integer("PTR", StructureLayout.aggregateConstant(StructureLayout.PTR));
    m.integer("ARRAY", StructureLayout.aggregateConstant(StructureLayout.ARRAY));
  }

  private static void scalar(Members m, String name, int type) {
    m.integer(name, StructureLayout.scalarConstant(type));
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case SIZEOF -> sizeof(vm, nArgs, args);
      case ADDRESSOF -> {
        Buffer buffer = Buffer.required(vm, Buffer.anywhere(vm, vm.arg(args, 0), false));
        yield IntObject.create(vm, Integer.toUnsignedLong(buffer.at));
      }
      case BYTES_AT -> {
        int length = low(vm, args, 1);
        int at = RawMemory.checked(vm, low(vm, args, 0), length);
        yield BytesObject.create(vm, vm.ram, at - RAM_BASE, length);
      }
      default -> BytearrayObject.createAt(vm, low(vm, args, 0), low(vm, args, 1));
    };
  }

  private static int low(Vm vm, int args, int i) {
    return IntObject.toIntTruncated(vm, vm.arg(args, i));
  }

  private int sizeof(Vm vm, int nArgs, int args) {
    int object = vm.arg(args, 0);
    int type = Type.wordOf(vm.ram, object);
    if (type == Rom.BYTEARRAY) {
      return Operators.len(vm, object);
    }
    if (type != structure.address()) {
      int order = nArgs == 2 ? IntObject.toInt(vm, vm.arg(args, 1)) : StructureLayout.NATIVE;
      return Word.smallInt(StructureLayout.bytes(vm, object, order));
    }
    if (nArgs == 2) {
      throw vm.typeError();
    }
    return Word.smallInt(structure.bytes(vm, object));
  }
}
