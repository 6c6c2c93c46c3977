package org.antaresia.asm.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.antaresia.gc.Memory;
import org.antaresia.ir.Block;
import org.antaresia.ir.Condition;
import org.antaresia.ir.Function;
import org.antaresia.ir.HostTarget;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Simulator;
import org.antaresia.ir.Terminator;
import org.antaresia.ir.Type;
import org.antaresia.ir.Verifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated functions do in the JVM what they do in the simulator. */
class JvmTargetTest {
  private static final int FUNCTIONS = 2_000;
  private static final int RAM_WORDS = 16;

  private static final HostTarget.Binding<Code> BINDING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(), Code.class, Code.class, Code.class, true, false);

  private static final HostTarget.Binding<Code> LASTING =
      new HostTarget.Binding<>(
          MethodHandles.lookup(), Code.class, Code.class, Code.class, true, true);

  private final JvmTarget target = new JvmTarget();

  static IntStream seeds() {
    return IntStream.range(0, FUNCTIONS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreesWithTheSimulator(int seed) {
    Function function = new Generator(seed).function();
    Verifier.verify(function);
    Code code = target.define(function, BINDING);
    Random random = new Random(seed);
    for (int i = 0; i < 8; i++) {
      int a = Generator.word(random);
      int b = Generator.word(random);
      int[] ram = new int[RAM_WORDS];
      int[] expectedRam = new int[RAM_WORDS];
      int expected = Simulator.run(function, new Machine(expectedRam), a, b, Memory.RAM_BASE + 16);
      assertEquals(expected, code.run(code, ram, a, b, Memory.RAM_BASE + 16), function::toString);
      assertArrayEquals(expectedRam, ram, function::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -0.0, 1.5, Double.MIN_VALUE, Double.POSITIVE_INFINITY})
  void storesAndLoadsFloats(double value) {
    Function function = new Function("floats", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    int number = function.newRegister(Type.FLOAT);
    int loaded = function.newRegister(Type.FLOAT);
    block.add(new Instruction.FloatConstant(number, value));
    block.add(new Instruction.Store(Instruction.Width.FLOAT, number, 2, -4));
    block.add(new Instruction.Load(Instruction.Width.FLOAT, loaded, 2, -4));
    block.add(new Instruction.Store(Instruction.Width.FLOAT, loaded, 2, 12));
    block.end(new Terminator.Return(0));
    int[] ram = new int[RAM_WORDS];
    int address = Memory.RAM_BASE + 16;
    assertEquals(7, target.define(function, BINDING).run(new Nothing(), ram, 7, 0, address));
    assertEquals(value, Memory.f64(ram, address - 4));
    assertEquals(value, Memory.f64(ram, address + 12));
  }

  /** {@code array[index] = value}, then reads what that changed. */
  private static Function elements(Instruction.Width width) {
    Function function = new Function("elements", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    int read = function.newRegister(Type.WORD);
    block.add(new Instruction.StoreElement(width, 0, 2, 1));
    block.add(new Instruction.LoadElement(width, read, 2, 1));
    block.end(new Terminator.Return(read));
    return function;
  }

  @ParameterizedTest
  @EnumSource(
      value = Instruction.Width.class,
      names = {"U8", "U16", "WORD"})
  void elementsMayLieAnywhere(Instruction.Width width) {
    Function function = elements(width);
    Verifier.verify(function);
    Code code = target.define(function, BINDING);
    for (int offset = 16; offset < 24; offset++) {
      for (int index = -3; index < 4; index++) {
        int[] ram = IntStream.range(0, RAM_WORDS).map(i -> i * 0x01234567).toArray();
        int[] expectedRam = ram.clone();
        int array = Memory.RAM_BASE + offset;
        int expected = Simulator.run(function, new Machine(expectedRam), 0x89abcdef, index, array);
        assertEquals(expected, code.run(code, ram, 0x89abcdef, index, array));
        assertArrayEquals(expectedRam, ram);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Instruction.Width.class,
      names = {"U8", "U16", "WORD"})
  void elementsLieInMemory(Instruction.Width width) {
    Code code = target.define(elements(width), BINDING);
    int[] ram = new int[RAM_WORDS];
    int end = Memory.RAM_BASE + 4 * RAM_WORDS;
    for (int array : new int[] {0, -1, 1, Memory.RAM_BASE - 4, end, end + 3, 1 << 31}) {
      assertThrows(ArrayIndexOutOfBoundsException.class, () -> code.run(code, ram, 5, 0, array));
      assertThrows(
          ArrayIndexOutOfBoundsException.class, () -> code.run(code, ram, 5, 0x3fff_fff0, array));
    }
    assertArrayEquals(new int[RAM_WORDS], ram);
  }

  /** {@code array[a + b] = 0x89abcdef}, then reads what that changed. */
  private static Function sums(Instruction.Width width) {
    Function function = new Function("sums", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    int value = function.newRegister(Type.WORD);
    int stored = function.newRegister(Type.WORD);
    int loaded = function.newRegister(Type.WORD);
    int read = function.newRegister(Type.WORD);
    block.add(new Instruction.Constant(value, 0x89abcdef));
    block.add(new Instruction.Binary(Instruction.Operation.ADD, stored, 0, 1));
    block.add(new Instruction.StoreElement(width, value, 2, stored));
    block.add(new Instruction.Binary(Instruction.Operation.ADD, loaded, 1, 0));
    block.add(new Instruction.LoadElement(width, read, 2, loaded));
    block.end(new Terminator.Return(read));
    return function;
  }

  @ParameterizedTest
  @EnumSource(
      value = Instruction.Width.class,
      names = {"U8", "U16", "WORD"})
  void indexesMayBeSumsThatWrap(Instruction.Width width) {
    Function function = sums(width);
    Verifier.verify(function);
    for (var binding : List.of(BINDING, LASTING)) {
      Code code = target.define(function, binding);
      for (int b : new int[] {0, 1, -5, 1 << 30, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
        for (int index = -3; index < 4; index++) {
          int[] ram = IntStream.range(0, RAM_WORDS).map(i -> i * 0x01234567).toArray();
          int[] expectedRam = ram.clone();
          int array = Memory.RAM_BASE + 17;
          int expected = Simulator.run(function, new Machine(expectedRam), index - b, b, array);
          assertEquals(expected, code.run(code, ram, index - b, b, array));
          assertArrayEquals(expectedRam, ram);
        }
        int[] ram = new int[RAM_WORDS];
        for (int index : new int[] {-18, 4 * RAM_WORDS - 17, 1 << 29}) {
          assertThrows(
              IndexOutOfBoundsException.class,
              () -> code.run(code, ram, index - b, b, Memory.RAM_BASE + 17));
        }
        assertArrayEquals(new int[RAM_WORDS], ram);
      }
    }
  }

  @Test
  void routinesAreCalledForTheirUnits() {
    Routine caught = Routine.ofWords("caughtSoFar", 0);
    Function function = new Function("units", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    int sum = function.newRegister(Type.WORD);
    block.add(new Instruction.Constant(sum, 0));
    for (int unit : new int[] {0, 2, 1, 2}) {
      int number = function.newRegister(Type.WORD);
      int ten = function.newRegister(Type.WORD);
      block.add(new Instruction.Constant(ten, 10));
      block.add(new Instruction.Binary(Instruction.Operation.MULTIPLY, sum, sum, ten));
      block.add(new Instruction.Call(caught, number, List.of(), unit));
      block.add(new Instruction.Binary(Instruction.Operation.ADD, sum, sum, number));
    }
    block.end(new Terminator.Return(sum));
    Verifier.verify(function);
    Code code = target.define(function, BINDING);
    code.caught = 3;
    code.unit = target.define(function, BINDING);
    code.unit.caught = 5;
    code.unit.unit = target.define(function, BINDING);
    code.unit.unit.caught = 7;
    assertEquals(3757, code.run(code, new int[1], 0, 0, 0));
  }

  /** A routine that throws for odd numbers; the handler adds what it finds there, or passes on. */
  private static Function handlers() {
    Routine fail = Routine.ofWords("failIfOdd", 1);
    Function function = new Function("handlers", List.of(Type.WORD, Type.WORD, Type.WORD));
    int sum = function.newRegister(Type.WORD);
    Block entry = function.newBlock();
    Block body = function.newBlock();
    Block inner = function.newColdBlock();
    Block outer = function.newColdBlock();
    body.handler(inner);
    inner.handler(outer);
    entry.add(new Instruction.Constant(sum, 100));
    entry.end(new Terminator.Jump(body));
    body.add(new Instruction.Call(fail, sum, List.of(0)));
    body.add(new Instruction.Load(Instruction.Width.WORD, sum, 2, 0));
    body.end(new Terminator.Return(sum));
    inner.add(new Instruction.Binary(Instruction.Operation.ADD, sum, sum, 0));
    inner.add(new Instruction.Call(fail, sum, List.of(1)));
    inner.end(new Terminator.Return(sum));
    outer.add(new Instruction.Binary(Instruction.Operation.ADD, sum, sum, 1));
    outer.end(new Terminator.Return(sum));
    return function;
  }

  @Test
  void exceptionsLeadToHandlers() {
    Function function = handlers();
    Verifier.verify(function);
    Code code = target.define(function, BINDING);
    for (int a = 0; a < 2; a++) {
      for (int b = 0; b < 2; b++) {
        for (int address : new int[] {0, Memory.RAM_BASE}) {
          int[] ram = {42};
          int expected = Simulator.run(function, new Machine(new int[] {42}), a, b, address);
          code.caught = 0;
          assertEquals(expected, code.run(code, ram, a, b, address));
          assertEquals(a + (1 - a) * (address == 0 ? 1 : 0), Math.min(1, code.caught));
        }
      }
    }
  }

  @Test
  void whatNeedNotBeFastMayBeLarge() {
    Function function = new Function("large", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    for (int i = 0; i < 5_000; i++) {
      block.add(new Instruction.Binary(Instruction.Operation.ADD, 0, 0, 1));
    }
    block.end(new Terminator.Return(0));
    assertThrows(HostTarget.TooLargeException.class, () -> target.define(function, BINDING));
    var binding =
        new HostTarget.Binding<>(
            MethodHandles.lookup(), Code.class, Code.class, Code.class, false, true);
    assertEquals(5_003, target.define(function, binding).run(new Nothing(), new int[1], 3, 1, 0));
  }

  @Test
  void saysWhatIsTooLarge() {
    Function function = new Function("huge", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block block = function.newBlock();
    for (int i = 0; i < 20_000; i++) {
      block.add(new Instruction.Binary(Instruction.Operation.MULTIPLY, 0, 0, 1));
    }
    block.end(new Terminator.Return(0));
    assertThrows(HostTarget.TooLargeException.class, () -> target.define(function, BINDING));
  }

  @Test
  void colderBlocksThanParametersCanTell() {
    Function function = new Function("wide", List.of(Type.WORD, Type.WORD, Type.WORD));
    Block entry = function.newBlock();
    Block cold = function.newColdBlock();
    Block end = function.newBlock();
    int[] registers = new int[300];
    for (int i = 0; i < registers.length; i++) {
      registers[i] = function.newRegister(Type.WORD);
      entry.add(new Instruction.Binary(Instruction.Operation.ADD, registers[i], 0, 1));
    }
    entry.end(new Terminator.Branch(Condition.EQUAL, 0, 1, end, cold));
    for (int register : registers) {
      cold.add(new Instruction.Binary(Instruction.Operation.ADD, 0, 0, register));
    }
    cold.end(new Terminator.Jump(end));
    end.end(new Terminator.Return(0));
    assertEquals(
        5 + 300 * 7, target.define(function, BINDING).run(new Nothing(), new int[1], 5, 2, 0));
  }

  private static final class Nothing extends Code {
    @Override
    int run(Code context, int[] ram, int a, int b, int c) {
      return 0;
    }
  }

  /** Memory and routines as {@link Code} has them. */
  private record Machine(int[] ram) implements Simulator.Machine {
    @Override
    public int load(Instruction.Width width, int address) {
      return switch (width) {
        case U8 -> Memory.u8(ram, address);
        case S8 -> (byte) Memory.u8(ram, address);
        case U16 -> Memory.u16(ram, address);
        case S16 -> (short) Memory.u16(ram, address);
        default -> Memory.i32(ram, address);
      };
    }

    @Override
    public void store(Instruction.Width width, int address, int value) {
      switch (width) {
        case U8, S8 -> Memory.u8(ram, address, value);
        case U16, S16 -> Memory.u16(ram, address, value);
        default -> Memory.i32(ram, address, value);
      }
    }

    @Override
    public double loadFloat(int address) {
      return Memory.f64(ram, address);
    }

    @Override
    public void storeFloat(int address, double value) {
      Memory.f64(ram, address, value);
    }

    @Override
    public void caught(RuntimeException e) {
      // the function goes on in the handler
    }

    @Override
    public @Nullable Object call(Routine routine, List<Object> arguments) {
      return switch (routine.name()) {
        case "add" -> (int) arguments.get(0) + (int) arguments.get(1);
        case "half" -> (int) arguments.get(0) / 2.0;
        case "round" -> (int) (double) arguments.get(0);
        case "failIfOdd" -> Code.failIfOdd((int) arguments.get(0));
        default -> {
          ram[0] = (int) arguments.get(0);
          yield null;
        }
      };
    }
  }

  /** Makes functions of all instructions, whose ways lead forwards but for a counted loop. */
  private static final class Generator {
    private static final Routine ADD = Routine.ofWords("add", 2);
    private static final Routine HALF = new Routine("half", List.of(Type.WORD), Type.FLOAT);
    private static final Routine ROUND = new Routine("round", List.of(Type.FLOAT), Type.WORD);
    private static final Routine NOTE = new Routine("note", List.of(Type.WORD), null);
    private static final int WORDS = 6;
    private static final int FLOATS = 3;
    private static final int BLOCKS = 8;

    private final Random random;
    private final Function function =
        new Function("generated", List.of(Type.WORD, Type.WORD, Type.WORD));
    private final int[] words = new int[WORDS];
    private final int[] floats = new int[FLOATS];
    private int one;

    Generator(int seed) {
      random = new Random(seed);
    }

    static int word(Random random) {
      return switch (random.nextInt(4)) {
        case 0 -> random.nextInt(5) - 2;
        case 1 -> (random.nextBoolean() ? 1 << 30 : -1 << 30) + random.nextInt(3) - 1;
        case 2 -> random.nextInt(100_000) - 50_000;
        default -> random.nextInt();
      };
    }

    Function function() {
      Block entry = function.newBlock();
      Block[] blocks = new Block[BLOCKS];
      for (int i = 0; i < BLOCKS; i++) {
        blocks[i] = random.nextInt(3) == 0 ? function.newColdBlock() : function.newBlock();
      }
      for (int i = 0; i < WORDS; i++) {
        words[i] = i < 2 ? i : function.newRegister(Type.WORD);
        if (i >= 2) {
          entry.add(new Instruction.Constant(words[i], word(random)));
        }
      }
      for (int i = 0; i < FLOATS; i++) {
        floats[i] = function.newRegister(Type.FLOAT);
        entry.add(new Instruction.FloatConstant(floats[i], random.nextInt(9) / 4.0 - 1));
      }
      int turns = function.newRegister(Type.WORD);
      int none = function.newRegister(Type.WORD);
      one = function.newRegister(Type.WORD);
      entry.add(new Instruction.Constant(turns, 5));
      entry.add(new Instruction.Constant(none, 0));
      entry.add(new Instruction.Constant(one, 1));
      entry.end(new Terminator.Jump(blocks[0]));
      Block last = blocks[BLOCKS - 1];
      for (int i = 0; i < BLOCKS - 1; i++) {
        for (int n = random.nextInt(6); n > 0; n--) {
          blocks[i].add(instruction());
        }
        end(blocks[i], blocks, i + 1);
      }
      Block done = function.newBlock();
      last.add(new Instruction.Binary(Instruction.Operation.SUBTRACT, turns, turns, one));
      last.end(new Terminator.Branch(Condition.MORE, turns, none, blocks[0], done));
      done.end(new Terminator.Return(words[random.nextInt(WORDS)]));
      return function;
    }

    private int word() {
      return words[random.nextInt(WORDS)];
    }

    private int number() {
      return floats[random.nextInt(FLOATS)];
    }

    private Block later(Block[] blocks, int from) {
      return blocks[from + random.nextInt(BLOCKS - from)];
    }

    private void end(Block block, Block[] blocks, int next) {
      Condition[] conditions = Condition.values();
      Block then = later(blocks, next);
      Block otherwise = later(blocks, next);
      block.end(
          switch (random.nextInt(5)) {
            case 0 -> new Terminator.Jump(then);
            case 1, 2 ->
                new Terminator.Branch(
                    conditions[random.nextInt(conditions.length)], word(), word(), then, otherwise);
            case 3 ->
                new Terminator.FloatBranch(
                    conditions[random.nextInt(6)], number(), number(), then, otherwise);
            default ->
                then == otherwise
                    ? new Terminator.Return(word())
                    : new Terminator.Checked(
                        Instruction.Operation.values()[random.nextInt(3)],
                        function.newRegister(Type.WORD),
                        small(block),
                        small(block),
                        then,
                        otherwise);
          });
    }

    /** A word cut to 31 bits. */
    private int small(Block block) {
      int cut = function.newRegister(Type.WORD);
      block.add(new Instruction.Binary(Instruction.Operation.SHIFT_LEFT, cut, word(), one));
      block.add(new Instruction.Binary(Instruction.Operation.SHIFT_RIGHT, cut, cut, one));
      return cut;
    }

    private Instruction instruction() {
      Instruction.Operation[] operations = Instruction.Operation.values();
      Instruction.FloatOperation[] floatOperations = Instruction.FloatOperation.values();
      Instruction.Width[] widths = Instruction.Width.values();
      return switch (random.nextInt(14)) {
        case 0 -> new Instruction.Constant(word(), word(random));
        case 1 -> new Instruction.FloatConstant(number(), random.nextGaussian());
        case 2 -> new Instruction.Move(word(), word());
        case 3 -> new Instruction.Move(number(), number());
        case 4, 5 ->
            new Instruction.Binary(
                operations[random.nextInt(operations.length)], word(), word(), word());
        case 6 ->
            new Instruction.FloatBinary(
                floatOperations[random.nextInt(floatOperations.length)],
                number(),
                number(),
                number());
        case 7 -> new Instruction.FloatNegate(number(), number());
        case 8 -> new Instruction.ToFloat(number(), word());
        case 9 -> {
          Instruction.Width width = widths[random.nextInt(widths.length)];
          int to = width == Instruction.Width.FLOAT ? number() : word();
          yield new Instruction.Load(width, to, 2, offset(width));
        }
        case 10 -> { // floats have a test of their own: the sign of a NaN is up to the machine
          Instruction.Width width = widths[random.nextInt(widths.length - 1)];
          yield new Instruction.Store(width, word(), 2, offset(width));
        }
        case 11 ->
            new Instruction.Call(ADD, random.nextBoolean() ? word() : -1, List.of(word(), word()));
        case 12 -> new Instruction.Call(HALF, number(), List.of(word()));
        default ->
            random.nextBoolean()
                ? new Instruction.Call(ROUND, word(), List.of(number()))
                : new Instruction.Call(NOTE, Instruction.NONE, List.of(word()));
      };
    }

    /** Within memory, to both sides of the parameter that is an address. */
    private int offset(Instruction.Width width) {
      int bytes =
          switch (width) {
            case U8, S8 -> 1;
            case U16, S16 -> 2;
            default -> 4;
          };
      return (random.nextInt(40) - 12) / bytes * bytes;
    }
  }
}
