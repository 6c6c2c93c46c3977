package org.antaresia.vm.object;

import static org.antaresia.gc.Memory.copy;
import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.BinaryOp;
import org.antaresia.vm.Names;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/**
 * {@code Template}, the value of a t-string: {@code +0 type | +4 strings | +8 interpolations}, two
 * tuples of which the first has one item more. {@code __template__} takes anything for the strings,
 * so what goes through them looks first.
 */
public final class TemplateObject extends Type {
  private static final int STRINGS = 4;
  private static final int INTERPOLATIONS = 8;
  private static final int SIZE = 12;

  private static final int STRINGS_NAME = Qstr.of("strings");
  private static final int INTERPOLATIONS_NAME = Qstr.of("interpolations");
  private static final int VALUES_NAME = Qstr.of("values");

  public TemplateObject() {
    super(Rom.TEMPLATE, "Template", 0);
  }

  /**
   * What the compiler calls for a t-string: {@code __template__(strings, *fields)} or {@code
   * __template__(strings, fields)}, where the fields of all interpolations follow one another.
   */
  public static int create(Vm vm, int nArgs, int args) {
    boolean packed = nArgs == 2;
    int count = packed ? Items.count(vm, vm.arg(args, 1)) : nArgs - 1;
    int fields = packed ? Items.first(vm.ram, vm.arg(args, 1)) : args + 4;
    int n = count / InterpolationObject.FIELDS;
    int made = TupleObject.create(vm, n, Word.NULL);
    for (int i = 0; i < n; i++) {
      int from = fields + 4 * InterpolationObject.FIELDS * i;
      TupleObject.item(vm.ram, made, i, InterpolationObject.create(vm, from));
    }
    return of(vm, vm.arg(args, 0), made);
  }

