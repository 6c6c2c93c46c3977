package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.antaresia.api.Jit;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.gc.Heap;
import org.antaresia.gc.Marker;
import org.antaresia.hal.Board;
import org.antaresia.hal.Chip;
import org.antaresia.hal.Console;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.ModuleObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.WeakReferences;
import org.jspecify.annotations.Nullable;

/**
 * One interpreter's state: its memory and what the runtime functions keep between calls. One thread
 * at a time uses it: {@link Threads}.
 *
 * <pre>
 *   RAM_BASE          root words
 *   + CONSTANTS       constant objects: (), b'', Ellipsis, ...
 *   + STACK           the Python stack: frames and arguments, grows upward
 *   + STACK + size    what machine code needs, if there is any: see MachineCode
 *   behind            the heap
 * </pre>
 */
public final class Vm {
  /** Root words, each an object word or NULL. */
  public static final int ROOTS = RAM_BASE + 0x10;

  public static final int ROOT_MODULES = ROOTS;
  public static final int ROOT_MAIN_GLOBALS = ROOTS + 4;
  public static final int ROOT_SYS_PATH = ROOTS + 8;
  public static final int ROOT_SYS_ARGV = ROOTS + 12;
  public static final int ROOT_SYS_PS1 = ROOTS + 16;
  public static final int ROOT_SYS_PS2 = ROOTS + 20;
  public static final int ROOT_SYS_ATEXIT = ROOTS + 24;
  public static final int ROOT_MAIN = ROOTS + 28;
  public static final int ROOT_SYS_TRACEBACKLIMIT = ROOTS + 32;
  public static final int ROOT_BUILTINS_OVERRIDE = ROOTS + 36;
  public static final int ROOT_WEAK_REFERENCES = ROOTS + 40;
  public static final int ROOT_DEAD_REFERENCES = ROOTS + 44;

  /** {@code sys.stdin}, {@code stdout} and {@code stderr}. */
  public static final int ROOT_SYS_STREAMS = ROOTS + 48;

  /** Words that modules own, see {@link #moduleRoot}. */
  /** The exception that {@code sys.exc_info} tells; one for all threads, as genuine's. */
  static final int ROOT_HANDLED = ROOTS + 60;

  private static final int ROOT_FIRST_FREE = ROOTS + 64;

  private static final int ROOTS_END = RAM_BASE + 0x200;

  /** Constant objects, laid out by {@link Constants}. */
  static final int CONSTANTS = ROOTS_END;

  private static final int STACK = RAM_BASE + 0x400;

  /** Levels that Java code may nest, however large its stack. */
  private static final int MAX_NESTING = 800;

  /** Levels that one look at Java's stack is good for, and so many below again. */
  private static final int LEVELS_SEEN = 8;

  /**
   * Room of Java's stack for {@link #LEVELS_SEEN} levels twice, of up to 3 KB each when
   * interpreted, and for what the last of them may call: class loading, a first string
   * concatenation.
   */
  private static final int LEVELS_BYTES = 80 << 10;

  /** What {@code sys.tracebacklimit} is at first. */
  private static final int MAX_TRACEBACK = 1000;

  public final int[] ram;
  public final Heap heap;
  public final Qstrs qstrs;

  // The registers of the thread that runs: see ThreadState.

  /** Begin of the Python stack. */
  int stackStart = STACK;

  /** First free word of the Python stack. */
  public int stackTop = STACK;

  /** End of the Python stack. */
  public int stackEnd;

  /** The running frame, NULL outside of bytecode; see {@link Frame}. */
  int frame;

  /** The class in which a member was found last. */
  public int owner;

  /** What {@link Generators#resume} got; no root, so to be taken from here at once. */
  public int resumed;

  /**
   * What the iterator that ended last returned; None unless it was a generator or its like. No
   * root: who wants it sets it to None before, and takes it at once.
   */
  public int stopValue = Word.NONE;

  /** Whether the interpreter loop ended by a yield. */
  boolean yielded;

  /** Set when the exception about to be thrown must not get a traceback entry here. */
  boolean reraise;

  /** Whether bytecode is traced: {@link #tracer} runs it then. */
  boolean tracing;

  /** What is traced on this thread. */
  Tracer tracer = new Tracer();

  /** What register code remembers of its look-ups. */
  public final InlineCaches caches = new InlineCaches(this);

  /** The viper functions. */
  public final ViperPrograms viper = new ViperPrograms(this);

