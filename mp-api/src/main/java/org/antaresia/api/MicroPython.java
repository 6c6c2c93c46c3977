package org.antaresia.api;

import org.osgi.annotation.versioning.ProviderType;

/** Opens interpreters. It is an OSGi service; any thread may use it. */
@ProviderType
public interface MicroPython {
  /**
   * Opens an interpreter of its own: it shares nothing with others that a script could see.
   *
   * <p>It takes its heap and stack from the JVM at once, and little more; nothing has to be
   * started.
   */
  Interpreter open(Config config);
}
