package org.antaresia.repl;

import org.antaresia.hal.InputMode;
import org.antaresia.vm.LineReader;
import org.antaresia.vm.Vm;
import org.antaresia.vm.object.ExceptionObject;

/**
 * Edits a line on a terminal that understands VT100. What it sends is genuine's to the byte: tools
 * and tests that drive a board's prompt rely on it.
 */
public final class LineEditor implements LineReader {
  /** The line was ended by Enter. */
  static final int ENTERED = 0;

  private static final String INDENT = "    ";

  /** Up to here it is shorter to send backspaces than an escape sequence. */
  private static final int MAX_BACKSPACES = 4;

  private final Vm vm;
  private final Terminal terminal;
  private final History history;
  private final Completion completion;
  private final Keyboard keyboard = new Keyboard();

  private StringBuilder text = new StringBuilder();
  private String prompt = "";
  private int start; // of the line in the text, which may have others before it
  private int cursor;
  private int back; // which line of the history is shown, -1 for none
  private boolean indents; // whether continuation lines get an indent of their own
  private boolean justIndented; // no key but Enter came since an indent was made

  /**
   * Edits on a terminal.
   *
   * @param history what the arrows go through, and what finished lines are added to
   */
  public LineEditor(Vm vm, Terminal terminal, History history) {
    this.vm = vm;
    this.terminal = terminal;
    this.history = history;
    completion = new Completion(vm);
  }

