package org.antaresia.lib.net;

import org.antaresia.vm.Calls;
import org.antaresia.vm.PyException;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.ExceptionObject;
import org.jspecify.annotations.Nullable;

/** A connection that failed for good; each further use fails in the same way. */
final class TlsException extends Exception {
  private static final long serialVersionUID = 1;

  private final int code;
  private final @Nullable String complaint;
  private final int raised;

  private TlsException(int code, String text, @Nullable String complaint, int raised) {
    super(text, null, false, false);
    this.code = code;
    this.complaint = complaint;
    this.raised = raised;
  }

  TlsException(TlsError error) {
    this(error.code(), error.text(), null, Word.NULL);
  }

  /** The stream below failed. */
  static TlsException ofStream(int errno) {
    return new TlsException(errno, "errno " + errno, null, Word.NULL);
  }

  /** The peer's certificate will not do: why. */
  static TlsException ofCertificate(String complaint) {
    return new TlsException(0, complaint, complaint, Word.NULL);
  }

  /** A callback of the program told so, by a number that is no errno. */
  static TlsException ofCallback(int code) {
    return new TlsException(code, "MBEDTLS_ERR_ERROR_GENERIC_ERROR", null, Word.NULL);
  }

  /** A callback of the program raised an exception. */
  static TlsException ofException(int exception) {
    return new TlsException(0, "raised", null, exception);
  }

  /** The exception of the program. */
  PyException raise(Vm vm) {
    if (raised != Word.NULL) {
      return vm.raise(raised);
    } else if (complaint != null) {
      return vm.valueError(complaint);
    }
    String text = getMessage();
    return text.startsWith("MBEDTLS")
        ? vm.raise(Calls.call2(vm, ExceptionObject.OS_ERROR, Word.smallInt(code), vm.str(text)))
        : vm.osError(code);
  }
}
