package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.vm.NativeModule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Each module of Python is gone and back again while scripts run that use it. */
public class ModulesInFelixTest {
  private static final BundleContext CONTEXT =
      FrameworkUtil.getBundle(ModulesInFelixTest.class).getBundleContext();

  private static final ServiceComponentRuntime COMPONENTS = service(ServiceComponentRuntime.class);

  /** Tells when a module is there no longer ({@code -}), and when it is again ({@code +}). */
  private static final String WATCH =
      """
      there = True
      while True:
          try:
              __import__("%s")
              now = True
          except ImportError as e:
              assert str(e) == "no module named '%s'", e
              now = False
          if now != there:
              there = now
              print("+" if now else "-", end="")
      """;

  /** Connects to a peer on this host; {@code port} is set before. */
  private static final String CONNECT =
      """
      def connect():
          s = socket.socket()
          s.connect(socket.getaddrinfo("127.0.0.1", port)[0][-1])
          return s
      """;

  /** What a script holds of a module, and a use of it. */
  private static final Map<String, String[]> USES =
      Map.ofEntries(
          use("array", "a = array.array('h', [1, 2])", "a.append(3); sum(a)"),
          use("asyncio", "async def f(): await asyncio.sleep_ms(1)", "asyncio.run(f())"),
          use("btree", "import io; b = btree.open(io.BytesIO())", "b['a'] = 'b'; b.flush()"),
          use("collections", "d = collections.deque((1, 2), 3)", "d.append(1); d.popleft()"),
          use("cryptolib", "c = cryptolib.aes(bytes(16), 2, bytes(16))", "c.encrypt(bytes(16))"),
          use("deflate", "import io; d = deflate.DeflateIO(io.BytesIO())", "d.write('a')"),
          use("framebuf", "f = framebuf.FrameBuffer(bytearray(8), 8, 8, 0)", "f.text('a', 0, 0)"),
          use("hashlib", "h = hashlib.sha256(b'a')", "h.update(b'b')"),
          use("io", "s = io.StringIO('abc')", "s.read(1); open('nowhere')"),
          use("json", "f = json.dumps", "f([1, {'a': None}])"),
          use("machine", "import uctypes; m = machine.mem8", "m[uctypes.addressof(bytearray(4))]"),
          use("math", "f = math.sqrt", "f(2)"),
          use("micropython", "r = micropython.RingIO(9)", "r.write('a'); r.read()"),
          use("os", "f = os.listdir", "f('/')"),
          use("random", "f = random.random", "f()"),
          use("re", "r = re.compile('(a*)b')", "r.match('aab').group(1)"),
          use("select", "import io; p = select.poll()", "p.register(io.BytesIO()); p.poll(0)"),
          use("socket", "s = socket.socket()", "s.close(); socket.socket().close()"),
          use("struct", "f = struct.pack", "f('<hI', 1, 2)"),
          use("_thread", "k = _thread.allocate_lock()", "k.acquire(); k.release()"),
          use("time", "f = time.sleep_ms", "f(1)"),
          use("uctypes", "s = uctypes.struct(uctypes.addressof(bytearray(4)), {'a': 0})", "s.a"),
          use("vfs", "v = vfs.VfsPosix('/')", "v.ilistdir('/')"),
          use("weakref", "class A: pass\na = A(); r = weakref.ref(a)", "r()"));

  private static final Set<String> FAILURES = Set.of("ImportError", "OSError");

  private static Map.Entry<String, String[]> use(String module, String hold, String use) {
    return Map.entry(module, new String[] {"import " + module + "\n" + hold, use});
  }

  @TestFactory
  Stream<DynamicTest> isMissedAndFoundAgain() {
    return modules().keySet().stream()
        .map(name -> dynamicTest(name, () -> assertMissedAndFoundAgain(name)));
  }

