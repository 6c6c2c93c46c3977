package org.antaresia.hal;

/** A board's time: real or virtual. */
public interface Clock {
  /** Nanoseconds since some fixed moment; never goes back. */
  long ticksNanos();

  /** Nanoseconds since 1970-01-01 00:00 UTC. */
  long epochNanos();

  /** Waits; an interrupted thread returns early with its interrupt flag set. */
  void sleep(long nanos);
}
