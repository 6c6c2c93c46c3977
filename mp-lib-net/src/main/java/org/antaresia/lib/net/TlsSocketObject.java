package org.antaresia.lib.net;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.MemoryviewObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code SSLSocket}: a stream over a stream.
 *
 * <pre>
 *   +0 type | +4 stream below, NULL once closed | +8 handle of a {@link TlsConnection} | +12 context
 * </pre>
 */
final class TlsSocketObject extends Type implements Stream {
  private static final int STREAM = 4;
  private static final int HANDLE = 8;
  private static final int CONTEXT = 12;
  private static final int SIZE = 16;

  private static final int CIPHER = 0;
  private static final int GETPEERCERT = 1;
  private static final int SETBLOCKING = 2;

  private static final int SETBLOCKING_NAME = Qstr.of("setblocking");

  private static final long NANOS_PER_MILLI = 1_000_000;

  TlsSocketObject() {
    super("tls", "SSLSocket", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("recv", StreamMethods.READ1, 1, 2)
        .function("recv_into", StreamMethods.READINTO, 2, 3)
        .function("send", StreamMethods.WRITE1, 2, 4)
        .function("sendall", StreamMethods.WRITE, 2, 4)
        .function("write", StreamMethods.WRITE, 2, 4)
        .function("setblocking", SETBLOCKING, 2)
        .function("close", StreamMethods.CLOSE, 1)
        .function("__del__", StreamMethods.CLOSE, 1)
        .function("ioctl", StreamMethods.IOCTL, 2, 3)
        .function("getpeercert", GETPEERCERT, 2)
        .function("cipher", CIPHER, 1);
    StreamMethods.declareReading(m);
  }

  /** Makes one, and connects it unless told not to. */
  int create(
      Vm vm,
      int context,
      TlsContext settings,
      int stream,
      @Nullable String host,
      int client,
      boolean shakesHands) {
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + CONTEXT, context);
    int mode = Word.smallIntValue(i32(vm.ram, context + TlsContextObject.VERIFY_MODE));
    PeerCheck.Listener listener = new Callback(vm, context);
    PeerCheck check =
        new PeerCheck(settings.trusted(), mode == TlsContext.CERT_REQUIRED, host, listener);
    String name = settings.isServer() && settings.usesDatagrams() ? clientName(vm, client) : "";
    TlsConnection connection;
    try {
      connection = settings.connect(mode, check, host, name);
    } catch (GeneralSecurityException e) {
      throw new TlsException(TlsError.BAD_CONFIG).raise(vm);
    }
    if (shakesHands) {
      shakeHands(vm, connection, new Below(vm, stream, true), settings, name);
    }
    i32(vm.ram, self + HANDLE, vm.hostObjects.add(connection));
    i32(vm.ram, self + STREAM, stream);
    return self;
  }

  private static String clientName(Vm vm, int client) {
    Buffer buffer = Buffer.maybe(vm, client, false);
    if (buffer == null) {
      throw new TlsException(TlsError.BAD_INPUT_DATA).raise(vm);
    }
    return Bytes.string(vm.ram, buffer.index(), buffer.index() + buffer.length);
  }

  private static void shakeHands(
      Vm vm, TlsConnection connection, Below below, TlsContext settings, String client) {
    try {
      while (connection.handshake(below) < 0) {
        try (Selection selection = vm.descriptors.selection()) {
          selection.await(vm, NANOS_PER_MILLI);
        }
      }
    } catch (TlsException e) {
      if (!connection.hasFailed()) { // the client has to come again
        settings.invite(client, connection);
      }
      throw e.raise(vm);
    }
  }

  private TlsConnection of(Vm vm, int self) {
    TlsConnection connection = maybe(vm, self);
    if (connection == null) {
      throw new TlsException(TlsError.BAD_INPUT_DATA).raise(vm);
    }
    return connection;
  }

  private @Nullable TlsConnection maybe(Vm vm, int self) {
    return vm.hostObjects.get(i32(vm.ram, self + HANDLE), TlsConnection.class);
  }

