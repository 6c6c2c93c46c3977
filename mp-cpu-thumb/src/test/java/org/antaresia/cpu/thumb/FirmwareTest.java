package org.antaresia.cpu.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.antaresia.asm.jvm.JvmTarget;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole programs in C print what they print on another Cortex-M4: see src/test/firmware. */
class FirmwareTest {
  private static final long MOST = 200_000_000;

  /** How code runs: as it does by itself, compiled when it has run often, or compiled at once. */
  private enum Way {
    INTERPRETED,
    COMPILED,
    EAGERLY
  }

  @ParameterizedTest
  @ValueSource(strings = {"mix", "records", "jumps", "floats", "floats-soft", "tasks", "streams"})
  void printsTheSame(String name) throws IOException {
    run(name, Way.INTERPRETED);
  }

  /** Compiled code does not only the same, it takes as many cycles. */
  @ParameterizedTest
  @ValueSource(strings = {"mix", "records", "jumps", "floats", "floats-soft"})
  void printsTheSameCompiled(String name) throws IOException {
    long cycles = run(name, Way.INTERPRETED).core.cycles();
    assertEquals(cycles, run(name, Way.COMPILED).core.cycles());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mix", "records", "jumps", "floats", "tasks", "streams"})
  void printsTheSameCompiledAtOnce(String name) throws IOException {
    run(name, Way.EAGERLY);
  }

  private static Firmware run(String name, Way way) throws IOException {
    Firmware firmware = new Firmware(resource(name + ".bin"));
    if (way != Way.INTERPRETED) {
      firmware.core.compileWith(new JvmTarget(), way == Way.EAGERLY);
    }
    firmware.run(MOST);
    String expected = new String(resource(name + ".txt"), StandardCharsets.ISO_8859_1);
    assertEquals(expected, firmware.printed(), firmware::state);
    return firmware;
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = FirmwareTest.class.getResourceAsStream("firmware/" + name)) {
      return in.readAllBytes();
    }
  }

  /** The board that the programs are made for, as far as they need it. */
  static final class Firmware {
    private static final int UART = 0x4000_4000;

    private final StringBuilder printed = new StringBuilder();
    final CortexM4 core;

    Firmware(byte[] image) {
      byte[] whole = Arrays.copyOf(image, image.length + 0xfff & ~0xfff);
      int[] rom = new int[whole.length / 4];
      ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(rom);
      Bus bus =
          new Bus(0x2000_0000, new int[32 * 1024]).rom(0, rom).device(UART, 0x1000, new Uart());
      core = new CortexM4(bus, null);
      core.reset(0);
    }

    /** Runs until the program has printed its end, or stands still. */
    void run(long most) {
      while (core.instructions() < most && !ended()) {
        if (core.run(100_000)) {
          return;
        }
      }
    }

    boolean ended() {
      return printed.indexOf("\u0004") >= 0;
    }

    String printed() {
      return printed.toString().split("\u0004")[0] + (ended() ? "\u0004" : "");
    }

    String state() {
      return core.instructions() + " instructions, locked up: " + core.lockedUp();
    }

    private final class Uart implements Device {
      @Override
      public int read(int offset, int bytes) {
        return 0;
      }

      @Override
      public void write(int offset, int bytes, int value) {
        if (offset == 0) {
          printed.append((char) (value & 0xff));
        }
      }
    }
  }
}
