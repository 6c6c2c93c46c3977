package org.antaresia.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The raw mode as mpremote and pyboard.py use it. */
@Timeout(120)
class RawPasteTest {
  private static final String GREETING = "raw REPL; CTRL-B to exit\r\n>";
  private static final String PASTE = "\5A\1";
  private static final String PASTING = "R\1\u0080\0\1";
  private static final int MEGABYTE = 1 << 20;
  private static final int WINDOW = 128;
  private static final int ROUNDS = 100;
  private static final long SEED = 20261123;

  @Test
  void megabytesInterruptedInTheMidst() throws IOException {
    byte[] program = program();
    Random random = new Random(SEED);
    ByteArrayOutputStream keys = new ByteArrayOutputStream();
    StringBuilder expected = new StringBuilder();
    keys.write(1);
    expected.append("\r\n" + GREETING);
    for (int round = 0; round < ROUNDS; round++) {
      int sent = MEGABYTE / 4 + random.nextInt(MEGABYTE / 2);
      keys.writeBytes(PASTE.getBytes(ISO_8859_1));
      keys.write(program, 0, sent);
      keys.write(3);
      expected.append(PASTING).append("\1".repeat(sent / WINDOW));
      expected.append("\4\4KeyboardInterrupt: \n\4>");
      keys.writeBytes((PASTE + "print(" + round + ")\4").getBytes(ISO_8859_1));
      expected.append(PASTING + "\4").append(round).append("\n\4\4>");
    }
    ScriptedRepl repl = new ScriptedRepl(keys.toByteArray());
    repl.run();
    assertEquals(expected.toString(), new String(repl.answer(), ISO_8859_1));
  }

  @Test
  void megabyteWithinTheWindows() throws IOException {
    try (ReplOverPipes host = enter()) {
      paste(host, program());
      host.expect("\4True\n\4\4>");
    }
  }

  @Test
  void piecesOfAProgram() throws IOException {
    try (ReplOverPipes host = enter()) {
      host.send("import os\nprint(");
      host.send("repr(1+1))");
      host.send("\4");
      host.expect("OK2\n\4\4>");
      host.send("x\4");
      host.expect(
          "OK\4Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n"
              + "NameError: name 'x' isn't defined\n\4>");
    }
  }

  @Test
  void programThatRunsIsInterrupted() throws IOException {
    try (ReplOverPipes host = enter()) {
      host.send("print('go') or sum(range(10**9))\4");
      host.expect("OKgo\n");
      host.interrupt();
      host.expect(
          "\4Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n"
              + "KeyboardInterrupt: \n\4>");
    }
  }

  @Test
  void softResetsStayRaw() throws IOException {
    try (ReplOverPipes host = enter()) {
      host.send("x = 5\4");
      host.expect("OK\4\4>");
      host.send("\4");
      host.expect("OK\r\nMPY: soft reboot\r\n" + GREETING);
      host.send("raise SystemExit\4");
      host.expect("OK\4\4MPY: soft reboot\r\n" + GREETING);
      host.send("\r\2");
      host.expectEnd(">>> ");
    }
  }

  private static ReplOverPipes enter() throws IOException {
    ReplOverPipes host = new ReplOverPipes();
    host.expectEnd(">>> ");
    host.send("\r\3");
    host.expect("\r\n>>> \r\n>>> ");
    host.send("\r\1");
    host.expect("\r\n>>> \r\n" + GREETING);
    return host;
  }

  /** A megabyte of program text that counts its own lines. */
  private static byte[] program() {
    StringBuilder text = new StringBuilder("n = 0\n");
    int lines = 0;
    while (text.length() < MEGABYTE) {
      text.append("n += 1 # ").append("line ".repeat(16)).append(lines++).append('\n');
    }
    return text.append("print(n == ").append(lines).append(")\4").toString().getBytes(ISO_8859_1);
  }

  /** Sends as many bytes as the windows allow; all that comes back meanwhile are windows. */
  private static void paste(ReplOverPipes host, byte[] text) throws IOException {
    host.send(PASTE);
    host.expect(PASTING);
    int allowed = 2 * WINDOW;
    for (int sent = 0; sent < text.length; ) {
      if (allowed == 0) {
        host.expect("\1");
        allowed = WINDOW;
      }
      int count = Math.min(allowed, text.length - sent);
      host.send(text, sent, count);
      sent += count;
      allowed -= count;
    }
    if (text.length > WINDOW) { // the last one that was read full
      host.expect("\1");
    }
  }
}
