package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.Namespace;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.osgi.service.component.annotations.Component;

/** {@code io}. */
@Component(service = NativeModule.class)
public final class IoModule extends NativeModule {
  private static final int OPEN = 1;

  private final int open = Qstr.of("open");

  public IoModule() {
    super("io");
  }

  @Override
  protected void members(Members m) {
    m.computed("open", OPEN)
        .constant("IOBase", Rom.IOBASE)
        .constant("StringIO", Rom.STRINGIO)
        .constant("BytesIO", Rom.BYTESIO);
  }

  /** The builtin {@code open}, whichever the board has. */
  @Override
  protected int compute(Vm vm, int id) {
    return ((Namespace) Rom.object(Rom.BUILTINS)).member(vm, open);
  }
}
