package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
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
            MicroPython.class,
            VmFactory.class)) {
      bundles.add(FrameworkUtil.getBundle(type));
    }
    assertEquals(8, bundles.size());
  }

  @Test
  void execFailsWithoutAnEmitterAndHeals() throws BundleException {
    try (Session session = new Session()) {
      assertEquals("3\n", session.exec("exec('print(1 + 2)')"));
      Bundle emitter = bundle("org.antaresia.emit.bytecode");
      emitter.stop();
      try {
        var failure = assertThrows(PythonException.class, () -> session.exec("print('never')"));
        assertTrue(failure.text().contains("org.antaresia.emit.bytecode"), failure::toString);
      } finally {
        emitter.start();
      }
      assertEquals("7\n", session.exec("exec('print(3 + 4)')"));
    }
  }

  @Test
  void execFailsWithoutAPortAndHeals() throws BundleException {
    try (Session session = new Session()) {
      assertEquals("", session.exec("x = 5"));
      Bundle port = bundle("org.antaresia.port.unix");
      port.stop();
      try {
        var failure = assertThrows(PythonException.class, () -> session.exec("print(x)"));
        assertTrue(failure.text().contains("org.antaresia.port.unix"), failure::toString);
      } finally {
        port.start();
      }
      assertEquals("5\n", session.exec("print(x)"));
    }
  }

  @Test
  void bundleBringsCompiledModules() {
    try (Session session = new Session()) {
      String program = "import recipes; print(recipes.cook('peas', 'mint'), recipes.__file__)";
      assertEquals("soup of peas and mint recipes/__init__.py\n", session.exec(program));
    }
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
    try (Session session = new Session()) {
      return session.exec(
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
  }

  /** An interpreter from the service, whose output is kept. */
  private static final class Session implements AutoCloseable {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Interpreter interpreter;

    Session() {
      MicroPython service = CONTEXT.getService(CONTEXT.getServiceReference(MicroPython.class));
      interpreter = service.open(Config.create().output(output));
    }

    /** Runs a program; answers what it prints. */
    String exec(String source) {
      output.reset();
      interpreter.exec(source);
      return output.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
      interpreter.close();
    }
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
