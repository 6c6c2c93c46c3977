package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Constants;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Qstrs;
import org.antaresia.vm.RawMemory;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code str}: a qstr word, or {@code +0 type | +4 hash, 0 unknown | +8 length | +12 data}, UTF-8
 * with a NUL behind it. {@code bytes} has the same layout, so these accessors serve both.
 */
public final class StrObject extends Type {
  static final int HASH = 4;
  public static final int LEN = 8;
  static final int DATA = 12;
  static final int SIZE = 16;

  public static final int EMPTY = Word.qstr(Qstr.of(""));

  private static final int UTF_8 = Qstr.of("utf-8");
  static final int UTF_8_ENCODING = Word.qstr(UTF_8);
  private static final int UTF8 = Qstr.of("utf8");
  private static final int ASCII = Qstr.of("ascii");
  private static final int IGNORE = Qstr.of("ignore");
  private static final int REPLACE = Qstr.of("replace");

  /** A str of a byte string; an interned text gives its qstr. */
  public static int create(Vm vm, String byteString) {
    return create(vm, Bytes.pack(byteString), 0, byteString.length());
  }

  /** A str of UTF-8 bytes; an interned text gives its qstr. */
  public static int create(Vm vm, int[] text, int from, int length) {
    if (length > Qstrs.MAX_LENGTH) {
      return copy(vm, Rom.STR, text, from, length, 0);
    }
    int hash = Qstr.hash(text, from, length);
    int qstr = vm.qstrs.find(text, from, length, hash);
    return qstr != 0 ? Word.qstr(qstr) : copy(vm, Rom.STR, text, from, length, hash);
  }

  /**
   * A str in memory reserved for more than its length, also of an interned text; NULL when there is
   * no memory.
   */
  static int createMaybe(Vm vm, String byteString, int reserved) {
    int object = vm.heap.allocate(SIZE);
    int data = object == 0 ? 0 : vm.heap.allocate(reserved);
    if (data == 0) {
      return Word.NULL;
    }
    int[] text = Bytes.pack(byteString);
    int length = byteString.length();
    Bytes.copy(text, 0, vm.ram, data - RAM_BASE, length);
    return fill(vm.ram, object, Rom.STR, Qstr.hash(text, 0, length), length, data);
  }

  /** A str whose bytes stay in ROM; NULL when there is no memory. */
  static int overRomMaybe(Vm vm, String byteString) {
    int data = RomText.address(byteString);
    int length = byteString.length();
    if (data == Word.NULL) {
      return createMaybe(vm, byteString, length + 1);
    }
    int object = vm.heap.allocate(SIZE);
    return object == 0 ? Word.NULL : fill(vm.ram, object, Rom.STR, 0, length, data);
  }

  /** Fills an object in; {@code hash} 0 when it is not known yet. */
  private static int fill(int[] ram, int object, int type, int hash, int length, int data) {
    i32(ram, object, type);
    i32(ram, object + HASH, hash);
    i32(ram, object + LEN, length);
    i32(ram, object + DATA, data);
    return object;
  }

  /** Lays a str, its bytes behind it, out in {@code room} bytes; text beyond them is cut off. */
  static void place(int[] ram, int object, int room, String byteString) {
    int[] text = Bytes.pack(byteString);
    int length = Math.min(byteString.length(), room - SIZE);
    fill(ram, object, Rom.STR, Qstr.hash(text, 0, length), length, object + SIZE);
    Bytes.copy(text, 0, ram, object + SIZE - RAM_BASE, length);
  }

  /** A heap object of type str or bytes; {@code hash} 0 when it is not known yet. */
  static int copy(Vm vm, int type, int[] text, int from, int length, int hash) {
    int object = createOver(vm, type, Word.NULL, length, hash);
    int data = vm.allocate(length + 1);
    i32(vm.ram, object + DATA, data);
    Bytes.copy(text, from, vm.ram, data - RAM_BASE, length);
    return object;
  }

  /**
   * A heap object of type str or bytes over data that is there already.
   *
   * @param hash 0 when it is not known yet
   */
  public static int createOver(Vm vm, int type, int data, int length, int hash) {
    return fill(vm.ram, vm.allocate(SIZE), type, hash, length, data);
  }

  public static boolean isStr(int[] ram, int object) {
    return Word.isQstr(object) || hasType(ram, object, Rom.STR);
  }

  public static boolean isStrOrBytes(int[] ram, int object) {
    return isStr(ram, object) || hasType(ram, object, Rom.BYTES);
  }

