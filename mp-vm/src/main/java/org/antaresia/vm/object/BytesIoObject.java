package org.antaresia.vm.object;

import org.antaresia.vm.Rom;

/** {@code BytesIO}, see {@link MemoryStream}. */
public final class BytesIoObject extends MemoryStream {

  public BytesIoObject() {
    super(Rom.BYTESIO, "BytesIO", false);
  }
}
