package org.antaresia.port.unix;

import static org.jline.terminal.Attributes.ControlChar.*;
import static org.jline.terminal.Attributes.ControlFlag.*;
import static org.jline.terminal.Attributes.InputFlag.*;
import static org.jline.terminal.Attributes.LocalFlag.*;
import static org.jline.terminal.Attributes.OutputFlag.*;

import java.util.EnumSet;
import org.antaresia.hal.LineSettings;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.ControlFlag;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;
import org.jspecify.annotations.Nullable;

/** JLine's flags and Linux's bits (asm-generic/termbits.h), whatever the system's own are. */
final class LinuxLine {
  // The flags by bit; bits that JLine does not know stay 0.
  private static final @Nullable InputFlag[] INPUT = {
    IGNBRK, BRKINT, IGNPAR, PARMRK, INPCK, ISTRIP, INLCR, IGNCR, ICRNL, IUCLC, IXON, IXANY, IXOFF,
    IMAXBEL, IUTF8,
  };
  private static final @Nullable OutputFlag[] OUTPUT = {
    OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, OFILL, OFDEL,
  };
  private static final @Nullable ControlFlag[] CONTROL = {
    null, null, null, null, null, null, CSTOPB, CREAD, PARENB, PARODD, HUPCL, CLOCAL,
  };
  private static final @Nullable LocalFlag[] LOCAL = {
    ISIG, ICANON, XCASE, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH, TOSTOP, ECHOCTL, ECHOPRT, ECHOKE,
    FLUSHO, null, PENDIN, IEXTEN, EXTPROC,
  };

  /** The sizes of bytes, as numbers in the control bits. */
  private static final ControlFlag[] SIZES = {CS5, CS6, CS7, CS8};

  private static final int SIZE_SHIFT = 4;

  private static final ControlChar[] CHARACTERS = {
    VINTR, VQUIT, VERASE, VKILL, VEOF, VTIME, VMIN, VSWTC, VSTART, VSTOP, VSUSP, VEOL, VREPRINT,
    VDISCARD, VWERASE, VLNEXT, VEOL2,
  };

  private LinuxLine() {}

  static LineSettings settings(Attributes attributes) {
    int size = 0;
    for (int i = 0; i < SIZES.length; i++) {
      size = attributes.getControlFlag(SIZES[i]) ? i : size;
    }
    var characters = new StringBuilder();
    for (ControlChar character : CHARACTERS) {
      int value = attributes.getControlChar(character);
      characters.append((char) (Math.max(0, value) & 0xff)); // below 0: JLine does not know it
    }
    characters.setLength(LineSettings.CHARACTERS);
    return new LineSettings(
        bits(INPUT, attributes.getInputFlags()),
        bits(OUTPUT, attributes.getOutputFlags()),
        bits(CONTROL, attributes.getControlFlags()) | size << SIZE_SHIFT,
        bits(LOCAL, attributes.getLocalFlags()),
        characters.toString());
  }

  static Attributes attributes(LineSettings settings) {
    Attributes attributes = new Attributes();
    attributes.setInputFlags(flags(INPUT, settings.input(), EnumSet.noneOf(InputFlag.class)));
    attributes.setOutputFlags(flags(OUTPUT, settings.output(), EnumSet.noneOf(OutputFlag.class)));
    ControlFlag size = SIZES[settings.control() >> SIZE_SHIFT & 3];
    attributes.setControlFlags(flags(CONTROL, settings.control(), EnumSet.of(size)));
    attributes.setLocalFlags(flags(LOCAL, settings.local(), EnumSet.noneOf(LocalFlag.class)));
    for (int i = 0; i < CHARACTERS.length; i++) {
      attributes.setControlChar(CHARACTERS[i], settings.characters().charAt(i));
    }
    return attributes;
  }

  private static <F extends Enum<F>> int bits(@Nullable F[] known, EnumSet<F> flags) {
    int bits = 0;
    for (int i = 0; i < known.length; i++) {
      if (known[i] != null && flags.contains(known[i])) {
        bits |= 1 << i;
      }
    }
    return bits;
  }

  /** Adds the flags of bits to others. */
  private static <F extends Enum<F>> EnumSet<F> flags(
      @Nullable F[] known, int bits, EnumSet<F> flags) {
    for (int i = 0; i < known.length; i++) {
      F flag = known[i];
      if (flag != null && (bits & 1 << i) != 0) {
        flags.add(flag);
      }
    }
    return flags;
  }
}
