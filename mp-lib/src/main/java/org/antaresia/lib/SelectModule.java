package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.osgi.service.component.annotations.Component;

/** {@code select}: waits for streams, as on the unix port. */
@Component(service = NativeModule.class)
public final class SelectModule extends NativeModule {
  private static final int POLL = 0;

  private final PollObject poll = new PollObject();

  public SelectModule() {
    super("select");
  }

  @Override
  protected void members(Members m) {
    m.function("poll", POLL, 0)
        .integer("POLLIN", Stream.READABLE)
        .integer("POLLOUT", Stream.WRITABLE)
        .integer("POLLERR", Stream.FAILED)
        .integer("POLLHUP", Stream.HUNG_UP);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    return poll.create(vm);
  }
}
