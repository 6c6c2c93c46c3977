package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.ClassNames;
import org.antaresia.vm.Names;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Rom;
import org.antaresia.vm.RomImage;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.jspecify.annotations.Nullable;

/**
 * Classes made by a class statement or {@code type(name, bases, dict)}: heap objects.
 *
 * <pre>
 *   +0 type   +4 flags u16   +6 name u16   +8 twelve slot numbers u8   +20 slots
 *   slots 0 to 8: behaviour of instances   9: dict of the class   10: base or tuple of bases
 *   slot 11: protocol of a builtin base
 * </pre>
 *
 * <p>A slot number is the slot's index + 1, or 0 where the class has none. What C keeps in slots 0
 * to 8 are function pointers; here they stay NULL, but for slot 0 of a class that namedtuple()
 * made: it holds the builtin type that behaves for its instances, and for slot 5, see {@link
 * #STORES}.
 */
public final class ClassObject {
  static final int FLAGS = 4;
  static final int NAME = 6;
  static final int SLOT_NUMBERS = 8;

  /**
   * Where slot 0 lies: NULL, or the builtin type that behaves for the class's instances; another
   * address in types of C code.
   */
  public static final int SLOTS = 20;

  /** NULL where a store to an instance's attribute needs no more than its map. */
  public static final int STORES = SLOTS + 4 * 5;

  static final int LOCALS = 56;
  static final int PARENT = 60;
  private static final int PROTOCOL = 64;
  private static final int SIZE = 64;
  private static final int SIZE_WITH_PROTOCOL = 68;

  /** Slot numbers in the order of the type's fields; parent and protocol vary. */
  private static final int FIELD_PROTOCOL = 9;

  static final int FIELD_PARENT = 10;
  private static final int FIELD_LOCALS = 11;

  static final int HAS_SUBCLASSES = 0x01;
  private static final int HAS_SPECIAL_ACCESSORS = 0x02;
  private static final int INSTANCE_TYPE = 0x200;

  /**
   * How many ways may lead from a class up to the roots. Look-ups go them all, by recursion, and a
   * diamond on top of a diamond doubles them: where a class is made is the place for the limit.
   */
  private static final int MAX_WAYS_UP = 100;

  /** Fuel for making a class. */
  private static final int CREATION_UNITS = 64;

  private ClassObject() {}

  /** Makes sure that the special methods' names are ROM qstrs: loading the class does it. */
  public static void declareNames() {
    InstanceObject.BEHAVIOUR.name();
  }

  /** The behaviour of the instances of a heap class. */
  public static Type behaviour(int[] ram, int type) {
    int builtin = i32(ram, type + SLOTS);
    if (builtin == Word.NULL) {
      return InstanceObject.BEHAVIOUR;
    }
    return Rom.type(Rom.contains(builtin) ? builtin : RomImage.behaviour(builtin));
  }

  /** Whether the instances of {@code type} are laid out by a builtin type. */
  static boolean isBuiltin(int[] ram, int type) {
    return Rom.contains(type) || i32(ram, type + SLOTS) != Word.NULL;
  }

  /** The builtin type that behaves for instances of {@code type}, see {@link #isBuiltin}. */
  static Type builtin(int[] ram, int type) {
    return Rom.contains(type) ? Rom.type(type) : behaviour(ram, type);
  }

  /** The name (qstr) of a class. */
  public static int name(int[] ram, int type) {
    return u16(ram, type + NAME);
  }

  /** The dict of a class's own attributes. */
  static int locals(int[] ram, int type) {
    return i32(ram, type + LOCALS);
  }

  /** The base, a tuple of bases, or NULL. */
  static int parent(int[] ram, int type) {
    int slot = u8(ram, type + SLOT_NUMBERS + FIELD_PARENT);
    return slot == 0 ? Word.NULL : i32(ram, type + SLOTS + 4 * (slot - 1));
  }

