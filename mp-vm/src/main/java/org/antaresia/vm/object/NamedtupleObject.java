package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * Instances of the classes that {@code namedtuple} makes: laid out as {@link TupleObject}. Such a
 * class is laid out as {@link ClassObject}, with the names behind its slots:
 *
 * <pre>
 *   +20 slot 0, +40 slot 5: the word of this type   +48 slot 7: tuple   +52 number of fields   +56 qstrs
 * </pre>
 */
public final class NamedtupleObject extends AttrtupleObject {
  private static final int PARENT_SLOT = 7;
  private static final int FIELD_COUNT = 52;
  private static final int FIELDS = 56;

  private static final int AS_DICT = 0;
  private static final int AS_DICT_NAME = Qstr.of("_asdict");

  public NamedtupleObject() {
    super(Rom.NAMEDTUPLE, "namedtuple", EQ_CHECKS_OTHER_TYPE);
  }

  /** Whether a type word is a class that namedtuple() made. */
  static boolean isType(int[] ram, int type) {
    return !Rom.contains(type) && i32(ram, type + ClassObject.SLOTS) == Rom.NAMEDTUPLE;
  }

  /** {@code namedtuple(name, fields)}; fields are in a list or tuple, or words in a str. */
  public static int createType(Vm vm, int name, int fields) {
    int[] ram = vm.ram;
    int className = StrObject.toQstr(vm, name);
    int names = StrObject.isStr(ram, fields) ? TextSplit.split(vm, fields, 1, vm.stackTop) : fields;
    int n = Items.count(vm, names);
    int items = Items.first(ram, names);
    int type = vm.allocateObject(FIELDS + 4 * n, Rom.TYPE);
    u16(ram, type + ClassObject.FLAGS, EQ_CHECKS_OTHER_TYPE);
    u16(ram, type + ClassObject.NAME, className);
    i32(ram, type + ClassObject.SLOTS, Rom.NAMEDTUPLE);
    i32(ram, type + ClassObject.STORES, Rom.NAMEDTUPLE);
    u8(ram, type + ClassObject.SLOT_NUMBERS + ClassObject.FIELD_PARENT, PARENT_SLOT + 1);
    i32(ram, type + ClassObject.SLOTS + 4 * PARENT_SLOT, Rom.TUPLE);
    i32(ram, type + FIELD_COUNT, n);
    for (int i = 0; i < n; i++) {
      i32(ram, type + FIELDS + 4 * i, StrObject.toQstr(vm, i32(ram, items + 4 * i)));
    }
    return type;
  }

  @Override
  int fieldName(int[] ram, int self, int i) {
    return i32(ram, i32(ram, self) + FIELDS + 4 * i);
  }

  @Override
  protected void members(Members m) {
    m.unnamed(AS_DICT, 1, 1);
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == AS_DICT_NAME) {
      vm.self = self;
      return unnamed(AS_DICT);
    }
    return super.loadAttr(vm, self, name);
  }

  @Override
  protected int selfType() {
    return Word.NULL; // one of the classes that namedtuple() made
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (!isType(vm.ram, Type.wordOf(vm.ram, self))) {
      throw vm.typeError();
    }
    int n = len(vm.ram, self);
    int dict = OrderedDictObject.create(vm, n);
    for (int i = 0; i < n; i++) {
      DictObject.put(vm, dict, Word.qstr(fieldName(vm.ram, self, i)), item(vm.ram, self, i));
    }
    return dict;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] ram = vm.ram;
    int n = i32(ram, type + FIELD_COUNT);
    if (nArgs + nKw != n) {
      throw vm.typeError(
          "%s() takes %s positional arguments but %s were given",
          vm.qstrs.text(ClassObject.name(ram, type)), n, (nArgs + nKw));
    }
    int tuple = vm.allocateObject(ITEMS + 4 * n, type);
    i32(ram, tuple + LEN, n);
    copy(ram, args, tuple + ITEMS, 4 * nArgs);
    for (int k = 0; k < nKw; k++) {
      int pair = args + 4 * nArgs + 8 * k;
      int name = StrObject.toQstr(vm, i32(ram, pair));
      int i = 0;
      while (i < n && fieldName(ram, tuple, i) != name) {
        i++;
      }
      if (i == n) {
        throw vm.typeError("unexpected keyword argument '%s'", vm.qstrs.text(name));
      }
      if (item(ram, tuple, i) != Word.NULL) {
        throw vm.typeError("function got multiple values for argument '%s'", vm.qstrs.text(name));
      }
      item(ram, tuple, i, i32(ram, pair + 4));
    }
    return tuple;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.qstr(vm, ClassObject.name(vm.ram, i32(vm.ram, self)));
    super.print(vm, out, self, kind);
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    throw vm.attributeError("can't set attribute");
  }
}
