package org.antaresia.it;

import org.antaresia.vm.FrozenModules;
import org.antaresia.vm.FrozenResources;
import org.osgi.service.component.annotations.Component;

/** What this bundle has in src/main/python, compiled. */
@Component(service = FrozenModules.class)
public final class Recipes extends FrozenResources {
  public Recipes() {
    super("frozen", "recipes");
  }
}
