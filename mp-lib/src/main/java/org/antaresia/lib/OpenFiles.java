package org.antaresia.lib;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** The open files of one interpreter, by descriptor; 0 to 2 are the console. */
final class OpenFiles implements Closeable {
  static final int STDIN = 0;
  static final int STDOUT = 1;
  static final int STDERR = 2;

  private static final int FIRST_FREE = 3;

  private @Nullable OpenFile[] files = new OpenFile[8];

  /**
   * Opens a file: its descriptor.
   *
   * @throws org.antaresia.vm.PyException OSError
   */
  int open(Vm vm, String path, FileSystem.Mode mode, boolean update) {
    int descriptor = FIRST_FREE;
    while (descriptor < files.length && files[descriptor] != null) {
      descriptor++;
    }
    if (descriptor == files.length) {
      files = Arrays.copyOf(files, descriptor * 2);
    }
    try {
      files[descriptor] = new OpenFile(vm.board().files().open(path, mode, update));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
    return descriptor;
  }

  /** The file of a descriptor, or null when it has none. */
  @Nullable OpenFile file(int descriptor) {
    return descriptor >= 0 && descriptor < files.length ? files[descriptor] : null;
  }

  /** Closes every file that the program left open. */
  @Override
  public void close() {
    for (int descriptor = FIRST_FREE; descriptor < files.length; descriptor++) {
      close(descriptor);
    }
  }

  /** Closes a file: 0, or a negative errno. */
  int close(int descriptor) {
    OpenFile file = file(descriptor);
    if (file == null) {
      return 0;
    }
    files[descriptor] = null;
    return file.close();
  }
}
