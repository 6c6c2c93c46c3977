package org.antaresia.lib.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import org.antaresia.gc.Bytes;
import org.antaresia.hal.FileSystem;
import org.antaresia.hal.Network;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Safepoint;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytearrayObject;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.ExceptionObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;
import org.osgi.service.component.annotations.Component;

/** {@code socket}, as on the unix port. */
@Component(service = NativeModule.class)
public final class SocketModule extends NativeModule {
  static final int SOCK_RAW = 3;

  private static final int MSG_DONTROUTE = 4;

  private static final int GETADDRINFO = 0;
  private static final int INET_NTOP = 1;
  private static final int INET_PTON = 2;
  private static final int SOCKADDR = 3;

  private final SocketObject socket = new SocketObject();

  public SocketModule() {
    super("socket");
  }

  @Override
  protected void members(Members m) {
    m.constant("socket", socket.address())
        .function("getaddrinfo", GETADDRINFO, 2, 6)
        .function("inet_pton", INET_PTON, 2)
        .function("inet_ntop", INET_NTOP, 2)
        .function("sockaddr", SOCKADDR, 1)
        .integer("AF_UNIX", SocketAddresses.AF_UNIX)
        .integer("AF_INET", SocketAddresses.AF_INET)
        .integer("AF_INET6", SocketAddresses.AF_INET6)
        .integer("SOCK_STREAM", NetSocket.SOCK_STREAM)
        .integer("SOCK_DGRAM", NetSocket.SOCK_DGRAM)
        .integer("SOCK_RAW", SOCK_RAW)
        .integer("MSG_DONTROUTE", MSG_DONTROUTE)
        .integer("MSG_DONTWAIT", NetSocket.MSG_DONTWAIT)
        .integer("MSG_PEEK", NetSocket.MSG_PEEK)
        .integer("SOL_SOCKET", SocketOptions.SOL_SOCKET)
        .integer("SO_BROADCAST", SocketOptions.SO_BROADCAST)
        .integer("SO_ERROR", SocketOptions.SO_ERROR)
        .integer("SO_KEEPALIVE", SocketOptions.SO_KEEPALIVE)
        .integer("SO_LINGER", SocketOptions.SO_LINGER)
        .integer("SO_REUSEADDR", SocketOptions.SO_REUSEADDR)
        .integer("IP_ADD_MEMBERSHIP", SocketOptions.IP_ADD_MEMBERSHIP)
        .integer("IP_DROP_MEMBERSHIP", SocketOptions.IP_DROP_MEMBERSHIP);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    if (id == GETADDRINFO) {
      return getAddressInfo(vm, nArgs, args);
    }
    try {
      return switch (id) {
        case INET_NTOP -> {
          int family = IntObject.toInt(vm, vm.arg(args, 0));
          yield vm.str(InetText.of(family, bytes(vm, vm.arg(args, 1))));
        }
        case INET_PTON -> {
          int family = IntObject.toInt(vm, vm.arg(args, 0));
          yield bytes(vm, InetText.parse(family, StrObject.text(vm, vm.arg(args, 1))));
        }
        default -> fields(vm, bytes(vm, vm.arg(args, 0)));
      };
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
  }

  private static byte[] bytes(Vm vm, int object) {
    Buffer buffer = Buffer.of(vm, object, false);
    return Bytes.unpack(vm.ram, buffer.index(), buffer.index() + buffer.length);
  }

  private static int bytes(Vm vm, byte[] bytes) {
    return BytesObject.create(vm, Bytes.pack(bytes), 0, bytes.length);
  }

  private static int getAddressInfo(Vm vm, int nArgs, int args) {
    String host = new String(StrObject.text(vm, vm.arg(args, 0)).getBytes(ISO_8859_1), UTF_8);
    int port = vm.arg(args, 1);
    String service =
        Word.isSmallInt(port)
            ? Integer.toString(Word.smallIntValue(port) & 0xffff)
            : StrObject.text(vm, port);
    int[] hints = new int[4]; // family, type, protocol, flags
    for (int i = 2; i < nArgs; i++) {
      hints[i - 2] = IntObject.toInt(vm, vm.arg(args, i));
    }
    AddressLookup lookup = new AddressLookup(hints[0], hints[1], hints[2], hints[3]);
    List<AddressLookup.Result> results;
    try {
      results = find(vm, lookup, host, service);
    } catch (AddressLookup.Failure e) {
      throw vm.raise(ExceptionObject.OS_ERROR, "[addrinfo error %s]", Integer.valueOf(e.code));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
    Safepoint.poll(vm);
    boolean named = (hints[3] & AddressLookup.AI_CANONNAME) != 0;
    return list(vm, results, named ? vm.arg(args, 0) : Word.NONE);
  }

  private static List<AddressLookup.Result> find(
      Vm vm, AddressLookup lookup, String host, String service)
      throws AddressLookup.Failure, IOException {
    Network network = vm.board().network();
    vm.flush();
    vm.threads.leave();
    try {
      return lookup.find(network, host, service);
    } finally {
      vm.threads.enter();
    }
  }

  private static int list(Vm vm, List<AddressLookup.Result> results, int name) {
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    int canonical = name;
    for (AddressLookup.Result result : results) {
      byte[] address = result.address();
      int bytes = BytearrayObject.create(vm, Bytes.pack(address), 0, address.length);
      int family = Word.smallInt(result.family());
      int type = Word.smallInt(result.type());
      int protocol = Word.smallInt(result.protocol());
      ListObject.append(vm, list, tuple(vm, family, type, protocol, canonical, bytes));
      canonical = Word.NONE; // the first one has it
      vm.heap.release(mark);
    }
    return list;
  }

  private static int fields(Vm vm, byte[] address) {
    int family = SocketAddresses.family(address);
    int needed =
        family == SocketAddresses.AF_INET ? 8 : family == SocketAddresses.AF_INET6 ? 28 : 2;
    if (address.length < needed) {
      throw vm.valueError("buffer too small");
    }
    int word = Word.smallInt(family);
    switch (family) {
      case SocketAddresses.AF_INET -> {
        int host = part(vm, address, SocketAddresses.ADDRESS_4, 4);
        return tuple(vm, word, host, Word.smallInt(SocketAddresses.port(address)));
      }
      case SocketAddresses.AF_INET6 -> {
        int host = part(vm, address, SocketAddresses.ADDRESS_6, 16);
        int port = Word.smallInt(SocketAddresses.port(address));
        int flow = bigEndian(vm, address, SocketAddresses.FLOW);
        return tuple(vm, word, host, port, flow, bigEndian(vm, address, SocketAddresses.SCOPE));
      }
      default -> {
        int rest = address.length - SocketAddresses.PORT;
        return tuple(vm, word, part(vm, address, SocketAddresses.PORT, rest));
      }
    }
  }

  private static int part(Vm vm, byte[] bytes, int from, int length) {
    return BytesObject.create(vm, Bytes.pack(bytes, from, length), 0, length);
  }

  private static int bigEndian(Vm vm, byte[] bytes, int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      number = number << 8 | bytes[i] & 0xff;
    }
    return IntObject.create(vm, number);
  }

  private static int tuple(Vm vm, int... items) {
    int tuple = TupleObject.create(vm, items.length, Word.NULL);
    for (int i = 0; i < items.length; i++) {
      TupleObject.item(vm.ram, tuple, i, items[i]);
    }
    return tuple;
  }
}
