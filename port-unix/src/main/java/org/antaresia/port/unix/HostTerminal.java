package org.antaresia.port.unix;

import java.io.IOException;
import java.util.EnumSet;
import org.antaresia.hal.InputMode;
import org.antaresia.hal.LineSettings;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.ControlFlag;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal that is standard input, through JLine, which knows how to set its modes. While an
 * editor is at work it is set as genuine's unix port sets it.
 */
final class HostTerminal {
  private final Terminal terminal;
  private final Attributes[] modes = new Attributes[InputMode.values().length];

  private HostTerminal(Terminal terminal) {
    this.terminal = terminal;
    Attributes found = terminal.getAttributes();
    Attributes editing = new Attributes(found);
    editing.setInputFlags(
        EnumSet.of(
            InputFlag.BRKINT, InputFlag.ICRNL, InputFlag.INPCK, InputFlag.ISTRIP, InputFlag.IXON),
        false);
    editing.setControlFlag(ControlFlag.PARENB, false);
    editing.setControlFlag(ControlFlag.CS8, true);
    editing.setLocalFlags(EnumSet.noneOf(LocalFlag.class));
    editing.setControlChar(ControlChar.VMIN, 1);
    editing.setControlChar(ControlChar.VTIME, 0);
    Attributes running = new Attributes(editing);
    running.setLocalFlags(EnumSet.of(LocalFlag.ISIG, LocalFlag.ECHO, LocalFlag.ECHOCTL), true);
    modes[InputMode.AS_FOUND.ordinal()] = found;
    modes[InputMode.EDITING.ordinal()] = editing;
    modes[InputMode.RUNNING.ordinal()] = running;
  }

  /** The terminal of the process, which has to be there. */
  static HostTerminal ofProcess() throws IOException {
    try {
      return new HostTerminal(opened(false));
    } catch (IllegalStateException e) { // JLine has no library for this system
      return new HostTerminal(opened(true));
    }
  }

  /**
   * Opens the terminal.
   *
   * @param exec whether the programs {@code tty} and {@code stty} are to be asked, which takes a
   *     third of a second, instead of JLine's own library
   */
  private static Terminal opened(boolean exec) throws IOException {
    return TerminalBuilder.builder()
        .system(true)
        .systemOutput(TerminalBuilder.SystemOutput.SysOutOrSysErr)
        .classLoader(TerminalBuilder.class.getClassLoader())
        .jni(!exec)
        .exec(exec)
        .ffm(false)
        .dumb(exec)
        .type("ansi") // JLine knows it by heart: no look-up of what nobody asks for
        .graphemeCluster(false) // and no questions to the terminal
        .nativeSignals(false) // signals are the command's
        .build();
  }

  void inputMode(InputMode mode) {
    terminal.setAttributes(modes[mode.ordinal()]);
  }

  LineSettings line() {
    return LinuxLine.settings(terminal.getAttributes());
  }

  void line(LineSettings settings) {
    terminal.setAttributes(LinuxLine.attributes(settings));
  }

  int columns() {
    return terminal.getWidth();
  }
}