  /** The machine code, where the board's chip runs any. */
  public final @Nullable MachineCode machine;

  /** The functions that run often. */
  final HotCode hot = new HotCode(this);

  /** What {@link Opcodes#LEAVE} leaves the base frame with. */
  int result;

  /** Globals and locals (dicts) of the code that runs. */
  public int globals;

  public int locals;

  /**
   * The object to bind after {@link Attributes#loadMethodMaybe}: NULL for none. No root, as it is
   * reachable from the object that has the method.
   */
  public int self;

  /** Fuel left until {@link Safepoint} is asked what is pending. */
  public int fuel = Safepoint.SLICE;

  /** What {@link #fuel} was when the slice began, and what is left of the budget with the slice. */
  int fuelSlice = Safepoint.SLICE;

  long fuelReserve = Long.MAX_VALUE;

  /** Optimisation level (0 to 3) of what is compiled from now on. */
  public int optimisation;

  /** How much is told about what happens ({@code -v}): from 2 on bytecode is listed. */
  public int verbosity;

  /** Name of the emitter of functions without a decorator. */
  public String emitter = EmitterFactory.BYTECODE;

  /** The console as a target of printing. */
  public final Output out = new ConsoleOutput(this, false);

  /** The console's error output as a target of printing. */
  public final Output err = new ConsoleOutput(this, true);

  /** What {@code input()} reads with; null for plain reading. */
  public @Nullable LineReader lineReader;

  /** What the host gives to this interpreter. */
  public final Host host;

  /** What the board's chip is. */
  public final Chip chip;

  /** Whether floats have single precision. */
  public final boolean singleFloats;

  /** The threads that take turns with this interpreter. */
  public final Threads threads = new Threads(this);

  /** The files and sockets that programs have open. */
  public final Descriptors descriptors = new Descriptors();

  /** What compiles hot code, if anything does. */
  @Nullable TierUp tierUp;

  /** What was compiled, for those who want to know; null for most. */
  public @Nullable JitStatistics jitStatistics;

  final PyException thrown = new PyException();
  private final Pending pending = new Pending(threads);
  int nesting;

  /** The level up to which Java's stack is known to have room. */
  int nestingSeen;

  /** What Java has behind objects of this interpreter. */
  public final HostObjects hostObjects = new HostObjects();

  private final BitSet initialised = new BitSet();
  private @Nullable Object[] moduleStates = new Object[8];

  /**
   * Makes an interpreter without any module loaded.
   *
   * @param heapBytes size of the Python heap, tables included
   * @param stackBytes size of the Python stack
   */
  public Vm(int heapBytes, int stackBytes, Host host) {
    this.host = host;
    chip = host.chip();
    singleFloats = chip.hasSingleFloats();
    int stackSize = stackBytes + 15 & ~15;
    int machineBytes = chip.stackBytes() == 0 ? 0 : MachineCode.bytes(chip.stackBytes());
    ram = new int[STACK - RAM_BASE + stackSize + machineBytes + heapBytes + 3 >> 2];
    stackEnd = STACK + stackSize;
    machine = machineBytes == 0 ? null : new MachineCode(this, stackEnd, machineBytes);
    heap = new Heap(ram, stackEnd + machineBytes, heapBytes, this::visitRoots, this::finalise);
    qstrs = new Qstrs(this);
    Constants.place(ram);
    int modules = DictObject.create(this, 3);
    i32(ram, ROOT_MODULES, modules);
    int main = Imports.createUnknown(this, Word.qstr(Names.__main__));
    i32(ram, ROOT_MAIN, main);
    globals = i32(ram, main + ModuleObject.GLOBALS);
    locals = globals;
    i32(ram, ROOT_MAIN_GLOBALS, globals);
    i32(ram, ROOT_SYS_PATH, ListObject.create(this, 0, Word.NULL));
    i32(ram, ROOT_SYS_ARGV, ListObject.create(this, 0, Word.NULL));
    i32(ram, ROOT_SYS_TRACEBACKLIMIT, Word.smallInt(MAX_TRACEBACK));
    heap.release(0);
  }

  private void visitRoots(Marker marker) {
    Safepoint.spend(this, heap.total()); // what a collection looks at
    marker.range(ROOTS, ROOTS_END);
    marker.range(Constants.EMERGENCY_EXCEPTION, Constants.END);
    marker.range(stackStart, stackTop);
    marker.word(globals);
    marker.word(locals);
    marker.word(frame);
    marker.word(thrown.object());
    tracer.visitRoots(marker);
    threads.visitRoots(marker);
    if (machine != null) {
      machine.visitRoots(marker);
    }
    qstrs.visitRoots(marker);
    caches.forget(); // what they name is no root, and another object may lie there next
  }

