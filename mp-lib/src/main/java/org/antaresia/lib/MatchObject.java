package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Utf8;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * {@code match}:
 *
 * <pre>
 *   +0 type | +4 number of groups, with the whole match | +8 text
 *   +12 start and end of each group in bytes from the start of the text, -1 for none
 * </pre>
 */
final class MatchObject extends Type {
  private static final int COUNT = 4;
  private static final int TEXT = 8;
  private static final int SPANS = 12;

  private static final int GROUP = 1;
  private static final int GROUPS = 2;
  private static final int SPAN = 3;
  private static final int START = 4;
  private static final int END = 5;

  MatchObject() {
    super("re", "match", 0);
  }

  /** What a matcher found in a str or bytes. */
  int create(Vm vm, RegexMatcher found, int text) {
    int count = found.count();
    int match = vm.allocateObject(SPANS + 8 * count, address());
    int from = StrObject.offset(vm, text);
    i32(vm.ram, match + COUNT, count);
    i32(vm.ram, match + TEXT, text);
    for (int i = 0; i < count; i++) {
      boolean is = found.start(i) >= 0;
      i32(vm.ram, match + SPANS + 8 * i, is ? found.start(i) - from : -1);
      i32(vm.ram, match + SPANS + 8 * i + 4, is ? found.end(i) - from : -1);
    }
    return match;
  }

  @Override
  protected void members(Members m) {
    m.function("group", GROUP, 2)
        .function("groups", GROUPS, 1)
        .function("span", SPAN, 1, 2)
        .function("start", START, 1, 2)
        .function("end", END, 1, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == GROUPS) {
      return groups(vm, self);
    }
    int group = nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : 0;
    if (group < 0 || group >= i32(vm.ram, self + COUNT)) {
      throw vm.raiseValue(ExceptionObject.INDEX_ERROR, vm.arg(args, 1));
    }
    return switch (id) {
      case GROUP -> group(vm, self, group);
      case START -> Word.smallInt(position(vm, self, start(vm, self, group)));
      case END -> Word.smallInt(position(vm, self, end(vm, self, group)));
      default -> span(vm, self, group);
    };
  }

  private static int start(Vm vm, int self, int group) {
    return i32(vm.ram, self + SPANS + 8 * group);
  }

  private static int end(Vm vm, int self, int group) {
    return i32(vm.ram, self + SPANS + 8 * group + 4);
  }

  private static int group(Vm vm, int self, int group) {
    int start = start(vm, self, group);
    if (start < 0) {
      return Word.NONE;
    }
    int text = i32(vm.ram, self + TEXT);
    return StrObject.ofType(
        vm,
        Type.wordOf(vm.ram, text),
        StrObject.array(vm, text),
        StrObject.offset(vm, text) + start,
        end(vm, self, group) - start);
  }

  private static int groups(Vm vm, int self) {
    int count = i32(vm.ram, self + COUNT) - 1;
    int tuple = TupleObject.create(vm, count, Word.NULL);
    for (int i = 0; i < count; i++) {
      TupleObject.item(vm.ram, tuple, i, group(vm, self, i + 1));
    }
    return tuple;
  }

  private static int span(Vm vm, int self, int group) {
    int tuple = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, tuple, 0, Word.smallInt(position(vm, self, start(vm, self, group))));
    TupleObject.item(vm.ram, tuple, 1, Word.smallInt(position(vm, self, end(vm, self, group))));
    return tuple;
  }

  /** A position in bytes as an index: in a str, indices count characters. */
  private static int position(Vm vm, int self, int bytes) {
    int text = i32(vm.ram, self + TEXT);
    if (bytes < 0 || Type.wordOf(vm.ram, text) != Rom.STR) {
      return bytes;
    }
    int from = StrObject.offset(vm, text);
    return Utf8.count(StrObject.array(vm, text), from, from + bytes);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<match num=");
    out.number(i32(vm.ram, self + COUNT));
    out.ascii('>');
  }
}
