package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.compiler.CompileOptions.Input;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.object.CellObject;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.CodeObject;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntFormat;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TemplateObject;
import org.antaresia.vm.object.TupleObject;
import org.antaresia.vm.object.TypeObject;

/** The builtin names. */
public final class BuiltinsModule extends NativeModule {
  private static final int ABS = 0;
  private static final int ALL = 1;
  private static final int ANY = 2;
  private static final int BIN = 3;
  private static final int BUILD_CLASS = 4;
  private static final int CALLABLE = 5;
  private static final int CHR = 6;
  private static final int COMPILE = 7;
  private static final int DELATTR = 8;
  private static final int DIR = 9;
  private static final int DIVMOD = 10;
  private static final int EVAL = 11;
  private static final int EXEC = 12;
  private static final int EXECFILE = 13;
  private static final int GETATTR = 14;
  private static final int GLOBALS = 15;
  private static final int HASATTR = 16;
  private static final int HASH = 17;
  private static final int HELP = 18;
  private static final int HEX = 19;
  private static final int ID = 20;
  private static final int IMPORT = 21;
  private static final int INPUT = 22;
  private static final int ISINSTANCE = 23;
  private static final int ISSUBCLASS = 24;
  private static final int ITER = 25;
  private static final int LEN = 26;
  private static final int LOCALS = 27;
  private static final int MAX = 28;
  private static final int MIN = 29;
  private static final int NEXT = 30;
  private static final int OCT = 31;
  private static final int OPEN = 32;
  private static final int ORD = 33;
  private static final int POW = 34;
  private static final int PRINT = 35;
  private static final int REPL_PRINT = 36;
  private static final int REPR = 37;
  private static final int ROUND = 38;
  private static final int SETATTR = 39;
  private static final int SORTED = 40;
  private static final int SUM = 41;
  private static final int TEMPLATE = 42;

  private static final int OCTAL = Word.qstr(Qstr.of("%#o"));
  private static final int HEXADECIMAL = Word.qstr(Qstr.of("%#x"));

  private static final Parameter[] PRINT_PARAMETERS = {
    Parameter.keywordOnly("sep"), Parameter.keywordOnly("end"), Parameter.keywordOnly("file")
  };

  private static final int[] TYPES = {
    Rom.BOOL,
    Rom.BYTES,
    Rom.BYTEARRAY,
    Rom.COMPLEX,
    Rom.DICT,
    Rom.ENUMERATE,
    Rom.FILTER,
    Rom.FLOAT,
    Rom.FROZENSET,
    Rom.INT,
    Rom.LIST,
    Rom.MAP,
    Rom.MEMORYVIEW,
    Rom.OBJECT,
    Rom.PROPERTY,
    Rom.RANGE,
    Rom.REVERSED,
    Rom.SET,
    Rom.SLICE,
    Rom.STR,
    Rom.SUPER,
    Rom.TUPLE,
    Rom.TYPE,
    Rom.ZIP,
    Rom.CLASSMETHOD,
    Rom.STATICMETHOD
  };

  BuiltinsModule() {
    super("builtins");
  }

