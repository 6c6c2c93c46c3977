package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Arguments.Parameter;
import org.antaresia.vm.Names;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code Interpolation}, a replacement field of a t-string: {@code +0 type | +4 value | +8
 * expression | +12 conversion | +16 format_spec}.
 */
public final class InterpolationObject extends Type {
  static final int VALUE = 4;

  /** Words that make an interpolation. */
  static final int FIELDS = 4;

  private static final int SIZE = VALUE + 4 * FIELDS;

  private static final Parameter[] PARAMETERS = {
    Parameter.required("value"),
    Parameter.of("expression"),
    Parameter.of("conversion"),
    Parameter.of("format_spec")
  };
  private static final int[] DEFAULTS = {
    Word.NULL, Word.qstr(Names.empty), Word.NONE, Word.qstr(Names.empty)
  };

  public InterpolationObject() {
    super(Rom.INTERPOLATION, "Interpolation", 0);
  }

  /** An interpolation of the {@link #FIELDS} words at {@code fields}. */
  static int create(Vm vm, int fields) {
    int made = vm.allocateObject(SIZE, Rom.INTERPOLATION);
    copy(vm.ram, fields, made + VALUE, 4 * FIELDS);
    return made;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, PARAMETERS, nArgs, nKw, args);
    int made = vm.allocateObject(SIZE, Rom.INTERPOLATION);
    for (int i = 0; i < FIELDS; i++) {
      i32(vm.ram, made + VALUE + 4 * i, given[i] == Word.NULL ? DEFAULTS[i] : given[i]);
    }
    return made;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("Interpolation(");
    for (int i = 0; i < FIELDS; i++) {
      out.text(i == 0 ? "" : ", ");
      Printing.print(vm, out, i32(vm.ram, self + VALUE + 4 * i), PrintKind.REPR);
    }
    out.text(")");
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    for (int i = 0; i < FIELDS; i++) {
      if (PARAMETERS[i].name() == name) {
        return i32(vm.ram, self + VALUE + 4 * i);
      }
    }
    return Word.NULL;
  }
}
