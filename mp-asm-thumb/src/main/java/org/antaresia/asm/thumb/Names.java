package org.antaresia.asm.thumb;

import java.util.HashMap;
import java.util.Map;

/** Words of the assembly language that stand for numbers. */
final class Names {
  private static final String[] REGISTERS = {
    "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9", "sl", "fp", "ip", "sp", "lr", "pc"
  };

  private static final String[] CONDITIONS = {
    "eq", "ne", "cs", "cc", "mi", "pl", "vs", "vc", "hi", "ls", "ge", "lt", "gt", "le", "", "<und>"
  };

  private static final Map<Integer, String> BARRIERS =
      Map.of(15, "sy", 14, "st", 11, "ish", 10, "ishst", 7, "un", 6, "unst", 3, "osh", 2, "oshst");

  // SYSm (B5.1.1)
  private static final Map<Integer, String> SYSTEM_REGISTERS = systemRegisters();

  private Names() {}

  private static Map<Integer, String> systemRegisters() {
    String[] status = {"CPSR", "IAPSR", "EAPSR", "PSR", "", "IPSR", "EPSR", "IEPSR"};
    String[] stacks = {"MSP", "PSP", "MSPLIM", "PSPLIM"};
    String[] masks = {"PRIMASK", "BASEPRI", "BASEPRI_MAX", "FAULTMASK", "CONTROL"};
    Map<Integer, String> names = new HashMap<>();
    putAll(names, 0, status, "");
    putAll(names, 8, stacks, "");
    putAll(names, 16, masks, "");
    // ARMv8-M's, for its other security state
    putAll(names, 0x88, stacks, "_NS");
    putAll(names, 0x90, masks, "_NS");
    names.put(0x98, "SP_NS");
    return names;
  }

  private static void putAll(Map<Integer, String> names, int first, String[] words, String end) {
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty() && !(words[i] + end).equals("BASEPRI_MAX_NS")) {
        names.put(first + i, words[i] + end);
      }
    }
  }

  static String register(int number) {
    return REGISTERS[number];
  }

  /** The suffix of a condition, empty for "always". */
  static String condition(int number) {
    return CONDITIONS[number];
  }

  /** A condition by its name, {@code al} for "always". */
  static String fullCondition(int number) {
    return number == Instruction.ALWAYS ? "al" : CONDITIONS[number];
  }

  /** What a barrier waits for. */
  static String barrier(int option) {
    String name = BARRIERS.get(option);
    return name == null ? "#" + option : name;
  }

  /** A special register. */
  static String systemRegister(int number) {
    String name = SYSTEM_REGISTERS.get(number);
    return name == null ? "<unknown>" : name;
  }
}
