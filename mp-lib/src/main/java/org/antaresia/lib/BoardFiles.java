package org.antaresia.lib;

import java.io.IOException;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Iteration;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.TupleObject;

/** What programs do with the board's files, in the shape of {@code os} and {@code VfsPosix}. */
final class BoardFiles {
  // The operations.
  static final int CHDIR = 0;
  static final int GETCWD = 1;
  static final int ILISTDIR = 2;
  static final int MKDIR = 3;
  static final int REMOVE = 4;
  static final int RENAME = 5;
  static final int RMDIR = 6;
  static final int STAT = 7;
  static final int STATVFS = 8;

  /** How many operations there are. */
  static final int OPERATIONS = 9;

  static final int DIRECTORY_BITS = 0x4000;
  static final int FILE_BITS = 0x8000;

  private BoardFiles() {}

  /**
   * Carries an operation out.
   *
   * @param path what it concerns; GETCWD needs none
   * @param to what RENAME makes of it
   * @param inBytes whether ILISTDIR gives names as bytes
   */
  static int run(Vm vm, int operation, String path, String to, boolean inBytes) throws IOException {
    FileSystem files = vm.board().files();
    switch (operation) {
      case CHDIR -> files.changeDirectory(path);
      case GETCWD -> {
        return vm.str(files.currentDirectory());
      }
      case ILISTDIR -> {
        return Iteration.iter(vm, entries(vm, files, path, inBytes));
      }
      case MKDIR -> files.makeDirectory(path);
      case REMOVE -> files.remove(path);
      case RENAME -> files.rename(path, to);
      case RMDIR -> files.removeDirectory(path);
      case STAT -> {
        FileSystem.Stat s = files.stat(path);
        return tuple(
            vm, s.mode(), s.inode(), 0, 0, 0, 0, s.size(), s.accessed(), s.modified(), s.changed());
      }
      default -> {
        FileSystem.Space s = files.space(path);
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
    }
    return Word.NONE;
  }

  private static int entries(Vm vm, FileSystem files, String path, boolean inBytes)
      throws IOException {
    List<FileSystem.Entry> entries = files.list(path.isEmpty() ? "." : path);
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (FileSystem.Entry entry : entries) {
      boolean directory = entry.kind() == FileSystem.Kind.DIRECTORY;
      int name = inBytes ? bytes(vm, entry.name()) : vm.str(entry.name());
      ListObject.append(
          vm, list, entry(vm, name, directory ? DIRECTORY_BITS : FILE_BITS, entry.inode()));
      vm.heap.release(mark);
    }
    return list;
  }

  static int bytes(Vm vm, String byteString) {
    return BytesObject.create(vm, Bytes.pack(byteString), 0, byteString.length());
  }

  /** What ILISTDIR gives for a directory without a number. */
  static int directory(Vm vm, int name) {
    return entry(vm, name, DIRECTORY_BITS, 0);
  }

  private static int entry(Vm vm, int name, int mode, long inode) {
    int tuple = TupleObject.create(vm, 3, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, name);
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(mode));
    TupleObject.item(vm.ram, tuple, 2, IntObject.create(vm, inode));
    return tuple;
  }

  /** What STAT gives for a directory of which no more is known. */
  static int directoryStat(Vm vm) {
    return tuple(vm, DIRECTORY_BITS, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** A tuple of ints. */
  static int tuple(Vm vm, long... values) {
    int tuple = TupleObject.create(vm, values.length, Word.NULL);
    for (int i = 0; i < values.length; i++) {
      TupleObject.item(vm.ram, tuple, i, IntObject.create(vm, values[i]));
    }
    return tuple;
  }
}
