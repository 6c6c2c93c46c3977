package org.antaresia.lib;

import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code btree}: sorted keys and values in a stream, in the files of Berkeley DB 1.85. */
@Component(service = NativeModule.class)
public final class BtreeModule extends NativeModule {
  private static final int OPEN = 1;

  private final BtreeObject type = new BtreeObject();

  private final Arguments.Parameter[] options = {
    option("flags"), option("cachesize"), option("pagesize"), option("minkeypage")
  };

  public BtreeModule() {
    super("btree");
  }

  private static Arguments.Parameter option(String name) {
    return Arguments.Parameter.keywordOnly(name);
  }

  @Override
  protected void members(Members m) {
    m.keywords("open", OPEN, 1, NativeFunction.ANY)
        .integer("INCL", BtreeObject.INCL)
        .integer("DESC", BtreeObject.DESC);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int stream = vm.arg(args, 0);
    Stream.of(vm, stream);
    int[] given = Arguments.bind(vm, options, nArgs - 1, nKw, args + 4);
    for (int i = 0; i < given.length; i++) {
      given[i] = given[i] == Word.NULL ? 0 : IntObject.toInt(vm, given[i]);
    }
    try {
      return type.create(
          vm, stream, PageFile.open(vm, stream, given[0], given[1], given[2], given[3]));
    } catch (ErrnoException e) {
      throw vm.osError(e.errno());
    }
  }
}