  @Override
  protected void members(Members m) {
    m.function("__build_class__", BUILD_CLASS, 2, NativeFunction.ANY)
        .function("__import__", IMPORT, 1, 5)
        .function("__repl_print__", REPL_PRINT, 1)
        .variadic("__template__", TEMPLATE, 1);
    for (int type : TYPES) {
      m.constant(Qstr.text(Rom.type(type).name()), type);
    }
    m.constant("Ellipsis", Constants.ELLIPSIS)
        .constant("NotImplemented", Constants.NOT_IMPLEMENTED)
        .function("abs", ABS, 1)
        .function("all", ALL, 1)
        .function("any", ANY, 1)
        .function("bin", BIN, 1)
        .function("callable", CALLABLE, 1)
        .function("compile", COMPILE, 3, 6)
        .function("chr", CHR, 1)
        .function("delattr", DELATTR, 2)
        .function("dir", DIR, 0, 1)
        .function("divmod", DIVMOD, 2)
        .function("eval", EVAL, 1, 3)
        .function("exec", EXEC, 1, 3)
        .function("execfile", EXECFILE, 1, 3)
        .function("getattr", GETATTR, 2, 3)
        .function("setattr", SETATTR, 3)
        .function("globals", GLOBALS, 0)
        .function("hasattr", HASATTR, 2)
        .function("hash", HASH, 1)
        .function("help", HELP, 0, 1)
        .function("hex", HEX, 1)
        .function("id", ID, 1)
        .function("input", INPUT, 0, 1)
        .function("isinstance", ISINSTANCE, 2)
        .function("issubclass", ISSUBCLASS, 2)
        .function("iter", ITER, 1)
        .function("len", LEN, 1)
        .function("locals", LOCALS, 0)
        .keywords("max", MAX, 1, NativeFunction.ANY)
        .keywords("min", MIN, 1, NativeFunction.ANY)
        .function("next", NEXT, 1, 2)
        .function("oct", OCT, 1)
        .computed("open", OPEN)
        .function("ord", ORD, 1)
        .function("pow", POW, 2, 3)
        .keywords("print", PRINT, 0, NativeFunction.ANY)
        .function("repr", REPR, 1)
        .function("round", ROUND, 1, 2)
        .keywords("sorted", SORTED, 1, NativeFunction.ANY)
        .function("sum", SUM, 1, 2);
    ExceptionObject.forEachType(m::constant);
  }

  /** {@code open} is whatever the io module has. */
  @Override
  protected int compute(Vm vm, int id) {
    NativeModule io = vm.host.module("io");
    if (io == null) {
      throw Imports.noModule(vm, "io");
    }
    return io.member(vm, Names.open);
  }

