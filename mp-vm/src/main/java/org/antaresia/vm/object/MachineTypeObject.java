package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.MachineFunctions;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * What instances of types do that C code of native modules has made: it calls the functions in the
 * type's slots. The types lie in RAM, laid out as {@link ClassObject}s are; here slots hold
 * function pointers.
 */
public final class MachineTypeObject extends Type implements Stream {
  // Slots by the order of their numbers (py/obj.h).
  private static final int MAKE_NEW = 0;
  private static final int PRINT = 1;
  private static final int CALL = 2;
  private static final int UNARY_OP = 3;
  private static final int BINARY_OP = 4;
  private static final int ATTR = 5;
  private static final int SUBSCR = 6;
  private static final int ITER = 7;
  private static final int BUFFER = 8;
  private static final int PROTOCOL = 9;
  private static final int LOCALS = 11;

  private static final int ITER_IS_ITERNEXT = 0x80;
  private static final int ITER_IS_CUSTOM = 0x100;
  private static final int ITER_IS_STREAM = ITER_IS_ITERNEXT | ITER_IS_CUSTOM;

  // Functions of a stream protocol.
  private static final int READ = 0;
  private static final int WRITE = 4;
  private static final int CONTROL = 8;

  /** What a stream's functions return when they have failed. */
  private static final int FAILED_TRANSFER = -1;

  private static final int SEEK_BYTES = 12;

  public MachineTypeObject() {
    super(Rom.MACHINE_TYPE, "object", 0);
  }

  /**
   * The functions {@code read}, {@code readinto}, {@code readline} and {@code write} of streams.
   */
  public static int[] streamFunctions() {
    Type type = Rom.type(Rom.MACHINE_TYPE);
    MachineTypeObject self = (MachineTypeObject) type;
    return new int[] {
      self.unnamed(StreamMethods.READ),
      self.unnamed(StreamMethods.READINTO),
      self.unnamed(StreamMethods.READLINE),
      self.unnamed(StreamMethods.WRITE)
    };
  }

  @Override
  protected void members(Members m) {
    m.unnamed(StreamMethods.READ, 1, 2)
        .unnamed(StreamMethods.READINTO, 2, 3)
        .unnamed(StreamMethods.READLINE, 1, 2)
        .unnamed(StreamMethods.WRITE, 2, 4);
  }

  /** Its functions are for instances of any type. */
  @Override
  protected int selfType() {
    return Word.NULL;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return StreamMethods.invoke(vm, id, nArgs, args);
  }

  /** What a slot of a type holds, or NULL. */
  private static int slot(int[] ram, int type, int slot) {
    int number = u8(ram, type + ClassObject.SLOT_NUMBERS + slot);
    return number == 0 ? Word.NULL : i32(ram, type + ClassObject.SLOTS + 4 * (number - 1));
  }

  private static int slotOf(Vm vm, int self, int slot) {
    return slot(vm.ram, i32(vm.ram, self), slot);
  }

