package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.antaresia.start.FelixRoot;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;

/** The two composition roots: Felix with every bundle, and the generated wiring. */
class RootsTest {
  @TempDir static Path storage;
  private static Framework framework;

  @BeforeAll
  static void startFelix() throws Exception {
    framework = FelixRoot.start(Path.of(System.getProperty("gateway.bundles")), storage);
  }

  @AfterAll
  static void stopFelix() throws Exception {
    framework.stop();
    framework.waitForStop(10_000);
  }

  @Test
  void everyBundleResolvesAndStarts() {
    for (Bundle bundle : framework.getBundleContext().getBundles()) {
      assertEquals(Bundle.ACTIVE, bundle.getState(), bundle.getSymbolicName());
    }
  }

  @Test
  void everyStageIsABundleOfItsOwn() {
    Set<String> names = new TreeSet<>();
    for (Bundle bundle : framework.getBundleContext().getBundles()) {
      names.add(bundle.getSymbolicName());
    }
    String stages =
        "gc lexer parser compiler emit.bytecode emit.viper emit.native emit.inlineasm asm.thumb"
            + " cpu.thumb mpy vm lib repl hal api port.unix port.stm32f405 cli";
    for (String stage : stages.split(" ")) {
      assertTrue(names.contains("org.antaresia." + stage), stage);
    }
  }

  @Test
  void bothRootsWireTheSameGraph() throws Exception {
    Map<String, Object> inFelix = componentsInFelix();
    var graph = ObjectGraph.of(inFelix);
    assertTrue(
        graph.get("org.antaresia.vm.VmFactory").contains("org.antaresia.compiler.Compiler"),
        graph::toString);
    assertEquals(graph, ObjectGraph.of(componentsOfWiring()));
  }

  /** Instances by implementation class, of every component that offers a service. */
  private static Map<String, Object> componentsInFelix() throws Exception {
    BundleContext context = framework.getBundleContext();
    Map<String, Object> components = new HashMap<>();
    for (ServiceReference<?> reference :
        context.getAllServiceReferences(null, "(component.name=org.antaresia.*)")) {
      Object component = context.getService(reference);
      String offered = ((String[]) reference.getProperty(Constants.OBJECTCLASS))[0];
      assertTrue(component != null, offered + " does not activate");
      components.put(component.getClass().getName(), component);
    }
    return components;
  }

  private static Map<String, Object> componentsOfWiring() throws ReflectiveOperationException {
    Wiring wiring = new Wiring();
    Map<String, Object> components = new TreeMap<>();
    for (Method method : Wiring.class.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())) {
        Object component = method.invoke(wiring);
        components.put(component.getClass().getName(), component);
      }
    }
    return components;
  }
}