  /** As genuine's, the module itself does not show what was stored: names that are looked up do. */
  @Override
  public boolean storeAttr(Vm vm, int name, int value) {
    int override = i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE);
    if (override == Word.NULL) {
      override = DictObject.create(vm, 1);
      i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE, override);
      vm.caches.forget();
    }
    if (value == Word.NULL) {
      if (DictObject.remove(vm, override, Word.qstr(name)) == Word.NULL) {
        throw vm.keyError(Word.qstr(name));
      }
      return true;
    }
    DictObject.put(vm, override, Word.qstr(name), value);
    return true;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int first = nArgs > 0 ? vm.arg(args, 0) : Word.NULL;
    int second = nArgs > 1 ? vm.arg(args, 1) : Word.NULL;
    return switch (id) {
      case ABS -> Operators.unary(vm, UnaryOp.ABS, first);
      case ALL -> allOrAny(vm, first, false);
      case ANY -> allOrAny(vm, first, true);
      case BIN -> binaryDigits(vm, first);
      case OCT -> Operators.binary(vm, BinaryOp.MODULO, OCTAL, first);
      case HEX -> Operators.binary(vm, BinaryOp.MODULO, HEXADECIMAL, first);
      case BUILD_CLASS -> buildClass(vm, nArgs, args);
      case CALLABLE -> Word.bool(Calls.isCallable(vm, first));
      case CHR -> chr(vm, first);
      case COMPILE -> compile(vm, args);
      case EVAL -> evaluate(vm, Input.EVAL, nArgs, args);
      case EXEC -> evaluate(vm, Input.FILE, nArgs, args);
      case EXECFILE -> executeFile(vm, nArgs, args);
      case DELATTR -> {
        Attributes.store(vm, first, StrObject.toQstr(vm, second), Word.NULL);
        yield Word.NONE;
      }
      case SETATTR -> {
        Attributes.store(vm, first, StrObject.toQstr(vm, second), vm.arg(args, 2));
        yield Word.NONE;
      }
      case GETATTR -> {
        int name = StrObject.toQstr(vm, second);
        if (nArgs == 2) {
          yield Attributes.load(vm, first, name);
        }
        int value = Attributes.loadProtected(vm, first, name);
        yield value == Word.NULL ? vm.arg(args, 2) : value;
      }
      case HASATTR ->
          Word.bool(Attributes.loadProtected(vm, first, StrObject.toQstr(vm, second)) != Word.NULL);
      case DIR -> dir(vm, nArgs == 0 ? Word.NULL : first);
      case DIVMOD -> Operators.binary(vm, BinaryOp.DIVMOD, first, second);
      case GLOBALS -> vm.globals;
      case LOCALS -> {
        vm.caches.distrust(); // it may be what becomes the dict of a class
        yield vm.locals;
      }
      case HASH -> IntObject.create(vm, Operators.hash(vm, first));
      case HELP -> Help.print(vm, nArgs == 0 ? Word.NULL : first);
      case ID -> identity(vm, first);
      case IMPORT -> importCall(vm, nArgs, args);
      case INPUT -> input(vm, first);
      case ISINSTANCE -> Word.bool(TypeObject.isInstance(vm, first, second));
      case ISSUBCLASS -> {
        if (Type.wordOf(vm.ram, first) != Rom.TYPE) {
          throw vm.typeError("issubclass() arg 1 must be a class");
        }
        yield Word.bool(TypeObject.isSubclassOfAny(vm, first, second));
      }
      case ITER -> Iteration.iter(vm, first);
      case LEN -> Operators.len(vm, first);
      case MAX -> extreme(vm, BinaryOp.MORE, nArgs, nKw, args);
      case MIN -> extreme(vm, BinaryOp.LESS, nArgs, nKw, args);
      case NEXT -> next(vm, first, second);
      case ORD -> ord(vm, first);
      case POW ->
          nArgs == 2 || vm.arg(args, 2) == Word.NONE
              ? Operators.binary(vm, BinaryOp.POWER, first, second)
              : IntObject.power(vm, first, second, vm.arg(args, 2));
      case PRINT -> print(vm, nArgs, nKw, args);
      case REPL_PRINT -> replPrint(vm, first);
      case REPR -> {
        TextBuffer text = TextBuffer.inHeap(vm);
        Printing.print(vm, text, first, PrintKind.REPR);
        yield StrObject.create(vm, text.words(), 0, text.length());
      }
      case ROUND -> round(vm, first, second);
      case SORTED -> sorted(vm, nArgs, nKw, args);
      case TEMPLATE -> TemplateObject.create(vm, nArgs, args);
      default -> sum(vm, first, nArgs == 1 ? Word.smallInt(0) : second);
    };
  }

  private static int allOrAny(Vm vm, int iterable, boolean any) {
    Loop loop = Loop.overOnStack(vm, iterable);
    while (loop.next()) {
      if (Operators.isTrue(vm, loop.item()) == any) {
        loop.leave();
        return Word.bool(any);
      }
    }
    return Word.bool(!any);
  }

  private static int binaryDigits(Vm vm, int object) {
    boolean number = IntObject.isInt(vm.ram, object) || Type.wordOf(vm.ram, object) == Rom.BOOL;
    if (!number) {
      throw vm.valueError("unknown format code 'b' for object of type '%s'", vm.typeName(object));
    }
    int integer =
        IntObject.isInt(vm.ram, object) ? object : Word.smallInt(object == Word.TRUE ? 1 : 0);
    String digits = IntFormat.digits(vm, integer, 2, false, IntFormat.NO_SEPARATOR);
    return vm.str((IntFormat.isNegative(vm, integer) ? "-0b" : "0b") + digits);
  }

  /** {@code __build_class__(body, name, *bases)}. */
  private static int buildClass(Vm vm, int nArgs, int args) {
    int locals = DictObject.create(vm, 0);
    int oldLocals = vm.locals;
    vm.keep(oldLocals);
    vm.locals = locals;
    int cell;
    try {
      cell = Calls.call0(vm, vm.arg(args, 0));
    } finally {
      vm.locals = oldLocals;
    }
    if (cell != Word.NONE && Type.wordOf(vm.ram, cell) != Rom.CELL) { // no class body
      throw vm.typeError();
    }
    int meta = nArgs == 2 ? Rom.TYPE : Type.wordOf(vm.ram, vm.arg(args, 2));
    int bases = TupleObject.create(vm, nArgs - 2, args + 8);
    int made =
        meta == Rom.TYPE
            ? ClassObject.create(vm, vm.arg(args, 1), bases, locals)
            : Calls.call3(vm, meta, vm.arg(args, 1), bases, locals);
    if (cell != Word.NONE) {
      i32(vm.ram, cell + CellObject.CONTENT, made);
    }
    return made;
  }

  private static int chr(Vm vm, int number) {
    int c = IntObject.toInt(vm, number);
    if (c < 0 || c > 0x10ffff) {
      throw vm.valueError("char not in range(0x110000)");
    }
    TextBuffer text = new TextBuffer(vm);
    text.codePoint(c);
    return StrObject.character(vm, text.words(), 0, text.length());
  }

  private static int ord(Vm vm, int object) {
    StrObject.requireStrOrBytes(vm, object);
    int length = StrObject.len(vm, object);
    if (length != 1) {
      throw vm.typeError("ord() expected a character, but string of length %s found", length);
    }
    int[] text = StrObject.array(vm, object);
    int from = StrObject.offset(vm, object);
    int end = from + StrObject.lengthBytes(vm, object);
    return Word.smallInt(
        StrObject.isStr(vm.ram, object)
            ? Utf8.codePoint(text, from, end)
            : Bytes.at(text, from) & 0xff);
  }

  private static byte[] source(Vm vm, int object) {
    if (StrObject.isStr(vm.ram, object)) {
      int from = StrObject.offset(vm, object);
      return Bytes.unpack(
          StrObject.array(vm, object), from, from + StrObject.lengthBytes(vm, object));
    }
    Buffer buffer = Buffer.required(vm, Buffer.maybe(vm, object, false));
    int from = buffer.index();
    return Bytes.unpack(vm.ram, from, from + buffer.length);
  }

  private static int compile(Vm vm, int args) {
    int source = vm.arg(args, 0);
    StrObject.requireStrOrBytes(vm, source);
    String file = vm.qstrs.text(StrObject.toQstr(vm, vm.arg(args, 1)));
    String mode = vm.qstrs.text(StrObject.toQstr(vm, vm.arg(args, 2)));
    Input input =
        switch (mode) {
          case "single" -> Input.SINGLE;
          case "exec" -> Input.FILE;
          case "eval" -> Input.EVAL;
          default -> throw vm.valueError("bad compile mode");
        };
    int function =
        Programs.compile(vm, source(vm, source), file, input, input == Input.SINGLE, vm.globals);
    return CodeObject.create(vm, function);
  }

  private static int evaluate(Vm vm, Input input, int nArgs, int args) {
    int globals = vm.globals;
    int locals = vm.locals;
    if (nArgs > 1 && vm.arg(args, 1) != Word.NONE) {
      globals = vm.arg(args, 1);
      requireDict(vm, globals);
      locals = globals;
    }
    if (nArgs > 2 && vm.arg(args, 2) != Word.NONE) {
      locals = vm.arg(args, 2);
      requireDict(vm, locals);
    }
    int code = vm.arg(args, 0);
    int function =
        CodeObject.isCode(vm.ram, code)
            ? CodeObject.toRun(vm, code, globals)
            : Programs.compile(vm, source(vm, code), "<string>", input, false, globals);
    return Programs.run(vm, function, globals, locals);
  }

  private static void requireDict(Vm vm, int namespace) {
    if (!DictObject.isDict(vm.ram, namespace)) {
      throw vm.typeError();
    }
  }

  private static int executeFile(Vm vm, int nArgs, int args) {
    String file = vm.qstrs.text(StrObject.toQstr(vm, vm.arg(args, 0)));
    byte[] content = ModuleFiles.read(vm, file);
    int globals = nArgs > 1 ? vm.arg(args, 1) : vm.globals;
    int locals = nArgs > 2 ? vm.arg(args, 2) : nArgs > 1 ? globals : vm.locals;
    int function = Programs.compile(vm, content, file, Input.FILE, false, globals);
    Programs.run(vm, function, globals, locals);
    return Word.NONE;
  }

  /** {@code dir()}: names in the order in which they are found by trying all interned strings. */
  private static int dir(Vm vm, int object) {
    int list = ListObject.create(vm, 0, Word.NULL);
    if (object == Word.NULL) {
      int map = vm.locals + DictObject.MAP;
      for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
        ListObject.append(vm, list, i32(vm.ram, MapTable.slot(vm.ram, map, slot)));
      }
      return list;
    }
    int mark = vm.heap.freshMark();
    for (int name : vm.qstrs.startingWith("")) {
      int value = Attributes.loadMethodProtected(vm, object, name);
      if (name == Names.__dir__ && value != Word.NULL && vm.self != Word.NULL) {
        return Calls.callMethod0(vm, value, vm.self);
      }
      if (value != Word.NULL) {
        ListObject.append(vm, list, Word.qstr(name));
      }
      vm.heap.release(mark);
    }
    return list;
  }

  private static int identity(Vm vm, int object) {
    return IntObject.create(
        vm, Word.isPointer(object) ? Integer.toUnsignedLong(object) : (long) object);
  }

  private static int importCall(Vm vm, int nArgs, int args) {
    int globals = nArgs > 1 ? vm.arg(args, 1) : Word.NONE;
    int from = nArgs > 3 ? vm.arg(args, 3) : Word.NONE;
    int level = nArgs > 4 ? vm.arg(args, 4) : Word.smallInt(0);
    int name = vm.qstrs.intern(StrObject.text(vm, vm.arg(args, 0)));
    return Imports.importName(vm, name, globals, from, level);
  }

  private static int input(Vm vm, int prompt) {
    if (prompt != Word.NULL) {
      Printing.print(vm, vm.out, prompt, PrintKind.STR);
    }
    LineReader reader = vm.lineReader;
    return vm.str(reader == null ? plainLine(vm) : reader.readLine());
  }

  private static String plainLine(Vm vm) {
    vm.flush();
    TextBuffer line = new TextBuffer(vm);
    byte[] one = new byte[1];
    while (true) {
      int n = vm.read(one, 0, 1);
      if (n <= 0) {
        if (line.length() == 0) {
          throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.EOF_ERROR));
        }
        break;
      }
      if (one[0] == '\n') {
        break;
      }
      line.write(one, 0, 1);
    }
    return line.byteString();
  }

  private static int extreme(Vm vm, int op, int nArgs, int nKw, int args) {
    int pairs = args + 4 * nArgs; // unknown names are ignored
    int key = Arguments.keyword(vm, Names.key, nKw, pairs);
    int best = Word.NULL;
    int bestKey = Word.NULL;
    if (nArgs > 1) {
      for (int i = 0; i < nArgs; i++) {
        int item = vm.arg(args, i);
        int itemKey = key == Word.NULL ? item : Calls.call1(vm, key, item);
        if (best == Word.NULL || Operators.binary(vm, op, itemKey, bestKey) == Word.TRUE) {
          best = item;
          bestKey = itemKey;
        }
      }
      return best;
    }
    Loop loop = Loop.overOnStack(vm, vm.arg(args, 0));
    while (loop.next()) {
      int item = loop.item();
      int itemKey = key == Word.NULL ? item : Calls.call1(vm, key, item);
      if (best == Word.NULL || Operators.binary(vm, op, itemKey, bestKey) == Word.TRUE) {
        best = item;
        bestKey = itemKey;
      }
      loop.keep(best, bestKey);
    }
    if (best == Word.NULL) {
      int fallback = Arguments.keyword(vm, Names.default_, nKw, pairs);
      if (fallback != Word.NULL) {
        return fallback;
      }
      throw vm.valueError("arg is an empty sequence");
    }
    return best;
  }

  private static int next(Vm vm, int iterator, int fallback) {
    int type = Type.wordOf(vm.ram, iterator);
    if (fallback == Word.NULL && type == Rom.GENERATOR) {
      if (Generators.resume(vm, iterator, Word.NONE, Word.NULL) == Generators.Outcome.YIELDED) {
        return vm.resumed;
      }
      throw vm.stopIteration(vm.resumed);
    }
    if (fallback == Word.NULL && !Rom.contains(type)) {
      int method = Attributes.loadMethodMaybe(vm, iterator, Names.__next__);
      if (method != Word.NULL) {
        return Calls.callMethod0(vm, method, vm.self);
      }
    }
    vm.stopValue = Word.NONE;
    int item = Iteration.next(vm, iterator);
    if (item != Word.NULL) {
      return item;
    }
    if (fallback != Word.NULL) {
      return fallback;
    }
    throw vm.stopIteration(vm.takeStopValue());
  }

  private static int print(Vm vm, int nArgs, int nKw, int args) {
    Output out = vm.out;
    String separator = " ";
    String end = "\n";
    if (nKw != 0) {
      int[] options = Arguments.bind(vm, PRINT_PARAMETERS, 0, nKw, args + 4 * nArgs);
      separator = textOption(vm, options[0], separator);
      end = textOption(vm, options[1], end);
      if (options[2] != Word.NULL) {
        out = new StreamOutput(vm, options[2]);
      }
    }
    for (int i = 0; i < nArgs; i++) {
      if (i > 0) {
        out.text(separator);
      }
      Printing.print(vm, out, vm.arg(args, i), PrintKind.STR);
    }
    out.text(end);
    return Word.NONE;
  }

  private static String textOption(Vm vm, int option, String fallback) {
    return option == Word.NULL ? fallback : StrObject.text(vm, option);
  }

  private static int replPrint(Vm vm, int object) {
    if (object != Word.NONE) {
      Printing.print(vm, vm.out, object, PrintKind.REPR);
      vm.out.text("\n");
      Attributes.store(vm, Rom.BUILTINS, Names.underscore, object);
    }
    return Word.NONE;
  }

  private static int round(Vm vm, int number, int digits) {
    if (IntObject.isInt(vm.ram, number)) {
      return digits == Word.NULL
          ? number
          : IntObject.round(vm, number, IntObject.toInt(vm, digits));
    }
    double value = FloatObject.toDouble(vm, number);
    if (digits == Word.NULL) {
      return IntObject.ofDouble(vm, Math.rint(value));
    }
    double scale = FloatObject.rounded(vm, Math.pow(10, IntObject.toInt(vm, digits)));
    double scaled = FloatObject.rounded(vm, value * scale);
    return FloatObject.create(vm, Math.rint(scaled) / scale);
  }

  private static int sorted(Vm vm, int nArgs, int nKw, int args) {
    if (nArgs > 1) {
      throw vm.typeError("must use keyword argument for key function");
    }
    int list = Rom.type(Rom.LIST).makeNew(vm, Rom.LIST, 1, 0, args);
    int sort = Attributes.loadMethod(vm, list, Qstr.of("sort"));
    int all = vm.pushWords(1 + 2 * nKw);
    i32(vm.ram, all, list);
    org.antaresia.gc.Memory.copy(vm.ram, args + 4, all + 4, 8 * nKw);
    Calls.call(vm, sort, 1, nKw, all);
    vm.stackTop = all;
    return list;
  }

  private static int sum(Vm vm, int iterable, int start) {
    int total = start;
    Loop loop = Loop.overOnStack(vm, iterable);
    while (loop.next()) {
      total = Arithmetic.binary(vm, BinaryOp.ADD, total, loop.item());
      loop.keep(total);
    }
    return total;
  }
}
