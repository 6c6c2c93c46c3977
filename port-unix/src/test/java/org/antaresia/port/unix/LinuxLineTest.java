package org.antaresia.port.unix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.hal.LineSettings;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.ControlFlag;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Attributes.OutputFlag;
import org.junit.jupiter.api.Test;

class LinuxLineTest {
  private static final String CHARACTERS =
      "\u0003\u001c\u007f\u0015\u0004\0\u0001\0\u0011\u0013\u001a\0\u0012\u000f\u0017\u0016\0"
          + "\0".repeat(15);

  /** What {@code stty sane} makes of a pseudo terminal, as genuine's tcgetattr tells it. */
  private static final LineSettings SANE = new LineSettings(0x2502, 5, 0xb0, 0x8a3b, CHARACTERS);

  @Test
  void isTheSameBothWays() {
    assertEquals(SANE, LinuxLine.settings(LinuxLine.attributes(SANE)));
    LineSettings raw = SANE.raw();
    assertEquals(raw, LinuxLine.settings(LinuxLine.attributes(raw)));
  }

  @Test
  void isTheSameBitByBit() {
    for (int bit = 0; bit < 15; bit++) {
      LineSettings one =
          new LineSettings(1 << bit, 1 << bit % 8, 0x40 << bit % 6, 1 << bit % 13, CHARACTERS);
      assertEquals(one, LinuxLine.settings(LinuxLine.attributes(one)));
    }
  }

  @Test
  void hasLinuxsNumbers() {
    Attributes attributes = LinuxLine.attributes(SANE);
    assertEquals(true, attributes.getInputFlag(InputFlag.ICRNL));
    assertEquals(true, attributes.getOutputFlag(OutputFlag.ONLCR));
    assertEquals(true, attributes.getControlFlag(ControlFlag.CS8));
    assertEquals(true, attributes.getLocalFlag(LocalFlag.ICANON));
    assertEquals(4, attributes.getControlChar(ControlChar.VEOF));
    assertEquals(1, attributes.getControlChar(ControlChar.VMIN));
  }

  @Test
  void isRawWithEightBitsAndNothingElse() {
    LineSettings parity = new LineSettings(-1, -1, 0x1a0, -1, CHARACTERS.replace('\1', '\7'));
    assertEquals(new LineSettings(~0x532, 0, 0xb0, 0, CHARACTERS), parity.raw());
  }
}
