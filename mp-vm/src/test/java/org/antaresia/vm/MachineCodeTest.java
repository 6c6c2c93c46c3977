package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.Board;
import org.antaresia.hal.Chip;
import org.antaresia.hal.MachineFault;
import org.antaresia.hal.Processor;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.RawCode;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.TupleObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The run-time side of machine code, with a processor whose functions are written in Java. */
class MachineCodeTest {
  private static final int NLR_PUSH = 32;
  private static final int NLR_POP = 33;
  private static final int RAISE = 34;

  private static final int CODE = 0x2000_0001;

  /** What a function of a test does. */
  private interface Code {
    void run(Fake processor);
  }

  /** Registers, and traps instead of instructions. */
  private static final class Fake implements Processor {
    final int[] r = new int[16];
    final int[] s = new int[32];
    final Supervisor supervisor;
    Code code = processor -> {};

    Fake(Supervisor supervisor) {
      this.supervisor = supervisor;
    }

    /** Calls the function of an entry of the table; its result. */
    int trap(int number, int... arguments) {
      System.arraycopy(arguments, 0, r, 0, arguments.length);
      r[PC] = r[LR];
      supervisor.trap(this, number);
      return r[0];
    }

    @Override
    public String architecture() {
      return "armv7emsp";
    }

    @Override
    public int register(int number) {
      return r[number];
    }

    @Override
    public void register(int number, int value) {
      r[number] = value;
    }

    @Override
    public int single(int number) {
      return s[number];
    }

    @Override
    public void single(int number, int bits) {
      s[number] = bits;
    }

    @Override
    public int call(int address, int r0, int r1, int r2, int r3) {
      int[] before = r.clone();
      r[0] = r0;
      r[1] = r1;
      r[2] = r2;
      r[3] = r3;
      try {
        code.run(this);
        return r[0];
      } finally {
        System.arraycopy(before, 4, r, 4, 12);
      }
    }

    @Override
    public void discard(int address, int bytes) {}

    @Override
    public void interrupt() {}
  }

  private Fake processor = new Fake(mock(Processor.Supervisor.class));
  private final Vm vm = open();
  private final MachineCode machine = MachineLoader.machine(vm);

  private Vm open() {
    Board board = mock(Board.class);
    when(board.processor(any(), anyInt(), any()))
        .thenAnswer(
            call -> {
              Code code = processor.code;
              processor = new Fake(call.getArgument(2));
              processor.code = code;
              return processor;
            });
    Host host = mock(Host.class);
    when(host.board()).thenReturn(board);
    when(host.chip()).thenReturn(new Chip("armv7emsp", true, 0, 8192));
    return new Vm(64 * 1024, 8 * 1024, host);
  }

  private int call(Code code) {
    processor.code = code;
    return machine.call(CODE, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1, 0, 1", // an object as itself
    "3, 0x1e, 1, 1", // True
    "3, 0x0e, 1, 0", // False
    "3, -7, 2, -4",
    "4, 5, 0, 5",
    "4, 5, 1, 0x1e",
    "4, -1, 2, -1",
    "4, 3, 3, 7",
    "4, 1, 8, 0x0a", // a qstr
    "16, 1, 0, 0",
    "16, 3, 0, 1",
    "46, 7, -2, -4",
    "46, 7, 0, 0",
    "47, 7, -2, -1",
    "47, 7, 0, 7",
    "44, 2, 0, 0"
  })
  void entries(int number, String first, int second, String result) {
    int argument = Integer.decode(first);
    int signature = 2 << 17 | 3 << 1;
    int third = number == 44 ? signature : 0;
    assertEquals(
        Integer.decode(result).intValue(), call(p -> p.trap(number, argument, second, third)));
  }

  @Test
  void argumentsMayBeOnTheStack() {
    int items = vm.pushWords(2);
    i32(vm.ram, items, Word.smallInt(3));
    i32(vm.ram, items + 4, Word.NONE);
    int tuple = call(p -> p.trap(19, 2, items));
    assertEquals(Word.smallInt(3), TupleObject.item(vm.ram, tuple, 0));
    assertEquals(Word.NONE, TupleObject.item(vm.ram, tuple, 1));
  }

