package org.antaresia.repl;

import org.antaresia.vm.Attributes;
import org.antaresia.vm.Imports;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** The line that names version and machine, out of what {@code sys} tells. */
public final class Banner {
  private Banner() {}

  /** The line, without its end. */
  public static String of(Vm vm) {
    int sys =
        Imports.importName(vm, vm.qstrs.intern("sys"), Word.NONE, Word.NONE, Word.smallInt(0));
    int implementation = Attributes.load(vm, sys, vm.qstrs.intern("implementation"));
    String version = text(vm, sys, "version");
    return version.substring(version.indexOf(' ') + 1)
        + "; "
        + text(vm, implementation, "_machine");
  }

  private static String text(Vm vm, int object, String name) {
    return Printing.text(vm, Attributes.load(vm, object, vm.qstrs.intern(name)), PrintKind.STR);
  }
}
