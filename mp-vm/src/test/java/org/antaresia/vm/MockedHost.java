package org.antaresia.vm;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.antaresia.hal.Chip;

/** A host that has nothing, for tests that need none. */
public final class MockedHost {
  private MockedHost() {}

  /** A host without a processor of its own. */
  public static Host create() {
    Host host = mock(Host.class);
    when(host.chip()).thenReturn(Chip.HOST);
    return host;
  }
}
