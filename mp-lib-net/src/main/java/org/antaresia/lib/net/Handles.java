package org.antaresia.lib.net;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** What Java keeps for objects of one interpreter, by numbers from 1 on that the objects hold. */
final class Handles {
  private final List<@Nullable Object> held = new ArrayList<>();

  /** Those of a module. */
  static Handles of(Vm vm, NativeModule module) {
    if (vm.moduleState(module) instanceof Handles handles) {
      return handles;
    }
    Handles handles = new Handles();
    vm.setModuleState(module, handles);
    return handles;
  }

  int add(Object object) {
    int free = held.indexOf(null);
    if (free >= 0) {
      held.set(free, object);
      return free + 1;
    }
    held.add(object);
    return held.size();
  }

  /** What a handle stands for, or null for 0 and what was removed. */
  @Nullable Object get(int handle) {
    return handle == 0 || handle > held.size() ? null : held.get(handle - 1);
  }

  void remove(int handle) {
    if (handle != 0) {
      held.set(handle - 1, null);
    }
  }
}
