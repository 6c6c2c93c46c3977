package org.antaresia.vm;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Python modules that were compiled when a bundle was built. Implementations are services; {@code
 * import} looks at them where {@code sys.path} says {@code .frozen}.
 */
@ConsumerType
public interface FrozenModules {
  /**
   * A compiled module.
   *
   * @param path such as {@code asyncio/core}, a package's is {@code asyncio/__init__}
   * @return the content of its {@code .mpy} file, or null when it is not here
   */
  byte @Nullable [] find(String path);
}
