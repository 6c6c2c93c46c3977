package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.Board;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.AttrtupleObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code os}: the board's files and environment. */
@Component(service = NativeModule.class)
public final class OsModule extends NativeModule {
  private static final int CHDIR = 0;
  private static final int GETCWD = 1;
  private static final int GETENV = 2;
  private static final int ILISTDIR = 3;
  private static final int LISTDIR = 4;
  private static final int MKDIR = 5;
  private static final int PUTENV = 6;
  private static final int REMOVE = 7;
  private static final int RENAME = 8;
  private static final int RMDIR = 9;
  private static final int STAT = 10;
  private static final int STATVFS = 11;
  private static final int UNSETENV = 12;
  private static final int URANDOM = 13;
  private static final int ERRNO = 14;
  private static final int SYSTEM = 15;
  private static final int UNAME = 16;

  private static final String[] UNAME_FIELDS = {
    "sysname", "nodename", "release", "version", "machine"
  };

  private static final int DIRECTORY_BITS = 0x4000;
  private static final int FILE_BITS = 0x8000;

  public OsModule() {
    super("os");
  }

  @Override
  protected void members(Members m) {
    m.function("getenv", GETENV, 1, 2)
        .function("putenv", PUTENV, 2)
        .function("unsetenv", UNSETENV, 1)
        .function("system", SYSTEM, 1)
        .function("uname", UNAME, 0)
        .function("urandom", URANDOM, 1)
        .text("sep", "/")
        .function("chdir", CHDIR, 1)
        .function("getcwd", GETCWD, 0)
        .function("listdir", LISTDIR, 0, 1)
        .function("mkdir", MKDIR, 1)
        .function("remove", REMOVE, 1)
        .function("rename", RENAME, 2)
        .function("rmdir", RMDIR, 1)
        .function("unlink", REMOVE, 1)
        .function("stat", STAT, 1)
        .function("statvfs", STATVFS, 1)
        .function("errno", ERRNO, 0, 1)
        .function("ilistdir", ILISTDIR, 0, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    FileSystem files = vm.board().files();
    try {
      switch (id) {
        case CHDIR -> files.changeDirectory(text(vm, args, 0));
        case GETCWD -> {
          return vm.str(files.currentDirectory());
        }
        case GETENV -> {
          String value = vm.board().environment().get(text(vm, args, 0));
          return value != null ? vm.str(value) : nArgs > 1 ? vm.arg(args, 1) : Word.NONE;
        }
        case ILISTDIR -> {
          int list = list(vm, files, nArgs > 0 ? text(vm, args, 0) : "", true);
          return org.antaresia.vm.Iteration.iter(vm, list);
        }
        case LISTDIR -> {
          return list(vm, files, nArgs > 0 ? text(vm, args, 0) : "", false);
        }
        case MKDIR -> files.makeDirectory(text(vm, args, 0));
        case PUTENV -> vm.board().environment().put(text(vm, args, 0), text(vm, args, 1));
        case REMOVE -> files.remove(text(vm, args, 0));
        case RENAME -> files.rename(text(vm, args, 0), text(vm, args, 1));
        case RMDIR -> files.removeDirectory(text(vm, args, 0));
        case STAT -> {
          return stat(vm, files.stat(text(vm, args, 0)));
        }
        case STATVFS -> {
          FileSystem.Space s = files.space(text(vm, args, 0));
          return tuple(
              vm,
              s.blockSize(),
              s.fragmentSize(),
              s.blocks(),
              s.free(),
              s.available(),
              0,
              0,
              0,
              0,
              s.nameMax());
        }
        case ERRNO -> {
          State state = state(vm);
          if (nArgs == 0) {
            return IntObject.create(vm, state.errno);
          }
          state.errno = IntObject.toInt(vm, vm.arg(args, 0));
        }
        case SYSTEM -> {
          return IntObject.create(vm, system(vm, text(vm, args, 0)));
        }
        case UNAME -> {
          return uname(vm);
        }
        case UNSETENV -> vm.board().environment().remove(text(vm, args, 0));
        default -> {
          return randomBytes(vm, IntObject.toInt(vm, vm.arg(args, 0)));
        }
      }
    } catch (IOException e) {
      state(vm).errno = FileSystem.errno(e);
      throw vm.osError(FileSystem.errno(e));
    }
    return Word.NONE;
  }

  private static int system(Vm vm, String command) throws IOException {
    Board board = vm.board();
    board.console().flush();
    vm.threads.leave();
    try {
      return board.system(command);
    } finally {
      vm.threads.enter();
      vm.pending().clearInterrupt(); // it was meant for the command
    }
  }

  private static int uname(Vm vm) {
    int values = vm.pushWords(UNAME_FIELDS.length);
    i32(vm.ram, values, vm.str(vm.board().platform()));
    i32(vm.ram, values + 4, i32(vm.ram, values));
    i32(vm.ram, values + 8, vm.str(SysModule.VERSION));
    i32(vm.ram, values + 12, vm.str(SysModule.BUILD));
    i32(vm.ram, values + 16, vm.str(SysModule.machine(vm)));
    int tuple = AttrtupleObject.create(vm, UNAME_FIELDS, values);
    vm.stackTop = values;
    return tuple;
  }

  private static String text(Vm vm, int args, int i) {
    return StrObject.text(vm, vm.arg(args, i));
  }

  private State state(Vm vm) {
    if (vm.moduleState(this) instanceof State known) {
      return known;
    }
    State state = new State();
    vm.setModuleState(this, state);
    return state;
  }

  /** What the process would hold for a genuine interpreter. */
  private static final class State {
    /** The error of the function that failed last. */
    private int errno;
  }

  private static int list(Vm vm, FileSystem files, String path, boolean details)
      throws IOException {
    List<FileSystem.Entry> entries = files.list(path.isEmpty() ? "." : path);
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (FileSystem.Entry entry : entries) {
      int name = vm.str(entry.name());
      if (details) {
        int tuple = TupleObject.create(vm, 3, Word.NULL);
        TupleObject.item(vm.ram, tuple, 0, name);
        boolean directory = entry.kind() == FileSystem.Kind.DIRECTORY;
        TupleObject.item(vm.ram, tuple, 1, Word.smallInt(directory ? DIRECTORY_BITS : FILE_BITS));
        TupleObject.item(vm.ram, tuple, 2, IntObject.create(vm, entry.inode()));
        name = tuple;
      }
      ListObject.append(vm, list, name);
      vm.heap.release(mark);
    }
    return list;
  }

  private static int stat(Vm vm, FileSystem.Stat s) {
    return tuple(
        vm, s.mode(), s.inode(), 0, 0, 0, 0, s.size(), s.accessed(), s.modified(), s.changed());
  }

  private static int tuple(Vm vm, long... values) {
    int tuple = TupleObject.create(vm, values.length, Word.NULL);
    for (int i = 0; i < values.length; i++) {
      TupleObject.item(vm.ram, tuple, i, IntObject.create(vm, values[i]));
    }
    return tuple;
  }

  /** Of the JDK's providers, which take a while to load: only for programs that ask. */
  private static final class Entropy {
    static final SecureRandom SOURCE = new SecureRandom();
  }

  private int randomBytes(Vm vm, int count) {
    if (count < 0 || count > vm.ram.length << 2) {
      throw count < 0 ? vm.valueError("") : vm.memoryError(count);
    }
    byte[] bytes = new byte[count];
    Entropy.SOURCE.nextBytes(bytes);
    return BytesObject.create(vm, Bytes.pack(bytes), 0, count);
  }
}
