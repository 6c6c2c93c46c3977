package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import org.antaresia.gc.Marker;
import org.antaresia.hal.MachineFault;
import org.antaresia.hal.Processor;
import org.antaresia.vm.object.ExceptionObject;
import org.jspecify.annotations.Nullable;

/**
 * The machine code of an interpreter: the processor that runs it, its stack, and what it finds in
 * memory. Its calls of the run-time system are traps, see {@link RuntimeTraps}.
 *
 * <pre>
 *   +0     the function table: a word each, of which most are trap addresses
 *   +0x160 the console's printer
 *   +0x180 the machine's stack, grows downward
 * </pre>
 *
 * <p>A chain of buffers on that stack tells where code wants to go on after an exception (py/nlr.h,
 * py/nlrthumb.c). Each call from Java begins a chain of its own, so an exception that finds no
 * buffer ends the code up to that call and goes on in Java.
 */
public final class MachineCode implements Processor.Supervisor {
  private static final int PRINTER = 0x160;
  private static final int STACK = 0x180;

  /** What is left of the stack for the last functions (pyboard: 1 KiB, main.c). */
  private static final int STACK_MARGIN = 1024;

  /** As many instructions cost a unit of fuel: its binary log. */
  private static final int INSTRUCTIONS_PER_UNIT = 3;

  private static final int MOST_INSTRUCTIONS = 8192;

  // A buffer of the chain.
  private static final int PREVIOUS = 0;
  private static final int VALUE = 4;
  private static final int RETURN_ADDRESS = 8;
  private static final int REGISTERS = 12;
  private static final int STACK_POINTER = 44;
  private static final int SINGLES = 48;
  private static final int FIRST_SAVED = 4;
  private static final int LAST_SAVED = 11;
  private static final int FIRST_SINGLE = 16;
  private static final int LAST_SINGLE = 21;

  /** The last register that may hold an object. */
  private static final int LAST_GENERAL = 12;

  private final Vm vm;
  private final int start;
  private final int stackEnd;
  private final RuntimeTraps traps;
  private @Nullable Processor processor;

  /** How many calls of machine code are in one another. */
  private int depth;

  /** The innermost buffer of the innermost call, or NULL. */
  private int buffer;

  /** What linked code uses besides what objects refer to. */
  private int[] lasting = new int[8];

  private int lastingCount;

  /**
   * The machine code of an interpreter whose memory for it begins at {@code start}.
   *
   * @param bytes {@link #bytes}
   */
  MachineCode(Vm vm, int start, int bytes) {
    this.vm = vm;
    this.start = start;
    stackEnd = start + bytes;
    traps = new RuntimeTraps(vm, this);
    FunctionTable.fill(vm.ram, start, printer());
    i32(vm.ram, printer() + 4, FunctionTable.trap(FunctionTable.PRINT));
  }

  /** Bytes of memory that it takes, for a stack of so many. */
  static int bytes(int stackBytes) {
    return STACK + (stackBytes + 15 & ~15);
  }

  /** The address of the function table. */
  int table() {
    return start;
  }

  /** The address of what C code prints to the console with. */
  int printer() {
    return start + PRINTER;
  }

  private Processor processor() {
    Processor current = processor;
    if (current == null) {
      current = vm.board().processor(vm.ram, RAM_BASE, this);
      if (current == null) {
        throw vm.valueError("native code in .mpy unsupported");
      }
      current.register(Processor.SP, stackEnd);
      processor = current;
    }
    return current;
  }

  /** Tells that new code stands somewhere. */
  void placed(int at, int bytes) {
    if (processor != null) {
      processor.discard(at, bytes);
    }
  }

  /** Keeps an allocation for good: what linked code refers to nobody can find. */
  void keepForGood(int at) {
    if (lastingCount == lasting.length) {
      lasting = Arrays.copyOf(lasting, 2 * lastingCount);
    }
    lasting[lastingCount++] = at;
  }

  void visitRoots(Marker marker) {
    for (int i = 0; i < lastingCount; i++) {
      marker.word(lasting[i]);
    }
    Processor running = processor;
    if (running == null || depth == 0) {
      return;
    }
    for (int i = 0; i <= LAST_GENERAL; i++) {
      marker.word(running.register(i));
    }
    int top = running.register(Processor.SP) & ~3;
    if (top >= start + STACK && top < stackEnd) {
      marker.range(top, stackEnd);
    }
  }

