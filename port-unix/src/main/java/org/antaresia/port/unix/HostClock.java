package org.antaresia.port.unix;

import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.antaresia.hal.Clock;

/** The host's clocks. */
final class HostClock implements Clock {
  @Override
  public long ticksNanos() {
    return System.nanoTime();
  }

  @Override
  public long epochNanos() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }

  @Override
  public void sleep(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
