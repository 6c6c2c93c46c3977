package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.Set;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.hal.FileSystem.Kind;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.ModuleObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/** The import system (py/builtinimport.c). */
public final class Imports {
  /** Native modules that a file of the same name on {@code sys.path} replaces. */
  private static final Set<String> EXTENSIBLE =
      Set.of(
          "array",
          "binascii",
          "bluetooth",
          "collections",
          "cryptolib",
          "errno",
          "hashlib",
          "heapq",
          "io",
          "json",
          "machine",
          "os",
          "platform",
          "random",
          "re",
          "select",
          "socket",
          "string",
          "struct",
          "time",
          "websocket");

  private Imports() {}

  /**
   * {@code import name} and {@code from name import ...}.
   *
   * @param globals dict of the module that imports, None for the one that runs
   * @param fromList tuple of names or None; False runs the module as {@code __main__}
   * @param level small int: 0 absolute, otherwise the number of leading dots
   * @return the first package, or the last module when there is a from-list
   */
  public static int importName(Vm vm, int name, int globals, int fromList, int level) {
    String dotted = vm.qstrs.text(name);
    if (Word.smallIntValue(level) < 0) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    if (level != Word.smallInt(0)) {
      int from = globals == Word.NONE ? vm.globals : globals;
      dotted = absoluteName(vm, dotted, from, Word.smallIntValue(level));
    }
    if (dotted.isEmpty()) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.VALUE_ERROR));
    }
    int first = Word.NULL;
    int module = Word.NULL;
    int end = 0; // the first name has a character at least, which may be a dot
    for (int start = 0; start <= dotted.length(); start = end + 1) {
      end = dotted.indexOf('.', Math.max(start, 1));
      end = end < 0 ? dotted.length() : end;
      int parent = module;
      boolean asMain = fromList == Word.FALSE && end == dotted.length();
      module = load(vm, dotted.substring(0, end), dotted.substring(start, end), parent, asMain);
      vm.keep(module);
      if (first == Word.NULL) {
        first = module;
      }
    }
    return fromList == Word.NONE ? first : module;
  }

  /** The dotted name that a relative import means. */
  private static String absoluteName(Vm vm, String name, int globals, int level) {
    if (!DictObject.isDict(vm.ram, globals)) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.TYPE_ERROR));
    }
    int own = DictObject.get(vm, globals, Word.qstr(Names.__name__));
    if (own == Word.NULL) {
      throw vm.keyError(Word.qstr(Names.__name__));
    }
    if (own == Word.qstr(Names.__main__)) { // run by -m: load() left its real name there
      own = DictObject.get(vm, globals, own);
      if (own == Word.NULL) {
        throw vm.keyError(Word.qstr(Names.__main__));
      }
    }
    String base = StrObject.text(vm, own);
    boolean isPackage = DictObject.get(vm, globals, Word.qstr(Names.__path__)) != Word.NULL;
    int drop = isPackage ? level - 1 : level;
    int end = base.length();
    while (drop > 0 && end > 0) {
      end = Math.max(base.lastIndexOf('.', end - 1), 0);
      drop--;
    }
    if (end == 0 || drop > 0) {
      throw vm.raise(ExceptionObject.IMPORT_ERROR, "can't perform relative import");
    }
    String packageName = base.substring(0, end);
    return name.isEmpty() ? packageName : packageName + "." + name;
  }

  private static int load(Vm vm, String fullName, String name, int parent, boolean asMain) {
    int key = Word.qstr(vm.qstrs.intern(fullName));
    if (Items.count(vm, i32(vm.ram, Vm.ROOT_SYS_PATH)) > 0) { // else only builtin modules count
      int loaded = DictObject.get(vm, i32(vm.ram, Vm.ROOT_MODULES), key);
      if (loaded != Word.NULL) {
        return loaded;
      }
    }
    return parent == Word.NULL
        ? loadTop(vm, name, key, asMain)
        : loadInside(vm, parent, fullName, name, key, asMain);
  }

  private static int loadTop(Vm vm, String name, int key, boolean asMain) {
    int builtin = fixedModule(vm, name);
    if (builtin != Word.NULL) {
      return builtin;
    }
    String path = findOnPath(vm, name);
    if (path != null) {
      return loadFile(vm, path, key, asMain);
    }
    NativeModule module = vm.host.module(name);
    if (module == null) {
      throw noModule(vm, name);
    }
    return nativeModule(vm, module);
  }

  /** A builtin module that no file replaces, or NULL. */
  private static int fixedModule(Vm vm, String name) {
    if (name.equals("builtins")) {
      return Rom.BUILTINS;
    }
    if (name.equals("__main__")) {
      return i32(vm.ram, Vm.ROOT_MAIN);
    }
    NativeModule module = vm.host.module(name);
    if (module == null && name.startsWith("u")) { // utime and its like: the builtin one
      String plain = name.substring(1);
      module = EXTENSIBLE.contains(plain) || plain.equals("sys") ? vm.host.module(plain) : null;
    } else if (EXTENSIBLE.contains(name)) {
      return Word.NULL;
    }
    return module == null ? Word.NULL : nativeModule(vm, module);
  }

  private static int loadInside(
      Vm vm, int parent, String fullName, String name, int key, boolean asMain) {
    if (Rom.contains(parent)) { // a builtin module is the package of the modules it has
      int member = Attributes.loadMaybe(vm, parent, vm.qstrs.intern(name));
      if (member != Word.NULL && Type.wordOf(vm.ram, member) == Rom.MODULE) {
        return member;
      }
    }
    int directory = Attributes.loadMaybe(vm, parent, Names.__path__);
    String path = directory == Word.NULL ? null : find(vm, StrObject.text(vm, directory), name);
    if (path == null) {
      throw noModule(vm, fullName);
    }
    int module = loadFile(vm, path, key, asMain);
    Attributes.store(vm, parent, vm.qstrs.intern(name), module);
    return module;
  }

  static PyException noModule(Vm vm, String name) {
    return vm.raise(ExceptionObject.IMPORT_ERROR, "no module named '%s'", name);
  }

  private static int nativeModule(Vm vm, NativeModule module) {
    if (vm.markInitialised(module)) {
      module.initialise(vm);
    }
    return module.address();
  }

  /** Looks along {@code sys.path}. */
  private static @Nullable String findOnPath(Vm vm, String name) {
    int path = i32(vm.ram, Vm.ROOT_SYS_PATH);
    int n = Items.count(vm, path);
    for (int i = 0; i < n; i++) {
      int directory = i32(vm.ram, Items.first(vm.ram, path) + 4 * i);
      String found = find(vm, StrObject.text(vm, directory), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The path of a package's directory or of a module's file, or null. */
  private static @Nullable String find(Vm vm, String directory, String name) {
    String base = directory.isEmpty() ? name : directory + "/" + name;
    return ModuleFiles.kind(vm, base) == Kind.DIRECTORY ? base : ModuleFiles.source(vm, base);
  }

  private static int loadFile(Vm vm, String path, int name, boolean asMain) {
    int module = create(vm, name);
    try {
      if (ModuleFiles.isPackage(path)) {
        DictObject.put(vm, globals(vm, module), Word.qstr(Names.__path__), vm.str(path));
        String initialisation = ModuleFiles.source(vm, path + "/__init__");
        if (initialisation != null) {
          runFile(vm, module, initialisation);
        }
      } else {
        if (asMain) {
          becomeMain(vm, module, name);
        }
        runFile(vm, module, path);
      }
      return module;
    } catch (PyException e) {
      // As genuine: a module whose body failed is not kept.
      DictObject.remove(vm, i32(vm.ram, Vm.ROOT_MODULES), name);
      throw e;
    }
  }

  /** Its own name, which relative imports need, stays as its attribute {@code __main__}. */
  private static void becomeMain(Vm vm, int module, int name) {
    int main = Word.qstr(Names.__main__);
    DictObject.put(vm, globals(vm, module), Word.qstr(Names.__name__), main);
    DictObject.put(vm, globals(vm, module), main, name);
    DictObject.put(vm, i32(vm.ram, Vm.ROOT_MODULES), main, module);
  }

  /** A new module object, in {@code sys.modules} under its name. */
  private static int create(Vm vm, int name) {
    int module = createUnknown(vm, name);
    DictObject.put(vm, i32(vm.ram, Vm.ROOT_MODULES), name, module);
    return module;
  }

  /** A new module object that {@code sys.modules} does not know. */
  static int createUnknown(Vm vm, int name) {
    int module = vm.allocateObject(ModuleContext.SIZE, Rom.MODULE);
    int globals = DictObject.create(vm, 1);
    i32(vm.ram, module + ModuleObject.GLOBALS, globals);
    DictObject.put(vm, globals, Word.qstr(Names.__name__), name);
    return module;
  }

  private static int globals(Vm vm, int module) {
    return i32(vm.ram, module + ModuleObject.GLOBALS);
  }

  private static void runFile(Vm vm, int module, String file) {
    int globals = globals(vm, module);
    DictObject.put(vm, globals, Word.qstr(Names.__file__), vm.str(ModuleFiles.shownName(file)));
    byte[] content = ModuleFiles.read(vm, file);
    int function =
        ModuleFiles.isCompiled(file)
            ? Programs.load(vm, content, ModuleFiles.address(vm, file), module)
            : Programs.compile(vm, content, file, CompileOptions.Input.FILE, false, globals);
    Programs.run(vm, function, globals, globals);
  }

  /** {@code from module import name}: an attribute, or a submodule. */
  static int importFrom(Vm vm, int module, int name) {
    int value = Attributes.loadMaybe(vm, module, name);
    if (value != Word.NULL) {
      return value;
    }
    int own = Attributes.loadMaybe(vm, module, Names.__name__);
    if (own != Word.NULL && Attributes.loadMaybe(vm, module, Names.__path__) != Word.NULL) {
      String dotted = StrObject.text(vm, own) + "." + vm.qstrs.text(name);
      int fromList = TupleObject.create(vm, 1, Word.NULL);
      TupleObject.item(vm.ram, fromList, 0, Word.TRUE);
      return importName(vm, vm.qstrs.intern(dotted), Word.NONE, fromList, Word.smallInt(0));
    }
    throw vm.raise(ExceptionObject.IMPORT_ERROR, "can't import name %s", vm.qstrs.text(name));
  }

  /** The import statement: as {@link #importName}, unless the program overrides __import__. */
  static int importStatement(Vm vm, int name, int fromList, int level) {
    int override = i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE);
    int function =
        override == Word.NULL
            ? Word.NULL
            : DictObject.get(vm, override, Word.qstr(Names.__import__));
    if (function == Word.NULL) {
      return importName(vm, name, Word.NONE, fromList, level);
    }
    int args = vm.pushWords(5);
    i32(vm.ram, args, Word.qstr(name));
    i32(vm.ram, args + 4, vm.globals);
    i32(vm.ram, args + 8, Word.NONE);
    i32(vm.ram, args + 12, fromList);
    i32(vm.ram, args + 16, level);
    int module = Calls.call(vm, function, 5, 0, args);
    vm.stackTop = args;
    return module;
  }

  /** {@code from module import *}: {@code __all__}, or what has no leading underscore. */
  static void importStar(Vm vm, int module) {
    int all = Attributes.loadProtected(vm, module, Names.__all__);
    if (all != Word.NULL) {
      importAll(vm, module, all);
      return;
    }
    if (Word.isPointer(module)
        && Rom.contains(module)
        && Rom.object(module) instanceof Namespace namespace) {
      Members members = namespace.memberTable();
      for (int i = 0; i < members.size(); i++) {
        if (!vm.qstrs.text(members.name(i)).startsWith("_")) {
          DictObject.put(vm, vm.locals, Word.qstr(members.name(i)), members.value(vm, i));
        }
      }
      return;
    }
    int dict = Attributes.load(vm, module, Names.__dict__);
    if (!DictObject.isDict(vm.ram, dict)) {
      throw vm.typeError(); // an attribute of that name
    }
    int map = dict + DictObject.MAP;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = MapTable.slot(vm.ram, map, slot);
      int name = StrObject.toQstr(vm, i32(vm.ram, entry));
      if (!vm.qstrs.text(name).startsWith("_")) {
        DictObject.put(vm, vm.locals, Word.qstr(name), i32(vm.ram, entry + 4));
      }
    }
  }

  private static void importAll(Vm vm, int module, int names) {
    for (int i = 0; i < Items.count(vm, names); i++) { // what a name stands for may be computed
      int qstr = StrObject.toQstr(vm, i32(vm.ram, Items.first(vm.ram, names) + 4 * i));
      DictObject.put(vm, vm.locals, Word.qstr(qstr), Attributes.load(vm, module, qstr));
    }
  }

  /** {@code -m name}: imports a module, or the {@code __main__} of a package, as main. */
  public static void runAsMain(Vm vm, String name) {
    int module = importAsMain(vm, name);
    if (Attributes.loadProtected(vm, module, Names.__path__) != Word.NULL) {
      importAsMain(vm, name + ".__main__");
    }
  }

  private static int importAsMain(Vm vm, String name) {
    return importName(vm, vm.qstrs.intern(name), Word.NONE, Word.FALSE, Word.smallInt(0));
  }
}
