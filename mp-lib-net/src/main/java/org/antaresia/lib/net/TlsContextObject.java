package org.antaresia.lib.net;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.antaresia.gc.Memory.i32;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.antaresia.vm.object.TupleObject;

/**
 * {@code tls.SSLContext}.
 *
 * <pre>
 *   +0 type | +4 handle of a {@link TlsContext} | +8 verify_mode | +12 verify_callback
 * </pre>
 */
final class TlsContextObject extends Type {
  private static final int HANDLE = 4;
  static final int VERIFY_MODE = 8;
  static final int VERIFY_CALLBACK = 12;
  private static final int SIZE = 16;

  private static final int GET_CIPHERS = 0;
  private static final int LOAD_CERT_CHAIN = 1;
  private static final int LOAD_VERIFY_LOCATIONS = 2;
  private static final int SET_CIPHERS = 3;
  private static final int WRAP_SOCKET = 4;
  private static final int DEL = 5;

  private static final int VERIFY_MODE_NAME = Qstr.of("verify_mode");
  private static final int VERIFY_CALLBACK_NAME = Qstr.of("verify_callback");

  private final TlsSocketObject socket;
  private final Arguments.Parameter[] parameters = {
    Arguments.Parameter.keywordOnly("server_side"),
    Arguments.Parameter.keywordOnly("do_handshake_on_connect"),
    Arguments.Parameter.keywordOnly("server_hostname"),
    Arguments.Parameter.keywordOnly("client_id"),
  };

  TlsContextObject(TlsSocketObject socket) {
    super("tls", "SSLContext", 0);
    this.socket = socket;
  }

  @Override
  protected void members(Members m) {
    m.function("__del__", DEL, 1)
        .function("get_ciphers", GET_CIPHERS, 1)
        .function("set_ciphers", SET_CIPHERS, 2)
        .function("load_cert_chain", LOAD_CERT_CHAIN, 3)
        .function("load_verify_locations", LOAD_VERIFY_LOCATIONS, 2)
        .keywords("wrap_socket", WRAP_SOCKET, 2, NativeFunction.ANY);
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 1, 1, false);
    TlsContext context = new TlsContext(IntObject.toInt(vm, vm.arg(args, 0)));
    int self = vm.heap.allocateWithFinaliser(SIZE);
    if (self == 0) {
      throw vm.memoryError(SIZE);
    }
    i32(vm.ram, self, address());
    i32(vm.ram, self + HANDLE, vm.hostObjects.add(context));
    int mode = context.isServer() ? TlsContext.CERT_NONE : TlsContext.CERT_REQUIRED;
    i32(vm.ram, self + VERIFY_MODE, Word.smallInt(mode));
    i32(vm.ram, self + VERIFY_CALLBACK, Word.NONE);
    return self;
  }

  @Override
  public void finalise(Vm vm, int self) {
    vm.hostObjects.remove(i32(vm.ram, self + HANDLE));
    i32(vm.ram, self + HANDLE, 0);
  }

  private TlsContext of(Vm vm, int self) {
    TlsContext context = vm.hostObjects.get(i32(vm.ram, self + HANDLE), TlsContext.class);
    if (context == null) {
      throw new TlsException(TlsError.BAD_INPUT_DATA).raise(vm); // after __del__
    }
    return context;
  }

  @Override
  public int loadAttr(Vm vm, int self, int name) {
    return name == VERIFY_MODE_NAME
        ? i32(vm.ram, self + VERIFY_MODE)
        : name == VERIFY_CALLBACK_NAME ? i32(vm.ram, self + VERIFY_CALLBACK) : Word.NULL;
  }

  @Override
  public boolean storeAttr(Vm vm, int self, int name, int value) {
    if (value != Word.NULL && name == VERIFY_MODE_NAME) {
      i32(vm.ram, self + VERIFY_MODE, Word.smallInt(IntObject.toInt(vm, value)));
      return true;
    } else if (value != Word.NULL && name == VERIFY_CALLBACK_NAME) {
      i32(vm.ram, self + VERIFY_CALLBACK, value);
      return true;
    }
    return false;
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int self = vm.arg(args, 0);
    switch (id) {
      case GET_CIPHERS -> {
        return texts(vm, TlsContext.cipherNames());
      }
      case SET_CIPHERS -> {
        List<String> names = texts(vm, vm.arg(args, 1));
        try {
          of(vm, self).choose(names);
        } catch (TlsException e) {
          throw e.raise(vm);
        }
      }
      case LOAD_CERT_CHAIN -> loadKey(vm, of(vm, self), vm.arg(args, 1), vm.arg(args, 2));
      case LOAD_VERIFY_LOCATIONS -> {
        try {
          of(vm, self).trust(KeyReader.certificates(data(vm, vm.arg(args, 1))));
        } catch (CertificateException e) {
          throw vm.valueError("invalid cert");
        }
      }
      case WRAP_SOCKET -> {
        return wrap(vm, self, nArgs, nKw, args);
      }
      default -> finalise(vm, self);
    }
    return Word.NONE;
  }

  private static byte[] data(Vm vm, int object) {
    return StrObject.text(vm, object).getBytes(ISO_8859_1);
  }

  private static void loadKey(Vm vm, TlsContext context, int certificate, int key) {
    byte[] keyData = data(vm, key);
    PrivateKey own;
    try {
      own = KeyReader.key(keyData);
    } catch (GeneralSecurityException e) {
      throw vm.valueError("invalid key");
    }
    byte[] chain = data(vm, certificate);
    try {
      context.key(own, KeyReader.certificates(chain));
    } catch (CertificateException e) {
      throw vm.valueError("invalid cert");
    }
  }

  private static int texts(Vm vm, List<String> texts) {
    int list = ListObject.create(vm, 0, Word.NULL);
    int mark = vm.heap.freshMark();
    for (String text : texts) {
      ListObject.append(vm, list, vm.str(text));
      vm.heap.release(mark);
    }
    return list;
  }

  private static List<String> texts(Vm vm, int sequence) {
    boolean isTuple = TupleObject.isTuple(vm, sequence);
    if (!isTuple && !ListObject.isList(vm.ram, sequence)) {
      throw vm.typeError("object '%s' isn't a tuple or list", vm.typeName(sequence));
    }
    int length = isTuple ? TupleObject.len(vm.ram, sequence) : ListObject.len(vm.ram, sequence);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int item =
          isTuple ? TupleObject.item(vm.ram, sequence, i) : ListObject.item(vm.ram, sequence, i);
      texts.add(StrObject.text(vm, item));
    }
    return texts;
  }

  private int wrap(Vm vm, int self, int nArgs, int nKw, int args) {
    int stream = vm.arg(args, 1);
    int[] given = Arguments.bind(vm, parameters, nArgs - 2, nKw, args + 8);
    boolean serves = given[0] != Word.NULL && Operators.isTrue(vm, given[0]);
    boolean shakesHands = given[1] == Word.NULL || Operators.isTrue(vm, given[1]);
    boolean isAnyone = given[2] == Word.NULL || given[2] == Word.NONE;
    int client = given[3] == Word.NULL ? Word.NONE : given[3];
    Stream.of(vm, stream);
    TlsContext context = of(vm, self);
    int mode = Word.smallIntValue(i32(vm.ram, self + VERIFY_MODE));
    if (isAnyone && mode == TlsContext.CERT_REQUIRED && !serves) {
      throw vm.valueError("CERT_REQUIRED requires server_hostname");
    }
    String host = isAnyone ? null : StrObject.text(vm, given[2]);
    return socket.create(vm, self, context, stream, host, client, shakesHands);
  }
}
