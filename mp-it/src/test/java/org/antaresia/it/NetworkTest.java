package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.api.PythonException;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Scripts and their network, with peers on this host's loopback. */
@Timeout(60)
class NetworkTest {
  private static final String CONNECT =
      """
      import socket
      def connect(port):
          s = socket.socket()
          s.connect(socket.getaddrinfo('127.0.0.1', port)[0][-1])
          return s
      def attempt(f, *args):
          try:
              f(*args)
          except OSError as e:
              print(e.errno)
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private ServerSocket server;

  @BeforeEach
  void listen() throws Exception {
    server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  private Interpreter open(Config config) {
    Interpreter py = microPython.open(config.output(output));
    py.set("port", server.getLocalPort());
    py.exec(CONNECT);
    return py;
  }

  private String printed() {
    return output.toString(UTF_8);
  }

  @Test
  void reachesWhatIsGranted() throws Exception {
    String granted = "127.0.0.1:" + server.getLocalPort();
    try (Interpreter py = open(Config.create().connecting(granted))) {
      py.exec("s = connect(port); s.write(b'hello\\n')");
      try (Socket peer = server.accept()) {
        assertArrayEquals("hello\n".getBytes(UTF_8), peer.getInputStream().readNBytes(6));
        peer.getOutputStream().write("line one\nline".getBytes(UTF_8));
        peer.getOutputStream().flush();
        py.exec("print(s.readline(), s.recv(4))");
      }
      py.exec("print(s.read())");
    }
    assertEquals("b'line one\\n' b'line'\nb''\n", printed());
  }

  @Test
  void reachesNothingElse() {
    try (Interpreter py = open(Config.create().connecting("127.0.0.1:1", "example.com:*"))) {
      py.exec(
          """
          local = socket.getaddrinfo('127.0.0.1', port)[0][-1]
          attempt(connect, port)
          attempt(socket.getaddrinfo, 'localhost', port)
          attempt(socket.socket().bind, local)
          attempt(socket.socket().listen)
          attempt(socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto, b'x', local)
          """);
    }
    assertEquals("13\n".repeat(5), printed());
  }

  @Test
  void closesWhatNobodyReaches() throws Exception {
    try (Interpreter py = open(Config.create().connecting("*:*"))) {
      py.exec(
          "import gc\nconnect(port)\ngc.collect()\nx = [bytes(64) for _ in range(99)]\n"
              + "gc.collect()");
      try (Socket peer = server.accept()) {
        assertEquals(-1, peer.getInputStream().read());
      }
    }
  }

  @Test
  void closesTheRestWithTheInterpreter() throws Exception {
    Socket peer;
    try (Interpreter py = open(Config.create().connecting("*:*"))) {
      py.exec("s = connect(port)");
      peer = server.accept();
    }
    assertEquals(-1, peer.getInputStream().read());
    peer.close();
  }

  @Test
  void interruptsWhatWaits() throws Exception {
    try (Interpreter py = open(Config.create().connecting("*:*"))) {
      Thread stopper =
          new Thread(
              () -> {
                try (Socket peer = server.accept()) {
                  Thread.sleep(200); // until it waits
                  py.interrupt();
                } catch (Exception e) {
                  throw new AssertionError(e);
                }
              });
      stopper.start();
      PythonException e =
          assertThrows(PythonException.class, () -> py.exec("connect(port).recv(1)"));
      assertEquals("KeyboardInterrupt", e.typeName());
      stopper.join();
    }
  }
}