  /** {@code type(name, bases, dict)}. */
  public static int create(Vm vm, int name, int bases, int dict) {
    int[] ram = vm.ram;
    int className = StrObject.toQstr(vm, name);
    if (Type.wordOf(ram, bases) != Rom.TUPLE || !DictObject.isDict(ram, dict)) {
      throw vm.typeError();
    }
    Safepoint.charge(vm, CREATION_UNITS);
    int n = TupleObject.len(ram, bases);
    int flags =
        INSTANCE_TYPE | Type.EQ_NOT_REFLEXIVE | Type.EQ_CHECKS_OTHER_TYPE | Type.EQ_HAS_NEQ_TEST;
    boolean protocol = false;
    boolean special = false;
    for (int i = 0; i < n; i++) {
      int base = TupleObject.item(ram, bases, i);
      if (Type.wordOf(ram, base) != Rom.TYPE) {
        throw vm.typeError();
      }
      if (isBuiltin(ram, base)) {
        if (!builtin(ram, base).canBeCreated()) {
          throw vm.typeError(
              "type '%s' isn't an acceptable base type", vm.qstrs.text(ClassNames.of(vm, base)));
        }
        protocol |= builtin(ram, base).stream() != null;
      } else {
        u16(ram, base + FLAGS, u16(ram, base + FLAGS) | HAS_SUBCLASSES);
        special |= hasSpecialAccessors(ram, base);
      }
    }
    int type = vm.allocateObject(protocol ? SIZE_WITH_PROTOCOL : SIZE, Rom.TYPE);
    u16(ram, type + NAME, className);
    for (int field = 0; field < FIELD_PROTOCOL; field++) {
      u8(ram, type + SLOT_NUMBERS + field, field + 1);
    }
    if (protocol) {
      u8(ram, type + SLOT_NUMBERS + FIELD_PROTOCOL, 12);
      i32(ram, type + PROTOCOL, RomImage.STREAM_PROTOCOL);
    }
    u8(ram, type + SLOT_NUMBERS + FIELD_LOCALS, 10);
    i32(ram, type + LOCALS, dict);
    if (n > 0) {
      u8(ram, type + SLOT_NUMBERS + FIELD_PARENT, 11);
      i32(ram, type + PARENT, n == 1 ? TupleObject.item(ram, bases, 0) : bases);
    }
    u16(ram, type + FLAGS, flags);
    if (special) {
      setSpecialAccessors(ram, type);
    }
    if (waysUp(ram, type) > MAX_WAYS_UP) {
      throw vm.recursionError();
    }
    if (countNativeBases(ram, type) > 1) {
      throw vm.typeError("multiple bases have instance lay-out conflict");
    }
    wrapNew(vm, dict);
    adoptMembers(vm, type, dict);
    return type;
  }

  /** A function {@code __new__} is a static method without being told; a closure is not. */
  private static void wrapNew(Vm vm, int dict) {
    int entry = MapTable.findQstr(vm, dict + DictObject.MAP, Word.qstr(Names.__new__));
    if (entry != Word.NULL) {
      int function = i32(vm.ram, entry + 4);
      if (isFunction(Type.wordOf(vm.ram, function))) {
        int wrapped = WrappedMethodObject.create(vm, Rom.STATICMETHOD, function);
        i32(vm.ram, entry + 4, wrapped);
      }
    }
  }

  /** Whether a type is one of those that are called {@code function}. */
  private static boolean isFunction(int type) {
    return switch (type) {
      case Rom.FUNCTION,
          Rom.VIPER_FUNCTION,
          Rom.MACHINE_FUNCTION,
          Rom.MACHINE_VIPER_FUNCTION,
          Rom.MACHINE_ASM_FUNCTION,
          Rom.NATIVE_FUNCTION,
          Rom.NATIVE_FUNCTION_0,
          Rom.NATIVE_FUNCTION_1,
          Rom.NATIVE_FUNCTION_2,
          Rom.NATIVE_FUNCTION_3,
          Rom.CHECKED_METHOD ->
          true;
      default -> false;
    };
  }

