package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Constants;
import org.antaresia.vm.Names;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.jspecify.annotations.Nullable;

/**
 * Instances of Python classes: {@code +0 class | +4 map of attributes | +16 builtin part}.
 *
 * <p>The builtin part is there when a base is a builtin type; it is NULL until the base's {@code
 * __init__} or the end of construction makes it.
 */
final class InstanceObject extends Type {
  static final InstanceObject BEHAVIOUR = new InstanceObject();

  static final int MEMBERS = 4;
  private static final int NATIVE = 16;
  private static final int SIZE = 16;

  private static final int[] UNARY_METHODS = new int[UnaryOp.SIZEOF + 1];
  private static final int[] BINARY_METHODS = new int[BinaryOp.REVERSE_POWER + 1];

  static {
    for (int op = 0; op < UNARY_METHODS.length; op++) {
      UNARY_METHODS[op] = Qstr.of(Operators.unaryName(op));
    }
    for (int op = 0; op < BINARY_METHODS.length; op++) {
      BINARY_METHODS[op] = Qstr.of(BinaryOp.specialMethod(op));
    }
  }

  /** The name of the method that does an operation. */
  static int operatorMethod(int operation) {
    return BINARY_METHODS[operation];
  }

  private InstanceObject() {
    super("class", "instance", EQ_NOT_REFLEXIVE | EQ_CHECKS_OTHER_TYPE | EQ_HAS_NEQ_TEST);
  }

  static int create(Vm vm, int type) {
    int instance = vm.allocateObject(size(vm.ram, type), type); // genuine calls no __del__ either
    i32(vm.ram, instance + MEMBERS, MapTable.ALL_KEYS_ARE_QSTRS);
    return instance;
  }

  private static int size(int[] ram, int type) {
    return ClassObject.nativeType(ram, type) == Word.NULL ? SIZE : SIZE + 4;
  }

  /** The builtin part of an instance, NULL when it has none (yet). */
  static int nativePart(int[] ram, int instance) {
    return ClassObject.isInstance(ram, instance)
            && ClassObject.nativeType(ram, i32(ram, instance)) != Word.NULL
        ? i32(ram, instance + NATIVE)
        : Word.NULL;
  }

  /** Makes the builtin part: what {@code super().__init__(...)} does for a builtin base. */
  static void initialiseNative(Vm vm, int instance, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    boolean isInstance = ClassObject.isInstance(ram, instance);
    int type = isInstance ? ClassObject.nativeType(ram, i32(ram, instance)) : Word.NULL;
    if (type == Word.NULL) {
      throw vm.typeError(); // a self that the caller made up, which genuine writes to unseen
    }
    int part = ClassObject.builtin(vm.ram, type).makeNew(vm, type, nArgs, nKw, args);
    i32(ram, instance + NATIVE, part);
  }

  /** {@code C(args)}. */
  static int construct(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int words = nArgs + 2 * nKw;
    int all = vm.pushWords(words + 1);
    org.antaresia.gc.Memory.copy(ram, args, all + 4, 4 * words);
    int instance;
    int create = ClassObject.find(vm, type, Names.__new__, Word.NULL, "makeNew");
    boolean plain = create == Word.NULL || create == Word.SENTINEL || Rom.contains(create);
    if (plain) {
      instance = create(vm, type);
    } else {
      i32(ram, all, type);
      create = ClassObject.bind(vm, Word.NULL, type, create);
      instance = Calls.call(vm, create, nArgs + 1, nKw, all);
      if (Type.wordOf(ram, instance) != type) {
        vm.stackTop = all;
        return instance;
      }
    }
    i32(ram, all, instance);
    int init = ClassObject.find(vm, type, Names.__init__, Word.NULL);
    if (init != Word.NULL && !Rom.contains(vm.owner)) {
      init = ClassObject.bind(vm, instance, type, init);
      int first = vm.self == Word.NULL ? 1 : 0;
      i32(ram, all, vm.self == Word.NULL ? instance : vm.self);
      int result = Calls.call(vm, init, nArgs + 1 - first, nKw, all + 4 * first);
      if (result != Word.NONE) {
        throw vm.typeError("__init__() should return None, not '%s'", vm.typeName(result));
      }
    }
    boolean derived = plain && ClassObject.nativeType(ram, type) != Word.NULL;
    if (derived && i32(ram, instance + NATIVE) == Word.NULL) {
      initialiseNative(vm, instance, nArgs, nKw, all + 4);
    }
    vm.stackTop = all;
    vm.keep(instance);
    return instance;
  }

  /**
   * Looks a special method up in the class and binds it to {@code self}; vm.self is set.
   *
   * @param slot the slot of {@link Type} that does the same for a builtin base; null for none
   * @return the method, SENTINEL where the {@link #part} has to do it, or NULL
   */
  static int method(Vm vm, int self, int name, @Nullable String slot) {
    int type = i32(vm.ram, self);
    int member = ClassObject.find(vm, type, name, Word.NULL, slot);
    if (member == Word.NULL || member == Word.SENTINEL) {
      return member;
    }
    return Rom.contains(vm.owner) ? Word.NULL : ClassObject.bind(vm, self, type, member);
  }

