package org.antaresia.vm;

import java.util.Arrays;
import org.antaresia.vm.object.FloatObject;

/** The named members of a {@link Namespace}, in the order of their declaration. */
public final class Members {
  private static final int COMPUTED = -1;
  private static final int FLOAT = -2;

  private final Namespace owner;
  private int count;
  private int[] names = new int[16]; // qstr
  private int[] words = new int[16]; // object word, COMPUTED or FLOAT
  private int[] ids = new int[16]; // of computed members
  private double[] floats = new double[0];
  private NativeFunction[] functions = new NativeFunction[16];
  private int functionCount;
  private int[] index = new int[0]; // open hash over names, entry = member number + 1

  Members(Namespace owner) {
    this.owner = owner;
  }

  /** A function or method with exactly {@code args} arguments (self included). */
  public Members function(String name, int id, int args) {
    return function(name, id, args, args);
  }

  /** A function or method with {@code min} to {@code max} arguments (self included). */
  public Members function(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.FUNCTION);
  }

  /** A function or method with at least {@code min} arguments. */
  public Members variadic(String name, int id, int min) {
    return add(name, id, min, NativeFunction.ANY, NativeFunction.FUNCTION);
  }

  /** A function that takes keyword arguments; it checks what follows its first arguments itself. */
  public Members keywords(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.FUNCTION | NativeFunction.KEYWORDS);
  }

  /** A class method; the count includes the class. */
  public Members classMethod(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.CLASS_METHOD);
  }

  /** A class method that takes keyword arguments. */
  public Members classMethodKeywords(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.CLASS_METHOD | NativeFunction.KEYWORDS);
  }

  /** A static method. */
  public Members staticMethod(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.STATIC_METHOD);
  }

  /** A static method that takes keyword arguments. */
  public Members staticMethodKeywords(String name, int id, int min, int max) {
    return add(name, id, min, max, NativeFunction.STATIC_METHOD | NativeFunction.KEYWORDS);
  }

  /**
   * A method that is no member: an attribute that {@link Type#loadAttr} finds, through {@link
   * Namespace#unnamed}.
   */
  public Members unnamed(int id, int min, int max) {
    place(
        id,
        min,
        max,
        NativeFunction.FUNCTION | (max == NativeFunction.ANY ? NativeFunction.KEYWORDS : 0));
    return this;
  }

  /** A member that is an object word outside the heap: a small int, qstr, immediate or ROM word. */
  public Members constant(String name, int word) {
    put(name, word, 0);
    return this;
  }

  /** A small integer. */
  public Members integer(String name, int value) {
    return constant(name, Word.smallInt(value));
  }

  /** A string. */
  public Members text(String name, String value) {
    return constant(name, Word.qstr(Qstr.of(value)));
  }

  /** A floating-point constant. */
  public Members floating(String name, double value) {
    floats = Arrays.copyOf(floats, floats.length + 1);
    floats[floats.length - 1] = value;
    put(name, FLOAT, floats.length - 1);
    return this;
  }

  /** A value that {@link Namespace#compute} makes at each look-up. */
  public Members computed(String name, int id) {
    put(name, COMPUTED, id);
    return this;
  }

  private Members add(String name, int id, int min, int max, int flags) {
    put(name, place(id, min, max, flags), 0);
    return this;
  }

  private int place(int id, int min, int max, int flags) {
    if (functionCount == functions.length) {
      functions = Arrays.copyOf(functions, functionCount * 2);
    }
    NativeFunction function = new NativeFunction(owner, id, min, max, flags);
    function.place(owner.address() + (functionCount + 1) * 4);
    functions[functionCount++] = function;
    return function.address();
  }

  private void put(String name, int word, int id) {
    if (count == names.length) {
      names = Arrays.copyOf(names, count * 2);
      words = Arrays.copyOf(words, count * 2);
      ids = Arrays.copyOf(ids, count * 2);
    }
    names[count] = Qstr.of(name);
    words[count] = word;
    ids[count++] = id;
  }

  void seal() {
    int size = Integer.highestOneBit(Math.max(count, 1) * 2) * 2;
    index = new int[size];
    for (int i = 0; i < count; i++) {
      int slot = names[i] & (size - 1);
      while (index[slot] != 0) {
        slot = (slot + 1) & (size - 1);
      }
      index[slot] = i + 1;
    }
  }

  NativeFunction function(int i) {
    return functions[i];
  }

  /** The function with that number; there is one. */
  int functionWith(int id) {
    int i = 0;
    while (functions[i].id() != id) {
      i++;
    }
    return functions[i].address();
  }

  /** The address of the function that was declared under a name. */
  int function(String name) {
    int qstr = Qstr.of(name);
    int i = 0;
    while (names[i] != qstr) {
      i++;
    }
    return words[i];
  }

  /** How many members there are. */
  public int size() {
    return count;
  }

  /** The name (qstr) of member {@code i}. */
  public int name(int i) {
    return names[i];
  }

  /** The value of the member of that name (a qstr), or NULL. */
  int find(Vm vm, int asked) {
    int name = vm.qstrs.known(asked);
    int mask = index.length - 1;
    for (int slot = name & mask; index[slot] != 0; slot = (slot + 1) & mask) {
      int i = index[slot] - 1;
      if (names[i] == name) {
        return value(vm, i);
      }
    }
    return Word.NULL;
  }

  /** The value of member {@code i}. */
  public int value(Vm vm, int i) {
    return switch (words[i]) {
      case COMPUTED -> owner.compute(vm, ids[i]);
      case FLOAT -> FloatObject.create(vm, floats[ids[i]]);
      default ->
          Word.isQstr(words[i]) ? Word.qstr(vm.qstrs.local(Word.qstrNumber(words[i]))) : words[i];
    };
  }
}
