package org.antaresia.vm.object;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.antaresia.gc.Memory.i32;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;

import java.util.function.IntSupplier;
import org.antaresia.gc.Bytes;
import org.antaresia.vm.Attributes;
import org.antaresia.vm.Calls;
import org.antaresia.vm.Host;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Qstr;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;

/** An interpreter without a program, with values written as in Python. */
final class TextFixture {
  final Vm vm = new Vm(256 * 1024, 8 * 1024, mock(Host.class, RETURNS_DEEP_STUBS));

  /**
   * A value: an int, None, {@code b'...'}, {@code bytearray(b'...')}, or else a str that is the
   * text itself. In all of them {@code \n} and {@code \t} stand for themselves.
   */
  int value(String literal) {
    String text = literal.replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r");
    if (text.equals("None")) {
      return Word.NONE;
    }
    if (text.matches("-?\\d+")) {
      return IntObject.create(vm, Long.parseLong(text));
    }
    if (text.startsWith("b'")) {
      byte[] bytes = bytes(text.substring(2, text.length() - 1));
      return BytesObject.create(vm, Bytes.pack(bytes), 0, bytes.length);
    }
    if (text.startsWith("bytearray(b'")) {
      byte[] bytes = bytes(text.substring(12, text.length() - 2));
      return BytearrayObject.create(vm, Bytes.pack(bytes), 0, bytes.length);
    }
    return str(text);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  /** A str of a Java string. */
  int str(String text) {
    byte[] bytes = bytes(text);
    return StrObject.create(vm, Bytes.pack(bytes), 0, bytes.length);
  }

  /** A list of values, separated by blanks. */
  int list(String literals) {
    int list = ListObject.create(vm, 0, Word.NULL);
    for (String literal : literals.isEmpty() ? new String[0] : literals.split(" ")) {
      ListObject.append(vm, list, value(literal));
    }
    return list;
  }

  /** A slice; NULL bounds are None. */
  int slice(int start, int stop) {
    return SliceObject.create(
        vm,
        start == Word.NULL ? Word.NONE : start,
        stop == Word.NULL ? Word.NONE : stop,
        Word.NONE);
  }

  /** {@code self.method(arguments)}. */
  int call(int self, String method, int... arguments) {
    int function = Attributes.load(vm, self, Qstr.of(method));
    return Calls.call(vm, function, arguments.length, 0, place(arguments));
  }

  /** {@code type(arguments)}. */
  int make(int type, int... arguments) {
    return Rom.type(type).makeNew(vm, type, arguments.length, 0, place(arguments));
  }

  private int place(int... arguments) {
    int args = vm.pushWords(arguments.length);
    for (int i = 0; i < arguments.length; i++) {
      i32(vm.ram, args + 4 * i, arguments[i]);
    }
    return args;
  }

  String repr(int object) {
    return new String(Printing.text(vm, object, PrintKind.REPR).getBytes(ISO_8859_1), UTF_8);
  }

  /** The {@code repr} of what a function returns, or the type and message of what it raises. */
  String outcome(IntSupplier function) {
    try {
      return repr(function.getAsInt());
    } catch (PyException e) {
      int exception = e.take();
      return vm.typeName(exception) + ": " + Printing.text(vm, exception, PrintKind.STR);
    }
  }
}
