package org.antaresia.lib;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Rom;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BytesObject;
import org.antaresia.vm.object.Hex;
import org.antaresia.vm.object.IntObject;
import org.osgi.service.component.annotations.Component;

/** {@code binascii}. */
@Component(service = NativeModule.class)
public final class BinasciiModule extends NativeModule {
  private static final int HEXLIFY = 1;
  private static final int UNHEXLIFY = 2;
  private static final int A2B_BASE64 = 3;
  private static final int B2A_BASE64 = 4;
  private static final int CRC32 = 5;

  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

  private final Arguments.Parameter[] newline = {Arguments.Parameter.of("newline")};

  public BinasciiModule() {
    super("binascii");
  }

  @Override
  protected void members(Members m) {
    m.function("hexlify", HEXLIFY, 1, 2)
        .function("unhexlify", UNHEXLIFY, 1)
        .function("a2b_base64", A2B_BASE64, 1)
        .keywords("b2a_base64", B2A_BASE64, 1, NativeFunction.ANY)
        .function("crc32", CRC32, 1, 2);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int data = vm.arg(args, 0);
    return switch (id) {
      case HEXLIFY -> Hex.encode(vm, Rom.BYTES, data, nArgs > 1 ? vm.arg(args, 1) : Word.NULL);
      case UNHEXLIFY -> Hex.decode(vm, Rom.BYTES, data);
      case A2B_BASE64 -> decodeBase64(vm, Buffer.of(vm, data, false));
      case B2A_BASE64 -> {
        int line = Arguments.bind(vm, newline, nArgs - 1, nKw, args + 4)[0];
        yield encodeBase64(
            vm, Buffer.of(vm, data, false), line == Word.NULL || Operators.isTrue(vm, line));
      }
      default -> {
        int before = nArgs > 1 ? IntObject.toIntTruncated(vm, vm.arg(args, 1)) : 0;
        Buffer bytes = Buffer.of(vm, data, false);
        int sum = Crc32.update(before, vm.ram, bytes.index(), bytes.length);
        yield IntObject.create(vm, sum & 0xffff_ffffL);
      }
    };
  }

  /** Skips what is not in the alphabet, as binascii does. */
  private static int decodeBase64(Vm vm, Buffer buffer) {
    TextBuffer out = new TextBuffer(vm);
    out.reserve(buffer.length / 4 * 3 + 3);
    int pending = 0;
    int bits = 0;
    boolean padded = false; // by one sign since the last digit
    for (int i = buffer.index(); i < buffer.index() + buffer.length; i++) {
      int c = Bytes.at(vm.ram, i);
      if (c == '=') {
        if (bits == 2 || (bits == 4 && padded)) {
          bits = 0;
          break;
        }
        padded = true;
      }
      int digit = ALPHABET.indexOf(c);
      if (digit >= 0) {
        padded = false;
        pending = pending << 6 | digit;
        bits += 6;
        if (bits >= 8) {
          bits -= 8;
          out.ascii((char) (pending >> bits & 0xff));
        }
      }
    }
    if (bits != 0) {
      throw vm.valueError("incorrect padding");
    }
    return BytesObject.create(vm, out);
  }

  private static int encodeBase64(Vm vm, Buffer buffer, boolean newline) {
    TextBuffer out = new TextBuffer(vm);
    out.reserve(buffer.length / 3 * 4 + 5);
    int end = buffer.index() + buffer.length;
    for (int i = buffer.index(); i < end; i += 3) {
      int left = end - i;
      int group =
          (Bytes.at(vm.ram, i) & 0xff) << 16
              | (left > 1 ? (Bytes.at(vm.ram, i + 1) & 0xff) << 8 : 0)
              | (left > 2 ? Bytes.at(vm.ram, i + 2) & 0xff : 0);
      out.ascii(ALPHABET.charAt(group >> 18));
      out.ascii(ALPHABET.charAt(group >> 12 & 63));
      out.ascii(left > 1 ? ALPHABET.charAt(group >> 6 & 63) : '=');
      out.ascii(left > 2 ? ALPHABET.charAt(group & 63) : '=');
    }
    if (newline) {
      out.ascii('\n');
    }
    return BytesObject.create(vm, out);
  }
}
