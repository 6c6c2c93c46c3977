package org.antaresia.repl;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ClassObject;
import org.jspecify.annotations.Nullable;

/**
 * Completes the dotted name that a line ends with. What an object has is found by asking it for
 * every interned string, so that what {@code __getattr__} finds is offered too.
 */
final class Completion {
  private static final String IMPORT = "import ";

  private static final int SLOT = 16;
  private static final int WIDTH = 4 * SLOT;
  private static final int MIN_GAP = 2;

  private final Vm vm;

  Completion(Vm vm) {
    this.vm = vm;
  }

  /**
   * Looks for what may follow.
   *
   * @return what is certain to follow, or null when several names were listed instead
   */
  @Nullable String complete(String line) {
    int from = line.length();
    while (from > 0 && isNamePart(line.charAt(from - 1))) {
      from--;
    }
    int mark = vm.heap.freshMark();
    int object = i32(vm.ram, Vm.ROOT_MAIN);
    for (int dot = line.indexOf('.', from); dot >= 0; dot = line.indexOf('.', from)) {
      int name = vm.qstrs.find(Bytes.pack(line.substring(from, dot)), 0, dot - from);
      object = name == 0 ? Word.NULL : attribute(object, name);
      if (object == Word.NULL) {
        return "";
      }
      from = dot + 1;
    }
    if (line.startsWith(IMPORT)) {
      object = Word.NULL; // not what an object has, but which modules there are
    }
    String answer = complete(line.substring(from), object, from == 0);
    vm.heap.release(mark);
    return answer;
  }

  private @Nullable String complete(String prefix, int object, boolean isFirstWord) {
    int[] names = vm.qstrs.startingWith(prefix);
    int count = 0;
    for (int name : names) {
      if (offers(object, name, prefix)) {
        names[count++] = name;
      }
    }
    if (count == 0) {
      boolean isImport = isFirstWord && !prefix.isEmpty() && IMPORT.startsWith(prefix);
      return isImport ? IMPORT.substring(prefix.length()) : "";
    }
    String common = vm.qstrs.text(names[0]);
    for (int i = 1; i < count; i++) {
      common = common.substring(0, commonLength(common, vm.qstrs.text(names[i])));
    }
    if (count == 1 || common.length() > prefix.length()) {
      return common.substring(prefix.length());
    }
    list(names, count);
    return null;
  }

  private boolean offers(int object, int name, String prefix) {
    if (prefix.isEmpty() && vm.qstrs.text(name).startsWith("_")) {
      return false;
    }
    int mark = vm.heap.freshMark();
    boolean found =
        object == Word.NULL ? isModule(vm.qstrs.text(name)) : attribute(object, name) != Word.NULL;
    vm.heap.release(mark);
    return found;
  }

  private boolean isModule(String name) {
    return vm.host.module(name) != null || name.equals("builtins") || name.equals("__main__");
  }

  /** The attribute, or its getter when that raises; NULL when there is none. */
  private int attribute(int object, int name) {
    int top = vm.stackTop;
    try {
      return Attributes.loadMaybe(vm, object, name);
    } catch (PyException e) {
      e.take();
      vm.stackTop = top;
      return ClassObject.memberOf(vm, object, name);
    }
  }

  private static boolean isNamePart(char c) {
    return c >= '0' && c <= '9'
        || c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '.';
  }

  private static int commonLength(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  /** Lists names in columns; one that is too long for its column takes two. */
  private void list(int[] names, int count) {
    int column = WIDTH;
    for (int i = 0; i < count; i++) {
      String name = vm.qstrs.text(names[i]);
      int gap = Math.floorMod(-column, SLOT);
      if (gap < MIN_GAP) {
        gap += SLOT;
      }
      if (column + gap + name.length() <= WIDTH) {
        vm.out.text(" ".repeat(gap) + name);
        column += gap + name.length();
      } else {
        vm.out.text("\n" + name);
        column = name.length();
      }
    }
    vm.out.text("\n");
  }
}
