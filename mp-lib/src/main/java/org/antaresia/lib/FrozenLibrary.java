package org.antaresia.lib;

import org.antaresia.vm.FrozenModules;
import org.antaresia.vm.FrozenResources;
import org.osgi.service.component.annotations.Component;

/** The modules of this bundle that are written in Python: the build compiles src/main/python. */
@Component(service = FrozenModules.class)
public final class FrozenLibrary extends FrozenResources {
  public FrozenLibrary() {
    super("frozen", "argparse", "asyncio");
  }
}
