package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.ClassNames;
import org.antaresia.vm.Names;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code type}: the type of builtin types and of classes, see {@link ClassObject}. */
public final class TypeObject extends Type {
  public TypeObject() {
    super(Rom.TYPE, "type", 0);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 3, false);
    switch (nArgs) {
      case 1:
        return Type.wordOf(vm.ram, vm.arg(args, 0));
      case 3:
        vm.caches.distrust();
        return ClassObject.create(vm, vm.arg(args, 0), vm.arg(args, 1), vm.arg(args, 2));
      default:
        throw vm.typeError("type takes 1 or 3 arguments");
    }
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  @Override
  public int call(Vm vm, int self, int nArgs, int nKw, int args) {
    if (!ClassObject.isBuiltin(vm.ram, self)) {
      return InstanceObject.construct(vm, self, nArgs, nKw, args);
    }
    Type type = ClassObject.builtin(vm.ram, self);
    if (!type.canBeCreated()) {
      throw vm.typeError("can't create '%s' instances", vm.qstrs.text(type.name()));
    }
    return type.makeNew(vm, self, nArgs, nKw, args);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<class '");
    out.qstr(vm, ClassNames.of(vm, self));
    out.text("'>");
  }

  @Override
  public int unaryOp(Vm vm, int op, int self) {
    return op == UnaryOp.HASH ? IntObject.create(vm, self) : Word.NULL;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    vm.self = Word.NULL;
    if (name == Names.__name__) {
      return Word.qstr(ClassNames.of(vm, self));
    }
    if (name == Names.__bases__) {
      return bases(vm, self);
    }
    if (name == Names.__dict__) {
      return dict(vm, self);
    }
    int member =
        self == Rom.OBJECT
            ? Rom.type(self).member(vm, name)
            : ClassObject.find(vm, self, name, Word.NULL);
    return member == Word.NULL ? member : ClassObject.bind(vm, Word.NULL, self, member);
  }

  /** A read-only dict of the members that a type has itself. */
  private static int dict(Vm vm, int self) {
    if (ClassObject.isBuiltin(vm.ram, self)) {
      return DictObject.ofMembers(vm, ClassObject.builtin(vm.ram, self));
    }
    int dict = DictObject.copy(vm, ClassObject.locals(vm.ram, self));
    DictObject.fix(vm.ram, dict);
    return dict;
  }

  private static int bases(Vm vm, int self) {
    int[] ram = vm.ram;
    int parent = Rom.contains(self) ? Rom.type(self).parent() : ClassObject.parent(ram, self);
    if (self == Rom.OBJECT) {
      return org.antaresia.vm.Constants.EMPTY_TUPLE;
    }
    if (parent != Word.NULL && !Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE) {
      return parent;
    }
    int bases = TupleObject.create(vm, 1, Word.NULL);
    TupleObject.item(ram, bases, 0, parent == Word.NULL ? Rom.OBJECT : parent);
    return bases;
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    if (ClassObject.isBuiltin(vm.ram, self)) {
      return false;
    }
    vm.caches.forget();
    int dict = ClassObject.locals(vm.ram, self);
    if (value == Word.NULL) {
      return DictObject.remove(vm, dict, Word.qstr(name)) != Word.NULL;
    }
    if (!ClassObject.hasSpecialAccessors(vm.ram, self)
        && ClassObject.isSpecialAccessor(vm, Word.qstr(name), value)) {
      if ((u16(vm.ram, self + ClassObject.FLAGS) & ClassObject.HAS_SUBCLASSES) != 0) {
        throw vm.attributeError("can't add special method to already-subclassed class");
      }
      ClassObject.setSpecialAccessors(vm.ram, self);
    }
    DictObject.put(vm, dict, Word.qstr(name), value);
    return true;
  }

  /** Whether {@code object} is an instance of {@code classes}, a type or a tuple of types. */
  public static boolean isInstance(Vm vm, int object, int classes) {
    return isSubclassOfAny(vm, Type.wordOf(vm.ram, object), classes);
  }

  /** Whether a type is one of {@code classes} or derived from one. */
  public static boolean isSubclassOfAny(Vm vm, int type, int classes) {
    if (Type.wordOf(vm.ram, classes) == Rom.TYPE) {
      return ClassObject.isSubclass(vm, type, classes);
    }
    if (Type.wordOf(vm.ram, classes) != Rom.TUPLE) {
      throw vm.typeError("issubclass() arg 2 must be a class or a tuple of classes");
    }
    for (int i = 0; i < TupleObject.len(vm.ram, classes); i++) {
      if (ClassObject.isSubclass(vm, type, TupleObject.item(vm.ram, classes, i))) {
        return true;
      }
    }
    return false;
  }
}
