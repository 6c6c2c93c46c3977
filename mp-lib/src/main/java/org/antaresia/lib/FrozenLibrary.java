package org.antaresia.lib;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.antaresia.vm.FrozenModules;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** The modules of this bundle that are written in Python: the build compiles src/main/python. */
@Component(service = FrozenModules.class)
public final class FrozenLibrary implements FrozenModules {
  /** What is there on the top level: other names are not worth a look at the bundle's resources. */
  private static final Set<String> NAMES = Set.of("asyncio");

  @Override
  public byte @Nullable [] find(String path) {
    int end = path.indexOf('/');
    if (!NAMES.contains(end < 0 ? path : path.substring(0, end))) {
      return null;
    }
    try (InputStream in = FrozenLibrary.class.getResourceAsStream("frozen/" + path + ".mpy")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
