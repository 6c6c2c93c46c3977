package org.antaresia.vm;

import org.antaresia.vm.object.BoundMethodObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.ExceptionObject;

/** Runtime functions on attributes. */
public final class Attributes {
  private Attributes() {}

  /**
   * Looks an attribute up for a call: {@link Vm#self} tells the object to pass as first argument,
   * NULL for none.
   *
   * @return the attribute or NULL
   */
  public static int loadMethodMaybe(Vm vm, int object, int name) {
    vm.self = Word.NULL;
    int typeWord = Type.wordOf(vm.ram, object);
    Type type = Type.of(vm.ram, object);
    if (name == Names.__class__) {
      return typeWord;
    }
    int value = type.loadAttr(vm, object, name);
    if (value != Word.NULL) {
      return value;
    }
    if (name == Names.__next__ && type.isIterator() && Rom.contains(typeWord)) {
      vm.self = object;
      return ((Namespace) Rom.object(Rom.BUILTINS)).member(vm, Names.next);
    }
    value = type.inheritedMember(vm, name);
    return value == Word.NULL ? value : bind(vm, object, typeWord, value);
  }

  /** What a builtin type's member becomes as an attribute of {@code object}; sets vm.self. */
  public static int bind(Vm vm, int object, int type, int member) {
    vm.self = Word.NULL;
    if (Word.isPointer(member)
        && Rom.contains(member)
        && Rom.object(member) instanceof NativeFunction function
        && !function.isStaticMethod()) {
      vm.self = function.isClassMethod() ? type : object;
    }
    return member;
  }

  /**
   * Looks an attribute up for a call.
   *
   * @throws PyException AttributeError
   */
  public static int loadMethod(Vm vm, int object, int name) {
    int value = loadMethodMaybe(vm, object, name);
    if (value == Word.NULL) {
      throw missing(vm, object, name);
    }
    return value;
  }

  /**
   * Loads an attribute.
   *
   * @throws PyException AttributeError
   */
  public static int load(Vm vm, int object, int name) {
    return bound(vm, loadMethod(vm, object, name));
  }

  /** Loads an attribute, NULL when there is none; other errors pass. */
  public static int loadMaybe(Vm vm, int object, int name) {
    int value = loadMethodMaybe(vm, object, name);
    return value == Word.NULL ? value : bound(vm, value);
  }

  private static int bound(Vm vm, int value) {
    return vm.self == Word.NULL ? value : BoundMethodObject.create(vm, value, vm.self);
  }

  /** As the builtin {@code getattr} with a default: NULL also when AttributeError was raised. */
  public static int loadProtected(Vm vm, int object, int name) {
    int value = loadMethodProtected(vm, object, name);
    return value == Word.NULL ? value : bound(vm, value);
  }

  /** Looks an attribute up for a call; NULL also when AttributeError was raised. */
  static int loadMethodProtected(Vm vm, int object, int name) {
    int top = vm.stackTop;
    try {
      return loadMethodMaybe(vm, object, name);
    } catch (PyException e) {
      if (!ExceptionObject.matches(vm, e.object(), ExceptionObject.ATTRIBUTE_ERROR)) {
        throw e;
      }
      vm.stackTop = top;
      e.take();
      vm.self = Word.NULL;
      // What has a getter is there, even if the getter raises.
      return ClassObject.memberOf(vm, object, name);
    }
  }

  /**
   * Stores an attribute; {@code value} NULL deletes it.
   *
   * @throws PyException AttributeError
   */
  public static void store(Vm vm, int object, int name, int value) {
    if (!Type.of(vm.ram, object).storeAttr(vm, object, name, value)) {
      throw noAttribute(vm, object, name);
    }
  }

  private static PyException noAttribute(Vm vm, int object, int name) {
    return vm.attributeError(
        "'%s' object has no attribute '%s'", vm.typeName(object), vm.qstrs.text(name));
  }

  /** The AttributeError for an attribute that cannot be loaded. */
  public static PyException missing(Vm vm, int object, int name) {
    String attribute = vm.qstrs.text(name);
    int type = Type.wordOf(vm.ram, object);
    if (type == Rom.MODULE) {
      return vm.attributeError(
          "module '%s' has no attribute '%s'", Modules.nameOf(vm, object), attribute);
    }
    if (Type.of(vm.ram, object) == Rom.type(Rom.TYPE)) {
      return vm.attributeError(
          "type object '%s' has no attribute '%s'",
          vm.qstrs.text(ClassNames.of(vm, object)), attribute);
    }
    return noAttribute(vm, object, name);
  }
}
