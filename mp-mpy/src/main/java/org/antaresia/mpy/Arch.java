package org.antaresia.mpy;

import java.util.List;

/** The machines that code in an {@code .mpy} file may be for, by the names that mpy-cross has. */
public final class Arch {
  /** By number, from 1 on: 0 is none. */
  private static final List<String> NAMES =
      List.of(
          "x86",
          "x64",
          "armv6",
          "armv6m",
          "armv7m",
          "armv7em",
          "armv7emsp",
          "armv7emdp",
          "xtensa",
          "xtensawin",
          "rv32imc",
          "rv64imc",
          "debug");

  private Arch() {}

  /** The name of a number in a file's header, such as {@code armv7emsp}. */
  public static String name(int number) {
    return number > 0 && number <= NAMES.size() ? NAMES.get(number - 1) : "number " + number;
  }

  /** The number of a name, 0 of one that is not known. */
  public static int number(String name) {
    return NAMES.indexOf(name) + 1;
  }

  /** Whether there is a machine of this name. */
  public static boolean isKnown(String name) {
    return NAMES.contains(name);
  }
}
