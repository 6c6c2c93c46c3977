package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What nests without end raises RuntimeError on a thread of any size, and nothing is broken. */
class SmallStackTest {
  private static final int[] STACK_BYTES = {256 << 10, 512 << 10, 1 << 20};

  private final CaseRunner runner = new CaseRunner();

  @TestFactory
  Stream<DynamicTest> recursion() {
    return onEachStack("functions/recursion");
  }

  @TestFactory
  Stream<DynamicTest> deepData() {
    return onEachStack("hostile/deep_data");
  }

  @TestFactory
  Stream<DynamicTest> endlessHooks() {
    return onEachStack("hostile/endless_hooks");
  }

  @TestFactory
  Stream<DynamicTest> deepChains() {
    Path directory = Path.of("src/test/hostile").toAbsolutePath();
    return java.util.Arrays.stream(STACK_BYTES)
        .mapToObj(
            bytes ->
                dynamicTest(
                    "on " + bytes,
                    () -> {
                      String printed =
                          on(bytes, () -> runner.run(directory, "deep_chains.py", false));
                      assertTrue(printed.endsWith("alive\n"), printed);
                    }));
  }

  private Stream<DynamicTest> onEachStack(String name) {
    return java.util.Arrays.stream(STACK_BYTES)
        .mapToObj(bytes -> dynamicTest("on " + bytes, () -> check(new GoldenCase(name), bytes)));
  }

  private void check(GoldenCase golden, int stackBytes) throws Exception {
    Path topic = GoldenCase.FOLDER.resolve(golden.topic()).toAbsolutePath();
    assertEquals(
        golden.expected(), on(stackBytes, () -> runner.run(topic, golden.fileName(), false)));
  }

  private static <T> T on(int stackBytes, Callable<T> action) throws Exception {
    FutureTask<T> task = new FutureTask<>(action);
    new Thread(null, task, "small stack", stackBytes).start();
    return task.get();
  }
}
