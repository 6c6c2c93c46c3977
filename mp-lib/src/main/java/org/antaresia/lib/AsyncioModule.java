package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.osgi.service.component.annotations.Component;

/** {@code _asyncio}: what the package asyncio has in Java. */
@Component(service = NativeModule.class)
public final class AsyncioModule extends NativeModule {
  private final TaskObject task = new TaskObject();

  public AsyncioModule() {
    super("_asyncio");
  }

  @Override
  protected void members(Members m) {
    m.constant("TaskQueue", task.queues().address()).constant("Task", task.address());
  }
}
