package org.antaresia.lib;

import static org.antaresia.gc.Memory.i32;
import static org.antaresia.gc.Memory.u16;
import static org.antaresia.gc.Memory.u8;

import java.util.Objects;
import org.antaresia.vm.Arguments;
import org.antaresia.vm.Buffer;
import org.antaresia.vm.Members;
import org.antaresia.vm.Operators;
import org.antaresia.vm.Type;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.antaresia.vm.object.BinaryValue;
import org.antaresia.vm.object.ClassObject;
import org.antaresia.vm.object.IntObject;
import org.antaresia.vm.object.Items;
import org.antaresia.vm.object.StrObject;

/**
 * {@code framebuf.FrameBuffer}: a {@link Canvas} over an object with a buffer.
 *
 * <pre>
 *   +0 type | +4 object | +8 address of its bytes
 *   +12 width, +14 height, +16 stride: 16 bits each | +18 format, a byte
 * </pre>
 */
final class FrameBufferObject extends Type {
  private static final int OBJECT = 4;
  private static final int BYTES = 8;
  private static final int WIDTH = 12;
  private static final int HEIGHT = 14;
  private static final int STRIDE = 16;
  private static final int FORMAT = 18;
  private static final int SIZE = 20;

  private static final int FILL = 1;
  private static final int FILL_RECT = 2;
  private static final int PIXEL = 3;
  private static final int HLINE = 4;
  private static final int VLINE = 5;
  private static final int RECT = 6;
  private static final int LINE = 7;
  private static final int ELLIPSE = 8;
  private static final int POLY = 9;
  private static final int BLIT = 10;
  private static final int SCROLL = 11;
  private static final int TEXT = 12;

  private static final int NO_KEY = -1;
  private static final int DEFAULT_COLOR = 1;

  FrameBufferObject() {
    super("framebuf", "FrameBuffer", 0);
  }

