package org.antaresia.vm.object;

import org.antaresia.vm.Rom;

/** {@code StringIO}, see {@link MemoryStream}. */
public final class StringIoObject extends MemoryStream {

  public StringIoObject() {
    super(Rom.STRINGIO, "StringIO", true);
  }
}
