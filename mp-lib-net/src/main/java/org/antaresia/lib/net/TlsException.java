package org.antaresia.lib.net;

import org.antaresia.vm.Calls;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;

/** What went wrong with a connection, to be raised in the program as genuine does. */
final class TlsException extends Exception {
  private static final long serialVersionUID = 1;

  /** Of what the program sees. */
  private enum Kind {
    OS_ERROR,
    OS_ERROR_WITH_TEXT,
    VALUE_ERROR,
    RAISED
  }

  private final Kind kind;
  private final int number;
  private final String text;

  private TlsException(Kind kind, int number, String text) {
    super(text, null, true, false);
    this.kind = kind;
    this.number = number;
    this.text = text;
  }

  TlsException(TlsError error) {
    this(Kind.OS_ERROR_WITH_TEXT, error.code(), error.text());
  }

  /** The stream below failed. */
  static TlsException ofStream(int errno) {
    return new TlsException(Kind.OS_ERROR, errno, "stream");
  }

  /** The peer's certificate will not do: why. */
  static TlsException ofCertificate(String complaint) {
    return new TlsException(Kind.VALUE_ERROR, 0, complaint);
  }

  /** A callback of the program told so, by a number. */
  static TlsException ofCallback(int answer) {
    return new TlsException(Kind.OS_ERROR_WITH_TEXT, answer, "MBEDTLS_ERR_ERROR_GENERIC_ERROR");
  }

  /** A callback of the program raised an exception object. */
  static TlsException ofException(int exception) {
    return new TlsException(Kind.RAISED, exception, "callback");
  }

  /** The exception of the program. */
  PyException raise(Vm vm) {
    return switch (kind) {
      case OS_ERROR -> vm.osError(number);
      case OS_ERROR_WITH_TEXT ->
          vm.raise(Calls.call2(vm, ExceptionObject.OS_ERROR, Word.smallInt(number), vm.str(text)));
      case VALUE_ERROR -> vm.valueError(text);
      case RAISED -> vm.raise(number);
    };
  }
}
