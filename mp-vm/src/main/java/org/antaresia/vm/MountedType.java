package org.antaresia.vm;

import org.antaresia.hal.FileSystem.Kind;

/**
 * The type of a file system written in Java. Its objects have the methods that those written in
 * Python have, see {@link Mounts}; here is what import can ask without a call.
 */
public interface MountedType {
  /** What a path of the file system leads to. */
  Kind kind(Vm vm, int self, String path);

  /**
   * The whole content of a file.
   *
   * @throws PyException OSError
   */
  byte[] read(Vm vm, int self, String path);

  /** Where the content of a file stands in memory; NULL when it does not. */
  default int address(Vm vm, int self, String path) {
    return Word.NULL;
  }
}
