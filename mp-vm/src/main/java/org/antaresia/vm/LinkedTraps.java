package org.antaresia.vm;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.Processor;
import org.antaresia.vm.object.BinaryValue;
import org.antaresia.vm.object.BytearrayObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;

/** What functions of the function table do that only C code of native modules calls. */
final class LinkedTraps {
  /** The number before the first of them. */
  static final int FIRST = 49;

  // Flags of buffers.
  private static final int WRITE = 2;
  private static final int RAISE = 4;

  // Descriptions of arguments: {@code +0 name u16   +2 flags u16   +4 default}.
  private static final int ARGUMENT_FLAGS = 2;
  private static final int ARGUMENT_DEFAULT = 4;
  private static final int ARGUMENT_BYTES = 8;
  private static final int ARGUMENT_KIND = 0xff;
  private static final int ARGUMENT_BOOL = 1;
  private static final int ARGUMENT_INT = 2;
  private static final int ARGUMENT_REQUIRED = 0x100;
  private static final int ARGUMENT_KEYWORD_ONLY = 0x200;

  private final Vm vm;
  private final MachineCode machine;

  /** What C code prints to for Java; its printer has the number of one, the console is 0. */
  private final List<Output> outputs = new ArrayList<>();

  LinkedTraps(Vm vm, MachineCode machine) {
    this.vm = vm;
    this.machine = machine;
  }

  /** Runs the function of a number. */
  void run(Processor p, int number) {
    int r0 = p.register(0);
    int r1 = p.register(1);
    int r2 = p.register(2);
    int r3 = p.register(3);
    int result =
        switch (number) {
          case 50 -> set(r0, r1, r2);
          case 51 -> move(r0, r1, r2);
          case 52 -> reallocate(r0, r1, r2 != 0);
          case 53 -> printf(r0, r1, new MachineFormat(vm, p));
          case 54 -> printf(r0, r1, new MachineFormat(vm, r2));
          case 55 -> throw raised(r0, r1);
          case 56 -> Type.wordOf(vm.ram, r0);
          case 57 -> StrObject.createChecked(vm, vm.ram, r0 - RAM_BASE, r1);
          case 58 -> BytesObject.create(vm, vm.ram, r0 - RAM_BASE, r1);
          case 59 -> BytearrayObject.createOver(vm, r1, r0);
          case 60 -> FloatObject.create(vm, Float.intBitsToFloat(p.single(0)));
          case 61 -> FloatObject.create(vm, MachineFormat.real(p.single(0), p.single(1)));
          case 62 -> single(p, r0);
          case 63 -> real(p, r0);
          case 64 -> loadMethodMaybe(r0, r1, r2);
          case 65 -> buffer(r0, r1, r2);
          case 66 -> streamProtocol(r0);
          case 67 -> parseMap(p, r0, r1, r2, r3);
          case 68 -> parseArray(p, r0, r1, r2, r3);
          case 69 -> size(r1, r2);
          case 70 -> BinaryValue.get(vm, r0, r1, r2);
          case 71 -> setItem(r0, r1, r2, r3);
          case FunctionTable.PRINT -> print(r0, r1, r2);
          case FunctionTable.MAKE_EXCEPTION ->
              Rom.type(ExceptionObject.EXCEPTION).makeNew(vm, r0, r1, r2, r3);
          case FunctionTable.STREAM_READ -> transferred(Stream.of(vm, r0).read(vm, r0, r1, r2), r3);
          case FunctionTable.STREAM_WRITE ->
              transferred(Stream.of(vm, r0).write(vm, r0, vm.ram, r1 - RAM_BASE, r2), r3);
          case FunctionTable.STREAM_CONTROL -> transferred(control(r0, r1, r2), r3);
          default -> throw vm.runtimeError("no such run-time call");
        };
    p.register(0, result);
  }

  private int set(int at, int value, int bytes) {
    RawMemory.checked(vm, at, bytes);
    Safepoint.spend(vm, bytes);
    Bytes.fill(vm.ram, at - RAM_BASE, at - RAM_BASE + bytes, (byte) value);
    return at;
  }

