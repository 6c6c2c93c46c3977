package org.antaresia.it;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.BoardPort;
import org.antaresia.hal.Clock;
import org.antaresia.hal.Console;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;

/**
 * A board on which no program can do harm: it has no files and no input, drops what is printed, and
 * its time passes by sleeping only.
 */
final class BareBoard implements BoardPort, Board, Console, Clock, FileSystem {
  static final String BARE = "bare";

  private final Map<String, String> environment = new HashMap<>();
  private long nanos;

  @Override
  public String name() {
    return BARE;
  }

  @Override
  public Board open(BoardConfig config) {
    return new BareBoard();
  }

  @Override
  public Console console() {
    return this;
  }

  @Override
  public Clock clock() {
    return this;
  }

  @Override
  public FileSystem files() {
    return this;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public String platform() {
    return BARE;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    // nobody reads it
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) {
    // nobody reads it
  }

  @Override
  public void flush() {
    // nothing is buffered
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    return -1;
  }

  @Override
  public long ticksNanos() {
    return nanos;
  }

  @Override
  public long epochNanos() {
    return nanos;
  }

  @Override
  public void sleep(long duration) {
    nanos += duration;
  }

  @Override
  public Kind kind(String path) {
    return Kind.ABSENT;
  }

  private static IOException absent(String path) {
    return new ErrnoException(ErrnoException.ENOENT, path);
  }

  @Override
  public byte[] read(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public SeekableByteChannel open(String path, Mode mode, boolean update) throws IOException {
    throw absent(path);
  }

  @Override
  public Stat stat(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public Space space(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public List<Entry> list(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public void makeDirectory(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public void removeDirectory(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public void remove(String path) throws IOException {
    throw absent(path);
  }

  @Override
  public void rename(String from, String to) throws IOException {
    throw absent(from);
  }

  @Override
  public String currentDirectory() {
    return "/";
  }

  @Override
  public void changeDirectory(String path) throws IOException {
    throw absent(path);
  }
}
