package org.antaresia.wiring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes {@code Wiring.java} for the bundles on the class path; the build of cnf/start runs it. */
public final class WiringGenerator {
  private WiringGenerator() {}

  /**
   * Writes the class.
   *
   * @param args the source folder to write to, and the package of the new class
   */
  public static void main(String[] args) throws Exception {
    ClassLoader bundles = WiringGenerator.class.getClassLoader();
    List<Component> components = Descriptors.of(bundles);
    if (components.isEmpty()) {
      throw new IllegalStateException(
          "no DS descriptor on the class path; components are known from jars: use mvn package");
    }
    String text = new WiringSource(components, bundles).text(args[1]);
    Path file = Path.of(args[0], args[1].replace('.', '/'), "Wiring.java");
    Files.createDirectories(file.getParent());
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text); // an untouched file spares a recompilation
    }
  }
}
