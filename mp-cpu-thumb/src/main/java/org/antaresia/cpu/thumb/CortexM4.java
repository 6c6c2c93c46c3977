package org.antaresia.cpu.thumb;

import java.util.Arrays;
import org.antaresia.hal.MachineFault;
import org.antaresia.hal.Processor;
import org.antaresia.ir.HostTarget;
import org.jspecify.annotations.Nullable;

/**
 * A Cortex-M4 with its floating-point unit (ARMv7E-M, FPv4-SP). It runs functions for a {@link
 * Processor.Supervisor} ({@link #call}), or from its reset vector on as a chip does ({@link
 * #reset}, {@link #run}).
 */
public final class CortexM4 implements Processor {
  /** How many interrupt lines there are: those of an STM32F405 (RM0090, 12.2). */
  private static final int LINES = 82;

  /** Where a function returns to that was called from outside; there is no memory. */
  private static final int RETURN = TRAPS - 4;

  private static final int TRAPS_END = TRAPS + 0xf_0000;

  /** What a call puts back: r4 to r11, SP, LR, PC and s16 to s31. */
  private static final int SAVED = 11 + 16;

  private final Registers registers = new Registers();
  private final Attention attention = new Attention();
  private final Nvic nvic = new Nvic(registers, attention, LINES);
  private final SysTick sysTick = new SysTick(registers, nvic, attention);
  private final SystemControl control = new SystemControl(registers, nvic, attention);
  private final Mpu mpu = new Mpu();
  private final FloatContext floats = new FloatContext(registers, nvic);
  private final CodeCache code;
  private final MemoryPort memory;
  private final QuickMemory quickMemory;
  private final Exceptions exceptions;
  private final SystemInstructions system;
  private final Interpreter interpreter;
  private final @Nullable Supervisor supervisor;
  private final Translator translator;
  private final Executor executor;
  private final Bus bus;
  private @Nullable Regions regions;

  private int[] saved = new int[4 * SAVED];
  private int calls;
  private volatile boolean interrupted;

  /** Instructions until the supervisor is asked, and how many the slice had. */
  private int left;

  private int slice;

  /** A core whose only memory is an array of words. */
  public CortexM4(int[] ram, int base, Supervisor supervisor) {
    this(new Bus(base, ram), supervisor);
  }

  /**
   * A core.
   *
   * @param supervisor none when it is to run as a chip of its own
   */
  public CortexM4(Bus bus, @Nullable Supervisor supervisor) {
    this.supervisor = supervisor;
    code = new CodeCache(bus);
    SystemSpace space = new SystemSpace(registers, attention, nvic, sysTick, control, mpu, floats);
    memory = new MemoryPort(bus, registers, nvic, control, mpu, space, code);
    quickMemory = new QuickMemory(registers, bus, code);
    exceptions = new Exceptions(registers, attention, nvic, control, floats, memory);
    Control flow = new Control(registers, exceptions, attention);
    system = new SystemInstructions(registers, flow, nvic, attention);
    FloatInstructions floatInstructions = new FloatInstructions(registers, flow, memory, floats);
    executor = new Executor(registers, flow, memory, control, system, floatInstructions);
    translator = new Translator(memory, code);
    this.bus = bus;
    QuickFloat quickFloat = new QuickFloat(registers, floats, quickMemory);
    interpreter =
        new Interpreter(registers, attention, code, translator, quickMemory, quickFloat, executor);
    if (supervisor != null) {
      floats.grant();
    }
  }

  /** Has code that runs often be compiled for the machine that this very program runs on. */
  public void compileWith(HostTarget target) {
    compileWith(target, false);
  }

  /** As the other one; all code is compiled before it first runs when that is asked for. */
  void compileWith(HostTarget target, boolean eagerly) {
    regions =
        new Regions(
            target,
            eagerly,
            code,
            translator,
            floats,
            attention,
            new RegionContext(registers, memory, code, control, executor),
            bus);
  }

  @Override
  public String architecture() {
    return "armv7emsp";
  }

  @Override
  public int register(int number) {
    return registers.r[number];
  }

