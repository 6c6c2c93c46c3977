package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code StringIO}. */
public final class StringIoObject extends Type {

  public StringIoObject() {
    super(Rom.STRINGIO, "StringIO", 0);
  }
}