  private int move(int to, int from, int bytes) {
    if (bytes != 0) {
      RawMemory.checked(vm, to, bytes);
      RawMemory.checked(vm, from, bytes);
      Safepoint.spend(vm, bytes);
      Bytes.copy(vm.ram, from - RAM_BASE, vm.ram, to - RAM_BASE, bytes);
    }
    return to;
  }

  /** Allocates, gives back or moves memory; NULL when there is none. */
  private int reallocate(int at, int bytes, boolean mayMove) {
    if (at == Word.NULL) {
      return bytes == 0 ? Word.NULL : vm.heap.allocate(bytes);
    }
    if (bytes == 0) {
      vm.heap.free(at);
      return Word.NULL;
    }
    int old = vm.heap.sizeOf(at);
    if (bytes <= old) {
      return at;
    }
    if (!mayMove) {
      return Word.NULL;
    }
    int moved = vm.heap.allocate(bytes);
    if (moved != Word.NULL) {
      Bytes.copy(vm.ram, at - RAM_BASE, vm.ram, moved - RAM_BASE, old);
      vm.heap.free(at);
    }
    return moved;
  }

  private String text(int at) {
    int[] ram = vm.ram;
    int end = at - RAM_BASE;
    while (Bytes.at(ram, end) != 0) {
      end++;
    }
    return Bytes.string(ram, at - RAM_BASE, end);
  }

  /** A new exception with a text, or NULL for none. */
  private PyException raised(int type, int message) {
    return message == Word.NULL
        ? vm.raise(ExceptionObject.createEmpty(vm, type))
        : vm.raise(type, "%s", text(message));
  }

  // Printing.

  private int printf(int printer, int format, MachineFormat values) {
    String text = values.text(text(format), this::text);
    int data = i32(vm.ram, printer);
    int function = i32(vm.ram, printer + 4);
    if (function == FunctionTable.trap(FunctionTable.PRINT)) {
      output(data).text(text);
    } else {
      int copy = vm.allocate(text.length() + 1);
      Bytes.copy(Bytes.pack(text), 0, vm.ram, copy - RAM_BASE, text.length());
      machine.call(function, data, copy, text.length(), 0);
    }
    return text.length();
  }

  private Output output(int number) {
    return number > 0 && number <= outputs.size() ? outputs.get(number - 1) : vm.out;
  }

  private int print(int number, int at, int bytes) {
    RawMemory.checked(vm, at, bytes);
    output(number).write(vm.ram, at - RAM_BASE, bytes);
    return 0;
  }

  /** Prints an object by a function of C code. */
  void print(Output out, int function, int object, PrintKind kind) {
    outputs.add(out);
    int printer = vm.pushWords(2);
    i32(vm.ram, printer, outputs.size());
    i32(vm.ram, printer + 4, FunctionTable.trap(FunctionTable.PRINT));
    try {
      machine.call(function, printer, object, kind.ordinal(), 0);
    } finally {
      outputs.remove(outputs.size() - 1);
      vm.stackTop = printer;
    }
  }

  // Floats.

  private int single(Processor p, int object) {
    p.single(0, Float.floatToRawIntBits((float) FloatObject.toDouble(vm, object)));
    return 0;
  }

  private int real(Processor p, int object) {
    long bits = Double.doubleToRawLongBits(FloatObject.toDouble(vm, object));
    p.single(0, (int) bits);
    p.single(1, (int) (bits >> 32));
    return 0;
  }

  // Objects.

  private int loadMethodMaybe(int object, int name, int to) {
    int method = Attributes.loadMethodMaybe(vm, object, name);
    i32(vm.ram, to, method);
    i32(vm.ram, to + 4, method == Word.NULL ? Word.NULL : vm.self);
    return 0;
  }

  private int buffer(int object, int info, int flags) {
    boolean write = (flags & WRITE) != 0;
    Buffer buffer = Buffer.anywhere(vm, object, write);
    if (buffer == null) {
      if ((flags & RAISE) != 0) {
        throw vm.typeError("object with buffer protocol required");
      }
      return 0;
    }
    i32(vm.ram, info, buffer.at);
    i32(vm.ram, info + 4, buffer.length);
    i32(vm.ram, info + 8, buffer.typecode);
    return 1;
  }