  @Override
  public void register(int number, int value) {
    registers.r[number] = number == SP ? value & ~3 : value;
  }

  @Override
  public int single(int number) {
    return registers.s[number];
  }

  @Override
  public void single(int number, int bits) {
    registers.s[number] = bits;
  }

  /** The flags, and what else the xPSR has. */
  public int programStatus() {
    return registers.xpsr();
  }

  /** Sets the flags N, Z, C, V, Q and GE. */
  public void programStatus(int bits) {
    registers.nzcv(bits);
    registers.saturated = (bits & Registers.Q) != 0;
    registers.greaterEqual = bits >>> 16 & 15;
  }

  /** The status and modes of the floating-point unit: FPSCR. */
  public int floatStatus() {
    return registers.fpscr;
  }

  public void floatStatus(int bits) {
    registers.fpscr = bits & FloatStatus.WRITABLE;
  }

  /** How many instructions have run. */
  public long instructions() {
    return registers.instructions;
  }

  /** How many cycles a Cortex-M4 would have taken, by the tables of its manual. */
  public long cycles() {
    return registers.cycles;
  }

  /** Whether the core has stopped as a fault came while faults were handled. */
  public boolean lockedUp() {
    return exceptions.lockedUp();
  }

  /** An interrupt line goes high or low. On the thread that runs the core. */
  public void line(int line, boolean high) {
    nvic.line(line, high);
  }

  /** Reads a word as privileged code would, where there is memory, a device or the core's own. */
  public int read(int address) {
    return memory.read(address, 4, true);
  }

  /** Writes a word, see {@link #read}. */
  public void write(int address, int value) {
    memory.write(address, 4, value, true);
  }

  @Override
  public void discard(int address, int bytes) {
    code.discard(address, bytes);
  }

  @Override
  public void interrupt() {
    interrupted = true;
    attention.raise();
  }

  @Override
  public int call(int address, int r0, int r1, int r2, int r3) {
    if (supervisor == null) {
      throw new IllegalStateException("no supervisor");
    }
    int[] r = registers.r;
    int at = save();
    int exception = registers.exception;
    boolean returned = false;
    try {
      r[0] = r0;
      r[1] = r1;
      r[2] = r2;
      r[3] = r3;
      r[LR] = RETURN | 1;
      registers.itState = 0;
      registers.thumb = (address & 1) != 0;
      registers.pc = address & ~1;
      runCall(supervisor);
      returned = true;
      return r[0];
    } finally {
      restore(at);
      if (!returned && registers.exception != exception) {
        nvic.reset();
        registers.mode(exception, registers.control);
      }
    }
  }

  private int save() {
    int at = calls++ * SAVED;
    if (at + SAVED > saved.length) {
      saved = Arrays.copyOf(saved, saved.length * 2);
    }
    System.arraycopy(registers.r, 4, saved, at, 8);
    saved[at + 8] = registers.r[SP];
    saved[at + 9] = registers.r[LR];
    saved[at + 10] = registers.r[PC];
    System.arraycopy(registers.s, 16, saved, at + 11, 16);
    return at;
  }

  private void restore(int at) {
    calls--;
    System.arraycopy(saved, at, registers.r, 4, 8);
    registers.r[SP] = saved[at + 8];
    registers.r[LR] = saved[at + 9];
    registers.r[PC] = saved[at + 10];
    System.arraycopy(saved, at + 11, registers.s, 16, 16);
  }

  /** Runs until the function that was called returns. */
  private void runCall(Supervisor supervisor) {
    for (; ; ) {
      attend();
      Fault lockup = exceptions.unlock();
      if (lockup != null) {
        throw machineFault(lockup);
      }
      if (interrupted || left <= 0) {
        interrupted = false;
        poll(supervisor);
      }
      int pc = registers.pc;
      if (pc == RETURN) {
        return;
      }
      if (Integer.compareUnsigned(pc - TRAPS, TRAPS_END - TRAPS) < 0 && code.page(pc) == null) {
        trap(supervisor, pc - TRAPS >>> 2);
        continue;
      }
      try {
        step(left);
      } catch (Fault fault) {
        throw machineFault(fault);
      }
    }
  }