  @Test
  void anExceptionGoesToTheInnermostBuffer() {
    int answer =
        call(
            p -> {
              int outer = p.r[Processor.SP] - 200;
              int inner = p.r[Processor.SP] - 100;
              p.r[Processor.LR] = 0x2000_0101;
              p.r[5] = 55;
              p.s[17] = 77;
              assertEquals(0, p.trap(NLR_PUSH, outer));
              p.r[Processor.LR] = 0x2000_0201;
              p.r[5] = 66;
              assertEquals(0, p.trap(NLR_PUSH, inner));
              p.r[5] = 0;
              p.r[Processor.SP] -= 300;
              assertEquals(1, p.trap(RAISE, ExceptionObject.VALUE_ERROR));
              assertEquals(0x2000_0201, p.r[Processor.PC]);
              assertEquals(66, p.r[5]);
              p.r[Processor.LR] = 0;
              int exception = i32(vm.ram, inner + 4);
              assertEquals(ExceptionObject.VALUE_ERROR, i32(vm.ram, exception));
              p.s[17] = 0;
              assertEquals(1, p.trap(RAISE, exception));
              assertEquals(0x2000_0101, p.r[Processor.PC]);
              assertEquals(55, p.r[5]);
              assertEquals(77, p.s[17]);
              p.trap(NLR_PUSH, inner);
              p.trap(NLR_POP);
              p.r[0] = 42;
            });
    assertEquals(42, answer);
  }

  @Test
  void anExceptionWithoutABufferLeavesTheCode() {
    int stack = vm.stackTop;
    PyException e =
        assertThrows(PyException.class, () -> call(p -> p.trap(44, 4, 0, 2 << 17 | 3 << 1)));
    assertEquals(ExceptionObject.TYPE_ERROR, i32(vm.ram, e.take()));
    assertEquals(stack, vm.stackTop);
  }

  @Test
  void buffersOfCallersAreNotForTheirCallees() {
    int caught =
        call(
            p -> {
              int buffer = p.r[Processor.SP] - 100;
              p.trap(NLR_PUSH, buffer);
              Code inner = q -> q.trap(RAISE, ExceptionObject.KEY_ERROR);
              processor.code = inner;
              PyException e = assertThrows(PyException.class, () -> machine.call(CODE, 0, 0, 0, 0));
              int exception = e.take();
              p.r[0] = i32(vm.ram, exception);
            });
    assertEquals(ExceptionObject.KEY_ERROR, caught);
  }

  @ParameterizedTest
  @CsvSource({"9, 4", "27, 0x60000000", "31, 0x10", "45, 0x7ffffff0", "20, 0x7fffffff"})
  void wildPointersAreErrors(int number, String pointer) {
    int wild = Integer.decode(pointer);
    assertThrows(PyException.class, () -> call(p -> p.trap(number, wild, wild, wild)));
    assertEquals(Word.smallInt(3), call(p -> p.trap(18, 27, Word.smallInt(1), Word.smallInt(2))));
  }

  @ParameterizedTest
  @CsvSource({"USAGE, OSError", "BUS, MemoryError", "MEMORY, MemoryError"})
  void faultsAreExceptions(MachineFault.Kind kind, String type) {
    Code faulty =
        p -> {
          throw new MachineFault(kind, 0, "r0=0");
        };
    int exception = assertThrows(PyException.class, () -> call(faulty)).take();
    assertEquals(type, vm.typeName(exception));
  }

  @Test
  void registersAndStackAreRoots() {
    int kept =
        call(
            p -> {
              int first = IntObject.create(vm, 1L << 40);
              int second = IntObject.create(vm, 1L << 41);
              p.r[7] = first;
              p.r[Processor.SP] -= 8;
              i32(vm.ram, p.r[Processor.SP], second);
              vm.heap.release(0);
              vm.heap.collect();
              boolean isKept = vm.heap.sizeOf(first) != 0 && vm.heap.sizeOf(second) != 0;
              p.r[0] = isKept ? 1 : 0;
            });
    assertEquals(1, kept);
  }

