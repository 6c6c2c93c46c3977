package org.antaresia.lib;

import java.util.Arrays;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;

/**
 * Compiles a regular expression to {@link RegexCode}.
 *
 * <pre>
 *   alternatives  ::=  sequence ("|" sequence)*
 *   sequence      ::=  (atom [("?" | "*" | "+") ["?"]] | "^" | "$")*
 *   atom          ::=  "." | character | "\" character | "[" class "]"
 *                      | "(" ["?:"] alternatives ")"
 * </pre>
 *
 * <p>Jumps and counts must fit a signed byte, as in genuine, which calls all errors but one by what
 * that limit is for: too complex.
 */
final class RegexCompiler {
  private static final int END = -1;

  private final Vm vm;
  private final int[] pattern;
  private final int end;
  private int at;
  private byte[] code = new byte[64];
  private int size;
  private int groups;

  /** A compiler for the pattern in {@code text}; a NUL ends it. */
  RegexCompiler(Vm vm, int[] text, int from, int length) {
    this.vm = vm;
    this.pattern = text;
    this.at = from;
    int nul = from;
    while (nul < from + length && Bytes.at(text, nul) != 0) {
      nul++;
    }
    this.end = nul;
  }

  /**
   * The program.
   *
   * @throws PyException ValueError
   */
  byte[] compile() {
    for (byte b : RegexCode.SEARCH) {
      emit(b);
    }
    emit(RegexCode.SAVE);
    emit(0);
    alternatives();
    if (at < end) {
      throw vm.valueError("error in regex"); // a closing parenthesis
    }
    emit(RegexCode.SAVE);
    emit(1);
    emit(RegexCode.MATCH);
    return Arrays.copyOf(code, size);
  }

  /** The number of groups; known once the program is compiled. */
  int groups() {
    return groups;
  }

  private int peek(int ahead) {
    return at + ahead < end ? Bytes.at(pattern, at + ahead) & 0xff : END;
  }

  private void alternatives() {
    vm.enter();
    try {
      int start = size;
      int jump = sequenceThenJump(start, END);
      while (jump != END) {
        jump = sequenceThenJump(start, jump);
      }
    } finally {
      vm.leave();
    }
  }

  /**
   * A sequence; if another one follows it, also the jump over that.
   *
   * @param start where the alternatives started
   * @param jump the jump over this sequence, which is yet to be completed, or END
   * @return the jump over the sequence that follows, or END
   */
  private int sequenceThenJump(int start, int jump) {
    sequence();
    if (jump != END) {
      code[jump + 1] = signedByte(size - jump - 2);
    }
    if (peek(0) != '|') {
      return END;
    }
    at++;
    insert(start, RegexCode.SPLIT, size + 2 - start);
    emit(RegexCode.JUMP);
    emit(0);
    return size - 2;
  }

  private void sequence() {
    int atom = size; // what a repetition would repeat
    for (int c = peek(0); c != END && c != '|' && c != ')'; c = peek(0)) {
      switch (c) {
        case '?', '*', '+' -> {
          repeat(atom, c);
          atom = size;
        }
        case '^', '$' -> {
          at++;
          emit(c == '^' ? RegexCode.BOL : RegexCode.EOL);
          atom = size;
        }
        default -> {
          atom = size;
          atom(c);
        }
      }
    }
  }

  private void repeat(int atom, int kind) {
    if (atom == size) {
      throw tooComplex();
    }
    at++;
    boolean greedy = peek(0) != '?';
    if (!greedy) {
      at++;
    }
    byte onFirst = greedy ? RegexCode.SPLIT : RegexCode.SPLIT_JUMP;
    switch (kind) {
      case '?' -> insert(atom, onFirst, size - atom);
      case '*' -> {
        insert(atom, onFirst, size + 2 - atom);
        emit(RegexCode.JUMP);
        emit(signedByte(atom - size - 1));
      }
      default -> {
        emit(greedy ? RegexCode.SPLIT_JUMP : RegexCode.SPLIT);
        emit(signedByte(atom - size - 1));
      }
    }
  }

  private void atom(int c) {
    at++;
    switch (c) {
      case '.' -> emit(RegexCode.ANY);
      case '[' -> characterClass();
      case '(' -> group();
      case '\\' -> {
        int escaped = peek(0);
        if (escaped == END) {
          throw tooComplex();
        }
        at++;
        emit(isNamedClass(escaped) ? RegexCode.NAMED_CLASS : RegexCode.CHAR);
        emit(escaped);
      }
      default -> {
        emit(RegexCode.CHAR);
        emit(c);
      }
    }
  }

  private static boolean isNamedClass(int c) {
    return "DSWdsw".indexOf(c) >= 0;
  }

  private void group() {
    boolean captures = peek(0) != '?' || peek(1) != ':';
    int group = 0;
    if (captures) {
      group = ++groups;
      emit(RegexCode.SAVE);
      emit(signedByte(2 * group));
    } else {
      at += 2;
    }
    alternatives();
    if (peek(0) != ')') {
      throw tooComplex();
    }
    at++;
    if (captures) {
      emit(RegexCode.SAVE);
      emit(signedByte(2 * group + 1));
    }
  }

  private void characterClass() {
    boolean negated = peek(0) == '^';
    if (negated) {
      at++;
    }
    emit(negated ? RegexCode.CLASS_NOT : RegexCode.CLASS);
    int countAt = size;
    emit(0);
    int count = 0;
    for (; peek(0) != ']'; at++) {
      int low = peek(0);
      boolean escaped = low == '\\';
      if (escaped) {
        at++;
        low = peek(0);
      }
      if (low == END) {
        throw tooComplex();
      }
      if (escaped && isNamedClass(low)) {
        emit(0);
      } else {
        emit(low);
        if (peek(1) == '-' && peek(2) != ']') {
          at += 2;
        }
      }
      if (peek(0) == END) {
        throw tooComplex();
      }
      emit(peek(0));
      count++;
    }
    at++;
    code[countAt] = signedByte(count);
  }

  private void emit(int value) {
    Safepoint.work(vm);
    if (size == code.length) {
      code = Arrays.copyOf(code, size * 2);
    }
    code[size++] = (byte) value;
  }

  /** Puts a jump over the next {@code distance} bytes before what is already there. */
  private void insert(int place, byte opcode, int distance) {
    emit(0);
    emit(0);
    System.arraycopy(code, place, code, place + 2, size - 2 - place);
    code[place] = opcode;
    code[place + 1] = signedByte(distance);
  }

  private byte signedByte(int value) {
    if (value != (byte) value) {
      throw tooComplex();
    }
    return (byte) value;
  }

  private PyException tooComplex() {
    return vm.valueError("regex too complex");
  }
}
