package org.antaresia.port.unix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.antaresia.hal.Board;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.Clock;
import org.antaresia.hal.Console;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.InputMode;
import org.antaresia.hal.Network;

/** The host as a board. */
final class UnixBoard implements Board {
  private final Map<String, String> environment;
  private final Console console;

  /** Whether programs have the process to themselves, as those of the command line. */
  private final boolean ownsProcess;

  private final FileSystem files;
  private final Network network;
  private final Clock clock = new HostClock();

  UnixBoard(BoardConfig config) {
    environment = new HashMap<>(config.environment());
    files = new HostFiles(config.files());
    network = new HostNetwork(config.network());
    Console given = config.console();
    console = given != null ? given : new ProcessConsole();
    ownsProcess = given == null;
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
  public Network network() {
    return network;
  }

  @Override
  public Map<String, String> environment() {
    return environment;
  }

  @Override
  public int system(String command) throws IOException {
    if (!ownsProcess) {
      throw new ErrnoException(ErrnoException.EPERM, command);
    }
    console.inputMode(InputMode.AS_FOUND);
    String text = new String(command.getBytes(ISO_8859_1), UTF_8);
    Process shell = new ProcessBuilder("/bin/sh", "-c", text).inheritIO().start();
    try {
      return shell.waitFor() << 8;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ErrnoException(ErrnoException.EINTR, command);
    }
  }

  @Override
  public String platform() {
    String os = System.getProperty("os.name", "");
    return os.startsWith("Mac") ? "darwin" : os.startsWith("Windows") ? "win32" : "linux";
  }
}
