package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code str}: a qstr word, or {@code +0 type | +4 hash, 0 unknown | +8 length | +12 data}, UTF-8
 * with a NUL behind it. {@code bytes} has the same layout, so these accessors serve both.
 */
public final class StrObject extends Type {
  static final int HASH = 4;
  static final int LEN = 8;
  static final int DATA = 12;
  static final int SIZE = 16;

  /** The longest text that can be interned, in bytes (a qstr's length has 8 bits). */
  static final int MAX_INTERNED = 255;

  /** A str of a byte string; an interned text gives its qstr. */
  public static int create(Vm vm, String byteString) {
    byte[] bytes = byteString.getBytes(StandardCharsets.ISO_8859_1);
    return create(vm, bytes, 0, bytes.length);
  }

  /** A str of UTF-8 bytes; an interned text gives its qstr. */
  public static int create(Vm vm, byte[] bytes, int from, int length) {
    if (length > MAX_INTERNED) {
      return copy(vm, Rom.STR, bytes, from, length, 0);
    }
    int hash = Qstr.hash(bytes, from, length);
    int qstr = vm.qstrs.find(bytes, from, length, hash);
    return qstr != 0 ? Word.qstr(qstr) : copy(vm, Rom.STR, bytes, from, length, hash);
  }

  /** A heap object of type str or bytes; {@code hash} 0 when it is not known yet. */
  static int copy(Vm vm, int type, byte[] bytes, int from, int length, int hash) {
    int object = createOver(vm, type, Word.NULL, length, hash);
    int data = vm.allocate(length + 1);
    i32(vm.ram, object + DATA, data);
    System.arraycopy(bytes, from, vm.ram, data - RAM_BASE, length);
    return object;
  }

  /** A heap object of type str or bytes over data that is there already. */
  static int createOver(Vm vm, int type, int data, int length, int hash) {
    int object = vm.allocateObject(SIZE, type);
    i32(vm.ram, object + HASH, hash);
    i32(vm.ram, object + LEN, length);
    i32(vm.ram, object + DATA, data);
    return object;
  }

  public static boolean isStr(byte[] ram, int object) {
    return Word.isQstr(object) || hasType(ram, object, Rom.STR);
  }

  static boolean isStrOrBytes(byte[] ram, int object) {
    return isStr(ram, object) || hasType(ram, object, Rom.BYTES);
  }

  private static boolean hasType(byte[] ram, int object, int type) {
    return Word.isPointer(object) && !Rom.contains(object) && i32(ram, object) == type;
  }

  /** The text as a byte string; TypeError when it is no str (or bytes). */
  public static String text(Vm vm, int object) {
    if (!isStrOrBytes(vm.ram, object)) {
      throw implicitConversion(vm, object);
    }
    return new String(
        array(vm, object),
        offset(vm, object),
        lengthBytes(vm, object),
        StandardCharsets.ISO_8859_1);
  }

  /** The qstr number of a str, interned when it is not yet; TypeError when it is no str. */
  public static int toQstr(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return Word.qstrNumber(object);
    }
    if (!hasType(vm.ram, object, Rom.STR)) {
      throw implicitConversion(vm, object);
    }
    int length = i32(vm.ram, object + LEN);
    if (length > MAX_INTERNED) {
      throw vm.runtimeError("name too long");
    }
    return vm.qstrs.intern(vm.ram, i32(vm.ram, object + DATA) - RAM_BASE, length);
  }

  /** The TypeError for an object that is neither str nor bytes, or not what the other one is. */
  static PyException implicitConversion(Vm vm, int object) {
    String type = vm.typeName(object);
    return vm.typeError(
        "can't convert '"
            + type
            + "' object to "
            + (type.equals("str") ? "bytes" : "str")
            + " implicitly");
  }

  /** The array that holds the bytes of a str or bytes: RAM, or ROM's for a qstr. */
  public static byte[] array(Vm vm, int object) {
    return Word.isQstr(object) ? vm.qstrs.array(Word.qstrNumber(object)) : vm.ram;
  }

  /** Index of the first byte in {@link #array}. */
  public static int offset(Vm vm, int object) {
    return Word.isQstr(object)
        ? vm.qstrs.offset(Word.qstrNumber(object))
        : i32(vm.ram, object + DATA) - RAM_BASE;
  }

  /** Length in bytes of a str or bytes. */
  public static int lengthBytes(Vm vm, int object) {
    return Word.isQstr(object)
        ? vm.qstrs.length(Word.qstrNumber(object))
        : i32(vm.ram, object + LEN);
  }

  /** Hash of a str or bytes (computed once). */
  public static int hash(Vm vm, int object) {
    if (Word.isQstr(object)) {
      return vm.qstrs.hash(Word.qstrNumber(object));
    }
    int hash = i32(vm.ram, object + HASH);
    if (hash == 0) {
      hash = Qstr.hash(vm.ram, i32(vm.ram, object + DATA) - RAM_BASE, i32(vm.ram, object + LEN));
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
    byte[] ram = vm.ram;
    int length = i32(ram, left + LEN);
    if (length != i32(ram, right + LEN) || hashesDiffer(ram, left, i32(ram, right + HASH))) {
      return false;
    }
    int a = i32(ram, left + DATA) - RAM_BASE;
    int b = i32(ram, right + DATA) - RAM_BASE;
    return Arrays.equals(ram, a, a + length, ram, b, b + length);
  }

  private static boolean equalQstr(Vm vm, int object, int word) {
    byte[] ram = vm.ram;
    int qstr = Word.qstrNumber(word);
    int length = i32(ram, object + LEN);
    if (length != vm.qstrs.length(qstr) || hashesDiffer(ram, object, vm.qstrs.hash(qstr))) {
      return false;
    }
    int a = i32(ram, object + DATA) - RAM_BASE;
    int b = vm.qstrs.offset(qstr);
    return Arrays.equals(ram, a, a + length, vm.qstrs.array(qstr), b, b + length);
  }

  private static boolean hashesDiffer(byte[] ram, int object, int otherHash) {
    int hash = i32(ram, object + HASH);
    return hash != 0 && otherHash != 0 && hash != otherHash;
  }

  public StrObject() {
    super(Rom.STR, "str", 0);
  }
}
