package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.security.SecureRandom;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.Board;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Members;
import org.antaresia.vm.Mounts;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.AttrtupleObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.osgi.service.component.annotations.Component;

/** {@code os}: the board's files and environment. */
@Component(service = NativeModule.class)
public final class OsModule extends NativeModule {
  // Behind the operations of BoardFiles.
  private static final int GETENV = BoardFiles.OPERATIONS;
  private static final int LISTDIR = BoardFiles.OPERATIONS + 1;
  private static final int PUTENV = BoardFiles.OPERATIONS + 2;
  private static final int UNSETENV = BoardFiles.OPERATIONS + 3;
  private static final int URANDOM = BoardFiles.OPERATIONS + 4;
  private static final int ERRNO = BoardFiles.OPERATIONS + 5;
  private static final int SYSTEM = BoardFiles.OPERATIONS + 6;
  private static final int UNAME = BoardFiles.OPERATIONS + 7;
  private static final int MOUNT = BoardFiles.OPERATIONS + 8;
  private static final int UMOUNT = BoardFiles.OPERATIONS + 9;

  private static final int EMPTY = Word.qstr(Qstr.of(""));

  private static final String[] UNAME_FIELDS = {
    "sysname", "nodename", "release", "version", "machine"
  };

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
        .constant("VfsFat", VfsFatObject.TYPE.address())
        .constant("VfsLfs1", VfsLfsObject.LFS1.address())
        .constant("VfsLfs2", VfsLfsObject.LFS2.address())
        .constant("VfsPosix", VfsPosixObject.TYPE.address())
        .keywords("mount", MOUNT, 0, NativeFunction.ANY)
        .function("umount", UMOUNT, 1)
        .function("chdir", BoardFiles.CHDIR, 1)
        .function("getcwd", BoardFiles.GETCWD, 0)
        .function("listdir", LISTDIR, 0, 1)
        .function("mkdir", BoardFiles.MKDIR, 1)
        .function("remove", BoardFiles.REMOVE, 1)
        .function("rename", BoardFiles.RENAME, 2)
        .function("rmdir", BoardFiles.RMDIR, 1)
        .function("unlink", BoardFiles.REMOVE, 1)
        .function("stat", BoardFiles.STAT, 1)
        .function("statvfs", BoardFiles.STATVFS, 1)
        .function("errno", ERRNO, 0, 1)
        .function("ilistdir", BoardFiles.ILISTDIR, 0, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    try {
      if (id < BoardFiles.OPERATIONS) {
        return file(vm, id, nArgs, args);
      }
      switch (id) {
        case GETENV -> {
          String value = vm.board().environment().get(text(vm, args, 0));
          return value != null ? vm.str(value) : nArgs > 1 ? vm.arg(args, 1) : Word.NONE;
        }
        case LISTDIR -> {
          return MountedFiles.names(vm, file(vm, BoardFiles.ILISTDIR, nArgs, args));
        }
        case PUTENV -> vm.board().environment().put(text(vm, args, 0), text(vm, args, 1));
        case MOUNT -> {
          return MountedFiles.mount(vm, nArgs, nKw, args);
        }
        case UMOUNT -> MountedFiles.umount(vm, vm.arg(args, 0));
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

  private static int file(Vm vm, int operation, int nArgs, int args) throws IOException {
    int path = nArgs == 0 ? EMPTY : vm.arg(args, 0);
    if (Mounts.areUsed(vm)) {
      return MountedFiles.run(vm, operation, path, nArgs == 2 ? vm.arg(args, 1) : Word.NULL);
    }
    boolean inBytes = Type.wordOf(vm.ram, path) == Rom.BYTES;
    String to = nArgs == 2 ? text(vm, args, 1) : "";
    return BoardFiles.run(vm, operation, StrObject.text(vm, path), to, inBytes);
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

  /** Of the JDK's providers, which take a while to load: only for programs that ask. */
  private static final class Entropy {
    static final SecureRandom SOURCE = new SecureRandom();
  }

  private int randomBytes(Vm vm, int count) {
    if (count < 0 || count > vm.ram.length << 2) {
      throw count < 0 ? vm.valueError() : vm.memoryError(count);
    }
    byte[] bytes = new byte[count];
    Entropy.SOURCE.nextBytes(bytes);
    return BytesObject.create(vm, Bytes.pack(bytes), 0, count);
  }
}
