package org.antaresia.lib;

import java.io.IOException;
import org.antaresia.hal.FileSystem;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Descriptor;
import org.antaresia.vm.Descriptors;
import org.antaresia.vm.Members;
import org.antaresia.vm.Mounts;
import org.antaresia.vm.NativeFunction;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Rom;
import org.antaresia.vm.Selection;
import org.antaresia.vm.Stream;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.StrObject;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/** {@code io}, and the builtin {@code open}. */
@Component(service = NativeModule.class)
public final class IoModule extends NativeModule {
  private static final int OPEN = 1;

  private static final int CLOSED = -1;

  private final FileObject text = new FileObject(this, true);
  private final BufferedWriterObject bufferedWriter = new BufferedWriterObject();
  private final FileObject binary = new FileObject(this, false);
  private final Arguments.Parameter[] openParameters = {
    Arguments.Parameter.required("file"),
    Arguments.Parameter.of("mode"),
    Arguments.Parameter.of("buffering"),
    Arguments.Parameter.of("encoding"),
  };

  public IoModule() {
    super("io");
  }

  @Override
  protected void members(Members m) {
    m.keywords("open", OPEN, 0, NativeFunction.ANY)
        .constant("IOBase", Rom.IOBASE)
        .constant("StringIO", Rom.STRINGIO)
        .constant("BytesIO", Rom.BYTESIO)
        .constant("BufferedWriter", bufferedWriter.address());
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int[] given = Arguments.bind(vm, openParameters, nArgs, nKw, args);
    String mode = given[1] == Word.NULL ? "r" : StrObject.text(vm, given[1]);
    if (Mounts.areUsed(vm) && !Word.isSmallInt(given[0])) {
      return Mounts.open(vm, Mounts.find(vm, StrObject.text(vm, given[0])), mode);
    }
    return open(vm, given[0], mode);
  }

  /**
   * Opens a file of the board. Of contradicting letters the last one counts; unknown ones are
   * passed over.
   *
   * @param file its path, or a descriptor
   */
  int open(Vm vm, int file, String letters) {
    FileSystem.Mode mode = FileSystem.Mode.READ;
    boolean update = false;
    FileObject type = text;
    for (int i = 0; i < letters.length(); i++) {
      switch (letters.charAt(i)) {
        case 'r' -> mode = FileSystem.Mode.READ;
        case 'w' -> mode = FileSystem.Mode.WRITE;
        case 'a' -> mode = FileSystem.Mode.APPEND;
        case '+' -> update = true;
        case 'b' -> type = binary;
        case 't' -> type = text;
        default -> {}
      }
    }
    if (Word.isSmallInt(file)) {
      return type.create(vm, Word.smallIntValue(file));
    }
    int object = type.create(vm, CLOSED); // before the file is open: memory may be out
    String path = StrObject.text(vm, file);
    try {
      OpenFile opened = new OpenFile(vm.board().files().open(path, mode, update));
      FileObject.descriptor(vm, object, vm.descriptors.add(vm, opened));
    } catch (IOException e) {
      throw vm.osError(FileSystem.errno(e));
    }
    return object;
  }

  /** A text stream over one of the console's descriptors. */
  int console(Vm vm, int descriptor) {
    return text.create(vm, descriptor);
  }

  /** A binary stream over one of the console's descriptors. */
  int binaryConsole(Vm vm, int descriptor) {
    return binary.create(vm, descriptor);
  }

  /** The module as it is there now, or null. */
  static @Nullable IoModule of(Vm vm) {
    return vm.host.module("io") instanceof IoModule io ? io : null;
  }

  /** Which of the events of {@link Stream#POLL} a descriptor is ready for. */
  static int poll(Vm vm, int number, int events) {
    return switch (number) {
      case Descriptors.STDIN -> hasInput(vm) ? events & Stream.READABLE : 0;
      case Descriptors.STDOUT, Descriptors.STDERR -> events & Stream.WRITABLE;
      default -> {
        Descriptor descriptor = vm.descriptors.get(number);
        yield descriptor == null ? Stream.INVALID : Selection.readyNow(vm, descriptor, events);
      }
    };
  }

  private static boolean hasInput(Vm vm) {
    try {
      return vm.board().console().hasInput();
    } catch (IOException e) {
      return true; // the read tells what is the matter
    }
  }
}