  private int size(int typecode, int alignment) {
    int bytes = BinaryValue.size(vm, typecode);
    if (alignment != Word.NULL) {
      i32(vm.ram, alignment, bytes);
    }
    return bytes;
  }

  private int setItem(int typecode, int at, int index, int value) {
    BinaryValue.set(vm, typecode, at, index, value);
    return 0;
  }

  // Streams.

  private int streamProtocol(int object) {
    Stream.of(vm, object);
    return RomImage.STREAM_PROTOCOL;
  }

  /** What a stream's function returns: failures go to where C code looks for them. */
  private int transferred(long result, int errno) {
    if (result >= 0) {
      return (int) result;
    }
    i32(vm.ram, errno, (int) -result);
    return -1;
  }

  private long control(int object, int request, int argument) {
    Stream stream = Stream.of(vm, object);
    if (request != Stream.SEEK) {
      return stream.control(vm, object, request, argument, 0);
    }
    int[] ram = vm.ram;
    long result = stream.control(vm, object, request, i32(ram, argument), i32(ram, argument + 4));
    if (result >= 0) {
      i32(ram, argument, (int) result);
      return 0;
    }
    return result;
  }

  // Arguments.

  /** Arguments with a map of those that have names. */
  private int parseMap(Processor p, int nArgs, int args, int map, int n) {
    int[] ram = vm.ram;
    int sp = p.register(Processor.SP);
    int used = map == Word.NULL ? 0 : MapTable.used(ram, map);
    parse(nArgs, args, n, i32(ram, sp), i32(ram, sp + 4), used, name -> named(map, name));
    return 0;
  }

  /** Arguments with pairs behind them. */
  private int parseArray(Processor p, int nArgs, int nKw, int args, int n) {
    int[] ram = vm.ram;
    int sp = p.register(Processor.SP);
    int pairs = args + 4 * nArgs;
    parse(
        nArgs,
        args,
        n,
        i32(ram, sp),
        i32(ram, sp + 4),
        nKw,
        name -> Arguments.keyword(vm, name, nKw, pairs));
    return 0;
  }

  private int named(int map, int name) {
    int entry = map == Word.NULL ? Word.NULL : MapTable.findQstr(vm, map, Word.qstr(name));
    return entry == Word.NULL ? Word.NULL : i32(vm.ram, entry + 4);
  }

  private interface Keywords {
    /** The value of a name (qstr), or NULL. */
    int find(int name);
  }

  private void parse(
      int nArgs, int args, int n, int described, int values, int nKw, Keywords keywords) {
    int[] ram = vm.ram;
    int keywordsUsed = 0;
    for (int i = 0; i < n; i++) {
      int about = described + ARGUMENT_BYTES * i;
      int name = u16(ram, about);
      int flags = u16(ram, about + ARGUMENT_FLAGS);
      int given = Word.NULL;
      if (i < nArgs) {
        if ((flags & ARGUMENT_KEYWORD_ONLY) != 0) {
          throw vm.typeError("extra positional arguments given");
        }
        given = vm.arg(args, i);
      } else {
        given = keywords.find(name);
        keywordsUsed += given == Word.NULL ? 0 : 1;
      }
      if (given == Word.NULL && (flags & ARGUMENT_REQUIRED) != 0) {
        throw vm.typeError("'%s' argument required", vm.qstrs.text(name));
      }
      int value =
          given == Word.NULL
              ? i32(ram, about + ARGUMENT_DEFAULT)
              : switch (flags & ARGUMENT_KIND) {
                case ARGUMENT_BOOL -> Operators.isTrue(vm, given) ? 1 : 0;
                case ARGUMENT_INT -> IntObject.toInt(vm, given);
                default -> given;
              };
      if ((flags & ARGUMENT_KIND) == ARGUMENT_BOOL) {
        u8(ram, values + 4 * i, value);
      } else {
        i32(ram, values + 4 * i, value);
      }
    }
    if (nArgs > n) {
      throw vm.typeError("extra positional arguments given");
    }
    if (keywordsUsed < nKw) {
      throw vm.typeError("extra keyword arguments given");
    }
  }
}
