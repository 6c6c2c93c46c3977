package org.antaresia.vm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiled modules among the resources of a bundle. A component of the bundle extends this class
 * and says where they are:
 *
 * <pre>{@code
 * @Component(service = FrozenModules.class)
 * public final class Recipes extends FrozenResources {
 *   public Recipes() {
 *     super("frozen", "recipes");
 *   }
 * }
 * }</pre>
 */
public abstract class FrozenResources implements FrozenModules {
  private final String folder;
  private final Set<String> names;

  /**
   * Modules below a folder of the component's package.
   *
   * @param folder beside the class of the component
   * @param names of all modules and packages on the top level: other names are not worth a look at
   *     the bundle
   */
  protected FrozenResources(String folder, String... names) {
    this.folder = folder;
    this.names = Set.of(names);
  }

  @Override
  public final byte @Nullable [] find(String path) {
    int end = path.indexOf('/');
    if (!names.contains(end < 0 ? path : path.substring(0, end))) {
      return null;
    }
    try (InputStream in = getClass().getResourceAsStream(folder + "/" + path + ".mpy")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
