package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ClassLoadingMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.Jit;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What compiled Python takes of the JVM, and what it does with values nobody expected. */
class CompiledCodeTest {
  private static final int INTERPRETERS = 1000;

  /** Of the code that is kept, see CodeCache. */
  private static final int MOST_CLASSES = 4096;

  private static final int FUNCTIONS = Integer.getInteger("compiled.functions", 6000);
  private static final ClassLoadingMXBean CLASSES = ManagementFactory.getClassLoadingMXBean();

  private static final String PROGRAM =
      """
      class Point:
          def __init__(self, x, y):
              self.x = x
              self.y = y
          def __add__(self, other):
              return Point(self.x + other.x, self.y + other.y)
      def total(n):
          sum = Point(0, 0.5)
          for i in range(n):
              sum += Point(i, 1)
          return sum.x + sum.y
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();

  private Interpreter open(Jit jit, int heap) {
    return microPython.open(Config.create().heap(heap).stack(8 * 1024).jit(jit));
  }

  @Test
  void isSharedByAThousandInterpreters() {
    List<Interpreter> interpreters = new ArrayList<>();
    try {
      long first = 0;
      for (int i = 0; i < INTERPRETERS; i++) {
        Interpreter py = open(Jit.EAGER, 32 * 1024);
        interpreters.add(py);
        py.exec(PROGRAM);
        assertEquals(1275 + 50.5 + 1, py.call("total", 51).asDouble(), 1e-9);
        if (i == 0) {
          first = CLASSES.getTotalLoadedClassCount();
        }
      }
      long others = CLASSES.getTotalLoadedClassCount() - first;
      assertTrue(others < 20, others + " classes for the others"); // the JVM's own, say
    } finally {
      interpreters.forEach(Interpreter::close);
    }
  }

  @Test
  void isBoundedWhereFunctionsAreDefinedForEver() {
    try (Interpreter py = open(Jit.EAGER, 256 * 1024)) {
      py.exec("def define(i):\n exec('def f(x): return x * %d + x' % i)\n return f(2)");
      py.call("define", 0);
      long before = CLASSES.getLoadedClassCount();
      long loaded = CLASSES.getTotalLoadedClassCount();
      for (int i = 1; i <= FUNCTIONS; i++) {
        assertEquals(2 * i + 2, py.call("define", i).asInt());
      }
      System.gc();
      long more = CLASSES.getLoadedClassCount() - before;
      System.out.printf(
          "%d functions: %d classes made, %d are there, metaspace %d KB%n",
          FUNCTIONS, CLASSES.getTotalLoadedClassCount() - loaded, more, metaspace() >> 10);
      assertTrue(CLASSES.getTotalLoadedClassCount() - loaded >= FUNCTIONS, "compiles them");
      assertTrue(more < MOST_CLASSES + 100, more + " classes are left");
    }
  }

  private static long metaspace() {
    long used = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      used += pool.getName().contains("Metaspace") ? pool.getUsage().getUsed() : 0;
    }
    return used;
  }

  @ParameterizedTest
  @EnumSource(Jit.class)
  void takesWhatItHasNotSeenInAMillionCalls(Jit jit) {
    try (Interpreter py = open(jit, 64 * 1024)) {
      py.exec(
          """
          def add(a, b):
              return a + b
          def ints(n):
              total = 0
              for i in range(n):
                  total = add(total, i & 3)
              return total
          """);
      assertEquals(1_500_000, py.call("ints", 1_000_000).asInt());
      assertEquals("text", py.call("add", "te", "xt").asString());
      assertEquals(1.5, py.call("add", 1, 0.5).asDouble());
      assertEquals(2L << 40, py.eval("add(1 << 40, 1 << 40)").asObject());
      assertEquals("[1, 2]", py.eval("str(add([1], [2]))").asString());
      PythonException e = assertThrows(PythonException.class, () -> py.call("add", 1, "x"));
      assertEquals("TypeError", e.typeName());
      assertEquals(1_500_000, py.call("ints", 1_000_000).asInt());
      assertEquals("text", py.call("add", "te", "xt").asString());
    }
  }
}
