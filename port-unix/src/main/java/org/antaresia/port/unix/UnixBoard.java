package org.antaresia.port.unix;

import java.util.Map;
import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.Clock;
import org.antaresia.hal.Console;
import org.antaresia.hal.FileSystem;

/** The host as a board. */
final class UnixBoard implements Board {
  private final Map<String, String> environment;
  private final Console console;
  private final FileSystem files = new HostFiles();
  private final Clock clock = new HostClock();

  UnixBoard(BoardConfig config) {
    environment = config.environment();
    Console given = config.console();
    console = given != null ? given : new ProcessConsole();
  }

  @Override
  public Console console() {
    return console;
  }

  @Override
  public Clock clock() {
    return clock;
  }

  @Override
  public FileSystem files() {
    return files;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public String platform() {
    String os = System.getProperty("os.name", "");
    return os.startsWith("Mac") ? "darwin" : os.startsWith("Windows") ? "win32" : "linux";
  }
}