  @Override
  public void finalise(Vm vm, int self) {
    vm.hostObjects.remove(i32(vm.ram, self + HANDLE));
    i32(vm.ram, self + HANDLE, 0);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case CIPHER -> {
        TlsConnection connection = of(vm, self);
        int pair = TupleObject.create(vm, 2, Word.NULL);
        TupleObject.item(vm.ram, pair, 0, vm.str(connection.cipher()));
        TupleObject.item(vm.ram, pair, 1, vm.str(connection.version()));
        return pair;
      }
      case GETPEERCERT -> {
        if (!Operators.isTrue(vm, vm.arg(args, 1))) {
          throw vm.notImplementedError();
        }
        byte[] der = of(vm, self).peerCertificate();
        return der == null ? Word.NONE : BytesObject.create(vm, Bytes.pack(der), 0, der.length);
      }
      case SETBLOCKING -> {
        of(vm, self);
        int method = Attributes.loadMethod(vm, i32(vm.ram, self + STREAM), SETBLOCKING_NAME);
        return Calls.callMethod1(vm, method, vm.self, vm.arg(args, 1));
      }
      default -> {
        return StreamMethods.invoke(vm, id, nArgs, args);
      }
    }
  }

  @Override
  public int read(Vm vm, int self, int at, int length) {
    byte[] bytes = new byte[Math.min(length, NetSocket.CHUNK)];
    TlsConnection connection = of(vm, self);
    try {
      Below below = new Below(vm, i32(vm.ram, self + STREAM), true);
      int count = connection.read(below, bytes, 0, bytes.length);
      Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, Math.max(0, count));
      return count;
    } catch (TlsException e) {
      throw e.raise(vm);
    }
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    byte[] bytes = Bytes.unpack(words, from, from + length);
    TlsConnection connection = of(vm, self);
    try {
      return connection.write(new Below(vm, i32(vm.ram, self + STREAM), true), bytes, 0, length);
    } catch (TlsException e) {
      throw e.raise(vm);
    }
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    int stream = i32(vm.ram, self + STREAM);
    TlsConnection connection = maybe(vm, self);
    switch (request) {
      case CLOSE:
        if (connection == null) {
          return 0;
        }
        connection.close(new Below(vm, stream, false));
        finalise(vm, self);
        i32(vm.ram, self + STREAM, Word.NULL);
        return Stream.of(vm, stream).control(vm, stream, CLOSE, argument, whence);
      case POLL:
        return connection == null || connection.hasFailed()
            ? INVALID
            : poll(vm, connection, stream, argument);
      default:
        return -ErrnoException.EINVAL;
    }
  }

  /** What the protocol waits for is asked of the stream below, and told as what was asked for. */
  private static long poll(Vm vm, TlsConnection connection, int stream, long events) {
    long both = events & (READABLE | WRITABLE);
    int wanted = connection.wanted();
    long asked = wanted != 0 && both != 0 ? events & ~both | wanted : events;
    long ready = 0;
    if ((asked & READABLE) != 0 && connection.hasData()) {
      if (asked == READABLE) {
        return READABLE;
      }
      ready = READABLE;
    }
    long below = Stream.of(vm, stream).control(vm, stream, POLL, asked, 0);
    if (below < 0) {
      return below;
    }
    ready |= below;
    return wanted != 0 && (ready & wanted) != 0 ? ready | both : ready;
  }

  /** The stream below, which may be one in Python; a socket is not waited for unless it may be. */
  private record Below(Vm vm, int stream, boolean waits) implements TlsConnection.Transport {
    @Override
    public int read(byte[] to, int from, int length) {
      NetSocket socket = SocketObject.maybe(vm, stream);
      if (socket != null) {
        return socket.read(vm, to, from, length);
      }
      int at = vm.allocate(length);
      int count = Stream.of(vm, stream).read(vm, stream, at, length);
      Bytes.copy(vm.ram, at - RAM_BASE, to, from, Math.max(0, count));
      vm.heap.free(at);
      return count;
    }

    @Override
    public int write(byte[] bytes, int from, int length) {
      NetSocket socket = SocketObject.maybe(vm, stream);
      if (socket != null) {
        return waits
            ? socket.write(vm, bytes, from, length)
            : socket.send(vm, bytes, from, length, NetSocket.MSG_DONTWAIT, null);
      }
      int[] words = Bytes.pack(bytes, from, length);
      return Stream.of(vm, stream).write(vm, stream, words, 0, length);
    }

    @Override
    public long now() {
      return vm.board().clock().ticksNanos();
    }
  }

  /** The context's callback of the program. */
  private record Callback(Vm vm, int context) implements PeerCheck.Listener {
    @Override
    public int check(X509Certificate certificate, int depth) throws TlsException {
      int callback = i32(vm.ram, context + TlsContextObject.VERIFY_CALLBACK);
      if (callback == Word.NONE) {
        return 0;
      }
      int top = vm.stackTop;
      try {
        byte[] der = certificate.getEncoded();
        int bytes = BytesObject.create(vm, Bytes.pack(der), 0, der.length);
        int data = Buffer.of(vm, bytes, false).at;
        int view = MemoryviewObject.create(vm, 'B', data, der.length, false);
        return IntObject.toInt(vm, Calls.call2(vm, callback, view, Word.smallInt(depth)));
      } catch (PyException e) { // Java's engine must not get it
        vm.stackTop = top;
        throw TlsException.ofException(vm.kept(e.take()));
      } catch (CertificateEncodingException e) {
        throw new TlsException(TlsError.BAD_CERTIFICATE);
      }
    }

    @Override
    public long now() {
      return vm.board().clock().epochNanos() / NANOS_PER_MILLI;
    }
  }
}
