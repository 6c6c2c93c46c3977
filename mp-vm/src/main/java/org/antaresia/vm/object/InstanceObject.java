package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

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

  private InstanceObject() {
    super("class", "instance", EQ_CHECKS_OTHER_TYPE | EQ_HAS_NEQ_TEST);
  }

  static int create(Vm vm, int type) {
    boolean derived = ClassObject.nativeType(vm.ram, type) != Word.NULL;
    int size = derived ? SIZE + 4 : SIZE;
    int instance =
        ClassObject.find(vm, type, Names.__del__, Word.NULL) == Word.NULL
            ? vm.heap.allocate(size)
            : vm.heap.allocateWithFinaliser(size);
    if (instance == 0) {
      throw vm.memoryError(size);
    }
    i32(vm.ram, instance, type);
    i32(vm.ram, instance + MEMBERS, MapTable.ALL_KEYS_ARE_QSTRS);
    return instance;
  }

  /** The builtin part of an instance, NULL when it has none (yet). */
  static int nativePart(byte[] ram, int instance) {
    return ClassObject.isInstance(ram, instance)
            && ClassObject.nativeType(ram, i32(ram, instance)) != Word.NULL
        ? i32(ram, instance + NATIVE)
        : Word.NULL;
  }

  /** Makes the builtin part: what {@code super().__init__(...)} does for a builtin base. */
  static void initialiseNative(Vm vm, int instance, int nArgs, int nKw, int args) {
    int type = ClassObject.nativeType(vm.ram, i32(vm.ram, instance));
    int part = ClassObject.builtin(vm.ram, type).makeNew(vm, type, nArgs, nKw, args);
    i32(vm.ram, instance + NATIVE, part);
  }

  /** {@code C(args)}. */
  static int construct(Vm vm, int type, int nArgs, int nKw, int args) {
    byte[] ram = vm.ram;
    int words = nArgs + 2 * nKw;
    int all = vm.pushWords(words + 1);
    org.antaresia.gc.Memory.copy(ram, args, all + 4, 4 * words);
    int instance;
    int create = ClassObject.find(vm, type, Names.__new__, Word.NULL);
    if (create == Word.NULL || Rom.contains(create)) {
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
        throw vm.typeError("__init__() should return None, not '" + vm.typeName(result) + "'");
      }
    } else if (ClassObject.nativeType(ram, type) == Word.NULL && words > 0) {
      boolean takesAny = create != Word.NULL;
      if (!takesAny) {
        throw org.antaresia.vm.Arguments.countError(vm, nArgs, nKw, 0, 0, false);
      }
    }
    if (ClassObject.nativeType(ram, type) != Word.NULL && i32(ram, instance + NATIVE) == 0) {
      initialiseNative(vm, instance, nArgs, nKw, all + 4);
    }
    vm.stackTop = all;
    vm.keep(instance);
    return instance;
  }

  /** Looks a special method up: in the class, bound to {@code self}; vm.self is set. */
  static int method(Vm vm, int self, int name) {
    int type = i32(vm.ram, self);
    int member = ClassObject.find(vm, type, name, Word.NULL);
    if (member == Word.NULL || Rom.contains(vm.owner)) {
      return Word.NULL;
    }
    return ClassObject.bind(vm, self, type, member);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    int method = method(vm, self, kind == PrintKind.STR ? Names.__str__ : Names.__repr__);
    int part = nativePart(vm.ram, self);
    if (method == Word.NULL && kind == PrintKind.STR && part == Word.NULL) {
      method = method(vm, self, Names.__repr__);
    }
    if (method == Word.NULL && part != Word.NULL) {
      if (ClassObject.isSubclass(vm, Type.wordOf(vm.ram, part), ExceptionObject.BASE_EXCEPTION)) {
        if (kind != PrintKind.STR) {
          out.qstr(vm, ClassObject.name(vm.ram, i32(vm.ram, self)));
        }
        ExceptionObject.print(vm, out, part, kind, true);
      } else {
        Printing.print(vm, out, part, kind);
      }
      return;
    }
    if (method != Word.NULL) {
      int text = Calls.callMethod0(vm, method, vm.self);
      Printing.print(vm, out, text, PrintKind.STR);
      return;
    }
    out.text("<");
    out.qstr(vm, ClassObject.name(vm.ram, i32(vm.ram, self)));
    out.text(" object at 0x" + Integer.toHexString(self) + ">");
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    byte[] ram = vm.ram;
    int method = method(vm, self, Names.__call__);
    if (method == Word.NULL) {
      int part = nativePart(ram, self);
      if (part != Word.NULL) {
        return Calls.call(vm, part, nArgs, nKw, args);
      }
      throw vm.typeError("'" + vm.typeName(self) + "' object isn't callable");
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
    int method = method(vm, self, UNARY_METHODS[op]);
    if (method == Word.NULL) {
      int part = nativePart(vm.ram, self);
      if (part != Word.NULL) {
        return Type.of(vm.ram, part).unaryOp(vm, op, part);
      }
      if (op == UnaryOp.HASH && method(vm, self, Names.__eq__) == Word.NULL) {
        return IntObject.create(vm, self);
      }
      return Word.NULL;
    }
    int result = Calls.callMethod0(vm, method, vm.self);
    if (op == UnaryOp.HASH) {
      return Word.smallInt(IntObject.toIntTruncated(vm, result) << 1 >> 1);
    }
    if (op == UnaryOp.INT && !IntObject.isInt(vm.ram, result)) {
      throw vm.typeError("can't convert " + vm.typeName(result) + " to int");
    }
    return result;
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    int method = method(vm, left, BINARY_METHODS[op]);
    if (method == Word.NULL || BINARY_METHODS[op] == 1) {
      int part = nativePart(vm.ram, left);
      if (part == Word.NULL) {
        return Word.NULL;
      }
      int other = nativePart(vm.ram, right);
      return Type.of(vm.ram, part).binaryOp(vm, op, part, other == Word.NULL ? right : other);
    }
    int result = Calls.callMethod1(vm, method, vm.self, right);
    return result == Constants.NOT_IMPLEMENTED ? Word.NULL : result;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    byte[] ram = vm.ram;
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
      if ((u16(ram, type + ClassObject.FLAGS) & ClassObject.HAS_SPECIAL_ACCESSORS) != 0) {
        int value = throughAccessor(vm, member, self, type);
        if (value != Word.NULL) {
          vm.self = Word.NULL;
          return value;
        }
      }
      return ClassObject.bind(vm, self, type, member);
    }
    member = Rom.type(Rom.OBJECT).member(vm, name);
    if (member != Word.NULL) {
      return Attributes.bind(vm, self, type, member);
    }
    if (name != Names.__getattr__) {
      int hook = method(vm, self, Names.__getattr__);
      if (hook != Word.NULL) {
        int value = Calls.callMethod1(vm, hook, vm.self, Word.qstr(name));
        vm.self = Word.NULL;
        return value;
      }
    }
    return Word.NULL;
  }

  /** What a property or a member with {@code __get__} gives, or NULL for other members. */
  static int throughAccessor(Vm vm, int member, int self, int type) {
    if (Type.wordOf(vm.ram, member) == Rom.PROPERTY) {
      int getter = i32(vm.ram, member + PropertyObject.GETTER);
      if (getter == Word.NONE) {
        throw vm.attributeError("unreadable attribute");
      }
      return Calls.call1(vm, getter, self);
    }
    if (ClassObject.isInstance(vm.ram, member)) {
      int get = method(vm, member, Names.__get__);
      if (get != Word.NULL) {
        return Calls.callMethod2(vm, get, vm.self, self, type);
      }
    }
    return Word.NULL;
  }

  private static int dict(Vm vm, int self) {
    byte[] ram = vm.ram;
    int dict = DictObject.create(vm, i32(ram, self + MEMBERS + MapTable.ALLOC));
    int map = self + MEMBERS;
    for (int slot = MapTable.nextSlot(ram, map, 0);
        slot >= 0;
        slot = MapTable.nextSlot(ram, map, slot + 1)) {
      int entry = MapTable.slot(ram, map, slot);
      DictObject.put(vm, dict, i32(ram, entry), i32(ram, entry + 4));
    }
    DictObject.fix(ram, dict);
    vm.self = Word.NULL;
    return dict;
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    byte[] ram = vm.ram;
    int type = i32(ram, self);
    if ((u16(ram, type + ClassObject.FLAGS) & ClassObject.HAS_SPECIAL_ACCESSORS) != 0) {
      int member = ClassObject.find(vm, type, name, self);
      if (member != Word.NULL) {
        if (Type.wordOf(ram, member) == Rom.PROPERTY) {
          return PropertyObject.store(vm, member, self, value);
        }
        if (ClassObject.isInstance(ram, member)) {
          int hook = method(vm, member, value == Word.NULL ? Names.__delete__ : Names.__set__);
          if (hook != Word.NULL) {
            if (value == Word.NULL) {
              Calls.callMethod1(vm, hook, vm.self, self);
            } else {
              Calls.callMethod2(vm, hook, vm.self, self, value);
            }
            return true;
          }
        }
      }
      int hook = method(vm, self, value == Word.NULL ? Names.__delattr__ : Names.__setattr__);
      if (hook != Word.NULL) {
        if (value == Word.NULL) {
          Calls.callMethod1(vm, hook, vm.self, Word.qstr(name));
        } else {
          Calls.callMethod2(vm, hook, vm.self, Word.qstr(name), value);
        }
        return true;
      }
    }
    return storePlain(vm, self, name, value);
  }

  /** Stores or deletes among the instance's own attributes. */
  static boolean storePlain(Vm vm, int self, int name, int value) {
    if (value == Word.NULL) {
      return MapTable.remove(vm, self + MEMBERS, Word.qstr(name)) != Word.NULL;
    }
    MapTable.put(vm, self + MEMBERS, Word.qstr(name), value);
    return true;
  }

  @Override
  public int subscript(Vm vm, int self, int index, int value) {
    int name =
        value == Word.SENTINEL
            ? Names.__getitem__
            : value == Word.NULL ? Names.__delitem__ : Names.__setitem__;
    int method = method(vm, self, name);
    if (method == Word.NULL) {
      int part = nativePart(vm.ram, self);
      return part == Word.NULL
          ? Word.NULL
          : Type.of(vm.ram, part).subscript(vm, part, index, value);
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
    int method = method(vm, self, Names.__iter__);
    if (method != Word.NULL) {
      return Calls.callMethod0(vm, method, vm.self);
    }
    int part = nativePart(vm.ram, self);
    return part == Word.NULL ? Word.NULL : Type.of(vm.ram, part).iter(vm, part, place);
  }

  @Override
  public boolean isIterator() {
    return true;
  }

  @Override
  public int next(Vm vm, int self) {
    int method = method(vm, self, Names.__next__);
    if (method == Word.NULL) {
      throw vm.typeError("'" + vm.typeName(self) + "' object isn't an iterator");
    }
    int top = vm.stackTop;
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

  @Override
  public void finalise(Vm vm, int self) {
    int method = method(vm, self, Names.__del__);
    if (method != Word.NULL) {
      Calls.callMethod0(vm, method, vm.self);
    }
  }
}
