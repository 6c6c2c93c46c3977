package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.util.Set;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.hal.FileSystem;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyFormatException;
import org.antaresia.mpy.MpyReader;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.ListObject;
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
   * @param fromList tuple of names or None
   * @param level small int: 0 absolute, otherwise the number of leading dots
   * @return the first package, or the last module when there is a from-list
   */
  public static int importName(Vm vm, int name, int fromList, int level) {
    String dotted = absoluteName(vm, vm.qstrs.text(name), Word.smallIntValue(level));
    if (dotted.isEmpty()) {
      throw vm.valueError("");
    }
    int first = Word.NULL;
    int module = Word.NULL;
    for (int end = 0; end < dotted.length(); end++) {
      int start = end;
      end = dotted.indexOf('.', start);
      end = end < 0 ? dotted.length() : end;
      int parent = module;
      module = load(vm, dotted.substring(0, end), dotted.substring(start, end), parent);
      vm.keep(module);
      if (first == Word.NULL) {
        first = module;
      }
    }
    return Operators.isTrue(vm, fromList) ? module : first;
  }

  /** The dotted name that a relative import means. */
  private static String absoluteName(Vm vm, String name, int level) {
    if (level == 0) {
      return name;
    }
    int own = DictObject.get(vm, vm.globals, Word.qstr(Names.__name__));
    if (own == Word.NULL) {
      throw vm.keyError(Word.qstr(Names.__name__));
    }
    String base = StrObject.text(vm, own);
    boolean isPackage = DictObject.get(vm, vm.globals, Word.qstr(Names.__path__)) != Word.NULL;
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

  private static int load(Vm vm, String fullName, String name, int parent) {
    int modules = i32(vm.ram, Vm.ROOT_MODULES);
    int key = Word.qstr(vm.qstrs.intern(fullName));
    int loaded = DictObject.get(vm, modules, key);
    if (loaded != Word.NULL) {
      return loaded;
    }
    int module = Word.NULL;
    if (parent == Word.NULL) {
      if (name.equals("builtins")) {
        return Rom.BUILTINS;
      }
      NativeModule builtin = vm.host.module(name);
      if (builtin != null && !EXTENSIBLE.contains(name)) {
        return nativeModule(vm, builtin);
      }
      module = fromPath(vm, fullName, name, key);
      if (module == Word.NULL && builtin != null) {
        return nativeModule(vm, builtin);
      }
      if (module == Word.NULL && name.startsWith("u")) { // utime and its like: the builtin one
        NativeModule plain = vm.host.module(name.substring(1));
        if (plain != null && EXTENSIBLE.contains(plain.name())) {
          return nativeModule(vm, plain);
        }
      }
    } else {
      NativeModule builtin = vm.host.module(fullName);
      if (builtin != null) {
        return nativeModule(vm, builtin);
      }
      int paths = Attributes.loadMaybe(vm, parent, Names.__path__);
      if (paths != Word.NULL) {
        module = fromDirectory(vm, StrObject.text(vm, paths), fullName, name, key);
      }
    }
    if (module == Word.NULL) {
      throw vm.raise(ExceptionObject.IMPORT_ERROR, "no module named '" + fullName + "'");
    }
    if (parent != Word.NULL) {
      Attributes.store(vm, parent, vm.qstrs.intern(name), module);
    }
    return module;
  }

  private static int nativeModule(Vm vm, NativeModule module) {
    if (vm.markInitialised(module)) {
      module.initialise(vm);
    }
    return module.address();
  }

  /** Looks along {@code sys.path}. */
  private static int fromPath(Vm vm, String fullName, String name, int key) {
    int path = i32(vm.ram, Vm.ROOT_SYS_PATH);
    if (path == Word.NULL || !Word.isPointer(path)) {
      return Word.NULL;
    }
    for (int i = 0; i < ListObject.len(vm.ram, path); i++) {
      String directory = StrObject.text(vm, ListObject.item(vm.ram, path, i));
      int module = fromDirectory(vm, directory, fullName, name, key);
      if (module != Word.NULL) {
        return module;
      }
    }
    return Word.NULL;
  }

  private static int fromDirectory(Vm vm, String directory, String fullName, String name, int key) {
    FileSystem files = vm.host.board().files();
    String base = directory.isEmpty() ? name : directory + "/" + name;
    switch (files.kind(base)) {
      case DIRECTORY -> {
        int module = create(vm, key);
        DictObject.put(vm, globals(vm, module), Word.qstr(Names.__path__), vm.str(base));
        String init = source(files, base + "/__init__");
        if (init != null) {
          runFile(vm, module, init, key);
        }
        return module;
      }
      default -> {
        String file = source(files, base);
        if (file == null) {
          return Word.NULL;
        }
        int module = create(vm, key);
        runFile(vm, module, file, key);
        return module;
      }
    }
  }

  /** The file that holds module {@code base}, or null. */
  private static @Nullable String source(FileSystem files, String base) {
    if (files.kind(base + ".py") == FileSystem.Kind.FILE) {
      return base + ".py";
    }
    return files.kind(base + ".mpy") == FileSystem.Kind.FILE ? base + ".mpy" : null;
  }

  /** A new module object, known under its name. */
  public static int create(Vm vm, int name) {
    int module = vm.allocateObject(ModuleContext.SIZE, Rom.MODULE);
    int globals = DictObject.create(vm, 1);
    i32(vm.ram, module + ModuleObject.GLOBALS, globals);
    DictObject.put(vm, globals, Word.qstr(Names.__name__), name);
    DictObject.put(vm, i32(vm.ram, Vm.ROOT_MODULES), name, module);
    return module;
  }

  private static int globals(Vm vm, int module) {
    return i32(vm.ram, module + ModuleObject.GLOBALS);
  }

  private static void runFile(Vm vm, int module, String file, int name) {
    int globals = globals(vm, module);
    DictObject.put(vm, globals, Word.qstr(Names.__file__), vm.str(file));
    try {
      byte[] content = read(vm, file);
      int function =
          file.endsWith(".mpy")
              ? Programs.load(vm, compiled(vm, content), module)
              : Programs.compile(vm, content, file, CompileOptions.Input.FILE, false, globals);
      Programs.run(vm, function, globals, globals);
    } catch (PyException e) {
      // As genuine: a module whose body failed is not kept.
      DictObject.remove(vm, i32(vm.ram, Vm.ROOT_MODULES), name);
      throw e;
    }
  }

  private static byte[] read(Vm vm, String file) {
    try {
      return vm.host.board().files().read(file);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  private static CompiledModule compiled(Vm vm, byte[] content) {
    try {
      return MpyReader.read(content);
    } catch (MpyFormatException e) {
      throw vm.valueError(String.valueOf(e.getMessage()));
    }
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
      return importName(vm, vm.qstrs.intern(dotted), fromList, Word.smallInt(0));
    }
    throw vm.raise(ExceptionObject.IMPORT_ERROR, "can't import name " + vm.qstrs.text(name));
  }

  /** The import statement: as {@link #importName}, unless the program overrides __import__. */
  static int importStatement(Vm vm, int name, int fromList, int level) {
    int override = i32(vm.ram, Vm.ROOT_BUILTINS_OVERRIDE);
    int function =
        override == Word.NULL
            ? Word.NULL
            : DictObject.get(vm, override, Word.qstr(Names.__import__));
    if (function == Word.NULL) {
      return importName(vm, name, fromList, level);
    }
    int args = vm.pushWords(5);
    i32(vm.ram, args, Word.qstr(name));
    i32(vm.ram, args + 4, Word.NONE);
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
    if (Word.isPointer(module) && Rom.contains(module)) {
      Members members = ((Namespace) Rom.object(module)).memberTable();
      for (int i = 0; i < members.size(); i++) {
        if (!vm.qstrs.text(members.name(i)).startsWith("_")) {
          DictObject.put(vm, vm.locals, Word.qstr(members.name(i)), members.value(vm, i));
        }
      }
      return;
    }
    int map = Attributes.load(vm, module, Names.__dict__) + DictObject.MAP;
    for (int slot = MapTable.nextSlot(vm.ram, map, 0);
        slot >= 0;
        slot = MapTable.nextSlot(vm.ram, map, slot + 1)) {
      int entry = MapTable.slot(vm.ram, map, slot);
      int name = i32(vm.ram, entry);
      if (Word.isQstr(name) && !vm.qstrs.text(Word.qstrNumber(name)).startsWith("_")) {
        DictObject.put(vm, vm.locals, name, i32(vm.ram, entry + 4));
      }
    }
  }

  private static void importAll(Vm vm, int module, int names) {
    int iterator = Iteration.iter(vm, names);
    for (int name = Iteration.next(vm, iterator);
        name != Word.NULL;
        name = Iteration.next(vm, iterator)) {
      int qstr = StrObject.toQstr(vm, name);
      DictObject.put(vm, vm.locals, Word.qstr(qstr), Attributes.load(vm, module, qstr));
    }
  }

  /**
   * {@code -m name}: imports a module, or the {@code __main__} of a package, as {@code __main__}.
   *
   * @return false when there is no such file
   */
  public static boolean runAsMain(Vm vm, String name) {
    int main = Word.qstr(Names.__main__);
    int path = i32(vm.ram, Vm.ROOT_SYS_PATH);
    FileSystem files = vm.host.board().files();
    String relative = name.replace('.', '/');
    for (int i = 0; i < ListObject.len(vm.ram, path); i++) {
      String directory = StrObject.text(vm, ListObject.item(vm.ram, path, i));
      String base = directory.isEmpty() ? relative : directory + "/" + relative;
      if (files.kind(base) == FileSystem.Kind.DIRECTORY) {
        importName(vm, vm.qstrs.intern(name), Word.NONE, Word.smallInt(0));
        base += "/__main__";
      }
      String file = source(files, base);
      if (file != null) {
        int modules = i32(vm.ram, Vm.ROOT_MODULES);
        int module = DictObject.get(vm, modules, main);
        runFile(vm, module == Word.NULL ? create(vm, main) : module, file, main);
        return true;
      }
    }
    return false;
  }
}
