package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.MicroPython;
import org.antaresia.start.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Both ends of connections in one script: asyncio's streams, plain and with TLS, and {@code tls}.
 */
@Timeout(60)
class StreamsTest {
  private static final String CONTEXTS =
      """
      import tls
      def server_context():
          context = tls.SSLContext(tls.PROTOCOL_TLS_SERVER)
          context.load_cert_chain(cert, key)
          return context
      def client_context(trusted=True):
          context = tls.SSLContext(tls.PROTOCOL_TLS_CLIENT)
          context.verify_mode = tls.CERT_REQUIRED
          if trusted:
              context.load_verify_locations(cert)
          return context
      """;

  private final MicroPython microPython = new Wiring().vmMicroPython();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  private static byte[] pem(String name) throws IOException {
    try (InputStream in = StreamsTest.class.getResourceAsStream("/tls/" + name + ".pem")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return probe.getLocalPort();
    }
  }

  private String run(String program) throws IOException {
    Config config =
        Config.create()
            .heap(512 << 10)
            .connecting("localhost:*", "127.0.0.1:*")
            .listening("127.0.0.1:*")
            .output(output);
    try (Interpreter py = microPython.open(config)) {
      py.set("port", freePort());
      py.set("key", pem("key"));
      py.set("cert", pem("cert"));
      py.exec(CONTEXTS);
      py.exec(program);
    }
    return output.toString(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tls"})
  void asyncioServesManyClients(String protocol) throws IOException {
    String program =
        """
        import asyncio
        secure = %s
        async def serve(reader, writer):
            while line := await reader.readline():
                writer.write(line.upper())
                await writer.drain()
            writer.close()
            await writer.wait_closed()
        async def talk(n):
            reader, writer = await asyncio.open_connection(
                "localhost", port, ssl=client_context() if secure else None)
            answers = []
            for i in range(3):
                writer.write(b"client %%d line %%d\\n" %% (n, i))
                await writer.drain()
                answers.append(await reader.readline())
            writer.write(b"x" * 20000 + b"\\n")
            await writer.drain()
            large = await reader.readexactly(20001)
            writer.close()
            await writer.wait_closed()
            return answers[-1], large == b"X" * 20000 + b"\\n"
        async def main():
            server = await asyncio.start_server(
                serve, "127.0.0.1", port, ssl=server_context() if secure else None)
            async with server:
                for result in await asyncio.gather(*(talk(n) for n in range(4))):
                    print(*result)
                try:
                    reader, writer = await asyncio.open_connection("localhost", port)
                    await asyncio.wait_for_ms(reader.read(1), 50)
                except asyncio.TimeoutError:
                    print("timeout")
                writer.close()
        asyncio.run(main())
        """
            .formatted(protocol.isEmpty() ? "False" : "True");
    assertEquals(
        """
        b'CLIENT 0 LINE 2\\n' True
        b'CLIENT 1 LINE 2\\n' True
        b'CLIENT 2 LINE 2\\n' True
        b'CLIENT 3 LINE 2\\n' True
        timeout
        """,
        run(program));
  }

  @Test
  void asyncioTrustsNobodyUnknown() throws IOException {
    String program =
        """
        import asyncio
        async def serve(reader, writer):
            try:
                print(await reader.read(1))
            except OSError as e:
                print("server:", e)
        async def main():
            server = await asyncio.start_server(serve, "127.0.0.1", port, ssl=server_context())
            async with server:
                try:
                    reader, writer = await asyncio.open_connection(
                        "localhost", port, ssl=client_context(False))
                    writer.write(b"a secret")
                    await writer.drain()
                    print("told")
                except (OSError, ValueError) as e:
                    print(repr(e))
        asyncio.run(main())
        """;
    assertEquals(
        """
        OSError(-30336, 'MBEDTLS_ERR_SSL_CA_CHAIN_REQUIRED')
        server: (-30592, 'MBEDTLS_ERR_SSL_FATAL_ALERT_MESSAGE')
        """,
        run(program));
  }

  @Test
  void tlsTellsWhatItCannotDo() throws IOException {
    String program =
        """
        import socket
        def attempt(f):
            try:
                print(f())
            except (AttributeError, NotImplementedError, OSError, ValueError) as e:
                print(repr(e))
        client = client_context()
        for name in ("psk_identity", "psk_key", "server_psk_keys", "ecdsa_sign_callback"):
            attempt(lambda: setattr(client, name, b"secret"))
        attempt(lambda: client.set_ciphers(["TLS-NONE-AT-ALL"]))
        attempt(lambda: client.load_cert_chain(cert, b"no key"))
        attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW))
        """;
    String absent = "AttributeError(\"'SSLContext' object has no attribute '%s'\",)\n";
    assertEquals(
        absent.formatted("psk_identity")
            + absent.formatted("psk_key")
            + absent.formatted("server_psk_keys")
            + absent.formatted("ecdsa_sign_callback")
            + """
            OSError(-24192, 'MBEDTLS_ERR_SSL_BAD_CONFIG')
            ValueError('invalid key',)
            OSError(1,)
            """,
        run(program));
  }
}
