package org.antaresia.repl;

/** What a key of the line editor does. */
enum Key {
  /** Nothing: it is unknown, or only the beginning of an escape sequence. */
  NONE,
  /** Stands for itself. */
  CHARACTER,
  ENTER,
  TAB,
  BACKSPACE,
  DELETE,
  /** Ctrl-C. */
  CANCEL,
  LEFT,
  RIGHT,
  HOME,
  END,
  WORD_LEFT,
  WORD_RIGHT,
  OLDER,
  NEWER,
  KILL_TO_END,
  KILL_TO_START,
  KILL_WORD,
  KILL_WORD_BACKWARD
}
