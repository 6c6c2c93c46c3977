package org.antaresia.gc.internal;

import jdk.jfr.FlightRecorder;
import org.jspecify.annotations.Nullable;

/** Whether the JVM has a flight recorder, this bundle may use it, and somebody does. */
public final class FlightRecorders {
  private static final boolean EXISTS = exists();

  private FlightRecorders() {}

  private static boolean exists() {
    try {
      Class.forName("jdk.jfr.FlightRecorder");
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** Begins an event; null when nobody has started a recorder: to ask it would take long. */
  public static @Nullable CollectionEvent begin() {
    if (!EXISTS || !FlightRecorder.isInitialized()) {
      return null;
    }
    CollectionEvent event = new CollectionEvent();
    event.begin();
    return event;
  }
}