  /** Reads a line for a program, which has the terminal otherwise. */
  @Override
  public String readLine() {
    StringBuilder line = new StringBuilder();
    int end;
    terminal.inputMode(InputMode.EDITING);
    try {
      end = read(line, "");
    } finally {
      terminal.inputMode(InputMode.AS_FOUND);
    }
    if (end == Ctrl.C) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.KEYBOARD_INTERRUPT));
    }
    if (end == Ctrl.D && line.isEmpty()) {
      throw vm.raise(ExceptionObject.createEmpty(vm, ExceptionObject.EOF_ERROR));
    }
    return line.toString();
  }

  /**
   * Reads a line and appends it.
   *
   * @param text nothing, or the lines that this one continues, with a newline after each
   * @return {@link #ENTERED}, Ctrl-C, or in an empty line any control character from A to E
   */
  int read(StringBuilder text, String prompt) {
    this.text = text;
    this.prompt = prompt;
    start = text.length();
    cursor = start;
    back = -1;
    keyboard.reset();
    terminal.write(prompt);
    if (start == 0) {
      indents = true;
      justIndented = false;
    }
    indent();
    while (true) {
      int c = terminal.read();
      boolean isEmpty = text.length() == start;
      if (c < 0 && isEmpty) {
        return Ctrl.D;
      }
      if (c >= Ctrl.A && c <= Ctrl.E && isEmpty && keyboard.isAtStart()) {
        return c;
      }
      // The end of input ends a line, too: genuine would ask for more for ever.
      Key key = c < 0 ? Key.ENTER : keyboard.press(c);
      switch (key) {
        case CANCEL -> {
          return Ctrl.C;
        }
        case ENTER -> {
          terminal.write("\r\n");
          history.add(text.substring(start));
          return ENTERED;
        }
        default -> {
          if (!answersIndent(key, c)) {
            act(key, c);
          }
          justIndented = false;
        }
      }
    }
  }

  private void act(Key key, int c) {
    switch (key) {
      case CHARACTER -> insert(String.valueOf((char) c));
      case TAB -> complete();
      case BACKSPACE -> backspace();
      case DELETE -> remove(cursor, Math.min(cursor + 1, text.length()));
      case LEFT -> moveBack(Math.min(1, cursor - start));
      case RIGHT -> moveForward(Math.min(1, text.length() - cursor));
      case HOME -> moveBack(cursor - start);
      case END -> moveForward(text.length() - cursor);
      case WORD_LEFT -> moveBack(cursor - wordLeft());
      case WORD_RIGHT -> moveForward(wordRight() - cursor);
      case OLDER -> older();
      case NEWER -> newer();
      case KILL_TO_END -> remove(cursor, text.length());
      case KILL_TO_START -> remove(start, cursor);
      case KILL_WORD -> remove(cursor, wordRight());
      case KILL_WORD_BACKWARD -> remove(wordLeft(), cursor);
      default -> {}
    }
  }

  // Indentation.

  /** Indents a line as the one before, and further when that one ends with a colon. */
  private void indent() {
    int end = start - 1; // of the line before
    if (!indents || end < 1) {
      return;
    }
    int from = text.lastIndexOf("\n", end - 1) + 1;
    int first = from;
    while (text.charAt(first) == ' ') {
      first++;
    }
    boolean isBlank = first == end;
    if (from > 0 && isBlank && isBlank(text.lastIndexOf("\n", from - 2) + 1, from - 1)) {
      return;
    }
    int levels = (first - from) / INDENT.length() + (text.charAt(end - 1) == ':' ? 1 : 0);
    for (int i = 0; i < levels; i++) {
      text.append(INDENT);
      terminal.write(INDENT);
      cursor += INDENT.length();
      justIndented = true;
    }
  }

  /** Whether a line after the first one is blank. */
  private boolean isBlank(int from, int end) {
    for (int i = from; i < end; i++) {
      if (text.charAt(i) != ' ') {
        return false;
      }
    }
    return from > 0;
  }

  /**
   * Tab or space right after an automatic indent: text that is pasted has its own one. A tab stands
   * for the automatic one, a space is the first of its own.
   */
  private boolean answersIndent(Key key, int c) {
    boolean isSpace = key == Key.CHARACTER && c == ' ' && cursor > start;
    if (!justIndented || key != Key.TAB && !isSpace) {
      return false;
    }
    indents = false;
    if (isSpace) {
      int surplus = INDENT.length() - 1;
      text.setLength(text.length() - surplus);
      moveBack(surplus);
    }
    return true;
  }

  // Changes.

  private void insert(String inserted) {
    text.insert(cursor, inserted);
    redraw(inserted.length());
  }

  private void remove(int from, int end) {
    boolean shorter = end > from;
    text.delete(from, end);
    moveBack(cursor - from);
    if (shorter) {
      eraseToEnd();
    }
    redraw(0);
  }

  private void backspace() {
    if (cursor == start) {
      return;
    }
    int count = 0;
    while (start + count < cursor && text.charAt(start + count) == ' ') {
      count++;
    }
    boolean isIndent = start + count == cursor && count >= INDENT.length();
    remove(cursor - (isIndent ? INDENT.length() : 1), cursor);
  }

  private void complete() {
    if (cursor > 0 && isSpace(text.charAt(cursor - 1))) {
      insert(INDENT);
      return;
    }
    String before = text.substring(start, cursor);
    String completed = completion.complete(before);
    if (completed == null) {
      terminal.write(prompt);
      terminal.write(before);
      redraw(0);
    } else if (!completed.isEmpty()) {
      insert(completed);
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  // History.

  private void older() {
    if (!history.newest(back + 1).isEmpty()) {
      back++;
      replace(history.newest(back));
    }
  }

  private void newer() {
    if (back >= 0) {
      back--;
      replace(back < 0 ? "" : history.newest(back));
    }
  }

  private void replace(String line) {
    boolean shorter = start + line.length() < text.length();
    text.setLength(start);
    text.append(line);
    moveBack(cursor - start);
    if (shorter) {
      eraseToEnd();
    }
    redraw(line.length());
  }

  // Words are of letters and digits.

  private int wordLeft() {
    int at = cursor;
    while (at > start && !isAlphanumeric(text.charAt(at - 1))) {
      at--;
    }
    while (at > start && isAlphanumeric(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int wordRight() {
    int at = cursor;
    while (at < text.length() && !isAlphanumeric(text.charAt(at))) {
      at++;
    }
    while (at < text.length() && isAlphanumeric(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  // The screen.

  private void moveBack(int columns) {
    if (columns > 0) {
      sendBack(columns);
      cursor -= columns;
    }
  }

  private void moveForward(int columns) {
    terminal.write(text.substring(cursor, cursor + columns));
    cursor += columns;
  }

  private void eraseToEnd() {
    terminal.write("\033[K");
  }

  /** Shows the text from the cursor on and goes {@code columns} columns further. */
  private void redraw(int columns) {
    terminal.write(text.substring(cursor));
    cursor += columns;
    sendBack(text.length() - cursor);
  }

  private void sendBack(int columns) {
    terminal.write(
        columns > MAX_BACKSPACES ? "\033[" + columns + "D" : "\b".repeat(Math.max(0, columns)));
  }
}
