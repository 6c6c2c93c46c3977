package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Ascii;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.NumberParser;
import org.antaresia.vm.object.StrObject;

/**
 * Reads one JSON value. It takes what genuine takes: commas and colons are blanks, and any bracket
 * closes any other.
 */
final class JsonReader {
  /** Words for the containers around the one that is read, at first. */
  private static final int FIRST_OUTER = 4;

  private final Vm vm;
  private final JsonSource source;
  private final TextBuffer text;

  /** Where {@link #read} keeps the address of the words of the containers around {@link #top}. */
  private int outer;

  private int outerAlloc;
  private int depth;

  /** The container that is being read, or NULL. */
  private int top;

  private int current;

  JsonReader(Vm vm, JsonSource source) {
    this.vm = vm;
    this.source = source;
    this.text = TextBuffer.inHeap(vm);
  }

  /**
   * Reads the value and white space up to the end.
   *
   * @throws PyException ValueError for what is no JSON
   */
  int read() {
    int roots = vm.pushWords(3); // the outermost container, a key that waits for its value, outer
    int key = roots + 4;
    outer = roots + 8;
    int mark = vm.heap.freshMark();
    advance();
    int result = Word.NULL;
    while (result == Word.NULL) {
      int c = current;
      if (c == JsonSource.END) {
        throw syntaxError();
      }
      advance();
      if (isBlank(c)) {
        continue;
      }
      if (c == ']' || c == '}') {
        result = close();
        continue;
      }
      int value = value(c);
      boolean isContainer = c == '[' || c == '{';
      if (top == Word.NULL) {
        if (!isContainer) {
          result = value;
          continue;
        }
        i32(vm.ram, roots, value);
        top = value;
      } else {
        add(value, key, isContainer);
        if (isContainer) {
          open(value);
        }
      }
      vm.heap.release(mark);
    }
    while (Ascii.isSpace(current)) {
      advance();
    }
    if (current != JsonSource.END || depth != 0) {
      throw syntaxError();
    }
    vm.keep(result);
    vm.stackTop = roots;
    return result;
  }

  private int advance() {
    Safepoint.work(vm);
    current = source.next();
    return current;
  }

  private static boolean isBlank(int c) {
    return switch (c) {
      case ',', ':', ' ', '\t', '\n', '\r' -> true;
      default -> false;
    };
  }

  private void open(int container) {
    int[] ram = vm.ram;
    if (depth == outerAlloc) {
      outerAlloc = Math.max(FIRST_OUTER, 2 * outerAlloc);
      int words = vm.heap.reallocate(i32(ram, outer), 4 * outerAlloc, true);
      if (words == 0) {
        throw vm.memoryError(4 * outerAlloc);
      }
      i32(ram, outer, words);
    }
    i32(ram, i32(ram, outer) + 4 * depth++, top);
    top = container;
  }

  /** Leaves a container; the outermost one is the result. */
  private int close() {
    if (top == Word.NULL) {
      throw syntaxError();
    }
    if (depth == 0) {
      return top;
    }
    top = i32(vm.ram, i32(vm.ram, outer) + 4 * --depth);
    return Word.NULL;
  }

  private void add(int value, int key, boolean isContainer) {
    if (i32(vm.ram, top) == Rom.LIST) {
      ListObject.append(vm, top, value);
    } else if (i32(vm.ram, key) != Word.NULL) {
      DictObject.put(vm, top, i32(vm.ram, key), value);
      i32(vm.ram, key, Word.NULL);
    } else if (isContainer) {
      throw syntaxError();
    } else {
      i32(vm.ram, key, value);
    }
  }

  private int value(int c) {
    return switch (c) {
      case 'n' -> word("ull", Word.NONE);
      case 'f' -> word("alse", Word.FALSE);
      case 't' -> word("rue", Word.TRUE);
      case '"' -> string();
      case '[' -> ListObject.create(vm, 0, Word.NULL);
      case '{' -> DictObject.create(vm, 0);
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(c);
      default -> throw syntaxError();
    };
  }

  private int word(String rest, int value) {
    for (int i = 0; i < rest.length(); i++) {
      if (current != rest.charAt(i)) {
        throw syntaxError();
      }
      advance();
    }
    return value;
  }

  private int string() {
    text.truncate(0);
    while (current != JsonSource.END && current != '"') {
      if (current == '\\') {
        escape(advance());
      } else {
        text.ascii((char) current);
      }
      advance();
    }
    if (current == JsonSource.END) {
      throw syntaxError();
    }
    advance();
    return StrObject.createChecked(vm, text.words(), 0, text.length());
  }

  private void escape(int c) {
    switch (c) {
      case 'b' -> text.ascii('\b');
      case 'f' -> text.ascii('\f');
      case 'n' -> text.ascii('\n');
      case 'r' -> text.ascii('\r');
      case 't' -> text.ascii('\t');
      case 'u' -> text.codePoint(fourDigits());
      default -> text.ascii((char) c);
    }
  }

  /** As genuine, takes any byte for a digit. */
  private int fourDigits() {
    int value = 0;
    for (int i = 0; i < 4; i++) {
      int digit = (advance() | 0x20) - '0' & 0xff;
      if (digit > 9) {
        digit = digit - ('a' - '0' - 10) & 0xff;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private int number(int first) {
    text.truncate(0);
    text.ascii((char) first);
    boolean isFloat = false;
    while (true) {
      boolean floatSign = current == '.' || current == 'e' || current == 'E';
      if (!floatSign && current != '+' && current != '-' && !Ascii.isDigit(current)) {
        break;
      }
      isFloat |= floatSign;
      text.ascii((char) current);
      advance();
    }
    String digits = text.byteString();
    return isFloat ? NumberParser.floating(vm, digits) : NumberParser.integer(vm, digits, 10);
  }

  private PyException syntaxError() {
    return vm.valueError("syntax error in JSON");
  }
}