  private void assertMissedAndFoundAgain(String name) throws Exception {
    String[] use = USES.getOrDefault(name, new String[] {"import " + name, "dir(" + name + ")"});
    var output = new ByteArrayOutputStream();
    var failure = new AtomicReference<Throwable>();
    try (Interpreter watching = open(output);
        Interpreter using = open(new ByteArrayOutputStream())) {
      using.exec(use[0]);
      Thread watch = new Thread(() -> watching.exec(WATCH.formatted(name, name)));
      watch.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
      watch.start();
      ComponentDescriptionDTO component = component(module(name));
      COMPONENTS.disableComponent(component).getValue();
      try {
        await(output, "-", failure);
        assertFailsAtMostAsMissing(using, use[1]);
        assertThrows(PythonException.class, () -> using.exec("import " + name));
      } finally {
        COMPONENTS.enableComponent(component).getValue();
      }
      await(output, "-+", failure);
      using.exec("import " + name);
      using.exec(use[0]);
      assertFailsAtMostAsMissing(using, use[1]);
      watching.interrupt();
      watch.join(TimeUnit.SECONDS.toMillis(20));
      assertTrue(failure.get() instanceof PythonException, () -> "" + failure.get());
    }
  }

  /** What is held may do as before, or say that it cannot. */
  private static void assertFailsAtMostAsMissing(Interpreter interpreter, String program) {
    try {
      interpreter.exec(program);
    } catch (PythonException e) {
      assertTrue(FAILURES.contains(e.typeName()), e::toString);
    }
  }