  /** The builtin part of an instance that should have one; the builtin {@code __init__} before. */
  private static int part(Vm vm, int self) {
    int part = i32(vm.ram, self + NATIVE);
    return part == Word.NULL ? SuperObject.nativeInit() : part;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int name = kind == PrintKind.STR ? Names.__str__ : Names.__repr__;
    int method = method(vm, self, name, "print");
    if (method == Word.NULL && kind == PrintKind.STR) {
      method = method(vm, self, Names.__repr__, null);
    }
    if (method == Word.SENTINEL) {
      printPart(vm, out, self, kind);
    } else if (method != Word.NULL) {
      Printing.print(vm, out, Calls.call1(vm, method, self), PrintKind.STR);
    } else {
      out.text("<");
      out.qstr(vm, ClassObject.name(vm.ram, i32(vm.ram, self)));
      out.text(" object at " + Integer.toHexString(self) + ">");
    }
  }

  private static void printPart(Vm vm, Output out, int self, PrintKind kind) {
    int part = part(vm, self);
    if (ExceptionObject.isException(vm, part)) {
      if (kind != PrintKind.STR) {
        out.qstr(vm, ClassObject.name(vm.ram, i32(vm.ram, self)));
      }
      ExceptionObject.print(vm, out, part, kind, true);
    } else {
      Printing.print(vm, out, part, kind);
    }
  }

  /** Whether calling {@code self}, an instance, would find something to call. */
  static boolean isCallable(Vm vm, int self) {
    return method(vm, self, Names.__call__, "call") != Word.NULL;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int method = method(vm, self, Names.__call__, "call");
    if (method == Word.SENTINEL) {
      return Calls.call(vm, part(vm, self), nArgs, nKw, args);
    }
    if (method == Word.NULL) {
      throw vm.typeError("'%s' object isn't callable", vm.typeName(self));
    }
    if (vm.self == Word.NULL) {
      return Calls.call(vm, method, nArgs, nKw, args);
    }
    int words = nArgs + 2 * nKw;
    int all = vm.pushWords(words + 1);
    i32(ram, all, vm.self);
    org.antaresia.gc.Memory.copy(ram, args, all + 4, 4 * words);
    int result = Calls.call(vm, method, nArgs + 1, nKw, all);
    vm.stackTop = all;
    return result;
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    if (op == UnaryOp.SIZEOF) {
      return Word.smallInt(
          size(vm.ram, i32(vm.ram, self)) + 8 * i32(vm.ram, self + MEMBERS + MapTable.ALLOC));
    }
    int method = method(vm, self, UNARY_METHODS[op], "unaryOp");
    if (method == Word.SENTINEL) {
      return Operators.unary(vm, op, part(vm, self));
    }
    if (method == Word.NULL) {
      boolean byIdentity = op == UnaryOp.HASH && method(vm, self, Names.__eq__, null) == Word.NULL;
      return byIdentity ? IntObject.create(vm, self) : Word.NULL;
    }
    int result = Calls.call1(vm, method, self);
    if (op == UnaryOp.HASH) {
      return Word.smallInt(IntObject.toIntTruncated(vm, result) << 1 >> 1);
    }
    if (op == UnaryOp.INT && !IntObject.isInt(vm.ram, result)) {
      throw vm.typeError();
    }
    return result;
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int result;
    int method = method(vm, left, BINARY_METHODS[op], "binaryOp");
    if (method == Word.NULL) {
      return Word.NULL;
    }
    if (method != Word.SENTINEL) {
      result = Calls.callMethod1(vm, method, vm.self, right);
      if (op == BinaryOp.CONTAINS) {
        result = Word.bool(Operators.isTrue(vm, result));
      }
    } else {
      result = Operators.binary(vm, op, part(vm, left), right);
    }
    return result == Constants.NOT_IMPLEMENTED ? Word.NULL : result;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int[] ram = vm.ram;
    int entry = MapTable.findQstr(vm, self + MEMBERS, Word.qstr(name));
    if (entry != Word.NULL) {
      vm.self = Word.NULL;
      return i32(ram, entry + 4);
    }
    if (name == Names.__dict__) {
      return dict(vm, self);
    }
    int type = i32(ram, self);
    int member = ClassObject.find(vm, type, name, self);
    if (member != Word.NULL) {
      if (ClassObject.hasSpecialAccessors(ram, type)) {
        int value = throughAccessor(vm, member, self, type);
        if (value != Word.NULL) {
          vm.self = Word.NULL;
          return value;
        }
      }
      return ClassObject.bind(vm, self, type, member);
    }
    int hook =
        isNeverMade(name) ? Word.NULL : Attributes.loadMethodMaybe(vm, self, Names.__getattr__);
    if (hook == Word.NULL) {
      return Word.NULL;
    }
    int value = Calls.callMethod1(vm, hook, vm.self, Word.qstr(name));
    vm.self = Word.NULL;
    return value;
  }

