package org.antaresia.lib;

import static org.antaresia.gc.Memory.u8;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;

/** The bytes of a JSON text, one after the other. */
abstract class JsonSource {
  /** A NUL, which JSON does not have, stands for the end. */
  static final int END = 0;

  /** The next byte. */
  abstract int next();

  /** A text in an array. */
  static final class OfBytes extends JsonSource {
    private final int[] text;
    private final int end;
    private int at;

    OfBytes(int[] text, int from, int length) {
      this.text = text;
      this.at = from;
      this.end = from + length;
    }

    @Override
    int next() {
      return at < end ? Bytes.at(text, at++) & 0xff : END;
    }
  }

  /** A text that is read byte by byte: never one too many, as the stream may go on. */
  static final class OfStream extends JsonSource {
    private final Vm vm;
    private final int object;
    private final Stream stream;
    private final int buffer;

    /**
     * A text from a stream.
     *
     * @param buffer address of a byte to read to
     */
    OfStream(Vm vm, int object, int buffer) {
      this.vm = vm;
      this.object = object;
      this.stream = Stream.of(vm, object);
      this.buffer = buffer;
    }

    @Override
    int next() {
      int count = stream.read(vm, object, buffer, 1);
      if (count < 0) {
        throw vm.osError(-count);
      }
      return count == 0 ? END : u8(vm.ram, buffer);
    }
  }
}
