package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code requests} and {@code mip}, with a server on this host's loopback. */
@Timeout(60)
class HttpTest {
  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  /** What the server has, by path. */
  private final Map<String, byte[]> files = new TreeMap<>();

  private HttpServer server;
  private String url;

  @TempDir Path folder;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
    server.createContext("/", this::send);
    server.createContext("/echo", HttpTest::echo);
    server.createContext("/moved", HttpTest::redirect);
    server.start();
    url = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void send(HttpExchange exchange) throws IOException {
    byte[] file = files.get(exchange.getRequestURI().getPath());
    byte[] answer = file == null ? "nothing here".getBytes(UTF_8) : file;
    boolean inChunks = "chunks".equals(exchange.getRequestURI().getQuery());
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().add("Content-length", "" + answer.length);
      exchange.sendResponseHeaders(200, -1);
    } else {
      exchange.sendResponseHeaders(file == null ? 404 : 200, inChunks ? 0 : answer.length);
      exchange.getResponseBody().write(answer);
    }
    exchange.close();
  }

  /** Tells what was asked for. */
  private static void echo(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    String answer =
        exchange.getRequestMethod()
            + ' '
            + exchange.getRequestURI().getQuery()
            + ' '
            + exchange.getRequestHeaders().getFirst("X-Asked")
            + ' '
            + exchange.getRequestHeaders().getFirst("Authorization")
            + ' '
            + exchange.getRequestHeaders().getFirst("Content-Type")
            + ' '
            + new String(body, UTF_8);
    exchange.getResponseHeaders().add("X-Answered", "yes");
    exchange.sendResponseHeaders(201, answer.getBytes(UTF_8).length);
    exchange.getResponseBody().write(answer.getBytes(UTF_8));
    exchange.close();
  }

  private static void redirect(HttpExchange exchange) throws IOException {
    String to = URI.create("/").resolve(exchange.getRequestURI().getQuery()).toString();
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private String run(String program) {
    Config config = Config.create().heap(512 << 10).connecting("127.0.0.1:*").writable(folder);
    try (Interpreter py = microPython.open(config.output(output))) {
      py.set("url", url);
      py.set("folder", folder.toString());
      py.exec(program);
    }
    return output.toString(UTF_8).replace(url, "URL").replace(folder.toString(), "FOLDER");
  }

  @Test
  void requestsWhatThereIs() {
    files.put("/text", "a text, ä".getBytes(UTF_8));
    files.put("/json", "{\"a\": [1, 2.5, null]}".getBytes(UTF_8));
    files.put("/large", "x".repeat(70_000).getBytes(UTF_8));
    String program =
        """
        import requests
        def show(r, what):
            print(r.status_code, r.reason, what(r))
            r.close()
        show(requests.get(url + "/text"), lambda r: r.text)
        show(requests.get(url + "/text"), lambda r: (r.content, r.content))
        show(requests.get(url + "/text?chunks"), lambda r: r.text)
        show(requests.get(url + "/json"), lambda r: r.json())
        show(requests.get(url + "/large?chunks"), lambda r: len(r.content))
        show(requests.get(url + "/large"), lambda r: (len(r.raw.read(10)), r.raw.readinto(bytearray(5))))
        show(requests.get(url + "/absent"), lambda r: r.text)
        show(requests.get(url + "/moved?/text"), lambda r: r.text)
        show(requests.head(url + "/text"), lambda r: r.headers["Content-length"])
        """;
    assertEquals(
        """
        200 OK a text, ä
        200 OK (b'a text, \\xc3\\xa4', b'a text, \\xc3\\xa4')
        200 OK a text, ä
        200 OK {'a': [1, 2.5, None]}
        200 OK 70000
        200 OK (10, 5)
        404 Not Found nothing here
        200 OK a text, ä
        200 OK 10
        """
            .replace("OK", "b'OK'")
            .replace("Not Found", "b'Not Found'"),
        run(program));
  }

  @Test
  void sendsWhatIsGiven() {
    String program =
        """
        import requests
        for r in (
            requests.post(url + "/echo?q", data="some ä"),
            requests.put(url + "/echo", json={"a": [True]}),
            requests.patch(url + "/echo", data=b"bytes", headers={"X-Asked": "for"}),
            requests.delete(url + "/echo", auth=("me", "secret")),
            requests.request("POST", url + "/echo", data=iter((b"one", b"two"))),
        ):
            print(r.text, r.headers["X-answered"])
        for bad in ("ftp://127.0.0.1/", url + "/moved?ftp://127.0.0.1/", "http://127.0.0.1:1/"):
            try:
                requests.get(bad, timeout=10)
            except (ValueError, OSError, NotImplementedError) as e:
                print(repr(e))
        """;
    assertEquals(
        """
        POST q null null null some ä yes
        PUT null null null application/json {"a": [true]} yes
        PATCH null for null null bytes yes
        DELETE null null Basic bWU6c2VjcmV0 null  yes
        POST null null null null onetwo yes
        ValueError('Unsupported protocol: ftp:',)
        ValueError('Unsupported protocol: ftp:',)
        OSError(111,)
        """,
        run(program));
  }

  private String hash(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, 8);
  }

  @Test
  void installsFromAnIndex() throws Exception {
    String source = "def hello(): return 'hello from ' + __name__\n";
    String part = "import first\ntext = first.hello()\n";
    for (String text : new String[] {source, part}) {
      String hash = hash(text);
      files.put("/file/" + hash.substring(0, 2) + "/" + hash, text.getBytes(UTF_8));
    }
    files.put(
        "/package/py/first/latest.json",
        ("{\"v\": 1, \"hashes\": [[\"first.py\", \"" + hash(source) + "\"]]}").getBytes(UTF_8));
    files.put(
        "/package/py/second/1.5.json",
        ("{\"v\": 1, \"deps\": [[\"first\", \"latest\"]], \"hashes\": [[\"second/part.py\", \""
                + hash(part)
                + "\"]]}")
            .getBytes(UTF_8));
    String program =
        """
        import mip, sys
        for i in range(2):
            mip.install("second", index=url, target=folder + "/lib", version="1.5", mpy=False)
        mip.install("third", index=url, target=folder + "/lib")
        sys.path.append(folder + "/lib")
        from second.part import text
        print(text)
        """;
    assertEquals(
        """
        Installing second (1.5) from URL to FOLDER/lib
        Copying: FOLDER/lib/second/part.py
        Installing first (latest) from URL to FOLDER/lib
        Copying: FOLDER/lib/first.py
        Done
        Installing second (1.5) from URL to FOLDER/lib
        Exists: FOLDER/lib/second/part.py
        Installing first (latest) from URL to FOLDER/lib
        Exists: FOLDER/lib/first.py
        Done
        Installing third (latest) from URL to FOLDER/lib
        Not found: 404 URL/package/6/third/latest.json
        Package may be partially installed
        hello from first
        """,
        run(program));
  }

  @Test
  void installsFromServersAndDirectories() throws Exception {
    files.put("/single.py", "print('single')".getBytes(UTF_8));
    files.put(
        "/tools/package.json",
        "{\"urls\": [[\"tools/one.py\", \"sources/one.py\"]], \"deps\": []}".getBytes(UTF_8));
    files.put("/tools/sources/one.py", "print('one')".getBytes(UTF_8));
    Files.createDirectories(folder.resolve("local/sources"));
    Files.writeString(folder.resolve("local/sources/two.py"), "print('two')");
    Files.writeString(
        folder.resolve("local/package.json"),
        "{\"urls\": [[\"two.py\", \"sources/two.py\"], [\"single.py\", \""
            + url
            + "/single.py\"]]}");
    String program =
        """
        import mip, sys
        for package in (url + "/single.py", url + "/tools", folder + "/local", folder + "/nowhere"):
            mip.install(package, target=folder + "/lib")
        sys.path.append(folder + "/lib")
        import single, two, tools.one
        """;
    String printed = run(program);
    assertTrue(printed.endsWith("single\ntwo\none\n"), printed);
    assertTrue(printed.contains("Not found: FOLDER/nowhere/package.json"), printed);
    assertEquals("print('two')", Files.readString(folder.resolve("lib/two.py")));
  }

  @Test
  void installsFromTheCommandLine() throws Exception {
    files.put("/single.py", "print('single')".getBytes(UTF_8));
    String program =
        """
        import sys
        sys.argv[:] = ["mip", "install", "--target", folder + "/lib", url + "/single.py"]
        import mip.__main__
        """;
    assertEquals(
        """
        Downloading URL/single.py to FOLDER/lib
        Copying: FOLDER/lib/single.py
        Done
        """,
        run(program));
  }
}
