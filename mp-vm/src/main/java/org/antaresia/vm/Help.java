package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import java.util.TreeSet;
import org.antaresia.vm.object.DictObject;
import org.antaresia.vm.object.MapTable;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.WrappedMethodObject;

/** The builtin {@code help}. */
final class Help {
  private static final String GENERAL =
      """
      Welcome to MicroPython!

      For online docs please visit http://docs.micropython.org/

      Control commands:
        CTRL-A        -- on a blank line, enter raw REPL mode
        CTRL-B        -- on a blank line, enter normal REPL mode
        CTRL-C        -- interrupt a running program
        CTRL-D        -- on a blank line, exit or do a soft reset
        CTRL-E        -- on a blank line, enter paste mode

      For further help on a specific object, type help(obj)
      """;

  private static final int COLUMN = 18;

  private Help() {}

  static int print(Vm vm, int object) {
    if (object == Word.NULL) {
      vm.out.text(GENERAL);
    } else if (StrObject.isStr(vm.ram, object) && StrObject.text(vm, object).equals("modules")) {
      modules(vm);
    } else {
      members(vm, object);
    }
    return Word.NONE;
  }

  /** The modules in columns, sorted down the columns. */
  private static void modules(Vm vm) {
    TreeSet<String> names = new TreeSet<>();
    vm.host.moduleNames().forEach(names::add);
    names.add("builtins");
    names.add("__main__");
    String[] sorted = names.toArray(new String[0]);
    int columns = 4;
    int rows = (sorted.length + columns - 1) / columns;
    for (int row = 0; row < rows; row++) {
      StringBuilder line = new StringBuilder();
      for (int i = row; i < sorted.length; i += rows) {
        line.append(sorted[i]);
        if (i + rows < sorted.length) {
          line.append(" ".repeat(COLUMN - sorted[i].length() % COLUMN));
        }
      }
      vm.out.text(line.append('\n').toString());
    }
    vm.out.text("Plus any modules on the filesystem\n");
  }

  private static void members(Vm vm, int object) {
    vm.out.text("object ");
    Printing.print(vm, vm.out, object, PrintKind.STR);
    vm.out.text(" is of type ");
    vm.out.text(vm.typeName(object));
    vm.out.text("\n");
    int type = Type.wordOf(vm.ram, object);
    boolean describesItself = type == Rom.TYPE || type == Rom.MODULE;
    int described = describesItself ? object : type;
    if (Rom.contains(described)) {
      Members members = ((Namespace) Rom.object(described)).memberTable();
      for (int i = 0; i < members.size(); i++) {
        int value = WrappedMethodObject.ofMember(vm, members.value(vm, i));
        line(vm, Word.qstr(members.name(i)), value);
      }
      return;
    }
    int dict = Attributes.loadMaybe(vm, described, Names.__dict__);
    int map = dict + DictObject.MAP;
    for (int slot = -1; (slot = MapTable.nextSlot(vm, map, slot)) >= 0; ) {
      int entry = MapTable.slot(vm.ram, map, slot);
      line(vm, i32(vm.ram, entry), i32(vm.ram, entry + 4));
    }
  }

  private static void line(Vm vm, int name, int value) {
    vm.out.text("  ");
    Printing.print(vm, vm.out, name, PrintKind.STR);
    vm.out.text(" -- ");
    Printing.print(vm, vm.out, value, PrintKind.STR);
    vm.out.text("\n");
  }
}
