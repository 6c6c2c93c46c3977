package org.antaresia.vm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The host objects (open files and their like) that an interpreter's heap cells refer to by number.
 */
public final class HostHandles {
  private final List<@Nullable AutoCloseable> handles = new ArrayList<>();

  HostHandles() {}

  /** Enters a host object; its number, from 1. */
  public int add(AutoCloseable object) {
    int free = handles.indexOf(null);
    if (free >= 0) {
      handles.set(free, object);
      return free + 1;
    }
    handles.add(object);
    return handles.size();
  }

  /** The host object of that number, or null when it was closed. */
  public @Nullable AutoCloseable get(int handle) {
    return handle > 0 && handle <= handles.size() ? handles.get(handle - 1) : null;
  }

  /** Forgets a number and returns what it stood for. */
  public @Nullable AutoCloseable remove(int handle) {
    return handle > 0 && handle <= handles.size() ? handles.set(handle - 1, null) : null;
  }

  /** Closes everything; what cannot be closed is reported to the host's log. */
  void closeAll() {
    for (int i = 0; i < handles.size(); i++) {
      AutoCloseable object = handles.set(i, null);
      if (object != null) {
        try {
          object.close();
        } catch (Exception e) {
          System.getLogger(HostHandles.class.getName())
              .log(System.Logger.Level.WARNING, "cannot close " + object, e);
        }
      }
    }
  }
}
