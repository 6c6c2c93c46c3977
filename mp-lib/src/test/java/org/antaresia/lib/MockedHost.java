package org.antaresia.lib;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.antaresia.hal.Chip;
import org.antaresia.vm.Host;

/** A host that has nothing, for tests that need none. */
final class MockedHost {
  private MockedHost() {}

  /** A host without a processor of its own. */
  static Host create() {
    Host host = mock(Host.class);
    when(host.chip()).thenReturn(Chip.HOST);
    return host;
  }
}
