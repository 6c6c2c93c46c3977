package org.antaresia.lib.net;

import static org.antaresia.gc.Memory.RAM_BASE;
import static org.antaresia.gc.Memory.i32;

import java.io.IOException;
import java.net.SocketAddress;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Members;
import org.antaresia.vm.Namespace;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Output;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.StreamMethods;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytearrayObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.FloatObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.TupleObject;
import org.jspecify.annotations.Nullable;

/**
 * {@code socket.socket}, as on the unix port: addresses are bytes.
 *
 * <pre>
 *   +0 type | +4 descriptor, -1 once closed | +8 its serial
 * </pre>
 */
final class SocketObject extends Type implements Stream {
  private static final int DESCRIPTOR = 4;
  private static final int SERIAL = 8;
  private static final int SIZE = 12;
  private static final int CLOSED = -1;

  private static final int ACCEPT = 0;
  private static final int BIND = 1;
  private static final int CONNECT = 2;
  private static final int FILENO = 3;
  private static final int LISTEN = 4;
  private static final int MAKEFILE = 5;
  private static final int RECV = 6;
  private static final int RECVFROM = 7;
  private static final int SEND = 8;
  private static final int SENDALL = 9;
  private static final int SENDTO = 10;
  private static final int SETBLOCKING = 11;
  private static final int SETSOCKOPT = 12;
  private static final int SETTIMEOUT = 13;

  private static final int BACKLOG = 128;
  private static final int MAX_TYPE = 10; // of sockets, on Linux
  private static final int EDOM = 33;

  private static final int OPEN = Qstr.of("open");

