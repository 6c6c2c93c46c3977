package org.antaresia.lib;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Vm;
import org.jspecify.annotations.Nullable;

/** Java objects that belong to objects in RAM, which have their numbers. */
final class HostObjects {
  private final List<@Nullable Object> objects = new ArrayList<>();

  /** Takes an object in: its number, never 0. */
  int add(Object object) {
    int free = objects.indexOf(null);
    if (free < 0) {
      objects.add(object);
      return objects.size();
    }
    objects.set(free, object);
    return free + 1;
  }

  /**
   * The object of a number.
   *
   * @throws org.antaresia.vm.PyException OSError when it has none any more
   */
  <T> T get(Vm vm, int number, Class<T> type) {
    Object object = number > 0 && number <= objects.size() ? objects.get(number - 1) : null;
    if (!type.isInstance(object)) {
      throw vm.osError(ErrnoException.ENODEV);
    }
    return type.cast(object);
  }

  void remove(int number) {
    if (number > 0 && number <= objects.size()) {
      objects.set(number - 1, null);
    }
  }
}
