package org.antaresia.gc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Little-endian access to the flat memory of an interpreter, a byte array that starts at address
 * {@link #RAM_BASE}.
 *
 * <p>Addresses are 32-bit numbers, {@code index = address - RAM_BASE}; they need no alignment. What
 * lies outside of the array (ROM, NULL, a wild pointer) ends in an {@link
 * IndexOutOfBoundsException}. Writers take the value last.
 */
public final class Memory {
  /** Address of the first byte: where the Cortex-M memory map has its RAM (ARMv7-M, B3.1). */
  public static final int RAM_BASE = 0x2000_0000;

  private static final VarHandle U16 = view(char[].class);
  private static final VarHandle I32 = view(int[].class);
  private static final VarHandle I64 = view(long[].class);
  private static final VarHandle F32 = view(float[].class);
  private static final VarHandle F64 = view(double[].class);

  private Memory() {}

  private static VarHandle view(Class<?> array) {
    return MethodHandles.byteArrayViewVarHandle(array, ByteOrder.LITTLE_ENDIAN)
        .withInvokeExactBehavior();
  }

  /** Reads an unsigned byte. */
  public static int u8(byte[] ram, int at) {
    return ram[at - RAM_BASE] & 0xff;
  }

  /** Writes the low 8 bits of a value. */
  public static void u8(byte[] ram, int at, int value) {
    ram[at - RAM_BASE] = (byte) value;
  }

  /** Reads an unsigned 16-bit number. */
  public static int u16(byte[] ram, int at) {
    return (char) U16.get(ram, at - RAM_BASE);
  }

  /** Writes the low 16 bits of a value. */
  public static void u16(byte[] ram, int at, int value) {
    U16.set(ram, at - RAM_BASE, (char) value);
  }

  /** Reads a word. */
  public static int i32(byte[] ram, int at) {
    return (int) I32.get(ram, at - RAM_BASE);
  }

  /** Writes a word. */
  public static void i32(byte[] ram, int at, int value) {
    I32.set(ram, at - RAM_BASE, value);
  }

  /** Reads a 64-bit number. */
  public static long i64(byte[] ram, int at) {
    return (long) I64.get(ram, at - RAM_BASE);
  }

  /** Writes a 64-bit number. */
  public static void i64(byte[] ram, int at, long value) {
    I64.set(ram, at - RAM_BASE, value);
  }

  /** Reads a single-precision float. */
  public static float f32(byte[] ram, int at) {
    return (float) F32.get(ram, at - RAM_BASE);
  }

  /** Writes a single-precision float. */
  public static void f32(byte[] ram, int at, float value) {
    F32.set(ram, at - RAM_BASE, value);
  }

  /** Reads a double-precision float. */
  public static double f64(byte[] ram, int at) {
    return (double) F64.get(ram, at - RAM_BASE);
  }

  /** Writes a double-precision float. */
  public static void f64(byte[] ram, int at, double value) {
    F64.set(ram, at - RAM_BASE, value);
  }

  /** Copies bytes inside the memory; the areas may overlap. */
  public static void copy(byte[] ram, int from, int to, int bytes) {
    if (bytes != 0) { // an empty area may lie at NULL
      System.arraycopy(ram, from - RAM_BASE, ram, to - RAM_BASE, bytes);
    }
  }

  /** Sets every byte of an area to one value. */
  public static void fill(byte[] ram, int at, int bytes, byte value) {
    Arrays.fill(ram, at - RAM_BASE, at - RAM_BASE + bytes, value);
  }
}
