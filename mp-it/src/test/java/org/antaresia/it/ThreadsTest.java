package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.OutOfFuelException;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that scripts start, as an embedder sees them. */
@Timeout(
    value = 60,
    threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a lock cannot be interrupted
class ThreadsTest {
  /** Threads that compute, sleep, wait for a lock that nobody releases and hold on to all else. */
  private static final String PROGRAM =
      """
      import _thread, time
      lock = _thread.allocate_lock()
      lock.acquire()
      count = 0
      def compute():
          global count
          while True:
              try:
                  while True: count += 1
              except: pass
      def sleep():
          while True:
              try: time.sleep(1000)
              except: pass
      def wait():
          while True:
              try: lock.acquire()
              except: pass
      def start():
          for function in (compute, sleep, wait, wait):
              _thread.start_new_thread(function, ())
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private final Config config = Config.create().errors(errors);
  private Interpreter py;

  private void open(Config limits) {
    py = microPython.open(limits);
    py.exec(PROGRAM);
  }

  @AfterEach
  void leavesNoThreadBehind() throws InterruptedException {
    py.close();
    for (Thread thread : threads()) { // has left the interpreter, but perhaps not run()
      thread.join(1000);
    }
    assertEquals(List.of(), threads());
  }

  private static List<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("python thread") && thread.isAlive())
        .toList();
  }

  @Test
  void goOnBetweenCallsAndTakeTurnsWithThem() throws InterruptedException {
    open(config);
    py.exec("start()");
    assertEquals(4, threads().size());
    long count = py.get("count").asLong();
    Thread.sleep(50);
    assertTrue(py.eval("count").asLong() > count);
    py.exec("before = count\nwhile count == before: pass");
    assertEquals(3, py.eval("1 + 2").asInt());
  }

  @Test
  void endWithTheInterpreterThatIsInACall() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    open(config.output(callback(started::countDown)));
    AtomicReference<Throwable> ending = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              String program = "start()\nprint('started')\nlock.acquire()";
              ending.set(assertThrows(RuntimeException.class, () -> py.exec(program)));
            });
    caller.start();
    started.await();
    py.close();
    caller.join();
    assertInstanceOf(CancellationException.class, ending.get());
  }

  private static OutputStream callback(Runnable action) {
    return new OutputStream() {
      @Override
      public void write(int b) {
        action.run();
      }
    };
  }

  @Test
  void shareTheFuelAndEndWithIt() throws InterruptedException {
    open(config.fuel(3_000_000));
    assertThrows(OutOfFuelException.class, () -> py.exec("start()\nlock.acquire()"));
    for (Thread thread : threads()) {
      thread.join();
    }
    assertEquals("", errors.toString(UTF_8));
    py.refuel(1_000_000);
    py.exec("lock.release()\n_thread.start_new_thread(lambda: lock.release(), (1,))");
    py.exec("time.sleep_ms(50)");
    assertTrue(errors.toString(UTF_8).contains("TypeError"), "threads can be started again");
  }

  @Test
  void areNotInterruptedInPlaceOfTheMainThread() throws InterruptedException {
    open(config);
    py.exec("start()");
    Thread interrupter =
        new Thread(
            () -> {
              while (py != null && !Thread.interrupted()) {
                py.interrupt();
                Thread.yield();
              }
            });
    interrupter.start();
    for (int i = 0; i < 20; i++) {
      var failure = assertThrows(PythonException.class, () -> py.exec("lock.acquire()"));
      assertEquals("KeyboardInterrupt", failure.typeName());
    }
    interrupter.interrupt();
    interrupter.join();
    assertEquals(4, threads().size());
  }

  @Test
  void haveTheirStacksInTheHeap() {
    open(config.heap(64 * 1024));
    py.exec(
        """
        n = 0
        try:
            while True:
                _thread.start_new_thread(lock.acquire, ())
                n += 1
        except MemoryError:
            pass
        for i in range(n):
            lock.release()
            time.sleep_ms(1)
        """);
    int most = py.get("n").asInt();
    assertTrue(most > 2 && most < 8, () -> "threads: " + most);
    py.exec("import gc\ngc.disable()");
    py.exec("for i in range(30):\n  _thread.start_new_thread(int, ())\n  time.sleep_ms(1)");
  }

  @Test
  void cannotCallTheInterpreterFromInside() throws InterruptedException {
    AtomicReference<Throwable> refusal = new AtomicReference<>();
    Config callingBack =
        config.output(
            callback(
                () -> {
                  Throwable thrown = assertThrows(RuntimeException.class, () -> py.exec("1"));
                  refusal.compareAndSet(null, thrown);
                  py.close();
                }));
    open(callingBack);
    py.exec("start()\n_thread.start_new_thread(print, (1,))");
    for (Thread thread : threads()) {
      thread.join();
    }
    assertTrue(refusal.get().getMessage().contains("in a call of this thread"));
    assertThrows(IllegalStateException.class, () -> py.exec("1"));
  }

  @Test
  void endThoughTheyBlockInTheHost() throws Exception {
    InputStream nothing = new PipedInputStream(new PipedOutputStream());
    open(config.input(nothing));
    py.exec("import sys\n_thread.start_new_thread(sys.stdin.read, (1,))");
    py.exec("time.sleep_ms(10)");
    assertEquals(1, threads().size());
  }

  @Test
  void tellWhatTheyDidNotHandle() throws InterruptedException {
    open(config);
    py.exec(
        """
        def fail(x): return 1 / x
        class Odd:
            def __call__(self): raise ValueError
            def __repr__(self): raise KeyError
        _thread.start_new_thread(fail, (0,))
        _thread.start_new_thread(Odd(), ())
        _thread.start_new_thread(_thread.exit, ())
        """);
    for (Thread thread : threads()) {
      thread.join();
    }
    assertEquals(
        "Unhandled exception in thread started by <function fail at 0x>\n"
            + "Traceback (most recent call last):\n"
            + "  File \"<string>\", line 1, in fail\n"
            + "ZeroDivisionError: divide by zero\n"
            + "Unhandled exception in thread started by <KeyError in __repr__>\n",
        errors.toString(UTF_8).replaceAll("0x[0-9a-f]+", "0x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "def f(): f()",
        "def f(): sorted([1, 2], key=lambda x: f())",
        "class A:\n  def __eq__(self, other): return self == other\ndef f(): A() == 1",
        "def f(): exec('f()')",
      })
  void nestAsDeepAsTheirStacksAllow(String definition) {
    open(config.heap(2 << 20)); // what Java's stack allows, the heap has room for
    py.exec(definition);
    py.exec(
        """
        def run():
            global failure
            try:
                f()
            except RuntimeError as e:
                failure = str(e)
            finally:
                lock.release()
        _thread.stack_size(65536)
        _thread.start_new_thread(run, ())
        lock.acquire()
        """);
    assertEquals("maximum recursion depth exceeded", py.get("failure").asString());
    assertFalse(py.eval("lock.acquire(0)").asBoolean());
  }

  @Test
  void keepTheirObjectsWhileEachAllocationCollects() {
    open(config.gcStress(true));
    py.exec(
        """
        results = []
        def build(seed):
            kept = []
            for i in range(30):
                kept.append([str(seed) * 3, {seed: (i, str(i))}])
                kept.sort(key=lambda x: -x[1][seed][0])
            results.append([x[1][seed][1] for x in kept] == [str(29 - i) for i in range(30)])
        for i in range(3): _thread.start_new_thread(build, (i,))
        build(3)
        while len(results) < 4: time.sleep(0)
        """);
    assertEquals(List.of(true, true, true, true), py.get("results").asObject());
  }

  /** What builtins hold of a container while its elements let others run must stand a change. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shareContainersThatChangeMeanwhile(boolean stress) {
    open(config.gcStress(stress));
    py.exec(
        """
        class Key:
            def __init__(self, value): self.value = value
            def __hash__(self):
                time.sleep(0)
                return self.value % 5
            def __eq__(self, other):
                time.sleep(0)
                return self.value == other.value
            def __lt__(self, other):
                time.sleep(0)
                return self.value < other.value
            def __repr__(self):
                time.sleep(0)
                return str(self.value)
        items = [Key(i) for i in range(9)]
        table = {}
        members = set()
        def keys(n):
            for i in range(n):
                time.sleep(0)
                yield Key(i)
        work = (
            lambda key: items.append(key),
            lambda key: items.count(key),
            lambda key: items.remove(key),
            lambda key: items.index(key),
            lambda key: items.sort(),
            lambda key: items.extend(keys(3)),
            lambda key: items == [key] * len(items),
            lambda key: repr(items),
            lambda key: items.clear(),
            lambda key: table.update({key: key}),
            lambda key: table.pop(key, None),
            lambda key: repr(table),
            lambda key: table == {key: key},
            lambda key: table.clear(),
            lambda key: members.add(key),
            lambda key: members.update(keys(4)),
            lambda key: members.discard(key),
            lambda key: members | {key},
            lambda key: members.clear(),
        )
        left = 3
        def run(n):
            global left
            try:
                for i in range(200):
                    n = (n * 1103515245 + 12345) & 0x3fffffff
                    try:
                        work[(n >> 8) % len(work)](Key((n >> 16) % 20))
                    except (ValueError, IndexError, KeyError):
                        pass
            finally:
                left -= 1
        for i in range(3): _thread.start_new_thread(run, (i,))
        while left: time.sleep(0)
        """);
    assertEquals("", errors.toString(UTF_8));
  }
}
