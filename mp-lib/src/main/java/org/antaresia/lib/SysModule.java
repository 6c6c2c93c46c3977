package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.util.Arrays;
import org.antaresia.mpy.Arch;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Descriptors;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.StreamOutput;
import org.antaresia.vm.UnaryOp;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.AttrtupleObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** {@code sys}. */
@Component(service = NativeModule.class)
public final class SysModule extends NativeModule {
  /** The version of MicroPython that this one behaves as. */
  public static final String VERSION = "1.29.0-preview";

  /** That version as {@code sys.version} and {@code os.uname} tell it. */
  static final String BUILD = "v" + VERSION + " on 2026-11-22";

  private static final int EXIT = 0;
  private static final int PRINT_EXCEPTION = 1;
  private static final int ATEXIT = 2;
  private static final int EXC_INFO = 3;
  private static final int GETSIZEOF = 4;
  private static final int INTERN = 5;
  private static final int SETTRACE = 6;

  private static final int IMPLEMENTATION = 0;
  private static final int VERSION_INFO = 1;
  private static final int MAXSIZE = 2;
  private static final int STDIN = 3;
  private static final int STDOUT = 4;
  private static final int STDERR = 5;
  private static final int PLATFORM = 6;
  private static final int EXECUTABLE = 7;
  private static final int ARGV = 8;
  private static final int MODULES = 9;

  /** Root words of the constants that are objects: those numbered up to MAXSIZE. */
  private static final int CONSTANTS = Vm.moduleRoot(16, MAXSIZE + 1);

  private static final String[] IMPLEMENTATION_FIELDS = {
    "name", "version", "_machine", "_mpy", "_build", "_thread"
  };

  /** {@code .mpy} version 6; bits above tell the machine whose code can be loaded, if any. */
  private static final int MPY = 6;

  private static final int MPY_SUB_VERSION = 3 << 8;
  private static final int MPY_ARCHITECTURE_SHIFT = 10;

  private final int path = Qstr.of("path");
  private final int ps1 = Qstr.of("ps1");
  private final int ps2 = Qstr.of("ps2");
  private final int tracebacklimit = Qstr.of("tracebacklimit");

  public SysModule() {
    super("sys");
  }

  @Override
  protected void members(Members m) {
    m.computed("argv", ARGV)
        .text("version", "3.4.0; MicroPython " + BUILD)
        .computed("version_info", VERSION_INFO)
        .computed("implementation", IMPLEMENTATION)
        .computed("platform", PLATFORM)
        .text("byteorder", "little")
        .computed("maxsize", MAXSIZE)
        .function("intern", INTERN, 1)
        .function("exit", EXIT, 0, 1)
        .function("settrace", SETTRACE, 1)
        .computed("stdin", STDIN)
        .computed("stdout", STDOUT)
        .computed("stderr", STDERR)
        .computed("modules", MODULES)
        .function("exc_info", EXC_INFO, 0)
        .function("getsizeof", GETSIZEOF, 1)
        .computed("executable", EXECUTABLE)
        .function("print_exception", PRINT_EXCEPTION, 1, 2)
        .function("atexit", ATEXIT, 1);
  }

  @Override
  protected int compute(Vm vm, int id) {
    return switch (id) {
      case STDIN -> console(vm, Descriptors.STDIN);
      case STDOUT -> console(vm, Descriptors.STDOUT);
      case STDERR -> console(vm, Descriptors.STDERR);
      case PLATFORM -> Word.qstr(vm.qstrs.intern(vm.board().platform()));
      case EXECUTABLE -> vm.str("");
      case ARGV -> i32(vm.ram, Vm.ROOT_SYS_ARGV);
      case MODULES -> i32(vm.ram, Vm.ROOT_MODULES);
      default -> constant(vm, id);
    };
  }

  /** An object that genuine has in ROM: made when it is first asked for, then always the same. */
  private static int constant(Vm vm, int id) {
    int root = CONSTANTS + 4 * id;
    if (i32(vm.ram, root) == Word.NULL) {
      int made =
          switch (id) {
            case MAXSIZE -> IntObject.create(vm, Integer.MAX_VALUE);
            case VERSION_INFO -> version(vm, 3, 4, 0, null);
            default -> implementation(vm);
          };
      i32(vm.ram, root, made);
    }
    return i32(vm.ram, root);
  }

  /** A text stream of the console; NULL while the io module is away. */
  private static int console(Vm vm, int descriptor) {
    int root = Vm.ROOT_SYS_STREAMS + 4 * descriptor;
    IoModule io = i32(vm.ram, root) == Word.NULL ? IoModule.of(vm) : null;
    if (io != null) {
      i32(vm.ram, root, io.console(vm, descriptor));
    }
    return i32(vm.ram, root);
  }