  private static void await(
      ByteArrayOutputStream output, String wanted, AtomicReference<Throwable> failure)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    while (!output.toString(StandardCharsets.UTF_8).equals(wanted)) {
      assertEquals(null, failure.get());
      assertTrue(System.nanoTime() < end, () -> "it prints " + output + ", not " + wanted);
      Thread.sleep(5);
    }
  }

  @Test
  void allOfABundleAreMissedAndFoundAgain() throws BundleException {
    Bundle bundle = module("json").getBundle();
    var output = new ByteArrayOutputStream();
    try (Interpreter interpreter = open(output)) {
      interpreter.exec("import json\ndef text(): return json.dumps([1])");
      bundle.stop();
      try {
        assertFailsAtMostAsMissing(interpreter, "text()");
        assertThrows(PythonException.class, () -> interpreter.exec("import json"));
        assertThrows(PythonException.class, () -> interpreter.exec("import time"));
      } finally {
        bundle.start();
      }
      interpreter.exec("import json, time\nprint(text(), json.loads('[2]'))");
      assertEquals("[1] [2]\n", output.toString(StandardCharsets.UTF_8));
    }
  }

  /** A volume with a file that is being written, on a device in memory. */
  private static final String VOLUME =
      """
      import gc, io, os, vfs
      class Disk:
          def __init__(self, blocks):
              self.data = bytearray(blocks * 512)
          def readblocks(self, block, buf, offset=0):
              at = block * 512 + offset
              buf[:] = self.data[at : at + len(buf)]
          def writeblocks(self, block, buf, offset=0):
              at = block * 512 + offset
              self.data[at : at + len(buf)] = buf
          def ioctl(self, request, argument):
              return {4: len(self.data) // 512, 5: 512, 6: 0}.get(request)
      disk = Disk(64)
      vfs.%1$s.mkfs(disk)
      vfs.mount(vfs.%1$s(disk), "/disk")
      f = open("/disk/f", "w")
      f.write("before ")
      names = os.ilistdir("/disk")
      """;

  @ParameterizedTest
  @ValueSource(strings = {"VfsFat", "VfsLfs1", "VfsLfs2"})
  void aMountedVolumeOutlivesItsBundle(String kind) throws BundleException {
    Bundle bundle = module("vfs").getBundle();
    var output = new ByteArrayOutputStream();
    try (Interpreter interpreter = open(output)) {
      interpreter.exec(VOLUME.formatted(kind));
      bundle.stop();
      try {
        assertFailsAtMostAsMissing(interpreter, "f.write('meanwhile ')");
        assertFailsAtMostAsMissing(interpreter, "print(next(names)[0])");
        assertFailsAtMostAsMissing(interpreter, "os.stat('/disk/f')");
        assertFailsAtMostAsMissing(interpreter, "open('/disk/g', 'w')");
        assertEquals("ImportError", failure(interpreter, "import vfs"));
        assertEquals("ImportError", failure(interpreter, "import absent"));
        interpreter.exec("names = None; gc.collect()");
      } finally {
        bundle.start();
      }
      interpreter.exec(
          """
          import sys, vfs
          f.write("after")
          f.close()
          with open("/disk/imported.py", "w") as source:
              source.write("print('imported')")
          sys.path.append("/disk")
          import imported
          print(open("/disk/f").read())
          vfs.umount("/disk")
          """);
      assertEquals(
          "f\nimported\nbefore meanwhile after\n", output.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aConnectionOutlivesItsBundle() throws Exception {
    Bundle bundle = module("socket").getBundle();
    try (ServerSocket peer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Interpreter interpreter = open(new ByteArrayOutputStream())) {
      interpreter.set("port", peer.getLocalPort());
      interpreter.exec(CONNECT);
      interpreter.exec(
          """
          import gc, select, socket
          s = connect()
          lost = connect()
          poll = select.poll()
          poll.register(s, select.POLLOUT)
          """);
      try (Socket connection = peer.accept()) {
        bundle.stop();
        try {
          assertFailsAtMostAsMissing(interpreter, "s.send(b'meanwhile')");
          assertFailsAtMostAsMissing(interpreter, "poll.poll(1000)");
          assertFailsAtMostAsMissing(interpreter, "connect().close()");
          assertEquals("ImportError", failure(interpreter, "import socket"));
          assertEquals("ImportError", failure(interpreter, "import requests"));
          interpreter.exec("lost = None; gc.collect()");
        } finally {
          bundle.start();
        }
        interpreter.exec("import socket, requests; s.send(b', after'); s.close()");
        assertEquals("meanwhile, after", text(connection));
        interpreter.exec("s = connect(); s.send(b'again'); s.close()");
      }
      String last = "";
      while (last.isEmpty()) { // those that said nothing come first
        try (Socket connection = peer.accept()) {
          last = text(connection);
        }
      }
      assertEquals("again", last);
    }
  }

  /** The ways in which a bundle gets new classes. */
  enum Renewal {
    REFRESH {
      @Override
      void of(Bundle bundle) throws InterruptedException {
        refresh(bundle);
      }
    },
    UPDATE {
      @Override
      void of(Bundle bundle) throws BundleException, InterruptedException {
        bundle.update();
        refresh(bundle);
      }
    };

    abstract void of(Bundle bundle) throws BundleException, InterruptedException;

    private static void refresh(Bundle bundle) throws InterruptedException {
      CountDownLatch refreshed = new CountDownLatch(1);
      CONTEXT
          .getBundle(0)
          .adapt(FrameworkWiring.class)
          .refreshBundles(Set.of(bundle), event -> refreshed.countDown());
      assertTrue(refreshed.await(20, TimeUnit.SECONDS));
    }
  }

  /** What was made by the classes before may be lost; what is made anew works. */
  @ParameterizedTest
  @EnumSource
  void whatABundleHeldHealsWhenItIsRenewed(Renewal renewal) throws Exception {
    Map<String, Interpreter> using = new TreeMap<>();
    Class<?> before = classOf("json");
    try {
      for (Map.Entry<String, String[]> use : USES.entrySet()) {
        Interpreter interpreter = open(new ByteArrayOutputStream());
        using.put(use.getKey(), interpreter);
        interpreter.exec(use.getValue()[0]);
        assertFailsAtMostAsMissing(interpreter, use.getValue()[1]);
      }
      renewal.of(module("json").getBundle());
      assertNotSame(before, classOf("json"));
      for (Map.Entry<String, Interpreter> user : using.entrySet()) {
        String[] use = Objects.requireNonNull(USES.get(user.getKey()));
        assertFailsAtMostAsMissing(user.getValue(), use[1]);
        user.getValue().exec("import gc; gc.collect()");
        user.getValue().exec(use[0]);
        assertFailsAtMostAsMissing(user.getValue(), use[1]);
      }
    } finally {
      using.values().forEach(Interpreter::close);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"VfsFat", "VfsLfs1", "VfsLfs2"})
  void aVolumeIsMountedAgainWhenItsBundleIsRenewed(String kind) throws Exception {
    var output = new ByteArrayOutputStream();
    try (Interpreter interpreter = open(output)) {
      interpreter.exec(VOLUME.formatted(kind) + "f.flush()");
      Renewal.UPDATE.of(module("vfs").getBundle());
      for (String use :
          Set.of(
              "f.write('maybe')",
              "f.flush()",
              "f.close()",
              "next(names)",
              "open('/disk/f')",
              "os.stat('/disk/f')",
              "import nowhere")) {
        assertFailsAtMostAsMissing(interpreter, use);
      }
      interpreter.exec(
          """
          import os, vfs
          f = names = None
          gc.collect()
          vfs.umount("/disk")
          vfs.mount(vfs.%s(disk), "/disk")
          print(open("/disk/f").read())
          """
              .formatted(kind));
      assertTrue(output.toString(StandardCharsets.UTF_8).startsWith("before "), output::toString);
    }
  }

  @Test
  void aConnectionIsMadeAgainWhenItsBundleIsRenewed() throws Exception {
    try (ServerSocket peer = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Interpreter interpreter = open(new ByteArrayOutputStream())) {
      interpreter.set("port", peer.getLocalPort());
      interpreter.exec(CONNECT);
      interpreter.exec(
          """
          import gc, select, socket, ssl
          s = connect()
          tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
          poll = select.poll()
          poll.register(s, select.POLLIN)
          """);
      try (Socket connection = peer.accept()) {
        Renewal.UPDATE.of(module("socket").getBundle());
        for (String use :
            Set.of(
                "s.send(b'maybe')",
                "s.recv(1)",
                "poll.poll(10)",
                "tls.verify_mode",
                "tls.wrap_socket(s)",
                "s.close()")) {
          assertFailsAtMostAsMissing(interpreter, use);
        }
        interpreter.exec("poll = tls = s = None; gc.collect()");
      }
      interpreter.exec(
          """
          import socket, ssl
          s = connect()
          s.send(b'again')
          s.close()
          tls = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
          tls.verify_mode = ssl.CERT_NONE
          """);
      try (Socket connection = peer.accept()) {
        assertEquals("again", text(connection));
      }
    }
  }

  private static Class<?> classOf(String module) {
    return CONTEXT.getService(module(module)).getClass();
  }

  private static String text(Socket connection) throws IOException {
    return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** What a program raises. */
  private static String failure(Interpreter interpreter, String program) {
    return assertThrows(PythonException.class, () -> interpreter.exec(program)).typeName();
  }

  private static Interpreter open(ByteArrayOutputStream output) {
    return service(MicroPython.class)
        .open(Config.create().output(output).connecting("127.0.0.1:*"));
  }

  /** The modules that are there now, by the names that Python has for them. */
  private static Map<String, ServiceReference<NativeModule>> modules() {
    try {
      Collection<ServiceReference<NativeModule>> references =
          CONTEXT.getServiceReferences(NativeModule.class, null);
      Map<String, ServiceReference<NativeModule>> modules = new TreeMap<>();
      for (ServiceReference<NativeModule> reference : references) {
        modules.put(CONTEXT.getService(reference).name(), reference);
      }
      return modules;
    } catch (InvalidSyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static ServiceReference<NativeModule> module(String name) {
    return Objects.requireNonNull(modules().get(name), name);
  }

  private static ComponentDescriptionDTO component(ServiceReference<NativeModule> module) {
    return COMPONENTS.getComponentDescriptionDTO(
        module.getBundle(), (String) module.getProperty("component.name"));
  }

  private static <T> T service(Class<T> type) {
    return CONTEXT.getService(CONTEXT.getServiceReference(type));
  }
}