  private void finalise(int object) {
    WeakReferences.died(this, object);
    Type.of(ram, object).finalise(this, object);
  }

  // Allocation.

  /**
   * Allocates zeroed bytes.
   *
   * @throws PyException MemoryError
   */
  public int allocate(int bytes) {
    int at = heap.allocate(bytes);
    if (at == 0 && bytes != 0) {
      throw memoryError(bytes);
    }
    Safepoint.spend(this, 16 + bytes);
    return at;
  }

  /** Allocates an object and sets its type word. */
  public int allocateObject(int bytes, int type) {
    int at = allocate(bytes);
    i32(ram, at, type);
    return at;
  }

  /**
   * Looks for mistakes of its own: collects at every allocation, poisons what that frees, and takes
   * each function for a hot one.
   */
  public void stress() {
    heap.stress(true);
    heap.poison(true);
    hot.takeAll();
  }

  /**
   * Sets what is compiled to code of the JVM.
   *
   * @throws IllegalStateException with a message for the user when nothing is there that does so
   */
  public void compileHotCode(Jit mode) {
    tierUp = mode == Jit.OFF ? null : new TierUp(host, mode);
    if (mode == Jit.EAGER) {
      hot.takeAll();
    }
  }

  /**
   * Whether compiled code does what the interpreter would: it allocates no float that nobody sees,
   * so with the heap locked it would go on where genuine raises.
   */
  boolean mayRunCompiled() {
    return !tracing && !heap.isLocked();
  }

  /** Sets that functions which ask for it are compiled to code of the JVM, at least. */
  void compileNative() {
    if (tierUp == null) {
      tierUp = new TierUp(host, Jit.OFF);
    }
  }

  /** Takes back the heap locks that a program or statement has left behind. */
  public void unlockHeap() {
    while (heap.isLocked()) {
      heap.unlock();
    }
  }

  /** Keeps {@code word} alive until the running builtin returns. */
  public void keep(int word) {
    heap.keep(word);
  }

  /** As {@link #keep}; returns the word. */
  public int kept(int word) {
    heap.keep(word);
    return word;
  }

  // The Python stack.

  /**
   * Reserves words on the Python stack; the caller sets {@link #stackTop} back to the result.
   *
   * @return address of the first word, all zero
   * @throws PyException RuntimeError when the stack is full
   */
  public int pushWords(int words) {
    int at = stackTop;
    int top = at + words * 4;
    if (top > stackEnd || words < 0 || words > stackEnd >>> 2) {
      throw recursionError();
    }
    for (int i = at; i < top; i += 4) {
      i32(ram, i, 0);
    }
    stackTop = top;
    return at;
  }

  /** Word {@code i} of an argument list. */
  public int arg(int args, int i) {
    return i32(ram, args + 4 * i);
  }

  /** What the iterator that just ended returned, forgotten with this call. */
  public int takeStopValue() {
    int value = stopValue;
    stopValue = Word.NONE;
    return value;
  }

  /** Bytes of the Python stack in use. */
  public int stackUsed() {
    return stackTop - stackStart;
  }

  /** Size of the Python stack in bytes. */
  public int stackSize() {
    return stackEnd - stackStart;
  }

  /** Has a function called for what bytecode of this thread does, NULL for none. */
  public void trace(int function) {
    tracer.set(this, function);
  }

  /** The exception that reached a handler last, unless a {@code try} has ended since; or NULL. */
  public int handledException() {
    return i32(ram, ROOT_HANDLED);
  }

  /**
   * Enters Java code that may call itself, through Python or not; every call is followed by {@link
   * #leave} in a {@code finally}.
   *
   * @throws PyException RuntimeError when it nests too deep
   */
  public void enter() {
    if (!enters(MAX_NESTING)) {
      throw recursionError();
    }
  }

  /** As {@link #enter}, for what can do without: false when it nests too deep. */
  boolean descend() {
    return enters(MAX_NESTING / 2);
  }

  private boolean enters(int most) {
    int level = nesting + 1;
    if ((level > nestingSeen || level <= nestingSeen - 2 * LEVELS_SEEN) && !hasRoom(level, most)) {
      return false;
    }
    nesting = level;
    return true;
  }