  // Linking.

  /** Text of three words 1, 2, 3 with these relocations; T, B and F are addresses. */
  @ParameterizedTest
  @CsvSource({
    "'', 1 2 3",
    "01 02, 1 T+2 3", // a word of the text, by the text's address
    "01 00 11 04, T+1 2 F+3", // another, by an address of the function table
    "03 00 03, T+1 T+2 T+3", // three words in a row
    "09 02 10, 1 B+2 F+3", // by the address of the data, then the next word
    "13 04, 1 2 0x06+3" // by the first entry of the table
  })
  void links(String relocations, String words) {
    byte[] code = {1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0};
    String[] list = relocations.isEmpty() ? new String[0] : relocations.split(" ");
    byte[] bytes = new byte[list.length];
    for (int i = 0; i < list.length; i++) {
      bytes[i] = (byte) Integer.parseInt(list[i], 16);
    }
    int flags = RawCode.Machine.RELOCATIONS | RawCode.Machine.BSS;
    var about = new RawCode.Machine(0, flags, 0, 0, 8, new byte[0], bytes);
    var raw = new RawCode(RawCode.Kind.VIPER, code, List.of(), about);
    int context = vm.allocate(ModuleContext.SIZE);
    int text = MachineLoader.place(vm, raw, context);
    StringBuilder found = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      int base = i32(vm.ram, text + 4 * i) - i - 1;
      String name =
          base == text ? "T+" : base == machine.table() ? "F+" : base == 6 ? "0x06+" : "B+";
      found.append(i == 0 ? "" : " ").append(base == 0 ? "" : name).append(i + 1);
    }
    assertEquals(words, found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 0, true",
    "7, 0, true",
    "3, 0, false",
    "8, 0, false",
    "2, 0, false",
    "7, 1, false",
    "0, 0, true"
  })
  void architectures(int number, int flags, boolean fits) {
    var root = new RawCode(new byte[0], List.of());
    var module =
        new CompiledModule(List.of("x"), List.of(), root, List.of(root), 31, number, flags);
    if (fits) {
      MachineLoader.check(vm, module);
    } else {
      assertThrows(PyException.class, () -> MachineLoader.check(vm, module)).take();
    }
  }

  // Formats.

  @ParameterizedTest
  @CsvSource({
    "'%d|%u|%x|%X', -1 -1 255 255, '-1|4294967295|ff|FF'",
    "'%5d|%-5d|%05d|%+d', 42 42 -42 42, '   42|42   |-0042|+42'",
    "'%c%c%%', 65 66, 'AB%'",
    "'%b %q', 1 1, 'true '",
    "'%.2f', 0 0x3ff80000, '1.50'",
    "'%d %.1f', 1 0 0 0x40040000, '1 2.5'",
    "'%lld', 0 0 1 0, '1'"
  })
  void formats(String format, String values, String text) {
    String[] words = values.split(" ");
    int at = vm.allocate(4 * words.length + 8) + 7 & ~7;
    for (int i = 0; i < words.length; i++) {
      i32(vm.ram, at + 4 * i, Integer.decode(words[i]));
    }
    int start = format.equals("%lld") ? at + 8 : at;
    String made = new MachineFormat(vm, start).text(format, address -> "");
    assertEquals(text, made.replace(vm.qstrs.text(1), ""));
  }

  @Test
  void texts() {
    int text = vm.allocate(16);
    Bytes.copy(Bytes.pack("word\0"), 0, vm.ram, text - RAM_BASE, 5);
    int at = vm.allocate(16);
    i32(vm.ram, at, text);
    i32(vm.ram, at + 4, Word.NULL);
    u16(vm.ram, at + 8, 0);
    String made = new MachineFormat(vm, at).text("%s %.3s", address -> "word");
    assertEquals("word (null)", made);
  }
}
