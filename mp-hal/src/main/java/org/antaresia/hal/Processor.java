package org.antaresia.hal;

/**
 * A processor that runs machine code on the memory of one interpreter. Its code sees the calls of
 * the run-time system as functions at addresses where there is no memory: a branch there is a trap,
 * which goes to the {@link Supervisor}.
 */
public interface Processor {
  /** The first trap's address; trap {@code n} is at {@code TRAPS + 4 * n}. */
  int TRAPS = 0x0ff0_0000;

  /** Where code finds constants of the run-time system: {@link Supervisor#constant}. */
  int CONSTANTS = 0x0800_0000;

  /** How far they reach. */
  int CONSTANTS_BYTES = 0x0100_0000;

  /** The number of the stack pointer. */
  int SP = 13;

  /** The number of the link register: where a function returns to. */
  int LR = 14;

  /** The number of the program counter. */
  int PC = 15;

  /** What stands behind the machine code: the run-time system of an interpreter. */
  interface Supervisor {
    /**
     * Does what the code asks for. Arguments are in registers 0 to 3 and at the stack pointer, the
     * result goes to register 0 (and 1); the code goes on at what {@link #PC} then is, which is the
     * link register's value at first.
     *
     * @throws RuntimeException what ends all code up to the {@link Processor#call} that runs
     */
    void trap(Processor processor, int number);

    /**
     * A word of the constants, which code can read and not write.
     *
     * @param address a multiple of 4
     */
    default int constant(int address) {
      return 0;
    }

    /**
     * Is asked between two instructions when a slice is used up, before anything runs, and soon
     * after {@link Processor#interrupt}.
     *
     * @param instructions how many have run since it was asked last
     * @return after how many more it wants to be asked again, 1 at least
     * @throws RuntimeException what ends all code up to the {@link Processor#call} that runs
     */
    int poll(Processor processor, int instructions);
  }

  /** The machine as {@code .mpy} files name it, such as {@code armv7emsp}. */
  String architecture();

  /** A general register, 0 to 15. */
  int register(int number);

  /** Sets a general register. In a trap, {@link #PC} has bit 0 set, as function pointers have. */
  void register(int number, int value);

  /** A register of the floating-point unit as its bits, 0 to 31; 0 where there is none. */
  int single(int number);

  /** Sets a register of the floating-point unit. */
  void single(int number, int bits);

  /**
   * Calls a function as C does: the four words are in registers 0 to 3. Calls nest: a trap may
   * call. When it ends, however it does, registers 4 to 11, the stack pointer and the link register
   * are what they were.
   *
   * @param address the function's, with bit 0 set for Thumb code
   * @return what is in register 0 when the function returns
   * @throws MachineFault when the code does what the processor cannot
   */
  int call(int address, int r0, int r1, int r2, int r3);

  /** Code at these addresses has changed, or has gone. */
  void discard(int address, int bytes);

  /** Has {@link Supervisor#poll} be called soon; from any thread. */
  void interrupt();
}