  /** Notes special accessors among the members and tells members their name. */
  private static void adoptMembers(Vm vm, int type, int dict) {
    int[] ram = vm.ram;
    int map = dict + DictObject.MAP;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = MapTable.slot(ram, map, slot);
      if (isSpecialAccessor(vm, i32(ram, entry), i32(ram, entry + 4))) {
        setSpecialAccessors(ram, type);
        break;
      }
    }
    tellNames(vm, type, map);
  }

  /** Whether a class has members that change how attributes of instances are loaded or stored. */
  static boolean hasSpecialAccessors(int[] ram, int type) {
    return (u16(ram, type + FLAGS) & HAS_SPECIAL_ACCESSORS) != 0;
  }

  static void setSpecialAccessors(int[] ram, int type) {
    u16(ram, type + FLAGS, u16(ram, type + FLAGS) | HAS_SPECIAL_ACCESSORS);
    i32(ram, type + STORES, Word.TRUE);
  }

  /**
   * Calls {@code __set_name__} of the members; it may change the class, so they are noted first.
   */
  private static void tellNames(Vm vm, int type, int map) {
    int[] ram = vm.ram;
    int noted = vm.stackTop;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = MapTable.slot(ram, map, slot);
      int value = i32(ram, entry + 4);
      int method = Attributes.loadMethodMaybe(vm, value, Names.__set_name__);
      int self = vm.self;
      if (method != Word.NULL && self != Word.NULL) { // bound
        int words = vm.pushWords(3);
        i32(ram, words, method);
        i32(ram, words + 4, self);
        i32(ram, words + 8, i32(ram, entry));
      }
    }
    int end = vm.stackTop;
    for (int words = noted; words < end; words += 12) {
      Calls.callMethod2(vm, i32(ram, words), i32(ram, words + 4), type, i32(ram, words + 8));
    }
    vm.stackTop = noted;
  }

  /** Whether a class member changes how instance attributes are loaded or stored. */
  static boolean isSpecialAccessor(Vm vm, int key, int value) {
    if (key == Word.qstr(Names.__setattr__) || key == Word.qstr(Names.__delattr__)) {
      return true;
    }
    if (Type.wordOf(vm.ram, value) == Rom.PROPERTY) {
      return true;
    }
    return Attributes.loadProtected(vm, value, Names.__get__) != Word.NULL
        || Attributes.loadProtected(vm, value, Names.__set__) != Word.NULL
        || Attributes.loadProtected(vm, value, Names.__delete__) != Word.NULL;
  }

  /** Whether {@code object} is an instance of a Python class. */
  public static boolean isInstance(int[] ram, int object) {
    return Word.isPointer(object) && !Rom.contains(object) && !isBuiltin(ram, i32(ram, object));
  }

  /** Whether class word {@code type} (builtin or not) is {@code base} or derived from it. */
  public static boolean isSubclass(Vm vm, int type, int base) {
    int[] ram = vm.ram;
    int at = type;
    while (at != base) {
      int parent = Rom.contains(at) ? Rom.type(at).parent() : parent(ram, at);
      if (parent == Word.NULL) {
        return base == Rom.OBJECT;
      }
      if (!Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
        for (int i = 0; i < TupleObject.len(ram, parent); i++) {
          if (isSubclass(vm, TupleObject.item(ram, parent, i), base)) {
            return true;
          }
        }
        return false;
      }
      at = parent;
    }
    return true;
  }

  /** How many ways lead from {@code type} up to classes without a base. */
  private static int waysUp(int[] ram, int type) {
    int at = type;
    while (!isBuiltin(ram, at)) {
      int parent = parent(ram, at);
      if (parent == Word.NULL) {
        return 1;
      }
      if (!Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
        int ways = 0;
        for (int i = 0; i < TupleObject.len(ram, parent); i++) {
          ways += waysUp(ram, TupleObject.item(ram, parent, i));
        }
        return ways;
      }
      at = parent;
    }
    return 1;
  }

  /** Whether {@code type} is laid out as builtin type {@code base}, from which it derives. */
  public static boolean isBuiltinSubtype(Vm vm, int type, int base) {
    return isBuiltin(vm.ram, type) && isSubclass(vm, type, base);
  }

  /** How many of the ways up from {@code type} end at a builtin type. */
  private static int countNativeBases(int[] ram, int type) {
    int at = type;
    while (!isBuiltin(ram, at)) {
      int parent = parent(ram, at);
      if (parent == Word.NULL) {
        return 0;
      }
      if (!Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
        int count = 0;
        for (int i = 0; i < TupleObject.len(ram, parent); i++) {
          count += countNativeBases(ram, TupleObject.item(ram, parent, i));
        }
        return count;
      }
      at = parent;
    }
    return at == Rom.OBJECT ? 0 : 1;
  }

  /** The builtin type that a class derives from, or NULL. */
  static int nativeType(int[] ram, int type) {
    int at = type;
    while (!isBuiltin(ram, at)) {
      int parent = parent(ram, at);
      if (parent == Word.NULL) {
        return Word.NULL;
      }
      if (!Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
        for (int i = 0; i < TupleObject.len(ram, parent); i++) {
          int found = nativeType(ram, TupleObject.item(ram, parent, i));
          if (found != Word.NULL) {
            return found;
          }
        }
        return Word.NULL;
      }
      at = parent;
    }
    return at == Rom.OBJECT ? Word.NULL : at;
  }

  /**
   * Looks a member up in a class and its bases, without binding.
   *
   * @param instance the object whose builtin part is asked too, or NULL
   * @return the member or NULL; {@link Vm#owner} is the class that has it
   */
  public static int find(Vm vm, int type, int name, int instance) {
    return find(vm, type, name, instance, null);
  }

  /**
   * As {@link #find(Vm, int, int, int)}, for a special method: a builtin type that fills its slot
   * answers for it.
   *
   * @param slot see {@link Type#fills}; null for none
   * @return the member, SENTINEL for the slot of a builtin base, or NULL
   */
  static int find(Vm vm, int type, int name, int instance, @Nullable String slot) {
    int[] ram = vm.ram;
    int at = type;
    int key = Word.qstr(name);
    while (!isBuiltin(ram, at)) {
      int entry = MapTable.findQstr(vm, locals(ram, at) + DictObject.MAP, key);
      if (entry != Word.NULL) {
        vm.owner = at;
        return i32(ram, entry + 4);
      }
      int parent = parent(ram, at);
      if (parent == Word.NULL) {
        return Word.NULL;
      }
      if (!Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
        int last = TupleObject.len(ram, parent) - 1;
        for (int i = 0; i < last; i++) {
          int base = TupleObject.item(ram, parent, i);
          int found = base == Rom.OBJECT ? Word.NULL : find(vm, base, name, instance, slot);
          if (found != Word.NULL) {
            return found;
          }
        }
        parent = TupleObject.item(ram, parent, last);
      }
      at = parent;
    }
    if (at == Rom.OBJECT) {
      return Word.NULL;
    }
    return slot != null && builtin(ram, at).fills(slot)
        ? Word.SENTINEL
        : findNative(vm, at, name, instance);
  }

  /** The member that the Python class of an instance, or one above it, has; NULL for none. */
  public static int memberOf(Vm vm, int object, int name) {
    if (!isInstance(vm.ram, object)) {
      return Word.NULL;
    }
    int member = find(vm, i32(vm.ram, object), name, Word.NULL);
    return member == Word.NULL || Rom.contains(vm.owner) ? Word.NULL : member;
  }

  private static int findNative(Vm vm, int type, int name, int instance) {
    int member;
    if (!Rom.contains(type) && behaviour(vm.ram, type) instanceof MachineTypeObject machine) {
      vm.owner = machine.address();
      member = MachineTypeObject.find(vm, type, name);
    } else {
      // What namedtuple() makes has the members of tuple, but they are not found through instances.
      Type builtin = Rom.contains(type) ? Rom.type(type) : Rom.type(parent(vm.ram, type));
      vm.owner = builtin.address();
      member = builtin.inheritedMember(vm, name);
    }
    if (instance == Word.NULL) {
      return member;
    }
    int part = InstanceObject.nativePart(vm.ram, instance);
    if (part == Word.NULL && member != Word.NULL) {
      throw vm.attributeError("call super().__init__() first");
    }
    return member != Word.NULL || part == Word.NULL
        ? member
        : Attributes.loadMethodMaybe(vm, part, name);
  }

  /**
   * Turns a class member into what a look-up gives: functions bind {@code self}.
   *
   * @param self the instance, or NULL when looked up through the class
   * @param type the class that class methods get
   */
  static int bind(Vm vm, int self, int type, int member) {
    int[] ram = vm.ram;
    vm.self = Word.NULL;
    if (!Word.isPointer(member)) {
      return member;
    }
    switch (Type.wordOf(ram, member)) {
      case Rom.FUNCTION,
          Rom.VIPER_FUNCTION,
          Rom.GENERATOR_FUNCTION,
          Rom.MACHINE_FUNCTION,
          Rom.MACHINE_VIPER_FUNCTION,
          Rom.MACHINE_ASM_FUNCTION,
          Rom.MACHINE_GENERATOR_FUNCTION,
          Rom.CLOSURE,
          Rom.CHECKED_METHOD ->
          vm.self = self;
      case Rom.NATIVE_FUNCTION,
          Rom.NATIVE_FUNCTION_0,
          Rom.NATIVE_FUNCTION_1,
          Rom.NATIVE_FUNCTION_2,
          Rom.NATIVE_FUNCTION_3 -> {
        if (!Rom.contains(member)) { // of C code
          int own = self == Word.NULL ? Word.NULL : InstanceObject.nativePart(ram, self);
          vm.self = own == Word.NULL ? self : own;
          return member;
        }
        NativeFunction function = (NativeFunction) Rom.object(member);
        int part = self == Word.NULL ? Word.NULL : InstanceObject.nativePart(ram, self);
        if (function.isClassMethod()) {
          vm.self = part == Word.NULL ? type : Type.wordOf(ram, part);
        } else if (function.isStaticMethod()) {
          return member;
        } else if (self == Word.NULL && isBuiltin(ram, type) && type != Rom.OBJECT) {
          return CheckedMethodObject.create(vm, type, member);
        } else if (Rom.contains(vm.owner)) {
          vm.self = part == Word.NULL ? self : part;
        }
      }
      case Rom.STATICMETHOD -> {
        return i32(ram, member + WrappedMethodObject.FUNCTION);
      }
      case Rom.CLASSMETHOD -> {
        vm.self = type;
        return i32(ram, member + WrappedMethodObject.FUNCTION);
      }
      default -> {
        // Anything else is a plain value.
      }
    }
    return member;
  }

  /**
   * The {@code __init__} to run for a plain construction: the class has neither a builtin base nor
   * {@code __new__}, and {@code __init__} is a Python function.
   *
   * @return the function or NULL
   */
  public static int simpleInit(Vm vm, int type) {
    if (isBuiltin(vm.ram, type)
        || nativeType(vm.ram, type) != Word.NULL
        || find(vm, type, Names.__new__, Word.NULL) != Word.NULL) {
      return Word.NULL;
    }
    int init = find(vm, type, Names.__init__, Word.NULL);
    return init != Word.NULL && Type.wordOf(vm.ram, init) == Rom.FUNCTION ? init : Word.NULL;
  }

  /** Whether an instance of a Python class can be called. */
  public static boolean isCallable(Vm vm, int instance) {
    return InstanceObject.isCallable(vm, instance);
  }

  /** A new instance with no attributes and, for a builtin base, no builtin part yet. */
  public static int createInstance(Vm vm, int type) {
    return InstanceObject.create(vm, type);
  }

  /** The name of the method of a class that does a binary operation: a qstr. */
  public static int operatorMethod(int operation) {
    return InstanceObject.operatorMethod(operation);
  }

  /** The builtin part of an instance of a class that derives from a builtin type, else NULL. */
  public static int nativePart(int[] ram, int object) {
    return InstanceObject.nativePart(ram, object);
  }

  /** For an instance of a class derived from builtin {@code type}: the builtin part, else NULL. */
  public static int nativeBase(Vm vm, int object, int type) {
    if (!isInstance(vm.ram, object) || !isSubclass(vm, i32(vm.ram, object), type)) {
      return Word.NULL;
    }
    return InstanceObject.nativePart(vm.ram, object);
  }
}
