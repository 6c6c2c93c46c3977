package org.antaresia.it;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.antaresia.hal.BoardConfig;
import org.antaresia.hal.Console;
import org.antaresia.repl.ConsoleTerminal;
import org.antaresia.repl.History;
import org.antaresia.repl.LineEditor;
import org.antaresia.repl.Repl;
import org.antaresia.start.Wiring;
import org.antaresia.vm.Vm;

/** A REPL in this process on two byte streams: keys that are known before, and what it answers. */
final class ScriptedRepl implements Console {
  private final byte[] keys;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int next;
  private boolean greeted;
  private int answered = -1; // bytes, when the keys came to their end

  ScriptedRepl(byte[] keys) {
    this.keys = keys;
  }

  /** Runs until the keys come to their end or the REPL does; the exit code. */
  int run() {
    BoardConfig config = new BoardConfig(Map.of(), this, List.of());
    Vm vm = new Wiring().vmFactory().open(256 << 10, 32 << 10, "unix", config);
    ConsoleTerminal terminal = new ConsoleTerminal(vm);
    LineEditor editor = new LineEditor(vm, terminal, new History(50));
    vm.lineReader = editor;
    int exitCode = new Repl(vm, terminal, editor, Repl.Mode.FRIENDLY).run();
    vm.close();
    return exitCode;
  }

  /** What came after the first prompt and before the end of the keys. */
  byte[] answer() {
    byte[] all = out.toByteArray();
    return answered < 0 ? all : java.util.Arrays.copyOf(all, answered);
  }

  @Override
  public int read(byte[] bytes, int from, int length) {
    if (!greeted) {
      greeted = true;
      out.reset();
    }
    if (next == keys.length) {
      answered = answered < 0 ? out.size() : answered;
      return -1;
    }
    byte key = keys[next++];
    bytes[from] = key == '\n' ? (byte) '\r' : key; // as genuine's unix port, which was recorded
    return 1;
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
  }

  @Override
  public void writeError(byte[] bytes, int from, int length) {
    out.write(bytes, from, length);
  }

  @Override
  public void flush() {}
}