  private static boolean hasType(int[] ram, int object, int type) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == type;
  }

  /** Raises TypeError when {@code object} is neither str nor bytes. */
  public static void requireStrOrBytes(Vm vm, int object) {
    if (!isStrOrBytes(vm.ram, object)) {
      throw implicitConversion(vm, object);
    }
  }

  /** The text as a byte string; TypeError when it is no str (or bytes). */
  public static String text(Vm vm, int object) {
    requireStrOrBytes(vm, object);
    int from = offset(vm, object);
    return Bytes.string(array(vm, object), from, from + lengthBytes(vm, object));
  }

  /** {@link #text} up to the first NUL: what genuine hands on to C as a string. */
  public static String textToNul(Vm vm, int object) {
    String text = text(vm, object);
    int nul = text.indexOf('\0');
    return nul < 0 ? text : text.substring(0, nul);
  }

  /** The qstr number of a str, interned when it is not yet; TypeError when it is no str. */
  public static int toQstr(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return Word.qstrNumber(object);
    }
    if (!hasType(vm.ram, object, Rom.STR)) {
      throw implicitConversion(vm, object);
    }
    return toInterned(vm, object);
  }

  /** The qstr of a str, or of a bytes with such text. */
  public static int toInterned(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return Word.qstrNumber(object);
    }
    if (!isStrOrBytes(vm.ram, object)) {
      throw implicitConversion(vm, object);
    }
    return vm.qstrs.intern(array(vm, object), offset(vm, object), i32(vm.ram, object + LEN));
  }

  /** The TypeError for an object that is neither str nor bytes, or not what the other one is. */
  static PyException implicitConversion(Vm vm, int object) {
    String type = vm.typeName(object);
    return vm.typeError(
        "can't convert '%s' object to %s implicitly", type, type.equals("str") ? "bytes" : "str");
  }

  /** The array that holds the bytes of a str or bytes: RAM, or one in ROM. */
  public static int[] array(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return vm.qstrs.array(Word.qstrNumber(object));
    }
    int data = i32(vm.ram, object + DATA);
    return RomText.contains(data) ? RomText.words(data) : vm.ram;
  }

  /** Index of the first byte in {@link #array}. */
  public static int offset(Vm vm, int object) {
    // An empty bytearray has no data, and a text in ROM an array of its own.
    return Word.isQstr(object)
        ? vm.qstrs.offset(Word.qstrNumber(object))
        : Math.max(0, i32(vm.ram, object + DATA) - RAM_BASE);
  }

  /**
   * Length in bytes of a str or bytes, or of a bytearray.
   *
   * @throws PyException ValueError for a bytearray where there is no memory
   */
  public static int lengthBytes(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return vm.qstrs.length(Word.qstrNumber(object));
    }
    int length = i32(vm.ram, object + LEN);
    if (length < 0) {
      RawMemory.checked(vm, i32(vm.ram, object + DATA), -length);
    }
    return length;
  }

  /** How many characters a str has, or bytes a bytes. */
  public static int len(Vm vm, int object) {
    int length = lengthBytes(vm, object);
    int from = offset(vm, object);
    Safepoint.spend(vm, length);
    return isStr(vm.ram, object) ? Utf8.count(array(vm, object), from, from + length) : length;
  }

  /** Hash of a str or bytes (computed once). */
  public static int hash(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return vm.qstrs.hash(Word.qstrNumber(object));
    }
    int hash = i32(vm.ram, object + HASH);
    if (hash == 0) {
      int length = i32(vm.ram, object + LEN);
      Safepoint.spend(vm, length);
      hash = Qstr.hash(array(vm, object), offset(vm, object), length);
      i32(vm.ram, object + HASH, hash);
    }
    return hash;
  }

  /** Whether two words, each a str or each a bytes, have the same content. */
  public static boolean equal(Vm vm, int left, int right) {
    if (left == right) {
      return true;
    }
    if (Word.isQstr(left)) {
      return !Word.isQstr(right) && equalQstr(vm, right, left);
    }
    if (Word.isQstr(right)) {
      return equalQstr(vm, left, right);
    }
    int[] ram = vm.ram;
    int length = i32(ram, left + LEN);
    if (length != i32(ram, right + LEN) || hashesDiffer(ram, left, i32(ram, right + HASH))) {
      return false;
    }
    Safepoint.spend(vm, length);
    return equalText(vm, left, right, length);
  }

  private static boolean equalQstr(Vm vm, int object, int word) {
    int[] ram = vm.ram;
    int qstr = Word.qstrNumber(word);
    int length = i32(ram, object + LEN);
    if (length != vm.qstrs.length(qstr) || hashesDiffer(ram, object, vm.qstrs.hash(qstr))) {
      return false;
    }
    return equalText(vm, object, word, length);
  }

  private static boolean equalText(Vm vm, int left, int right, int length) {
    int[] text = array(vm, right);
    return Bytes.equal(array(vm, left), offset(vm, left), text, offset(vm, right), length);
  }

  private static boolean hashesDiffer(int[] ram, int object, int otherHash) {
    int hash = i32(ram, object + HASH);
    return hash != 0 && otherHash != 0 && hash != otherHash;
  }

  /** A str, bytes or bytearray ({@code type}) of the given bytes; a str must be valid UTF-8. */
  public static int ofType(Vm vm, int type, int[] text, int from, int length) {
    return switch (type) {
      case Rom.STR -> createChecked(vm, text, from, length);
      case Rom.BYTEARRAY -> BytearrayObject.create(vm, text, from, length);
      default -> BytesObject.create(vm, text, from, length);
    };
  }

  /** As {@link #create(Vm, int[], int, int)}; UnicodeError when the bytes are no valid UTF-8. */
  public static int createChecked(Vm vm, int[] text, int from, int length) {
    if (!Utf8.isValid(text, from, from + length)) {
      throw unicodeError(vm);
    }
    return create(vm, text, from, length);
  }

  /** A str of what was written into {@code text}. */
  public static int create(Vm vm, TextBuffer text) {
    return create(vm, text.words(), 0, text.length());
  }

  /** As {@link #ofType} for text that is not checked, as genuine does for formatted text. */
  static int ofTypeUnchecked(Vm vm, int type, TextBuffer text) {
    return type == Rom.STR ? create(vm, text) : ofType(vm, type, text.words(), 0, text.length());
  }

  /** Memory for {@code length} bytes of text and the NUL behind them. */
  static int allocateData(Vm vm, long length) {
    if (length >= Integer.MAX_VALUE) {
      throw vm.memoryError((int) Math.min(length + 1, 0xffff_ffffL));
    }
    return vm.allocate((int) length + 1);
  }

  /** A str, bytes or bytearray that takes over what {@link #allocateData} gave. */
  static int own(Vm vm, int type, int data, int length) {
    if (type == Rom.BYTEARRAY) {
      return BytearrayObject.createOver(vm, data, length);
    }
    int hash = 0;
    if (type == Rom.STR && length <= Qstrs.MAX_LENGTH) {
      hash = Qstr.hash(vm.ram, data - RAM_BASE, length);
      int qstr = vm.qstrs.find(vm.ram, data - RAM_BASE, length, hash);
      if (qstr != 0) {
        vm.heap.free(data);
        return Word.qstr(qstr);
      }
    }
    return createOver(vm, type, data, length, hash);
  }

  /**
   * A str that takes over memory which was allocated for {@code length} bytes and one more.
   *
   * @throws PyException UnicodeError when the bytes are no valid UTF-8
   */
  public static int takeOver(Vm vm, int data, int length) {
    int from = data - RAM_BASE;
    if (!Utf8.isValid(vm.ram, from, from + length)) {
      throw unicodeError(vm);
    }
    Bytes.set(vm.ram, from + length, 0);
    return own(vm, Rom.STR, data, length);
  }

  /** The empty str, or the empty bytes for bytes and bytearray. */
  static int emptyOf(int type) {
    return type == Rom.STR ? EMPTY : Constants.EMPTY_BYTES;
  }

  /** A one-character str, interned as genuine does. */
  public static int character(Vm vm, int[] text, int at, int end) {
    int first = Bytes.at(text, at);
    return Word.qstr(
        end - at == 1 && first >= 0
            ? vm.qstrs.internAscii(first)
            : vm.qstrs.intern(text, at, end - at));
  }

  static PyException unicodeError(Vm vm) {
    return vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.UNICODE_ERROR));
  }

  public StrObject() {
    super(Rom.STR, "str", 0);
  }

  @Override
  protected void members(Members m) {
    TextMethods.declare(m);
    m.function("encode", TextMethods.ENCODE, 1, 3);
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
    Arguments.check(vm, nArgs, nKw, 0, 3, false);
    if (nArgs == 0) {
      return EMPTY;
    }
    int source = vm.arg(args, 0);
    if (nArgs == 1) {
      TextBuffer text = TextBuffer.inHeap(vm);
      Printing.print(vm, text, source, PrintKind.STR);
      return create(vm, text);
    }
    return decode(vm, source, vm.arg(args, 1), nArgs == 3 ? vm.arg(args, 2) : Word.NONE);
  }

  /** {@code str(source, encoding, errors)}. */
  static int decode(Vm vm, int source, int encoding, int errors) {
    Buffer bytes = Buffer.of(vm, source, false);
    boolean ascii = isAsciiEncoding(vm, toQstr(vm, encoding));
    int from = bytes.index();
    int length = bytes.length;
    int end = from + length;
    if (!(ascii ? Utf8.isAscii(vm.ram, from, end) : Utf8.isValid(vm.ram, from, end))) {
      int how = errors == Word.NONE ? 0 : toQstr(vm, errors);
      if (how != IGNORE && how != REPLACE) {
        throw unicodeError(vm);
      }
      TextBuffer text = new TextBuffer(vm);
      Utf8.repair(vm.ram, from, end, ascii, how == REPLACE, text);
      return create(vm, text);
    }
    if (length > Qstrs.MAX_LENGTH || Type.wordOf(vm.ram, source) != Rom.BYTES) {
      return Type.wordOf(vm.ram, source) == Rom.BYTES
          ? createOver(vm, Rom.STR, bytes.at, length, i32(vm.ram, source + HASH))
          : create(vm, vm.ram, from, length);
    }
    int hash = hash(vm, source);
    int qstr = vm.qstrs.find(vm.ram, from, length, hash);
    return qstr != 0 ? Word.qstr(qstr) : createOver(vm, Rom.STR, bytes.at, length, hash);
  }

  /** Whether an encoding is ASCII, else UTF-8; LookupError for any other. */
  static boolean isAsciiEncoding(Vm vm, int encoding) {
    if (encoding == UTF_8 || encoding == UTF8) {
      return false;
    }
    if (encoding != ASCII) {
      throw vm.raise(ExceptionObject.LOOKUP_ERROR, "unknown encoding: %s", vm.qstrs.text(encoding));
    }
    return true;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int[] text = array(vm, self);
    int from = offset(vm, self);
    int length = lengthBytes(vm, self);
    switch (kind) {
      case STR -> out.write(text, from, length);
      case JSON -> Quoting.json(out, text, from, from + length);
      default -> Quoting.str(out, text, from, from + length);
    }
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return switch (op) {
      case UnaryOp.BOOL -> Word.bool(lengthBytes(vm, self) != 0);
      case UnaryOp.LEN -> Word.smallInt(len(vm, self));
      case UnaryOp.HASH -> Word.smallInt(hash(vm, self));
      default -> Word.NULL;
    };
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    return TextOperators.binary(vm, Rom.STR, op, left, right);
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    if (value != Word.SENTINEL) {
      return Word.NULL;
    }
    int[] text = array(vm, self);
    int from = offset(vm, self);
    int end = from + lengthBytes(vm, self);
    if (!StepOneSlice.isSlice(vm.ram, index)) {
      int at = position(vm, text, from, end, index, false);
      return character(vm, text, at, Utf8.next(text, at, end));
    }
    int step = StepOneSlice.step(vm.ram, index);
    if (step != Word.NONE && step != Word.smallInt(1)) {
      throw StepOneSlice.otherStep(vm);
    }
    return slice(vm, self, StepOneSlice.start(vm.ram, index), StepOneSlice.stop(vm.ram, index));
  }

  /** A part of a str; the bounds are index objects or None. */
  public static int slice(Vm vm, int self, int first, int last) {
    int[] text = array(vm, self);
    int from = offset(vm, self);
    int end = from + lengthBytes(vm, self);
    int start = first == Word.NONE ? from : position(vm, text, from, end, first, true);
    int stop = last == Word.NONE ? end : position(vm, text, from, end, last, true);
    return stop < start ? EMPTY : createChecked(vm, text, start, stop - start);
  }

  /**
   * Where in the bytes of a text the character with an index starts.
   *
   * @param forSlice clamp instead of raising IndexError
   */
  static int position(Vm vm, int[] text, int from, int end, int index, boolean forSlice) {
    int integer = IntObject.integer(vm, index);
    if (integer == Word.NULL) {
      throw vm.typeError("string indices must be integers, not %s", vm.typeName(index));
    }
    int i = IntObject.toInt(vm, integer);
    int at = i < 0 ? Utf8.backward(text, from, end, -i) : Utf8.forward(text, from, end, i);
    int within = Math.max(at, from);
    Safepoint.spend(vm, i < 0 ? end - within : within - from);
    if (forSlice) {
      return within;
    }
    if (at < 0 || at >= end) {
      throw vm.indexError("string index out of range");
    }
    return at;
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
    int length = lengthBytes(vm, self);
    buffer.set(
        array(vm, self) == vm.ram ? offset(vm, self) + RAM_BASE : inRam(vm, self), length, 'B');
    return true;
  }

  /** A copy of the text of a ROM qstr that has an address in RAM. */
  private static int inRam(Vm vm, int self) {
    int length = lengthBytes(vm, self);
    int data = vm.allocate(length + 1);
    Bytes.copy(array(vm, self), offset(vm, self), vm.ram, data - RAM_BASE, length);
    return data;
  }
}
