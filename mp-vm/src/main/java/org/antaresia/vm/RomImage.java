package org.antaresia.vm;

import org.antaresia.vm.object.ExceptionObject;

/**
 * What C code reads at the addresses of builtin objects, which have no memory: of types as much as
 * macros of py/dynruntime.h look at.
 *
 * <pre>
 *   a type:  +0 type   +4 flags u16   +6 name u16   +8 twelve slot numbers u8   +20 slots
 *   0x08000010: the functions read, write and ioctl of any builtin stream
 * </pre>
 */
public final class RomImage {
  /** The address of the stream protocol of all types that have one. */
  public static final int STREAM_PROTOCOL = Rom.BASE + 0x10;

  private static final int FLAGS_AND_NAME = 4;
  private static final int FIRST_NUMBERS = 8;
  private static final int LAST_NUMBERS = 16;
  private static final int SLOT_MAKE_NEW = 20;
  private static final int SLOT_PROTOCOL = 24;
  private static final int SLOT_PARENT = 28;

  // Slot numbers: the slot's index + 1, in the byte of the field among a word's.
  private static final int NUMBER_OF_MAKE_NEW = 1;
  private static final int NUMBER_OF_PROTOCOL = 2 << 8;
  private static final int NUMBER_OF_PARENT = 3 << 16;

  private RomImage() {}

  /** The word at an address. */
  static int word(int address) {
    if (address >= STREAM_PROTOCOL && address < STREAM_PROTOCOL + 12) {
      return FunctionTable.trap(FunctionTable.STREAM_READ + (address - STREAM_PROTOCOL >> 2));
    }
    int offset = address & Rom.UNIT_BYTES - 1;
    Namespace unit = Rom.unit(address);
    if (unit == null) {
      return 0;
    }
    if (offset == 0) {
      return unit.type().address();
    }
    return unit instanceof Type type ? wordOf(type, offset) : 0;
  }

  private static int wordOf(Type type, int offset) {
    return switch (offset) {
      case FLAGS_AND_NAME -> type.flags() | type.name() << 16;
      case FIRST_NUMBERS -> isException(type) ? NUMBER_OF_MAKE_NEW : 0;
      case LAST_NUMBERS ->
          (type.stream() == null ? 0 : NUMBER_OF_PROTOCOL)
              | (type.parent() == Word.NULL ? 0 : NUMBER_OF_PARENT);
      case SLOT_MAKE_NEW -> FunctionTable.trap(FunctionTable.MAKE_EXCEPTION);
      case SLOT_PROTOCOL -> STREAM_PROTOCOL;
      case SLOT_PARENT -> type.parent();
      default -> 0;
    };
  }

  private static boolean isException(Type type) {
    return type.address() >= Rom.EXCEPTION_TYPES && type.address() < Rom.MACHINE_FUNCTION;
  }

  /** The type that behaves for instances of a type of C code: its first slot may tell. */
  public static int behaviour(int slot) {
    return slot == FunctionTable.trap(FunctionTable.MAKE_EXCEPTION)
        ? ExceptionObject.EXCEPTION
        : Rom.MACHINE_TYPE;
  }
}
