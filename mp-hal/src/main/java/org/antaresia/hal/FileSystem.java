package org.antaresia.hal;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * The files that a board gives to its programs. Paths are byte strings (a char per UTF-8 byte) with
 * {@code /} between names; relative ones start at the current directory.
 */
public interface FileSystem {
  /** What a path leads to. */
  enum Kind {
    ABSENT,
    FILE,
    DIRECTORY
  }

  /** How to open a file, as the letters of Python's mode. */
  enum Mode {
    READ,
    WRITE,
    APPEND,
    CREATE
  }

  /**
   * What is known of a path.
   *
   * @param size bytes
   * @param modified seconds since 1970, UTC
   * @param mode type and permission bits as {@code st_mode}
   * @param inode file number, 0 where there is none
   */
  record Stat(
      Kind kind, long size, long accessed, long modified, long changed, int mode, long inode) {}

  /** A name in a directory. */
  record Entry(String name, Kind kind, long inode) {}

  /** What {@code os.statvfs} tells, in its order. */
  record Space(
      long blockSize, long fragmentSize, long blocks, long free, long available, long nameMax) {}

  Kind kind(String path);

  /** The whole content of a file. */
  byte[] read(String path) throws IOException;

  /**
   * Opens a file.
   *
   * @param update whether it is opened for both reading and writing ({@code +})
   */
  SeekableByteChannel open(String path, Mode mode, boolean update) throws IOException;

  Stat stat(String path) throws IOException;

  Space space(String path) throws IOException;

  List<Entry> list(String path) throws IOException;

  void makeDirectory(String path) throws IOException;

  void removeDirectory(String path) throws IOException;

  void remove(String path) throws IOException;

  void rename(String from, String to) throws IOException;

  String currentDirectory() throws IOException;

  void changeDirectory(String path) throws IOException;

  /** The errno that stands for an exception of these methods. */
  static int errno(IOException e) {
    return ErrnoException.errno(e);
  }
}
