package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Constants;
import org.antaresia.vm.Loop;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code bytes}: laid out as {@link StrObject}, whose accessors serve it. */
public final class BytesObject extends Type {

  /** A bytes object of the given bytes. */
  public static int create(Vm vm, int[] words, int from, int length) {
    return StrObject.copy(vm, Rom.BYTES, words, from, length, 0);
  }

  /** A bytes object of what was written into {@code text}. */
  public static int create(Vm vm, TextBuffer text) {
    return create(vm, text.words(), 0, text.length());
  }

  /** A bytes object that takes over memory allocated for {@code length} bytes and one more. */
  public static int takeOver(Vm vm, int data, int length) {
    Bytes.set(vm.ram, data - RAM_BASE + length, 0);
    return StrObject.own(vm, Rom.BYTES, data, length);
  }

  /** The value of an int that is to be a byte; ValueError outside of 0 to 255. */
  static int byteValue(Vm vm, int object) {
    int value = IntObject.toInt(vm, object);
    if (value < 0 || value > 255) {
      throw vm.valueError("bytes value out of range");
    }
    return value;
  }

  /** {@code text.encode(encoding)}: the same bytes, without copying them. */
  static int encode(Vm vm, int text, int encoding) {
    int[] array = StrObject.array(vm, text);
    int from = StrObject.offset(vm, text);
    int length = StrObject.lengthBytes(vm, text);
    if (StrObject.isAsciiEncoding(vm, StrObject.toQstr(vm, encoding))
        && !Utf8.isAscii(array, from, from + length)) {
      throw StrObject.unicodeError(vm);
    }
    int hash = StrObject.hash(vm, text);
    return array == vm.ram
        ? StrObject.createOver(vm, Rom.BYTES, from + RAM_BASE, length, hash)
        : StrObject.copy(vm, Rom.BYTES, array, from, length, hash);
  }

  public BytesObject() {
    super(Rom.BYTES, "bytes", 0);
  }

  @Override
  protected void members(Members m) {
    TextMethods.declareForBytes(m);
    TextMethods.declare(m);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return TextMethods.invoke(vm, id, nArgs, nKw, args);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    if (nKw != 0) {
      throw Arguments.keywordsNotImplemented(vm);
    }
    if (nArgs == 0) {
      return Constants.EMPTY_BYTES;
    }
    int source = vm.arg(args, 0);
    if (Type.wordOf(vm.ram, source) == Rom.BYTES) {
      return source;
    }
    if (StrObject.isStr(vm.ram, source)) {
      if (nArgs < 2 || nArgs > 3) {
        throw vm.typeError("string argument without an encoding");
      }
      return encode(vm, source, vm.arg(args, 1));
    }
    if (nArgs > 1) {
      throw vm.typeError("wrong number of arguments");
    }
    if (Word.isSmallInt(source)) {
      int length = Word.smallIntValue(source);
      if (length < 0) {
        throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
      }
      return StrObject.own(vm, Rom.BYTES, StrObject.allocateData(vm, length), length);
    }
    Buffer buffer = Buffer.maybe(vm, source, false);
    return buffer == null
        ? fromItems(vm, source)
        : create(vm, vm.ram, buffer.index(), buffer.length);
  }

  private static int fromItems(Vm vm, int iterable) {
    TextBuffer bytes = new TextBuffer(vm);
    int length = Operators.lenMaybe(vm, iterable);
    bytes.reserve(length == Word.NULL ? 0 : Word.smallIntValue(length));
    Loop loop = Loop.overOnStack(vm, iterable);
    while (loop.next()) {
      bytes.ascii((char) byteValue(vm, loop.item()));
    }
    return create(vm, bytes);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int from = StrObject.offset(vm, self);
    int end = from + StrObject.lengthBytes(vm, self);
    if (kind == PrintKind.JSON) {
      Quoting.json(out, vm.ram, from, end);
    } else {
      out.ascii('b');
      Quoting.bytes(out, vm.ram, from, end);
    }
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    return TextOperators.binary(vm, Rom.BYTES, op, left, right);
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value != Word.SENTINEL) {
      return Word.NULL;
    }
    int from = StrObject.offset(vm, self);
    int length = StrObject.lengthBytes(vm, self);
    if (!StepOneSlice.isSlice(vm.ram, index)) {
      return Word.smallInt(
          Bytes.at(vm.ram, from + Operators.index(vm, this, length, index, false)) & 0xff);
    }
    long bounds = StepOneSlice.bounds(vm, index, length);
    int start = (int) bounds;
    return create(vm, vm.ram, from + start, (int) (bounds >> 32) - start);
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return PolymorphIteratorObject.create(vm, self, place);
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    if (write) {
      return false;
    }
    buffer.set(i32(vm.ram, self + StrObject.DATA), i32(vm.ram, self + StrObject.LEN), 'B');
    return true;
  }
}