  private boolean hasRoom(int level, int most) {
    if (level > most || !JavaStack.hasRoom(LEVELS_BYTES)) {
      return false;
    }
    nestingSeen = Math.min(level + LEVELS_SEEN, MAX_NESTING);
    return true;
  }

  /** Leaves what {@link #enter} or {@link #descend} entered. */
  public void leave() {
    if (--nesting == 0) {
      nestingSeen = 0; // the next call from outside may come on another stack
    }
  }

  // State of modules.

  /** An address of {@code words} root words that a module keeps in every interpreter. */
  public static int moduleRoot(int offsetWords, int words) {
    int at = ROOT_FIRST_FREE + 4 * offsetWords;
    if (at + 4 * words > ROOTS_END) {
      throw new IllegalArgumentException("no such root words: " + offsetWords);
    }
    return at;
  }

  /** The Java state that {@code module} keeps for this interpreter, or null. */
  public @Nullable Object moduleState(NativeModule module) {
    int i = stateIndex(module);
    return i < moduleStates.length ? moduleStates[i] : null;
  }

  /** Sets what {@link #moduleState} returns. */
  public void setModuleState(NativeModule module, Object state) {
    int i = stateIndex(module);
    if (i >= moduleStates.length) {
      moduleStates = java.util.Arrays.copyOf(moduleStates, i + 8);
    }
    moduleStates[i] = state;
  }

  /** Notes the first import of a module; false when it was imported before. */
  boolean markInitialised(NativeModule module) {
    int i = stateIndex(module);
    boolean first = !initialised.get(i);
    initialised.set(i);
    return first;
  }

  private static int stateIndex(NativeModule module) {
    return (module.address() - Rom.BUILTINS) / (Rom.OBJECT - Rom.TYPE);
  }

  // Raising: `throw vm.typeError(...)`.

  /** The carrier for exception object {@code exception}; to be thrown at once. */
  public PyException raise(int exception) {
    return thrown.with(exception);
  }

  /** A new exception of a builtin type with a message that is always the same. */
  public PyException raise(int type, String message) {
    return thrown.with(ExceptionObject.create(this, type, message));
  }

  /**
   * A new exception of a builtin type with a message (a byte string) that tells values.
   *
   * @param format has a {@code %s} for each of them
   */
  public PyException raise(int type, String format, Object... values) {
    return thrown.with(ExceptionObject.create(this, type, format, values));
  }

  /** A new exception of a builtin type with one argument. */
  public PyException raiseValue(int type, int argument) {
    return thrown.with(ExceptionObject.createWithArgument(this, type, argument));
  }

  /** A TypeError without a message, where genuine has none. */
  public PyException typeError() {
    return raise(ExceptionObject.createEmpty(this, ExceptionObject.TYPE_ERROR));
  }

  public PyException typeError(String message) {
    return raise(ExceptionObject.TYPE_ERROR, message);
  }

  public PyException typeError(String format, Object... values) {
    return raise(ExceptionObject.TYPE_ERROR, format, values);
  }

  /** A ValueError without a message, where genuine has none. */
  public PyException valueError() {
    return raise(ExceptionObject.createEmpty(this, ExceptionObject.VALUE_ERROR));
  }

  public PyException valueError(String message) {
    return raise(ExceptionObject.VALUE_ERROR, message);
  }

  public PyException valueError(String format, Object... values) {
    return raise(ExceptionObject.VALUE_ERROR, format, values);
  }

  public PyException indexError(String message) {
    return raise(ExceptionObject.INDEX_ERROR, message);
  }

  public PyException indexError(String format, Object... values) {
    return raise(ExceptionObject.INDEX_ERROR, format, values);
  }

  public PyException keyError(int key) {
    return raiseValue(ExceptionObject.KEY_ERROR, key);
  }

  public PyException attributeError(String message) {
    return raise(ExceptionObject.ATTRIBUTE_ERROR, message);
  }

  public PyException attributeError(String format, Object... values) {
    return raise(ExceptionObject.ATTRIBUTE_ERROR, format, values);
  }

  public PyException overflowError(String message) {
    return raise(ExceptionObject.OVERFLOW_ERROR, message);
  }

  public PyException overflowError(String format, Object... values) {
    return raise(ExceptionObject.OVERFLOW_ERROR, format, values);
  }

  public PyException notImplementedError(String message) {
    return raise(ExceptionObject.NOT_IMPLEMENTED_ERROR, message);
  }