  private static int call(Vm vm, int function, int r0, int r1, int r2, int r3) {
    return vm.kept(MachineFunctions.callAddress(vm, function, r0, r1, r2, r3));
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int function = slot(vm.ram, type, MAKE_NEW);
    if (function == Word.NULL) {
      throw vm.typeError(
          "can't create '%s' instances", vm.qstrs.text(ClassObject.name(vm.ram, type)));
    }
    return call(vm, function, type, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int function = slotOf(vm, self, PRINT);
    if (function == Word.NULL) {
      out.text("<" + vm.typeName(self) + ">");
    } else {
      MachineFunctions.print(vm, out, function, self, kind);
    }
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int function = slotOf(vm, self, CALL);
    return function == Word.NULL
        ? super.call(vm, self, nArgs, nKw, args)
        : call(vm, function, self, nArgs, nKw, args);
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    int function = slotOf(vm, self, UNARY_OP);
    return function == Word.NULL ? super.unaryOp(vm, op, self) : call(vm, function, op, self, 0, 0);
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int function = slotOf(vm, left, BINARY_OP);
    return function == Word.NULL ? Word.NULL : call(vm, function, op, left, right, 0);
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int[] ram = vm.ram;
    int type = i32(ram, self);
    int function = slot(ram, type, ATTR);
    if (function != Word.NULL) {
      int to = vm.pushWords(2);
      MachineFunctions.callAddress(vm, function, self, name, to, 0);
      int value = i32(ram, to);
      int bound = i32(ram, to + 4);
      vm.stackTop = to;
      vm.keep(value);
      if (bound != Word.SENTINEL) { // which asks to go on with the members
        vm.self = bound;
        return value;
      }
    }
    return member(vm, type, self, name);
  }

  private static int member(Vm vm, int type, int self, int name) {
    int member = find(vm, type, name);
    return member == Word.NULL ? member : ClassObject.bind(vm, self, type, member);
  }

  /** A member that a type itself has, or NULL. */
  static int find(Vm vm, int type, int name) {
    int locals = slot(vm.ram, type, LOCALS);
    if (locals == Word.NULL) {
      return Word.NULL;
    }
    vm.owner = Rom.MACHINE_TYPE;
    int entry = MapTable.findQstr(vm, locals + DictObject.MAP, Word.qstr(name));
    return entry == Word.NULL ? Word.NULL : i32(vm.ram, entry + 4);
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    int[] ram = vm.ram;
    int function = slotOf(vm, self, ATTR);
    if (function == Word.NULL) {
      return false;
    }
    int to = vm.pushWords(2);
    i32(ram, to, Word.SENTINEL);
    i32(ram, to + 4, value);
    MachineFunctions.callAddress(vm, function, self, name, to, 0);
    boolean stored = i32(ram, to) == Word.NULL;
    vm.stackTop = to;
    return stored;
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    int function = slotOf(vm, self, SUBSCR);
    return function == Word.NULL ? Word.NULL : call(vm, function, self, index, value, 0);
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    int function = slotOf(vm, self, ITER);
    int kind = flagsOf(vm, self) & ITER_IS_STREAM;
    if (kind == ITER_IS_STREAM || kind == ITER_IS_ITERNEXT) {
      return self;
    }
    if (function == Word.NULL) {
      return Word.NULL;
    }
    int getter = kind == ITER_IS_CUSTOM ? i32(vm.ram, function) : function;
    return call(vm, getter, self, place == Word.NULL ? vm.allocate(16) : place, 0, 0);
  }

  private static int flagsOf(Vm vm, int self) {
    return org.antaresia.gc.Memory.u16(vm.ram, i32(vm.ram, self) + ClassObject.FLAGS);
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    int function = slotOf(vm, self, ITER);
    return switch (flagsOf(vm, self) & ITER_IS_STREAM) {
      case ITER_IS_STREAM -> StreamMethods.nextLine(vm, self);
      case ITER_IS_ITERNEXT -> call(vm, function, self, 0, 0, 0);
      case ITER_IS_CUSTOM -> call(vm, i32(vm.ram, function + 4), self, 0, 0, 0);
      default -> super.next(vm, self);
    };
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    int[] ram = vm.ram;
    int function = slotOf(vm, self, BUFFER);
    if (function == Word.NULL) {
      return false;
    }
    int info = vm.pushWords(3);
    int flags = write ? 2 : 1;
    boolean has = MachineFunctions.callAddress(vm, function, self, info, flags, 0) == 0;
    buffer.set(i32(ram, info), i32(ram, info + 4), i32(ram, info + 8));
    vm.stackTop = info;
    return has;
  }

  // Streams.

  /** Whether a type of C code has stream functions. */
  public static boolean isStream(int[] ram, int type) {
    return slot(ram, type, PROTOCOL) != Word.NULL;
  }

  private static int transfer(Vm vm, int self, int which, int at, int length) {
    int[] ram = vm.ram;
    int function = i32(ram, slotOf(vm, self, PROTOCOL) + which);
    int errno = vm.pushWords(1);
    int count = MachineFunctions.callAddress(vm, function, self, at, length, errno);
    int failure = i32(ram, errno);
    vm.stackTop = errno;
    return count == FAILED_TRANSFER ? -failure : count;
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    return transfer(vm, self, READ, at, length);
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    if (words == vm.ram) {
      return transfer(vm, self, WRITE, from + RAM_BASE, length);
    }
    int at = vm.allocate(length);
    Bytes.copy(words, from, vm.ram, at - RAM_BASE, length);
    return transfer(vm, self, WRITE, at, length);
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    if (request != SEEK) {
      return transfer(vm, self, CONTROL, request, (int) argument);
    }
    int seek = vm.allocate(SEEK_BYTES);
    i32(vm.ram, seek, (int) argument);
    i32(vm.ram, seek + 4, whence);
    int result = transfer(vm, self, CONTROL, request, seek);
    return result < 0 ? result : i32(vm.ram, seek);
  }

  @Override
  public boolean isText() {
    return false;
  }
}
