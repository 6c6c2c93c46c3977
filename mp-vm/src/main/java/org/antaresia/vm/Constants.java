package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.ExceptionObject;

/** Constant objects that genuine keeps in flash; here they fill a fixed part of RAM. */
public final class Constants {
  /** {@code ()}. */
  public static final int EMPTY_TUPLE = Vm.CONSTANTS;

  /** {@code b''}; its data is the NUL at the next address. */
  public static final int EMPTY_BYTES = EMPTY_TUPLE + 16;

  public static final int ELLIPSIS = EMPTY_BYTES + 32;
  public static final int NOT_IMPLEMENTED = ELLIPSIS + 16;

  /** The GeneratorExit that {@code close()} throws. */
  public static final int GENERATOR_EXIT = NOT_IMPLEMENTED + 16;

  /** The exception for when none can be allocated; it takes the type it is asked for. */
  public static final int EMERGENCY_EXCEPTION = GENERATOR_EXIT + 16;

  /** Memory for what belongs to an exception when none can be allocated. */
  public static final int EMERGENCY_BUFFER = EMERGENCY_EXCEPTION + 16;

  public static final int EMERGENCY_BUFFER_BYTES = 320;

  static final int END = EMERGENCY_BUFFER + EMERGENCY_BUFFER_BYTES;

  private Constants() {}

  static void place(int[] ram) {
    i32(ram, EMPTY_TUPLE, Rom.TUPLE);
    i32(ram, EMPTY_BYTES, Rom.BYTES);
    i32(ram, EMPTY_BYTES + 4, Qstr.hash(new int[0], 0, 0));
    i32(ram, EMPTY_BYTES + 12, EMPTY_BYTES + 16);
    i32(ram, ELLIPSIS, Rom.SINGLETON);
    i32(ram, ELLIPSIS + 4, Qstr.of("Ellipsis"));
    i32(ram, NOT_IMPLEMENTED, Rom.SINGLETON);
    i32(ram, NOT_IMPLEMENTED + 4, Qstr.of("NotImplemented"));
    i32(ram, GENERATOR_EXIT, ExceptionObject.GENERATOR_EXIT);
    i32(ram, GENERATOR_EXIT + 12, EMPTY_TUPLE);
    i32(ram, EMERGENCY_EXCEPTION, ExceptionObject.MEMORY_ERROR);
    i32(ram, EMERGENCY_EXCEPTION + 12, EMPTY_TUPLE);
  }
}
