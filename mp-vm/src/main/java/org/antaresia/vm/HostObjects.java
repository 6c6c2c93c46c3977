package org.antaresia.vm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java objects that stand behind Python objects of one interpreter, which hold their numbers. They
 * outlive the modules that made them, as Python objects do.
 */
public final class HostObjects {
  private final List<@Nullable Object> objects = new ArrayList<>();

  HostObjects() {}

  /** Takes an object in: its number, never 0. */
  public int add(Object object) {
    int free = objects.indexOf(null);
    if (free < 0) {
      objects.add(object);
      return objects.size();
    }
    objects.set(free, object);
    return free + 1;
  }

  /** The object of a number; null when that is 0, was removed or has one of another type. */
  public <T> @Nullable T get(int number, Class<T> type) {
    Object object = number > 0 && number <= objects.size() ? objects.get(number - 1) : null;
    return type.isInstance(object) ? type.cast(object) : null;
  }

  /** Forgets the object of a number, if it has one. */
  public void remove(int number) {
    if (number > 0 && number <= objects.size()) {
      objects.set(number - 1, null);
    }
  }
}