  /**
   * Calls a function.
   *
   * @param address with or without the bit that tells Thumb code
   * @return what is in the first register afterwards
   * @throws PyException what the code raises, MemoryError or OSError when it does what the
   *     processor cannot
   */
  public int call(int address, int r0, int r1, int r2, int r3) {
    Processor current = processor();
    Safepoint.step(vm);
    if (current.register(Processor.SP) < start + STACK + STACK_MARGIN) {
      throw vm.recursionError();
    }
    vm.enter();
    int outer = buffer;
    int globals = vm.globals;
    int top = vm.stackTop;
    buffer = Word.NULL;
    depth++;
    boolean returned = false;
    try {
      i32(vm.ram, vm.pushWords(1), r0);
      int result = current.call(address | 1, r0, r1, r2, r3);
      returned = true;
      return result;
    } catch (MachineFault e) {
      throw raised(e);
    } finally {
      depth--;
      buffer = outer;
      vm.stackTop = top;
      vm.leave();
      if (!returned) {
        vm.globals = globals;
      }
    }
  }

  /** Prints an object by a function of C code. */
  void print(Output out, int function, int object, PrintKind kind) {
    traps.print(out, function, object, kind);
  }

  private PyException raised(MachineFault e) {
    int type =
        e.kind() == MachineFault.Kind.USAGE
            ? ExceptionObject.OS_ERROR
            : ExceptionObject.MEMORY_ERROR;
    return vm.raise(type, "%s", String.valueOf(e.getMessage()));
  }

  @Override
  public void trap(Processor current, int number) {
    switch (number) {
      case FunctionTable.NLR_PUSH -> push(current, current.register(0));
      case FunctionTable.NLR_POP -> buffer = i32(vm.ram, buffer + PREVIOUS);
      default -> run(current, number);
    }
  }

  /** Does what code asks for; what it has in the registers of arguments stays alive meanwhile. */
  private void run(Processor current, int number) {
    int top = vm.stackTop;
    int nesting = vm.nesting;
    int mark = vm.heap.freshMark();
    try {
      int[] ram = vm.ram;
      int arguments = vm.pushWords(4);
      for (int i = 0; i < 4; i++) {
        i32(ram, arguments + 4 * i, current.register(i));
      }
      traps.run(current, number);
    } catch (PyException e) {
      caught(current, e, nesting);
    } catch (IndexOutOfBoundsException | NullPointerException | ClassCastException e) {
      // Where Java trusts its own words, those of machine code may lead anywhere.
      caught(current, wrongArgument(number), nesting);
    }
    vm.stackTop = top;
    vm.heap.release(mark);
  }

  private PyException wrongArgument(int number) {
    return vm.raise(
        ExceptionObject.MEMORY_ERROR, "bad pointer in run-time call %s", Integer.toString(number));
  }

  @Override
  public int constant(int address) {
    return RomImage.word(address);
  }

  @Override
  public int poll(Processor current, int instructions) {
    int nesting = vm.nesting;
    try {
      // Only what ends the code may come in between two instructions: its registers are in use.
      Safepoint.charge(vm, instructions >> INSTRUCTIONS_PER_UNIT);
    } catch (PyException e) {
      caught(current, e, nesting);
    }
    return Math.min(Math.max(vm.fuel, 1) << INSTRUCTIONS_PER_UNIT, MOST_INSTRUCTIONS);
  }

  // Buffers.

  /** Enters a buffer: a function that returns 0 now and 1 after an exception. */
  private void push(Processor current, int at) {
    int[] ram = vm.ram;
    i32(ram, at + PREVIOUS, buffer);
    i32(ram, at + RETURN_ADDRESS, current.register(Processor.LR));
    for (int i = FIRST_SAVED; i <= LAST_SAVED; i++) {
      i32(ram, at + REGISTERS + 4 * (i - FIRST_SAVED), current.register(i));
    }
    i32(ram, at + STACK_POINTER, current.register(Processor.SP));
    for (int i = FIRST_SINGLE; i <= LAST_SINGLE; i++) {
      i32(ram, at + SINGLES + 4 * (i - FIRST_SINGLE), current.single(i));
    }
    buffer = at;
    current.register(0, 0);
  }

  /** Goes on at the innermost buffer, or ends the call. */
  private void caught(Processor current, PyException e, int nesting) {
    if (buffer == Word.NULL || vm.isOutOfFuel()) {
      throw e;
    }
    int[] ram = vm.ram;
    int at = buffer;
    buffer = i32(ram, at + PREVIOUS);
    i32(ram, at + VALUE, e.take());
    for (int i = FIRST_SAVED; i <= LAST_SAVED; i++) {
      current.register(i, i32(ram, at + REGISTERS + 4 * (i - FIRST_SAVED)));
    }
    current.register(Processor.SP, i32(ram, at + STACK_POINTER));
    for (int i = FIRST_SINGLE; i <= LAST_SINGLE; i++) {
      current.single(i, i32(ram, at + SINGLES + 4 * (i - FIRST_SINGLE)));
    }
    current.register(0, 1);
    current.register(Processor.LR, i32(ram, at + RETURN_ADDRESS));
    current.register(Processor.PC, i32(ram, at + RETURN_ADDRESS));
    vm.nesting = nesting;
    vm.reraise = false;
  }
}