  @Override
  protected void members(Members m) {
    m.function("fill", FILL, 2)
        .function("fill_rect", FILL_RECT, 6)
        .function("pixel", PIXEL, 3, 4)
        .function("hline", HLINE, 5)
        .function("vline", VLINE, 5)
        .function("rect", RECT, 6, 7)
        .function("line", LINE, 6)
        .function("ellipse", ELLIPSE, 6, 8)
        .function("poly", POLY, 5, 6)
        .function("blit", BLIT, 4, 6)
        .function("scroll", SCROLL, 3)
        .function("text", TEXT, 4, 5);
  }

  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    Canvas canvas = canvas(vm, vm.arg(args, 0));
    switch (id) {
      case FILL -> canvas.fill(number(vm, args, 1));
      case FILL_RECT -> {
        int[] given = numbers(vm, args, 5);
        canvas.fillRect(given[0], given[1], given[2], given[3], given[4]);
      }
      case PIXEL -> {
        return pixel(vm, canvas, nArgs, args);
      }
      case HLINE -> {
        int[] given = numbers(vm, args, 4);
        canvas.fillRect(given[0], given[1], given[2], 1, given[3]);
      }
      case VLINE -> {
        int[] given = numbers(vm, args, 4);
        canvas.fillRect(given[0], given[1], 1, given[2], given[3]);
      }
      case RECT -> {
        int[] given = numbers(vm, args, 5);
        if (isGiven(vm, nArgs, args, 6)) {
          canvas.fillRect(given[0], given[1], given[2], given[3], given[4]);
        } else {
          canvas.rect(given[0], given[1], given[2], given[3], given[4]);
        }
      }
      case LINE -> {
        int[] given = numbers(vm, args, 5);
        canvas.line(given[0], given[1], given[2], given[3], given[4]);
      }
      case ELLIPSE -> {
        int[] given = numbers(vm, args, 5);
        boolean fills = isGiven(vm, nArgs, args, 6);
        int quadrants = nArgs > 7 ? number(vm, args, 7) : Ellipse.ALL_QUADRANTS;
        new Ellipse(canvas, given[0], given[1], given[4], fills, quadrants)
            .draw(given[2], given[3]);
      }
      case POLY -> poly(vm, canvas, nArgs, args);
      case BLIT -> blit(vm, canvas, nArgs, args);
      case SCROLL -> canvas.scroll(number(vm, args, 1), number(vm, args, 2));
      default -> {
        String text = StrObject.text(vm, vm.arg(args, 1));
        int x = number(vm, args, 2);
        int y = number(vm, args, 3);
        canvas.text(text, x, y, nArgs > 4 ? number(vm, args, 4) : DEFAULT_COLOR);
      }
    }
    return Word.NONE;
  }

  private static int number(Vm vm, int args, int i) {
    return IntObject.toInt(vm, vm.arg(args, i));
  }

  /** The arguments behind self. */
  private static int[] numbers(Vm vm, int args, int count) {
    int[] numbers = new int[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = number(vm, args, i + 1);
    }
    return numbers;
  }

  private static boolean isGiven(Vm vm, int nArgs, int args, int i) {
    return nArgs > i && Operators.isTrue(vm, vm.arg(args, i));
  }

  private static int pixel(Vm vm, Canvas canvas, int nArgs, int args) {
    int x = number(vm, args, 1);
    int y = number(vm, args, 2);
    if (!canvas.contains(x, y)) {
      return Word.NONE;
    }
    if (nArgs == 3) {
      return Word.smallInt(canvas.get(x, y));
    }
    canvas.set(x, y, number(vm, args, 3));
    return Word.NONE;
  }

  private static void poly(Vm vm, Canvas canvas, int nArgs, int args) {
    int x = number(vm, args, 1);
    int y = number(vm, args, 2);
    Buffer corners = Buffer.of(vm, vm.arg(args, 3), false);
    int count = corners.length / (2 * BinaryValue.size(vm, corners.typecode));
    if (count == 0) {
      return;
    }
    int color = number(vm, args, 4);
    boolean fills = isGiven(vm, nArgs, args, 5);
    int[] xs = new int[count];
    int[] ys = new int[count];
    for (int i = 0; i < count; i++) {
      xs[i] = corner(vm, corners, 2 * i);
      ys[i] = corner(vm, corners, 2 * i + 1);
    }
    Polygon polygon = new Polygon(canvas, x, y, xs, ys, color);
    if (fills) {
      polygon.fill();
    } else {
      polygon.outline();
    }
  }

  private static int corner(Vm vm, Buffer corners, int i) {
    return IntObject.toInt(vm, BinaryValue.get(vm, corners.typecode, corners.at, i));
  }

  private void blit(Vm vm, Canvas canvas, int nArgs, int args) {
    Canvas source = readable(vm, vm.arg(args, 1));
    int x = number(vm, args, 2);
    int y = number(vm, args, 3);
    int key = nArgs > 4 ? number(vm, args, 4) : NO_KEY;
    boolean hasPalette = nArgs > 5 && vm.arg(args, 5) != Word.NONE;
    canvas.blit(source, x, y, key, hasPalette ? readable(vm, vm.arg(args, 5)) : null);
  }

  /** What a FrameBuffer shows, or a tuple or list of what one is made with. */
  private Canvas readable(Vm vm, int object) {
    int self =
        Type.wordOf(vm.ram, object) == address()
            ? object
            : ClassObject.nativeBase(vm, object, address());
    if (self != Word.NULL) {
      return canvas(vm, self);
    }
    int count = Items.count(vm, object);
    if (count < 4 || count > 5) {
      throw vm.valueError();
    }
    return Canvas.of(vm, Canvas.Given.of(vm, Items.first(vm.ram, object), count), false);
  }

  private static Canvas canvas(Vm vm, int self) {
    int[] ram = vm.ram;
    return new Canvas(
        vm,
        i32(ram, self + BYTES),
        u16(ram, self + WIDTH),
        u16(ram, self + HEIGHT),
        u16(ram, self + STRIDE),
        Objects.requireNonNull(PixelFormat.of(u8(ram, self + FORMAT))));
  }

  @Override
  public boolean canBeCreated() {
    return true;
  }

  @Override
  public int makeNew(Vm vm, int type, int nArgs, int nKw, int args) {
    Arguments.check(vm, nArgs, nKw, 4, 5, false);
    return create(vm, Canvas.Given.of(vm, args, nArgs));
  }

  int create(Vm vm, Canvas.Given given) {
    Canvas canvas = Canvas.of(vm, given, true);
    int self = vm.allocateObject(SIZE, address());
    i32(vm.ram, self + OBJECT, given.buffer());
    i32(vm.ram, self + BYTES, canvas.at);
    u16(vm.ram, self + WIDTH, canvas.width);
    u16(vm.ram, self + HEIGHT, canvas.height);
    u16(vm.ram, self + STRIDE, canvas.stride);
    u8(vm.ram, self + FORMAT, canvas.format.code);
    return self;
  }

  @Override
  public boolean buffer(Vm vm, int self, Buffer buffer, boolean write) {
    int object = i32(vm.ram, self + OBJECT);
    return Type.of(vm.ram, object).buffer(vm, object, buffer, write);
  }
}
