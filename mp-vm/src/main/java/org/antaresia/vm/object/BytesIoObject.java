package org.antaresia.vm.object;

import org.antaresia.vm.Rom;
import org.antaresia.vm.Type;

/** {@code BytesIO}. */
public final class BytesIoObject extends Type {

  public BytesIoObject() {
    super(Rom.BYTESIO, "BytesIO", 0);
  }
}
