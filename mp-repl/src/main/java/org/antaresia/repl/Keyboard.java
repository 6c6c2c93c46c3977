package org.antaresia.repl;

/**
 * Makes keys of bytes: control characters as in Emacs, and the escape sequences of VT100 and xterm.
 */
final class Keyboard {
  private static final int ESCAPE = 27;

  private enum State {
    START,
    ESCAPE,
    BRACKET,
    PARAMETER,
    LETTER_O
  }

  private State state = State.START;
  private int parameter;
  private int newline; // that ended a line just before, or 0

  /** Whether the next byte begins a key. */
  boolean isAtStart() {
    return state == State.START;
  }

  /** Forgets an escape sequence that has begun. */
  void reset() {
    state = State.START;
  }

  /** The key that a byte completes. */
  Key press(int c) {
    State before = state;
    state = State.START;
    return switch (before) {
      case START -> plain(c);
      case ESCAPE -> escaped(c);
      case BRACKET -> bracketed(c);
      case PARAMETER -> withParameter(c);
      case LETTER_O -> c == 'H' ? Key.HOME : c == 'F' ? Key.END : Key.NONE;
    };
  }

  private Key plain(int c) {
    return switch (c) {
      case 1 -> Key.HOME;
      case 2 -> Key.LEFT;
      case 3 -> Key.CANCEL;
      case 4 -> Key.DELETE;
      case 5 -> Key.END;
      case 6 -> Key.RIGHT;
      case 11 -> Key.KILL_TO_END;
      case 14 -> Key.NEWER;
      case 16 -> Key.OLDER;
      case 21 -> Key.KILL_TO_START;
      case 23 -> Key.KILL_WORD_BACKWARD;
      default -> {
        if (endsLine(c)) {
          yield Key.ENTER;
        }
        yield switch (c) {
          case '\t' -> Key.TAB;
          case '\b', 127 -> Key.BACKSPACE;
          case ESCAPE -> {
            state = State.ESCAPE;
            yield Key.NONE;
          }
          default -> c >= ' ' && c < 127 ? Key.CHARACTER : Key.NONE;
        };
      }
    };
  }

  /** CR and LF end a line; where one comes right after the other, they do it together. */
  private boolean endsLine(int c) {
    boolean ends = (c == '\r' || c == '\n') && (newline == 0 || newline == c);
    newline = ends ? c : 0;
    return ends;
  }

  private Key escaped(int c) {
    return switch (c) {
      case '[' -> {
        state = State.BRACKET;
        yield Key.NONE;
      }
      case 'O' -> {
        state = State.LETTER_O;
        yield Key.NONE;
      }
      case 'b' -> Key.WORD_LEFT;
      case 'f' -> Key.WORD_RIGHT;
      case 'd' -> Key.KILL_WORD;
      case 127 -> Key.KILL_WORD_BACKWARD;
      default -> Key.NONE;
    };
  }

  private Key bracketed(int c) {
    if (c >= '0' && c <= '9') {
      parameter = c;
      state = State.PARAMETER;
      return Key.NONE;
    }
    return switch (c) {
      case 'A' -> Key.OLDER;
      case 'B' -> Key.NEWER;
      case 'C' -> Key.RIGHT;
      case 'D' -> Key.LEFT;
      case 'H' -> Key.HOME;
      case 'F' -> Key.END;
      default -> Key.NONE;
    };
  }

  private Key withParameter(int c) {
    if (c == '~') {
      return switch (parameter) {
        case '1', '7' -> Key.HOME;
        case '4', '8' -> Key.END;
        case '3' -> Key.DELETE;
        default -> Key.NONE;
      };
    }
    if (c == ';' && parameter == '1') {
      state = State.BRACKET; // the next parameter alone tells what is held down: 5 for Ctrl
      return Key.NONE;
    }
    if (parameter == '5') {
      return c == 'C' ? Key.WORD_RIGHT : c == 'D' ? Key.WORD_LEFT : Key.NONE;
    }
    return Key.NONE;
  }
}