  /** The hooks for attributes, which {@code __getattr__} is not asked for. */
  private static boolean isNeverMade(int name) {
    return name == Names.__getattr__
        || name == Names.__get__
        || name == Names.__set__
        || name == Names.__delete__
        || name == Names.__set_name__
        || name == Names.__setattr__
        || name == Names.__delattr__;
  }

  /** What a property or a member with {@code __get__} gives, or NULL for other members. */
  private static int throughAccessor(Vm vm, int member, int self, int type) {
    if (Type.wordOf(vm.ram, member) == Rom.PROPERTY) {
      int getter = i32(vm.ram, member + PropertyObject.GETTER);
      if (getter == Word.NONE) {
        throw vm.attributeError("unreadable attribute");
      }
      return Calls.call1(vm, getter, self);
    }
    int get = Attributes.loadMethodMaybe(vm, member, Names.__get__);
    return get == Word.NULL ? Word.NULL : Calls.callMethod2(vm, get, vm.self, self, type);
  }

  private static int dict(Vm vm, int self) {
    int dict = DictObject.ofMap(vm, Rom.DICT, self + MEMBERS);
    DictObject.fix(vm.ram, dict);
    vm.self = Word.NULL;
    return dict;
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    int[] ram = vm.ram;
    int type = i32(ram, self);
    if (ClassObject.hasSpecialAccessors(ram, type)) {
      int member = ClassObject.find(vm, type, name, self);
      if (member != Word.NULL) {
        if (Type.wordOf(ram, member) == Rom.PROPERTY) {
          return PropertyObject.store(vm, member, self, value);
        }
        int accessor = value == Word.NULL ? Names.__delete__ : Names.__set__;
        if (storeThrough(vm, member, accessor, self, value)) {
          return true;
        }
      }
      int hook = value == Word.NULL ? Names.__delattr__ : Names.__setattr__;
      if (storeThrough(vm, self, hook, Word.qstr(name), value)) {
        return true;
      }
    }
    return storePlain(vm, self, name, value);
  }

  /** Calls {@code object.hook(first, value)}, without a NULL value; false when there is no hook. */
  private static boolean storeThrough(Vm vm, int object, int hook, int first, int value) {
    int method = Attributes.loadMethodMaybe(vm, object, hook);
    if (method == Word.NULL) {
      return false;
    }
    if (value == Word.NULL) {
      Calls.callMethod1(vm, method, vm.self, first);
    } else {
      Calls.callMethod2(vm, method, vm.self, first, value);
    }
    return true;
  }

  /** Stores or deletes among the instance's own attributes. */
  static boolean storePlain(Vm vm, int self, int name, int value) {
    if (value == Word.NULL) {
      return MapTable.remove(vm, self + MEMBERS, Word.qstr(name)) != Word.NULL;
    }
    vm.caches.willHaveAttribute(Word.qstr(name));
    MapTable.put(vm, self + MEMBERS, Word.qstr(name), value);
    return true;
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    int name =
        value == Word.SENTINEL
            ? Names.__getitem__
            : value == Word.NULL ? Names.__delitem__ : Names.__setitem__;
    int method = method(vm, self, name, "subscript");
    if (method == Word.NULL) {
      return Word.NULL;
    }
    if (method == Word.SENTINEL) {
      return Operators.subscript(vm, part(vm, self), index, value);
    }
    if (value == Word.SENTINEL || value == Word.NULL) {
      int result = Calls.callMethod1(vm, method, vm.self, index);
      return value == Word.NULL ? Word.NONE : result;
    }
    Calls.callMethod2(vm, method, vm.self, index, value);
    return Word.NONE;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    int method = method(vm, self, Names.__iter__, "iter");
    if (method == Word.SENTINEL) {
      int part = part(vm, self);
      return Type.of(vm.ram, part).iter(vm, part, place);
    }
    return method == Word.NULL ? method : Calls.callMethod0(vm, method, vm.self);
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    int top = vm.stackTop;
    int method = Attributes.loadMethodMaybe(vm, self, Names.__next__);
    if (method == Word.NULL) {
      throw vm.typeError("'%s' object isn't an iterator", vm.typeName(self));
    }
    try {
      return Calls.callMethod0(vm, method, vm.self);
    } catch (PyException e) {
      if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.STOP_ITERATION)) {
        throw e;
      }
      vm.stackTop = top;
      vm.stopValue = ExceptionObject.value(vm, e.take());
      return Word.NULL;
    }
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    int part = nativePart(vm.ram, self);
    return part != Word.NULL && Type.of(vm.ram, part).buffer(vm, part, buffer, write);
  }
}
