package org.antaresia.vm.object;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code object}. */
public final class ObjectObject extends Type {
  private static final int INIT = 0;
  private static final int NEW = 1;
  private static final int SETATTR = 2;
  private static final int DELATTR = 3;

  public ObjectObject() {
    super(Rom.OBJECT, "object", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("__init__", INIT, 1)
        .staticMethod("__new__", NEW, 1, 1)
        .function("__setattr__", SETATTR, 3)
        .function("__delattr__", DELATTR, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case INIT -> Word.NONE;
      case NEW -> make(vm, vm.arg(args, 0));
      case SETATTR -> {
        store(vm, vm.arg(args, 0), vm.arg(args, 1), vm.arg(args, 2));
        yield Word.NONE;
      }
      default -> {
        store(vm, vm.arg(args, 0), vm.arg(args, 1), Word.NULL);
        yield Word.NONE;
      }
    };
  }

  @Override
  protected int selfType() {
    return Word.NULL;
  }

  private static int make(Vm vm, int type) {
    if (Type.wordOf(vm.ram, type) != Rom.TYPE || ClassObject.isBuiltin(vm.ram, type)) {
      throw vm.typeError("arg must be user-type");
    }
    return InstanceObject.create(vm, type);
  }

  private static void store(Vm vm, int self, int attribute, int value) {
    if (!ClassObject.isInstance(vm.ram, self)) {
      throw vm.typeError("arg must be user-type");
    }
    if (!StrObject.isStr(vm.ram, attribute)) {
      throw vm.typeError();
    }
    int name = StrObject.toQstr(vm, attribute);
    if (!InstanceObject.storePlain(vm, self, name, value)) {
      throw vm.attributeError("no such attribute");
    }
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, 0, false);
    return vm.allocateObject(4, Rom.OBJECT);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<object>");
  }
}