  private void trap(Supervisor supervisor, int number) {
    int[] r = registers.r;
    r[PC] = r[LR] | 1;
    supervisor.trap(this, number);
    registers.thumb = (r[PC] & 1) != 0;
    registers.pc = r[PC] & ~1;
  }

  private void poll(Supervisor supervisor) {
    int[] r = registers.r;
    int done = slice - left;
    int pc = registers.pc;
    r[PC] = pc | 1;
    slice = 1;
    left = 1;
    slice = Math.max(1, supervisor.poll(this, done));
    left = slice;
    if (r[PC] != (pc | 1)) {
      registers.pc = r[PC] & ~1;
      registers.itState = 0;
    }
  }

  private MachineFault machineFault(Fault fault) {
    return new MachineFault(
        fault.cause.kind(), fault.address, fault.getMessage() + registers.dump());
  }

  /**
   * Runs some instructions, or until SysTick, a fault, or what wants attention.
   *
   * @throws Fault of the instruction at the PC
   */
  private void step(int most) {
    long before = registers.instructions;
    if (!registers.thumb) {
      throw new Fault(Fault.Cause.INVSTATE, registers.pc);
    }
    if (code.page(registers.pc) == null) {
      memory.fetch(registers.pc); // says what is wrong with it
    }
    long cycles = Math.min(sysTick.deadline() - registers.cycles, Integer.MAX_VALUE);
    try {
      int some = (int) Math.max(1, cycles);
      if (regions == null || mpu.enabled()) {
        interpreter.run(most, some);
      } else if (!regions.run(Math.min(most, some))) {
        interpreter.run(Math.min(most, Regions.INTERVAL), some);
        regions.found(registers.pc);
      }
    } finally {
      left -= (int) (registers.instructions - before);
    }
  }

  /** Does what has come up between two instructions. */
  private void attend() {
    if (registers.cycles >= sysTick.deadline()) {
      sysTick.update();
    }
    if (!attention.raised()) {
      return;
    }
    attention.lower();
    if (mpu.changed()) {
      code.discardAll();
      quickMemory.guarded(mpu.enabled());
    }
    exceptions.enterDue();
    code.space(mpu.enabled() && !registers.privileged() ? 1 : 0);
  }

  /**
   * Starts as a chip does: the stack pointer and the address of the first instruction are at the
   * start of the vector table.
   */
  public void reset(int vectorTable) {
    nvic.reset();
    sysTick.reset();
    control.reset();
    mpu.reset();
    floats.reset();
    exceptions.unlock();
    system.sleeping = false;
    registers.primask = false;
    registers.faultmask = false;
    registers.basepri = 0;
    registers.mode(0, 0);
    registers.fpscr = 0;
    registers.xpsr(1 << 24);
    control.vectorTable = vectorTable;
    registers.r[SP] = memory.read(vectorTable, 4, true) & ~3;
    int start = memory.read(vectorTable + 4, 4, true);
    registers.r[LR] = -1;
    registers.thumb = (start & 1) != 0;
    registers.pc = start & ~1;
    attention.raise();
  }

  /**
   * Runs as a chip of its own.
   *
   * @param instructions how many at most, about
   * @return why it stopped: true when the core waits for what will never come, or is locked up
   */
  public boolean run(long instructions) {
    long end = registers.instructions + instructions;
    while (registers.instructions < end) {
      attend();
      if (control.resetRequested) {
        reset(0);
      }
      if (exceptions.lockedUp()) {
        return true;
      }
      if (system.sleeping && !awake()) {
        return true;
      }
      try {
        step((int) Math.min(end - registers.instructions, Integer.MAX_VALUE));
      } catch (Fault fault) {
        exceptions.fault(fault);
      }
    }
    return false;
  }

  /** Whether something wakes the core; time goes on to where the timer ends. */
  private boolean awake() {
    if (!nvic.wakes() && sysTick.deadline() != Long.MAX_VALUE) {
      registers.cycles = Math.max(registers.cycles, sysTick.deadline());
      sysTick.update();
    }
    boolean wakes = nvic.wakes();
    system.sleeping = !wakes;
    return wakes;
  }
}
