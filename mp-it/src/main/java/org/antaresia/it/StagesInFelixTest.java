package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.antaresia.compiler.Compiler;
import org.antaresia.gc.Heap;
import org.antaresia.hal.BoardPort;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.parser.Parser;
import org.antaresia.vm.VmFactory;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The stages as bundles: separate, and gone and back again while interpreters live. */
public class StagesInFelixTest {
  private static final BundleContext CONTEXT =
      FrameworkUtil.getBundle(StagesInFelixTest.class).getBundleContext();

  @Test
  void eachStageComesFromItsOwnBundle() {
    Set<Bundle> bundles = new HashSet<>();
    for (Class<?> type :
        List.of(
            Heap.class,
            Lexer.class,
            Parser.class,
            Compiler.class,
            CompiledModule.class,
            BoardPort.class,
            VmFactory.class)) {
      bundles.add(FrameworkUtil.getBundle(type));
    }
    assertEquals(7, bundles.size());
  }

  @Test
  void execFailsWithoutAnEmitterAndHeals() throws BundleException {
    Session session = new Session(factory());
    assertEquals("3\n", session.exec("exec('print(1 + 2)')"));
    Bundle emitter = bundle("org.antaresia.emit.bytecode");
    emitter.stop();
    try {
      String failure = session.exec("print('never')");
      assertTrue(failure.contains("org.antaresia.emit.bytecode"), failure);
    } finally {
      emitter.start();
    }
    assertEquals("7\n", session.exec("exec('print(3 + 4)')"));
  }

  @Test
  void execFailsWithoutAPortAndHeals() throws BundleException {
    Session session = new Session(factory());
    assertEquals("", session.exec("x = 5"));
    Bundle port = bundle("org.antaresia.port.unix");
    port.stop();
    try {
      var failure = assertThrows(IllegalStateException.class, () -> session.exec("print(x)"));
      assertTrue(
          String.valueOf(failure.getMessage()).contains("org.antaresia.port.unix"),
          failure::toString);
    } finally {
      port.start();
    }
    assertEquals("5\n", session.exec("print(x)"));
  }

  @Test
  void twoInterpretersRunAtOnceAndShareNothing() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      var ones = threads.submit(() -> count(1));
      var twos = threads.submit(() -> count(2));
      assertEquals("20000 1 [1]\n", ones.get());
      assertEquals("40000 1 [2]\n", twos.get());
    } finally {
      threads.shutdown();
    }
  }

  private static String count(int step) {
    return new Session(factory())
        .exec(
            """
            class Seen:
                steps = []
            total = 0
            seen = {}
            for i in range(20000):
                total += %d
                seen["%d"] = i
            Seen.steps.append(%d)
            print(total, len(seen), Seen.steps)
            """
                .formatted(step, step, step));
  }

  private static VmFactory factory() {
    return CONTEXT.getService(CONTEXT.getServiceReference(VmFactory.class));
  }

  private static Bundle bundle(String name) {
    for (Bundle bundle : CONTEXT.getBundles()) {
      if (name.equals(bundle.getSymbolicName())) {
        return bundle;
      }
    }
    throw new AssertionError(name + " is not installed");
  }
}
