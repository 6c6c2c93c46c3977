package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program in a pane of a tmux server of its own: 100 columns, 40 lines, nothing of the user's.
 */
final class Pane implements AutoCloseable {
  private final Path socket;

  /**
   * Starts a shell script in a directory that is its home, too; Enter at its end starts it again.
   */
  Pane(Path script, Path home) throws IOException, InterruptedException {
    socket = home.resolve("tmux");
    String again = "while sh '" + script + "'; echo \"exit $?\"; read -r enter; do :; done";
    String shell = "env -i PATH=/usr/bin:/bin TERM=screen LANG=C.UTF-8 HOME=$PWD sh -c \"$0\"";
    tmux(
        "-f/dev/null", "new-session", "-d", "-x100", "-y40", "-c" + home, "sh", "-c", shell, again);
  }

  /** Whether tmux is there. */
  static boolean isPossible() throws InterruptedException {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  /** Sends what the keys of a keyboard send. */
  void type(byte[] keys) throws IOException, InterruptedException {
    String[] command = new String[keys.length + 2];
    command[0] = "send-keys";
    command[1] = "-H";
    for (int i = 0; i < keys.length; i++) {
      command[i + 2] = String.format("%02x", keys[i]);
    }
    tmux(command);
  }

  /** The lines that are to be seen, and a last one that tells the cursor's column and line. */
  List<String> screen() throws IOException, InterruptedException {
    List<String> lines = new ArrayList<>();
    for (String line : tmux("capture-pane", "-p").stripTrailing().split("\n")) {
      lines.add("|" + line + "|");
    }
    lines.add(tmux("display-message", "-p", "cursor #{cursor_x} #{cursor_y}").strip());
    return lines;
  }

  @Override
  public void close() throws IOException, InterruptedException {
    tmux("kill-server");
    Files.deleteIfExists(socket);
  }

  private String tmux(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", "" + socket));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + output);
    }
    return output;
  }
}
