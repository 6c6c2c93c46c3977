package org.antaresia.lib;

import java.util.Arrays;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;

/**
 * Runs {@link RegexCode} on a text, with a stack of the places to go back to: each entry is either
 * an instruction with a position in the text, or a note to put back, marked by its complement.
 */
final class RegexMatcher {
  private static final int NONE = -1;

  /** Entries on the stack at most; genuine's stack is used up sooner. */
  private static final int MAX_DEPTH = 1 << 16;

  private final Vm vm;
  private final byte[] code;
  private final int[] text;
  private final int textStart;

  /** Where groups start and end in the text, or -1; group 0 is the whole match. */
  private final int[] positions;

  private int[] stack = new int[64];
  private int depth;

  /**
   * @param code a program
   * @param groups its number of groups
   * @param text the array that holds the text, which starts at {@code textStart}
   */
  RegexMatcher(Vm vm, byte[] code, int groups, int[] text, int textStart) {
    this.vm = vm;
    this.code = code;
    this.text = text;
    this.textStart = textStart;
    this.positions = new int[2 * (groups + 1)];
  }

  /** Where the group starts, an index into the text's array, or -1. */
  int start(int group) {
    return positions[2 * group];
  }

  int end(int group) {
    return positions[2 * group + 1];
  }

  /** Number of groups, with that of the whole match. */
  int count() {
    return positions.length / 2;
  }

  /** Whether the text from {@code from} on, or some later place in it, fits. */
  boolean find(int from, int end, boolean anchored) {
    Arrays.fill(positions, NONE);
    depth = 0;
    int pc = anchored ? RegexCode.SEARCH.length : 0;
    int at = from;
    while (true) {
      Safepoint.work(vm);
      boolean fits = true;
      switch (code[pc++]) {
        case RegexCode.CHAR:
          fits = at < end && Bytes.at(text, at++) == code[pc];
          pc++;
          break;
        case RegexCode.ANY:
          fits = at++ < end;
          break;
        case RegexCode.CLASS:
          fits = at < end && isInClass(pc, Bytes.at(text, at++) & 0xff);
          pc += 1 + 2 * code[pc];
          break;
        case RegexCode.CLASS_NOT:
          fits = at < end && !isInClass(pc, Bytes.at(text, at++) & 0xff);
          pc += 1 + 2 * code[pc];
          break;
        case RegexCode.NAMED_CLASS:
          fits = at < end && isInNamedClass(code[pc], Bytes.at(text, at++));
          pc++;
          break;
        case RegexCode.BOL:
          fits = at == textStart;
          break;
        case RegexCode.EOL:
          fits = at == end;
          break;
        case RegexCode.JUMP:
          pc += 1 + code[pc];
          break;
        case RegexCode.SPLIT:
          push(pc + 1 + code[pc], at);
          pc++;
          break;
        case RegexCode.SPLIT_JUMP:
          push(pc + 1, at);
          pc += 1 + code[pc];
          break;
        case RegexCode.SAVE:
          int note = code[pc++];
          push(~note, positions[note]);
          positions[note] = at;
          break;
        case RegexCode.MATCH:
          return true;
        default:
          throw new IllegalStateException("no instruction " + code[pc - 1]);
      }
      if (!fits) {
        pc = back();
        if (pc == NONE) {
          return false;
        }
        at = stack[2 * depth + 1];
      }
    }
  }

  private void push(int instruction, int position) {
    if (2 * depth == stack.length) {
      if (depth == MAX_DEPTH) {
        throw vm.recursionError();
      }
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[2 * depth] = instruction;
    stack[2 * depth + 1] = position;
    depth++;
  }

  /** Takes the topmost instruction off the stack, or gives -1 when there is none. */
  private int back() {
    while (depth > 0) {
      int instruction = stack[2 * --depth];
      if (instruction >= 0) {
        return instruction;
      }
      positions[~instruction] = stack[2 * depth + 1];
    }
    return NONE;
  }

  private boolean isInClass(int pairs, int c) {
    int pc = pairs + 1;
    for (int left = code[pairs]; left > 0; left--, pc += 2) {
      boolean fits =
          code[pc] == 0
              ? isInNamedClass(code[pc + 1], (byte) c)
              : c >= (code[pc] & 0xff) && c <= (code[pc + 1] & 0xff);
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInNamedClass(byte name, byte c) {
    return switch (name) {
      case 'd' -> Ascii.isDigit(c);
      case 'D' -> !Ascii.isDigit(c);
      case 's' -> Ascii.isSpace(c);
      case 'S' -> !Ascii.isSpace(c);
      case 'w' -> isWord(c);
      default -> !isWord(c);
    };
  }

  private static boolean isWord(byte c) {
    return Ascii.isLetter(c) || Ascii.isDigit(c) || c == '_';
  }
}