  private static int version(Vm vm, int major, int minor, int micro, @Nullable String stage) {
    int n = stage == null ? 3 : 4;
    int tuple = TupleObject.create(vm, n, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, Word.smallInt(major));
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(minor));
    TupleObject.item(vm.ram, tuple, 2, Word.smallInt(micro));
    if (stage != null) {
      TupleObject.item(vm.ram, tuple, 3, vm.str(stage));
    }
    return tuple;
  }

  /** What this runs on, as {@code sys.implementation} and {@code os.uname} tell it. */
  static String machine(Vm vm) {
    return vm.board().machine();
  }

  private static int mpy(Vm vm) {
    return vm.machine == null
        ? MPY
        : MPY | MPY_SUB_VERSION | Arch.number(vm.chip.architecture()) << MPY_ARCHITECTURE_SHIFT;
  }

  private static int implementation(Vm vm) {
    String[] fields =
        vm.chip.hasThreads()
            ? IMPLEMENTATION_FIELDS
            : Arrays.copyOf(IMPLEMENTATION_FIELDS, IMPLEMENTATION_FIELDS.length - 1);
    int values = vm.pushWords(IMPLEMENTATION_FIELDS.length);
    i32(vm.ram, values, vm.str("micropython"));
    i32(vm.ram, values + 4, version(vm, 1, 29, 0, "preview"));
    i32(vm.ram, values + 8, vm.str(machine(vm)));
    i32(vm.ram, values + 12, Word.smallInt(mpy(vm)));
    i32(vm.ram, values + 16, vm.str(vm.board().build()));
    i32(vm.ram, values + 20, vm.str("GIL"));
    int tuple = AttrtupleObject.create(vm, fields, values);
    vm.stackTop = values;
    return tuple;
  }

  /** The root word behind an attribute that scripts may change, or NULL. */
  private int rootOf(int name) {
    if (name == path) {
      return Vm.ROOT_SYS_PATH;
    }
    if (name == ps1) {
      return Vm.ROOT_SYS_PS1;
    }
    if (name == ps2) {
      return Vm.ROOT_SYS_PS2;
    }
    return name == tracebacklimit ? Vm.ROOT_SYS_TRACEBACKLIMIT : Word.NULL;
  }

  @Override
  public void initialise(Vm vm) {
    if (i32(vm.ram, Vm.ROOT_SYS_PS1) == Word.NULL) {
      i32(vm.ram, Vm.ROOT_SYS_PS1, vm.str(">>> "));
      i32(vm.ram, Vm.ROOT_SYS_PS2, vm.str("... "));
    }
  }

  @Override
  public int loadAttr(Vm vm, int name) {
    int root = rootOf(name);
    return root == Word.NULL ? Word.NULL : i32(vm.ram, root);
  }

  @Override
  public boolean storeAttr(Vm vm, int name, int value) {
    int root = rootOf(name);
    boolean deletes = value == Word.NULL;
    if (root == Word.NULL || deletes && root != Vm.ROOT_SYS_TRACEBACKLIMIT) {
      return false;
    }
    i32(vm.ram, root, value);
    return true;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case EXIT:
        throw vm.raise(
            nArgs == 0
                ? ExceptionObject.createEmpty(vm, ExceptionObject.SYSTEM_EXIT)
                : ExceptionObject.createWithArgument(
                    vm, ExceptionObject.SYSTEM_EXIT, vm.arg(args, 0)));
      case PRINT_EXCEPTION:
        Output out = nArgs == 1 ? vm.out : new StreamOutput(vm, vm.arg(args, 1));
        ExceptionObject.printTraceback(vm, out, vm.arg(args, 0));
        return Word.NONE;
      case ATEXIT:
        int old = i32(vm.ram, Vm.ROOT_SYS_ATEXIT);
        i32(vm.ram, Vm.ROOT_SYS_ATEXIT, vm.arg(args, 0));
        return old == Word.NULL ? Word.NONE : old;
      case GETSIZEOF:
        return Operators.unary(vm, UnaryOp.SIZEOF, vm.arg(args, 0));
      case SETTRACE:
        vm.trace(Calls.isCallable(vm, vm.arg(args, 0)) ? vm.arg(args, 0) : Word.NULL);
        return Word.NONE;
      case INTERN:
        int text = vm.str(StrObject.text(vm, vm.arg(args, 0)));
        return Word.qstr(StrObject.toQstr(vm, text));
      default:
        return excInfo(vm);
    }
  }

  /** The exception that is being handled: (type, value, None). */
  private static int excInfo(Vm vm) {
    int exception = vm.handledException();
    int tuple = TupleObject.create(vm, 3, Word.NULL);
    boolean none = exception == Word.NULL;
    TupleObject.item(
        vm.ram, tuple, 0, none ? Word.NONE : org.antaresia.vm.Type.wordOf(vm.ram, exception));
    TupleObject.item(vm.ram, tuple, 1, none ? Word.NONE : exception);
    TupleObject.item(vm.ram, tuple, 2, Word.NONE);
    return tuple;
  }
}
