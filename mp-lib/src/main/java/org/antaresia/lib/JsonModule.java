package org.antaresia.lib;

import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.Rom;
import org.antaresia.vm.StreamOutput;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code json}. */
@Component(service = NativeModule.class)
public final class JsonModule extends NativeModule {
  private static final int DUMP = 1;
  private static final int DUMPS = 2;
  private static final int LOAD = 3;
  private static final int LOADS = 4;

  private final Arguments.Parameter[] separators = {Arguments.Parameter.keywordOnly("separators")};

  public JsonModule() {
    super("json");
  }

  @Override
  protected void members(Members m) {
    m.keywords("dump", DUMP, 2, NativeFunction.ANY)
        .keywords("dumps", DUMPS, 1, NativeFunction.ANY)
        .function("load", LOAD, 1)
        .function("loads", LOADS, 1);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    switch (id) {
      case DUMP:
        Output stream = new StreamOutput(vm, vm.arg(args, 1));
        dump(vm, stream, nArgs, nKw, args, 2);
        return Word.NONE;
      case DUMPS:
        TextBuffer text = TextBuffer.inHeap(vm);
        dump(vm, text, nArgs, nKw, args, 1);
        return StrObject.create(vm, text);
      case LOAD:
        int place = vm.pushWords(1);
        int value = new JsonReader(vm, new JsonSource.OfStream(vm, vm.arg(args, 0), place)).read();
        vm.stackTop = place;
        return value;
      default:
        Buffer buffer = Buffer.of(vm, vm.arg(args, 0), false);
        return new JsonReader(vm, new JsonSource.OfBytes(vm.ram, buffer.index(), buffer.length))
            .read();
    }
  }

  private void dump(Vm vm, Output out, int nArgs, int nKw, int args, int positional) {
    int pair = Arguments.bind(vm, separators, nArgs - positional, nKw, args + 4 * positional)[0];
    if (pair != Word.NULL && pair != Word.NONE) {
      int items = twoItems(vm, pair);
      out.jsonSeparators(
          StrObject.textToNul(vm, vm.arg(items, 0)), StrObject.textToNul(vm, vm.arg(items, 1)));
    }
    Printing.print(vm, out, vm.arg(args, 0), PrintKind.JSON);
  }

  /** Address of the items of a tuple or list of two. */
  private static int twoItems(Vm vm, int object) {
    int type = Type.wordOf(vm.ram, object);
    boolean isList = type == Rom.LIST;
    if (type != Rom.TUPLE && !isList) {
      throw vm.typeError("object '%s' isn't a tuple or list", vm.typeName(object));
    }
    int length = isList ? ListObject.len(vm.ram, object) : TupleObject.len(vm.ram, object);
    if (length != 2) {
      throw vm.valueError("requested length 2 but object has length %s", length);
    }
    return isList ? ListObject.items(vm.ram, object) : object + TupleObject.ITEMS;
  }
}
