package org.antaresia.lib;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Ascii;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Rom;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;

/**
 * {@code re}: a compiled regular expression.
 *
 * <pre>
 *   +0 type | +4 bytes of code | +12 number of groups | +16 code, see {@link RegexCode}
 * </pre>
 */
final class RegexObject extends Type {
  static final int MATCH = 1;
  static final int SEARCH = 2;
  static final int SUB = 3;
  private static final int SPLIT = 4;

  private static final int LENGTH = 4;
  private static final int GROUPS = 12;
  private static final int CODE = 16;

  private final MatchObject matchType = new MatchObject();

  RegexObject() {
    super("re", "re", 0);
  }

  /** Compiles a pattern, a str or bytes. */
  int compile(Vm vm, int pattern) {
    StrObject.requireStrOrBytes(vm, pattern);
    RegexCompiler compiler =
        new RegexCompiler(
            vm,
            StrObject.array(vm, pattern),
            StrObject.offset(vm, pattern),
            StrObject.lengthBytes(vm, pattern));
    byte[] code = compiler.compile();
    int regex = vm.allocateObject(CODE + code.length, address());
    i32(vm.ram, regex + LENGTH, code.length);
    i32(vm.ram, regex + GROUPS, compiler.groups());
    Bytes.copy(code, 0, vm.ram, regex + CODE - RAM_BASE, code.length);
    return regex;
  }

  @Override
  protected void members(Members m) {
    m.function("match", MATCH, 2, 4)
        .function("search", SEARCH, 2, 4)
        .function("split", SPLIT, 2, 3)
        .function("sub", SUB, 3, 5);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return switch (id) {
      case SUB -> substitute(vm, nArgs, args);
      case SPLIT -> split(vm, nArgs, args);
      default -> find(vm, nArgs, args, id == MATCH);
    };
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<re ");
    out.text(Integer.toHexString(self));
    out.ascii('>');
  }

  /** The program of a compiled expression. */
  static byte[] code(Vm vm, int regex) {
    int from = regex + CODE - RAM_BASE;
    return Bytes.unpack(vm.ram, from, from + i32(vm.ram, regex + LENGTH));
  }

  private RegexMatcher matcher(Vm vm, int regex, int text) {
    StrObject.requireStrOrBytes(vm, text);
    return new RegexMatcher(
        vm,
        code(vm, regex),
        i32(vm.ram, regex + GROUPS),
        StrObject.array(vm, text),
        StrObject.offset(vm, text));
  }

  /** The first argument as a compiled expression. */
  private int regex(Vm vm, int object) {
    return Type.wordOf(vm.ram, object) == address() ? object : compile(vm, object);
  }

  /** {@code match} and {@code search}; only a compiled expression takes bounds, in bytes. */
  int find(Vm vm, int nArgs, int args, boolean anchored) {
    int regex = regex(vm, vm.arg(args, 0));
    int text = vm.arg(args, 1);
    RegexMatcher matcher = matcher(vm, regex, text);
    int from = 0;
    int end = StrObject.lengthBytes(vm, text);
    if (nArgs > 2 && regex == vm.arg(args, 0)) {
      from = Math.max(0, Math.min(end, IntObject.toInt(vm, vm.arg(args, 2))));
      if (nArgs > 3) {
        end = Math.max(from, Math.min(end, IntObject.toInt(vm, vm.arg(args, 3))));
      }
    }
    vm.requireUnlocked(); // genuine makes the match before it is one
    int start = StrObject.offset(vm, text);
    return matcher.find(start + from, start + end, anchored)
        ? matchType.create(vm, matcher, text)
        : Word.NONE;
  }

  private int split(Vm vm, int nArgs, int args) {
    int regex = vm.arg(args, 0);
    int text = vm.arg(args, 1);
    RegexMatcher matcher = matcher(vm, regex, text);
    int limit = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
    int type = Type.wordOf(vm.ram, text);
    int[] array = StrObject.array(vm, text);
    int from = StrObject.offset(vm, text);
    int end = from + StrObject.lengthBytes(vm, text);
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    while (matcher.find(from, end, false) && matcher.start(0) != matcher.end(0)) {
      ListObject.append(vm, list, StrObject.ofType(vm, type, array, from, matcher.start(0) - from));
      vm.heap.release(mark);
      if (matcher.count() > 1) {
        throw vm.notImplementedError("splitting with sub-captures");
      }
      from = matcher.end(0);
      if (limit > 0 && --limit == 0) {
        break;
      }
    }
    ListObject.append(vm, list, StrObject.ofType(vm, type, array, from, end - from));
    return list;
  }

  /** {@code sub(regex, replacement, text, count)}. */
  int substitute(Vm vm, int nArgs, int args) {
    int regex = regex(vm, vm.arg(args, 0));
    int replacement = vm.arg(args, 1);
    int text = vm.arg(args, 2);
    int limit = nArgs > 3 ? IntObject.toInt(vm, vm.arg(args, 3)) : 0;
    RegexMatcher matcher = matcher(vm, regex, text);
    int[] array = StrObject.array(vm, text);
    int from = StrObject.offset(vm, text);
    int end = from + StrObject.lengthBytes(vm, text);
    boolean isCall = Calls.isCallable(vm, replacement);
    TextBuffer out = new TextBuffer(vm);
    boolean found = false;
    int mark = vm.heap.freshMark();
    while (matcher.find(from, end, false) && matcher.start(0) != matcher.end(0)) {
      found = true;
      out.write(array, from, matcher.start(0) - from);
      int by =
          isCall ? Calls.call1(vm, replacement, matchType.create(vm, matcher, text)) : replacement;
      expand(vm, out, by, matcher, array);
      vm.heap.release(mark);
      from = matcher.end(0);
      if (limit > 0 && --limit == 0) {
        break;
      }
    }
    if (!found) {
      return text;
    }
    out.write(array, from, end - from);
    return Type.wordOf(vm.ram, text) == Rom.STR
        ? StrObject.create(vm, out)
        : BytesObject.create(vm, out);
  }

  /** Appends a replacement, with groups for {@code \1} and {@code \g<1>}. */
  private static void expand(
      Vm vm, TextBuffer out, int replacement, RegexMatcher matcher, int[] text) {
    StrObject.requireStrOrBytes(vm, replacement);
    int[] by = StrObject.array(vm, replacement);
    int i = StrObject.offset(vm, replacement);
    int end = i + StrObject.lengthBytes(vm, replacement);
    while (i < end && Bytes.at(by, i) != 0) {
      byte c = Bytes.at(by, i++);
      if (c != '\\') {
        out.ascii((char) c);
        continue;
      }
      boolean bracketed = i + 1 < end && Bytes.at(by, i) == 'g' && Bytes.at(by, i + 1) == '<';
      if (bracketed) {
        i += 2;
      }
      if (i < end && Ascii.isDigit(Bytes.at(by, i))) {
        int group = 0;
        while (i < end && Ascii.isDigit(Bytes.at(by, i))) {
          group = group * 10 + Bytes.at(by, i++) - '0';
        }
        if (bracketed && i < end && Bytes.at(by, i) == '>') {
          i++;
        }
        if (group < 0 || group >= matcher.count()) {
          throw vm.raiseValue(ExceptionObject.INDEX_ERROR, IntObject.create(vm, group));
        }
        if (matcher.start(group) >= 0) {
          out.write(text, matcher.start(group), matcher.end(group) - matcher.start(group));
        }
      } else if (i < end && Bytes.at(by, i) == '\\') {
        out.ascii('\\');
        i++;
      }
    }
  }
}