  /** A NotImplementedError without a message, where genuine has none. */
  public PyException notImplementedError() {
    return raise(ExceptionObject.createEmpty(this, ExceptionObject.NOT_IMPLEMENTED_ERROR));
  }

  public PyException runtimeError(String message) {
    return raise(ExceptionObject.RUNTIME_ERROR, message);
  }

  public PyException zeroDivision() {
    return raise(ExceptionObject.ZERO_DIVISION_ERROR, "divide by zero");
  }

  /** {@code OSError(errno)}. */
  public PyException osError(int errno) {
    return raiseValue(ExceptionObject.OS_ERROR, Word.smallInt(errno));
  }

  public PyException memoryError(int bytes) {
    return heap.isLocked()
        ? raise(ExceptionObject.MEMORY_ERROR, "memory allocation failed, heap is locked")
        : raise(
            ExceptionObject.MEMORY_ERROR,
            "memory allocation failed, allocating %s bytes",
            Integer.toUnsignedString(bytes));
  }

  /** MemoryError while the heap is locked, for what only genuine puts there for a moment. */
  public void requireUnlocked() {
    if (heap.isLocked()) {
      throw memoryError(0);
    }
  }

  public PyException recursionError() {
    return raise(ExceptionObject.RUNTIME_ERROR, "maximum recursion depth exceeded");
  }

  /** {@code StopIteration(value)}. */
  public PyException stopIteration(int value) {
    return value == Word.NONE
        ? raise(ExceptionObject.createEmpty(this, ExceptionObject.STOP_ITERATION))
        : raiseValue(ExceptionObject.STOP_ITERATION, value);
  }

  /** Sets the budget: running code ends, come what may, when as much fuel is used up. */
  public void fuelLeft(long units) {
    Safepoint.refill(this, units);
  }

  /** What is left of the budget. */
  public long fuelLeft() {
    return fuelReserve - (fuelSlice - fuel);
  }

  /**
   * Whether the budget is used up, or the running thread is to end: no handler and no finally body
   * runs any more.
   */
  public boolean isOutOfFuel() {
    return fuelReserve <= 0 || threads.isEnding();
  }

  /** What waits for the next safepoint. */
  public Pending pending() {
    return pending;
  }

  /** Goes back to where no code runs on this thread, whatever a failure left behind. */
  public void settle() {
    stackTop = stackStart;
    frame = Word.NULL;
    globals = i32(ram, ROOT_MAIN_GLOBALS);
    locals = globals;
    nesting = 0;
    nestingSeen = 0;
    tracer.settle(this);
    heap.release(0);
  }

  /** Ends the interpreter: its threads are gone, what its modules hold of the host is closed. */
  public void close() {
    threads.close();
    try {
      for (Object state : moduleStates) {
        if (state instanceof Closeable held) {
          held.close();
        }
      }
      descriptors.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The board.
   *
   * @throws PyException RuntimeError that says what to do when there is none now
   */
  public Board board() {
    try {
      return host.board();
    } catch (IllegalStateException e) {
      throw runtimeError(String.valueOf(e.getMessage()));
    }
  }

  /** Sends what was printed to the console on its way. */
  public void flush() {
    try {
      board().console().flush();
    } catch (java.io.IOException e) {
      throw osError(FileSystem.errno(e));
    }
  }

  /**
   * Reads from the console, and does what is pending while nothing comes.
   *
   * @return the number of bytes, 0 only if that many are asked for, or -1 at the end
   */
  public int read(byte[] bytes, int from, int length) {
    try {
      Console console = board().console();
      int count = 0;
      while (length > 0 && (count = readMaybe(console, bytes, from, length)) == 0) {
        Safepoint.poll(this);
      }
      return count;
    } catch (java.io.IOException e) {
      throw osError(FileSystem.errno(e));
    }
  }

  private int readMaybe(Console console, byte[] bytes, int from, int length) throws IOException {
    threads.leave();
    try {
      return console.read(bytes, from, length);
    } finally {
      threads.enter();
    }
  }

  /** Prints a warning (a byte string) to the error output, as genuine words it. */
  public void warn(String message) {
    err.text("Warning: " + message + "\n");
  }

  // Names, for messages.

  /** The name of the type of {@code object}, as a byte string. */
  public String typeName(int object) {
    return qstrs.text(ClassNames.of(this, Type.wordOf(ram, object)));
  }

  /** A str object of a byte string: interned text gives its qstr. */
  public int str(String byteString) {
    return StrObject.create(this, byteString);
  }
}