  SocketObject() {
    super("socket", "socket", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("accept", ACCEPT, 1)
        .function("bind", BIND, 2)
        .function("connect", CONNECT, 2)
        .function("fileno", FILENO, 1)
        .function("listen", LISTEN, 1, 2)
        .function("makefile", MAKEFILE, 1, 3)
        .function("recv", RECV, 2, 3)
        .function("recvfrom", RECVFROM, 2, 3)
        .function("send", SEND, 2, 3)
        .function("sendall", SENDALL, 2, 3)
        .function("sendto", SENDTO, 3, 4)
        .function("setblocking", SETBLOCKING, 2)
        .function("setsockopt", SETSOCKOPT, 4)
        .function("settimeout", SETTIMEOUT, 2)
        .function("write", StreamMethods.WRITE, 2, 4)
        .function("close", StreamMethods.CLOSE, 1);
    StreamMethods.declareReading(m);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  /** {@code socket(family=AF_INET, type=SOCK_STREAM, proto=0)}; what else is given is ignored. */
  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    int family = nArgs > 0 ? IntObject.toInt(vm, vm.arg(args, 0)) : SocketAddresses.AF_INET;
    int kind = nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : NetSocket.SOCK_STREAM;
    int protocol = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
    int self = allocate(vm); // before the socket is open: memory may be out
    try {
      own(vm, self, open(family, kind, protocol));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
    return self;
  }

  private static NetSocket open(int family, int kind, int protocol) throws IOException {
    NetSocket.protocolFamily(family);
    if (kind <= 0 || kind > MAX_TYPE) {
      throw new ErrnoException(ErrnoException.EINVAL, "no such type");
    }
    boolean isStream = kind == NetSocket.SOCK_STREAM;
    if (!isStream && kind != NetSocket.SOCK_DGRAM) {
      throw new ErrnoException(ErrnoException.EPERM, "raw");
    }
    int usual = isStream ? AddressLookup.TCP : AddressLookup.UDP;
    if (protocol != 0 && protocol != usual) {
      throw new ErrnoException(ErrnoException.EPROTONOSUPPORT, "no such protocol");
    }
    if (isStream) {
      return new StreamSocket(family);
    } else if (family == SocketAddresses.AF_UNIX) {
      throw new ErrnoException(ErrnoException.EPROTONOSUPPORT, "Java has none");
    }
    return new DatagramSocket(family);
  }

  private int allocate(Vm vm) {
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + DESCRIPTOR, CLOSED);
    return self;
  }

  private static void own(Vm vm, int self, NetSocket socket) {
    int descriptor = vm.descriptors.add(vm, socket);
    i32(vm.ram, self + DESCRIPTOR, descriptor);
    i32(vm.ram, self + SERIAL, vm.descriptors.serial(descriptor));
  }

  @Override
  public void finalise(Vm vm, int self) {
    vm.descriptors.close(i32(vm.ram, self + DESCRIPTOR), i32(vm.ram, self + SERIAL));
  }

  /** The socket of an object that is one and is open, or null. */
  static @Nullable NetSocket maybe(Vm vm, int object) {
    return Word.isPointer(object) && Type.of(vm.ram, object) instanceof SocketObject
        ? opened(vm, object)
        : null;
  }

  private static @Nullable NetSocket opened(Vm vm, int self) {
    Descriptor descriptor = vm.descriptors.get(i32(vm.ram, self + DESCRIPTOR));
    return descriptor instanceof NetSocket socket ? socket : null;
  }

  private static NetSocket of(Vm vm, int self) {
    NetSocket socket = opened(vm, self);
    if (socket == null) {
      throw vm.osError(ErrnoException.EBADF);
    }
    return socket;
  }

  @Override
  public void print(Vm vm, Output out, int self, PrintKind kind) {
    out.text("<_socket ");
    out.number(i32(vm.ram, self + DESCRIPTOR));
    out.ascii('>');
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    if (id == FILENO) {
      return Word.smallInt(i32(vm.ram, self + DESCRIPTOR));
    } else if (id > SETTIMEOUT) {
      return StreamMethods.invoke(vm, id, nArgs, args);
    }
    try {
      return run(vm, id, self, nArgs, args);
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  private int run(Vm vm, int id, int self, int nArgs, int args) throws IOException {
    switch (id) {
      case ACCEPT -> {
        return accept(vm, self);
      }
      case BIND -> {
        byte[] address = bytes(vm, vm.arg(args, 1));
        NetSocket socket = of(vm, self);
        socket.bind(vm, SocketAddresses.of(address, socket.family));
      }
      case CONNECT -> {
        byte[] address = bytes(vm, vm.arg(args, 1));
        NetSocket socket = of(vm, self);
        socket.connect(vm, SocketAddresses.of(address, socket.family));
      }
      case LISTEN -> {
        int backlog = nArgs > 1 ? IntObject.toInt(vm, vm.arg(args, 1)) : BACKLOG;
        of(vm, self).listen(vm, backlog);
      }
      case MAKEFILE -> {
        return makeFile(vm, self, nArgs, args);
      }
      case RECV, RECVFROM -> {
        int flags = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
        return receive(vm, self, IntObject.toInt(vm, vm.arg(args, 1)), flags, id == RECVFROM);
      }
      case SEND, SENDALL -> {
        int flags = nArgs > 2 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
        int sent = send(vm, self, vm.arg(args, 1), flags, null);
        if (id == SEND) {
          return Word.smallInt(sent);
        }
      }
      case SENDTO -> {
        int flags = nArgs > 3 ? IntObject.toInt(vm, vm.arg(args, 2)) : 0;
        byte[] address = bytes(vm, vm.arg(args, nArgs - 1));
        return Word.smallInt(send(vm, self, vm.arg(args, 1), flags, address));
      }
      case SETBLOCKING -> of(vm, self).blocking(Operators.isTrue(vm, vm.arg(args, 1)));
      case SETSOCKOPT -> {
        int level = IntObject.toInt(vm, vm.arg(args, 1));
        int option = IntObject.toInt(vm, vm.arg(args, 2));
        SocketOptions.set(of(vm, self), level, option, optionValue(vm, vm.arg(args, 3)));
      }
      default -> setTimeout(vm, of(vm, self), vm.arg(args, 1));
    }
    return Word.NONE;
  }

  private static byte[] bytes(Vm vm, int object) {
    Buffer buffer = Buffer.of(vm, object, false);
    return Bytes.unpack(vm.ram, buffer.index(), buffer.index() + buffer.length);
  }

  private static byte[] optionValue(Vm vm, int object) {
    if (!IntObject.isInt(vm.ram, object)) {
      return bytes(vm, object);
    }
    int value = IntObject.toIntTruncated(vm, object);
    return new byte[] {
      (byte) value, (byte) (value >> 8), (byte) (value >> 16), (byte) (value >> 24)
    };
  }

  /** As the system takes it: seconds below 0 are over at once, a part of one is an error. */
  private static void setTimeout(Vm vm, NetSocket socket, int seconds) throws ErrnoException {
    double limit = seconds == Word.NONE ? 0 : FloatObject.toDouble(vm, seconds);
    long micros = Math.round(limit * 1e6);
    if (micros % 1_000_000 < 0) {
      throw new ErrnoException(EDOM, "negative");
    }
    boolean isBlocking = seconds == Word.NONE || micros != 0;
    if (isBlocking) {
      socket.timeout(micros < 0 ? 1 : micros * 1000);
    }
    socket.blocking(isBlocking);
  }

  private int accept(Vm vm, int self) throws IOException {
    int connection = allocate(vm); // before there is one: memory may be out
    NetSocket listening = of(vm, self);
    NetSocket accepted = listening.accept(vm);
    if (accepted == null) {
      throw vm.osError(-listening.orTimedOut(-ErrnoException.EAGAIN));
    }
    own(vm, connection, accepted);
    byte[] peer = accepted.peer();
    int address = BytearrayObject.create(vm, Bytes.pack(peer), 0, peer.length);
    return pair(vm, connection, address);
  }

  private static int pair(Vm vm, int first, int second) {
    int pair = TupleObject.create(vm, 2, Word.NULL);
    TupleObject.item(vm.ram, pair, 0, first);
    TupleObject.item(vm.ram, pair, 1, second);
    return pair;
  }

  /** A file over the same descriptor, which either of them closes. */
  private static int makeFile(Vm vm, int self, int nArgs, int args) {
    int open = ((Namespace) Rom.object(Rom.BUILTINS)).member(vm, OPEN);
    int words = vm.pushWords(nArgs);
    i32(vm.ram, words, Word.smallInt(i32(vm.ram, self + DESCRIPTOR)));
    for (int i = 1; i < nArgs; i++) {
      i32(vm.ram, words + 4 * i, vm.arg(args, i));
    }
    int file = Calls.call(vm, open, nArgs, 0, words);
    vm.stackTop = words;
    i32(vm.ram, self + SERIAL, CLOSED); // the file closes it when it dies
    return file;
  }

  // Data.

  private static int receive(Vm vm, int self, int size, int flags, boolean from)
      throws IOException {
    if (size < 0) {
      throw vm.memoryError(size);
    }
    NetSocket socket = of(vm, self);
    int data = vm.allocate(size + 1);
    byte[] bytes = new byte[Math.min(size, NetSocket.CHUNK)];
    int count = socket.receive(vm, bytes, 0, bytes.length, flags);
    if (count < 0) {
      throw vm.osError(-count);
    }
    Bytes.copy(bytes, 0, vm.ram, data - RAM_BASE, count);
    vm.heap.reallocate(data, count + 1, false);
    int received = BytesObject.takeOver(vm, data, count);
    if (!from) {
      return received;
    }
    byte[] sender = socket.sender();
    return pair(vm, received, BytesObject.create(vm, Bytes.pack(sender), 0, sender.length));
  }

  private static int send(Vm vm, int self, int data, int flags, byte @Nullable [] to)
      throws IOException {
    byte[] bytes = bytes(vm, data);
    NetSocket socket = of(vm, self);
    SocketAddress address = to == null ? null : SocketAddresses.of(to, socket.family);
    int sent = socket.send(vm, bytes, 0, bytes.length, flags, address);
    if (sent < 0) {
      throw vm.osError(-sent);
    }
    return sent;
  }

  // As a stream.

  @Override
  public int read(Vm vm, int self, int at, int length) {
    NetSocket socket = opened(vm, self);
    if (socket == null) {
      return -ErrnoException.EBADF;
    }
    byte[] bytes = new byte[Math.min(length, NetSocket.CHUNK)];
    int count = socket.read(vm, bytes, 0, bytes.length);
    Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, Math.max(0, count));
    return count;
  }

  @Override
  public int readLine(Vm vm, int self, int at, int length) {
    NetSocket socket = opened(vm, self);
    if (socket == null) {
      return -ErrnoException.EBADF;
    }
    byte[] bytes = new byte[length];
    int count = socket.readLine(vm, bytes, 0, length);
    Bytes.copy(bytes, 0, vm.ram, at - RAM_BASE, Math.max(0, count));
    return count;
  }

  @Override
  public int write(Vm vm, int self, int[] words, int from, int length) {
    NetSocket socket = opened(vm, self);
    return socket == null
        ? -ErrnoException.EBADF
        : socket.write(vm, Bytes.unpack(words, from, from + length), 0, length);
  }

  @Override
  public long control(Vm vm, int self, int request, long argument, int whence) {
    int descriptor = i32(vm.ram, self + DESCRIPTOR);
    switch (request) {
      case CLOSE:
        i32(vm.ram, self + DESCRIPTOR, CLOSED);
        vm.descriptors.close(descriptor);
        return 0;
      case GET_FILENO:
        return descriptor;
      case POLL:
        NetSocket socket = opened(vm, self);
        return socket == null ? INVALID : Selection.readyNow(vm, socket, (int) argument);
      default:
        return -ErrnoException.EINVAL;
    }
  }
}