  private static int of(Vm vm, int strings, int interpolations) {
    int template = vm.allocateObject(SIZE, Rom.TEMPLATE);
    i32(vm.ram, template + STRINGS, strings);
    i32(vm.ram, template + INTERPOLATIONS, interpolations);
    return template;
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 0, NativeFunction.ANY, false);
    int[] ram = vm.ram;
    int n = 0;
    for (int i = 0; i < nArgs; i++) {
      if (isInterpolation(ram, vm.arg(args, i))) {
        n++;
      } else if (!StrObject.isStr(ram, vm.arg(args, i))) {
        throw vm.typeError("expected str or Interpolation");
      }
    }
    int texts = TupleObject.create(vm, n + 1, Word.NULL);
    int fields = TupleObject.create(vm, n, Word.NULL);
    int run = args; // where the strings that belong together begin
    int end = args + 4 * nArgs;
    for (int at = args, i = 0; at <= end; at += 4) {
      if (at == end || isInterpolation(ram, i32(ram, at))) {
        TupleObject.item(ram, texts, i, joined(vm, run, at));
        if (at < end) {
          TupleObject.item(ram, fields, i++, i32(ram, at));
        }
        run = at + 4;
      }
    }
    return of(vm, texts, fields);
  }

  private static boolean isInterpolation(int[] ram, int object) {
    return Type.wordOf(ram, object) == Rom.INTERPOLATION;
  }

  /** The strings in the words from {@code at} to {@code end} as one. */
  private static int joined(Vm vm, int at, int end) {
    if (end - at <= 4) {
      return at == end ? Word.qstr(Names.empty) : i32(vm.ram, at);
    }
    TextBuffer text = new TextBuffer(vm);
    for (int string = at; string < end; string += 4) {
      Printing.print(vm, text, i32(vm.ram, string), PrintKind.STR);
    }
    return StrObject.create(vm, text);
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("Template(strings=");
    Printing.print(vm, out, i32(vm.ram, self + STRINGS), PrintKind.REPR);
    out.text(", interpolations=");
    Printing.print(vm, out, i32(vm.ram, self + INTERPOLATIONS), PrintKind.REPR);
    out.text(")");
  }

  @Override
  public int binaryOp(Vm vm, int op, int left, int right) {
    return op == BinaryOp.ADD && Type.wordOf(vm.ram, right) == Rom.TEMPLATE
        ? sum(vm, left, right)
        : Word.NULL;
  }

  /**
   * The strings of a template.
   *
   * @throws org.antaresia.vm.PyException TypeError when they do not fit its interpolations
   */
  private static int texts(Vm vm, int template) {
    int texts = i32(vm.ram, template + STRINGS);
    int fields = i32(vm.ram, template + INTERPOLATIONS);
    if (Items.count(vm, texts) != TupleObject.len(vm.ram, fields) + 1) {
      throw vm.typeError();
    }
    return texts;
  }

  /** The last string of one template and the first of the other become one. */
  private static int sum(Vm vm, int left, int right) {
    int[] ram = vm.ram;
    int leftTexts = texts(vm, left);
    int rightTexts = texts(vm, right);
    int seam = Items.count(vm, leftTexts) - 1;
    int texts = TupleObject.create(vm, seam + Items.count(vm, rightTexts), Word.NULL);
    int items = texts + TupleObject.ITEMS;
    copyItems(vm, leftTexts, items);
    int last = i32(ram, items + 4 * seam);
    copyItems(vm, rightTexts, items + 4 * seam);
    int pair = vm.pushWords(2);
    i32(ram, pair, last);
    i32(ram, pair + 4, i32(ram, items + 4 * seam));
    i32(ram, items + 4 * seam, joined(vm, pair, pair + 8));
    vm.stackTop = pair;
    int leftFields = i32(ram, left + INTERPOLATIONS);
    int rightFields = i32(ram, right + INTERPOLATIONS);
    int n = TupleObject.len(ram, leftFields);
    int fields = TupleObject.create(vm, n + TupleObject.len(ram, rightFields), Word.NULL);
    copyItems(vm, leftFields, fields + TupleObject.ITEMS);
    copyItems(vm, rightFields, fields + TupleObject.ITEMS + 4 * n);
    return of(vm, texts, fields);
  }

  private static void copyItems(Vm vm, int from, int to) {
    copy(vm.ram, Items.first(vm.ram, from), to, 4 * Items.count(vm, from));
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    if (name == STRINGS_NAME) {
      return i32(vm.ram, self + STRINGS);
    }
    int fields = i32(vm.ram, self + INTERPOLATIONS);
    if (name == INTERPOLATIONS_NAME) {
      return fields;
    }
    if (name != VALUES_NAME) {
      return Word.NULL;
    }
    int n = TupleObject.len(vm.ram, fields);
    int tuple = TupleObject.create(vm, n, Word.NULL);
    for (int i = 0; i < n; i++) {
      int field = TupleObject.item(vm.ram, fields, i);
      TupleObject.item(vm.ram, tuple, i, i32(vm.ram, field + InterpolationObject.VALUE));
    }
    return tuple;
  }

  @Override
  public int iter(Vm vm, int self, int place) {
    return PolymorphIteratorObject.create(vm, Rom.TEMPLATE, self, place);
  }

  /** The next string that is not empty, or the next interpolation; NULL at the end. */
  static int nextPart(Vm vm, int iterator) {
    int[] ram = vm.ram;
    int template = i32(ram, iterator + PolymorphIteratorObject.SOURCE);
    int texts = texts(vm, template);
    int fields = i32(ram, template + INTERPOLATIONS);
    int end = 2 * TupleObject.len(ram, fields) + 1;
    for (int i = i32(ram, iterator + PolymorphIteratorObject.DONE); i < end; i++) {
      i32(ram, iterator + PolymorphIteratorObject.DONE, i + 1);
      if ((i & 1) != 0) {
        return TupleObject.item(ram, fields, i / 2);
      }
      int text = i32(ram, Items.first(ram, texts) + 2 * i);
      StrObject.requireStrOrBytes(vm, text);
      if (StrObject.lengthBytes(vm, text) > 0) {
        return text;
      }
    }
    return Word.NULL;
  }
}
