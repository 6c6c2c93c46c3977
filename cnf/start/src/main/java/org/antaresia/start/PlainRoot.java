package org.antaresia.start;

import org.antaresia.cli.Command;

/** Starts a command from a plain class path: its components are created by the generated wiring. */
public final class PlainRoot {
  private PlainRoot() {}

  /**
   * Runs the command and ends the process with its exit code.
   *
   * @param args the command's name, then its own arguments
   */
  public static void main(String[] args) {
    Wiring wiring = new Wiring();
    Command command =
        switch (args[0]) {
          case "mp" -> wiring.mp();
          case "mpy-cross" -> wiring.mpyCross();
          case "mpy-tool" -> wiring.mpyTool();
          default -> throw new IllegalArgumentException("no command " + args[0]);
        };
    String[] own = new String[args.length - 1];
    System.arraycopy(args, 1, own, 0, own.length);
    System.exit(command.run(own)); // threads that a script left behind end with it
  }
}
