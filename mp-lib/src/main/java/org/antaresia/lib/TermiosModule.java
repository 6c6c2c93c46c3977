package org.antaresia.lib;

import org.antaresia.hal.ErrnoException;
import org.antaresia.hal.LineSettings;
import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.ListObject;
import org.antaresia.vm.object.StrObject;
import org.osgi.service.component.annotations.Component;

/** {@code termios}: how the board's terminal is set. Its speed is that of a pseudo terminal. */
@Component(service = NativeModule.class)
public final class TermiosModule extends NativeModule {
  private static final int TCGETATTR = 0;
  private static final int TCSETATTR = 1;
  private static final int SETRAW = 2;

  /** How many things {@code tcgetattr} tells. */
  private static final int ATTRIBUTES = 7;

  private static final int B38400 = 15;

  /** The highest descriptor of those that are the terminal. */
  private static final int STDERR = 2;

  public TermiosModule() {
    super("termios");
  }

  @Override
  protected void members(Members m) {
    m.function("tcgetattr", TCGETATTR, 1)
        .function("tcsetattr", TCSETATTR, 3)
        .function("setraw", SETRAW, 1)
        .integer("TCSANOW", 0)
        .integer("B9600", 13)
        .integer("B57600", 0x1001)
        .integer("B115200", 0x1002)
        .integer("B230400", 0x1003)
        .integer("B460800", 0x1004)
        .integer("B500000", 0x1005)
        .integer("B576000", 0x1006)
        .integer("B921600", 0x1007)
        .integer("B1000000", 0x1008)
        .integer("B1152000", 0x1009);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    LineSettings found = line(vm, IntObject.toInt(vm, vm.arg(args, 0)));
    switch (id) {
      case TCGETATTR -> {
        return list(vm, found);
      }
      case TCSETATTR -> {
        IntObject.toInt(vm, vm.arg(args, 1)); // whenever: it is done at once
        vm.board().console().line(settings(vm, vm.arg(args, 2)));
      }
      default -> vm.board().console().line(found.raw());
    }
    return Word.NONE;
  }

  private static LineSettings line(Vm vm, int descriptor) {
    LineSettings line =
        descriptor >= 0 && descriptor <= STDERR ? vm.board().console().line() : null;
    if (line == null) {
      throw vm.osError(descriptor < 0 ? ErrnoException.EBADF : ErrnoException.ENOTTY);
    }
    return line;
  }

  private static int list(Vm vm, LineSettings line) {
    int characters = ListObject.create(vm, 0, Word.NULL);
    for (int i = 0; i < LineSettings.CHARACTERS; i++) {
      String character = line.characters().substring(i, i + 1);
      int item = isNumber(i) ? Word.smallInt(character.charAt(0)) : BoardFiles.bytes(vm, character);
      ListObject.append(vm, characters, item);
    }
    int list = ListObject.create(vm, 0, Word.NULL);
    ListObject.append(vm, list, IntObject.create(vm, line.input()));
    ListObject.append(vm, list, IntObject.create(vm, line.output()));
    ListObject.append(vm, list, IntObject.create(vm, line.control() | B38400));
    ListObject.append(vm, list, IntObject.create(vm, line.local()));
    ListObject.append(vm, list, Word.smallInt(B38400));
    ListObject.append(vm, list, Word.smallInt(B38400));
    ListObject.append(vm, list, characters);
    return list;
  }

  private static LineSettings settings(Vm vm, int list) {
    int characters = item(vm, list, ATTRIBUTES, 6);
    var text = new StringBuilder();
    for (int i = 0; i < LineSettings.CHARACTERS; i++) {
      int item = item(vm, characters, LineSettings.CHARACTERS, i);
      text.append(isNumber(i) ? (char) (IntObject.toInt(vm, item) & 0xff) : character(vm, item));
    }
    return new LineSettings(
        IntObject.toInt(vm, item(vm, list, ATTRIBUTES, 0)),
        IntObject.toInt(vm, item(vm, list, ATTRIBUTES, 1)),
        IntObject.toInt(vm, item(vm, list, ATTRIBUTES, 2)),
        IntObject.toInt(vm, item(vm, list, ATTRIBUTES, 3)),
        text.toString());
  }

  private static int item(Vm vm, int list, int length, int i) {
    if (!ListObject.isList(vm.ram, list) || ListObject.len(vm.ram, list) != length) {
      throw vm.valueError("requested list of length %s", length);
    }
    return ListObject.item(vm.ram, list, i);
  }

  /** The first byte; as in C, an empty text has a zero. */
  private static char character(Vm vm, int word) {
    String text = StrObject.text(vm, word);
    return text.isEmpty() ? 0 : text.charAt(0);
  }

  private static boolean isNumber(int character) {
    return character == LineSettings.VMIN || character == LineSettings.VTIME;
  }
}
