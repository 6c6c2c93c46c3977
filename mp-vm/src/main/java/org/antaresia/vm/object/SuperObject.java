package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Members;
import org.antaresia.vm.Names;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** {@code super}: {@code +0 type | +4 class | +8 object}. */
public final class SuperObject extends Type {
  private static final int CLASS = 4;
  private static final int OBJECT = 8;
  private static final int SIZE = 12;

  private static final int NATIVE_INIT = 0;

  public SuperObject() {
    super(Rom.SUPER, "super", 0);
  }

  @Override
  protected void members(Members m) {
    m.unnamed(NATIVE_INIT, 1, NativeFunction.ANY); // what super().__init__ is for a builtin base
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    InstanceObject.initialiseNative(vm, vm.arg(args, 0), nArgs - 1, nKw, args + 4);
    return Word.NONE;
  }

  @Override
  protected int selfType() {
    return Word.NULL; // the instance that is initialised
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int called, int nArgs, int nKw, int args) {
    // Without arguments the compiler passes both.
    Arguments.check(vm, nArgs, nKw, 2, 2, false);
    int of = vm.arg(args, 1);
    int type = Type.wordOf(vm.ram, of);
    if (!TypeObject.isSubclassOfAny(vm, type == Rom.TYPE ? of : type, vm.arg(args, 0))
        || Type.wordOf(vm.ram, vm.arg(args, 0)) != Rom.TYPE) {
      throw vm.typeError();
    }
    int made = vm.allocateObject(SIZE, Rom.SUPER);
    i32(vm.ram, made + CLASS, vm.arg(args, 0));
    i32(vm.ram, made + OBJECT, vm.arg(args, 1));
    return made;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<super: ");
    Printing.print(vm, out, i32(vm.ram, self + CLASS), PrintKind.STR);
    out.text(", ");
    Printing.print(vm, out, i32(vm.ram, self + OBJECT), PrintKind.STR);
    out.text(">");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    int[] ram = vm.ram;
    int type = i32(ram, self + CLASS);
    int object = i32(ram, self + OBJECT);
    vm.self = Word.NULL;
    int parent = Rom.contains(type) ? Rom.type(type).parent() : ClassObject.parent(ram, type);
    if (parent != Word.NULL) {
      boolean several = !Rom.contains(parent) && i32(ram, parent) == Rom.TUPLE;
      int n = several ? TupleObject.len(ram, parent) : 1;
      for (int i = 0; i < n; i++) {
        int base = several ? TupleObject.item(ram, parent, i) : parent;
        int value = fromBase(vm, base, object, name);
        if (value != Word.NULL) {
          return value;
        }
      }
    }
    int member = Rom.type(Rom.OBJECT).member(vm, name);
    return member == Word.NULL ? Word.NULL : Attributes.bind(vm, object, type, member);
  }

  private int fromBase(Vm vm, int base, int object, int name) {
    if (base == Rom.OBJECT) {
      return Word.NULL;
    }
    boolean isClass = Type.wordOf(vm.ram, object) == Rom.TYPE;
    boolean init = name == Names.__init__;
    int member = ClassObject.find(vm, base, name, isClass || init ? Word.NULL : object);
    if (init
        && (member == Word.NULL || Rom.contains(vm.owner))
        && ClassObject.nativeType(vm.ram, base) != Word.NULL) {
      vm.self = object;
      return nativeInit();
    }
    int type = isClass ? object : Type.wordOf(vm.ram, object);
    return member == Word.NULL ? member : ClassObject.bind(vm, object, type, member);
  }

  /** What {@code super().__init__} is where the base is a builtin type. */
  static int nativeInit() {
    return ((SuperObject) Rom.type(Rom.SUPER)).unnamed(NATIVE_INIT);
  }
}
