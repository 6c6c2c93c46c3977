package org.antaresia.cpu.thumb;

/** The registers of the core (ARMv7-M, B1.4). */
final class Registers {
  /** Where results go that nobody wants. */
  static final int SINK = 16;

  /** Always 0: the base of addresses that are known. */
  static final int ZERO = 17;

  /** The array's size: a power of two, so that five bits of an operation name a register. */
  static final int COUNT = 32;

  static final int N = 1 << 31;
  static final int Z = 1 << 30;
  static final int C = 1 << 29;
  static final int V = 1 << 28;
  static final int Q = 1 << 27;

  /** CONTROL.nPRIV: thread mode has no privileges. */
  static final int UNPRIVILEGED = 1;

  /** CONTROL.SPSEL: thread mode uses the process stack. */
  static final int PROCESS_STACK = 2;

  /** CONTROL.FPCA: the context has floating-point registers. */
  static final int FLOAT_ACTIVE = 4;

  /** Registers 0 to 15, {@link #SINK} and {@link #ZERO}. PC is right only between instructions. */
  final int[] r = new int[COUNT];

  /** Floating-point registers as bits. */
  final int[] s = new int[32];

  int fpscr;

  /** Negative when N is set. */
  int negative;

  /** Zero when Z is set. */
  int zero = 1;

  /** 1 when C is set, else 0. */
  int carry;

  /** Negative when V is set. */
  int overflow;

  boolean saturated;

  /** The four GE flags. */
  int greaterEqual;

  /** ITSTATE of the instruction that comes next; 0 outside of IT blocks. */
  int itState;

  /** Whether a store exclusive would succeed. */
  boolean exclusive;

  /** The number of the exception that runs, 0 in thread mode. */
  int exception;

  boolean thumb = true;

  boolean primask;
  boolean faultmask;
  int basepri;
  int control;

  /** The stack pointer that is not in use now. */
  private int otherStack;

  /** Cycles since the start, by the estimate of each instruction. */
  long cycles;

  /** Instructions since the start. */
  long instructions;

  /** The address of the instruction that runs, or comes next. */
  int pc;

  boolean privileged() {
    return exception != 0 || (control & UNPRIVILEGED) == 0;
  }

  boolean processStackActive() {
    return exception == 0 && (control & PROCESS_STACK) != 0;
  }

  int mainStack() {
    return processStackActive() ? otherStack : r[13];
  }

  int processStack() {
    return processStackActive() ? r[13] : otherStack;
  }

  void mainStack(int value) {
    if (processStackActive()) {
      otherStack = value & ~3;
    } else {
      r[13] = value & ~3;
    }
  }

  void processStack(int value) {
    if (processStackActive()) {
      r[13] = value & ~3;
    } else {
      otherStack = value & ~3;
    }
  }

  /** Sets mode and CONTROL together, as both say which stack pointer is in use. */
  void mode(int exception, int control) {
    int main = mainStack();
    int process = processStack();
    this.exception = exception;
    this.control = control;
    boolean processActive = processStackActive();
    r[13] = processActive ? process : main;
    otherStack = processActive ? main : process;
  }

  /** The flags N, Z, C, V, Q and GE where the APSR has them. */
  int apsr() {
    return negative & N
        | (zero == 0 ? Z : 0)
        | carry << 29
        | (overflow < 0 ? V : 0)
        | (saturated ? Q : 0)
        | greaterEqual << 16;
  }

  /** Sets N, Z, C and V from where the APSR has them. */
  void nzcv(int bits) {
    negative = bits;
    zero = ~bits & Z;
    carry = bits >>> 29 & 1;
    overflow = bits << 3;
  }

  /** The xPSR as exceptions stack it. */
  int xpsr() {
    return apsr() | (itState & 3) << 25 | (itState & 0xfc) << 8 | (thumb ? 1 << 24 : 0) | exception;
  }

  /** Sets everything of the xPSR but the number of the exception. */
  void xpsr(int bits) {
    nzcv(bits);
    saturated = (bits & Q) != 0;
    greaterEqual = bits >>> 16 & 15;
    itState = bits >>> 25 & 3 | bits >>> 8 & 0xfc;
    thumb = (bits >>> 24 & 1) != 0;
  }

  /** Whether a condition holds: the four bits of an instruction (ARMv7-M, A7.3). */
  boolean passes(int condition) {
    return passes(condition, negative, zero, carry, overflow);
  }

  /** Whether a condition holds for flags as {@link Registers} has them. */
  static boolean passes(int condition, int negative, int zero, int carry, int overflow) {
    boolean holds =
        switch (condition >> 1) {
          case 0 -> zero == 0;
          case 1 -> carry != 0;
          case 2 -> negative < 0;
          case 3 -> overflow < 0;
          case 4 -> carry != 0 && zero != 0;
          case 5 -> (negative ^ overflow) >= 0;
          case 6 -> (negative ^ overflow) >= 0 && zero != 0;
          default -> true;
        };
    return condition < 14 ? holds ^ (condition & 1) != 0 : true;
  }

  /** Moves on within an IT block (ARMv7-M, A7.3.3). */
  static int itAdvance(int state) {
    return (state & 7) == 0 ? 0 : state & 0xe0 | state << 1 & 0x1f;
  }

  static String hex(int value) {
    String digits = Integer.toHexString(value);
    return "0x" + "00000000".substring(digits.length()) + digits;
  }

  /** All that tells where code stands, in lines of four registers. */
  String dump() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      String name = i < 13 ? "r" + i : i == 13 ? "sp" : i == 14 ? "lr" : "pc";
      text.append(i % 4 == 0 ? '\n' : ' ').append(name).append('=');
      text.append(hex(i == 15 ? pc : r[i]));
    }
    return text.append("\nxpsr=").append(hex(xpsr())).toString();
  }
}
