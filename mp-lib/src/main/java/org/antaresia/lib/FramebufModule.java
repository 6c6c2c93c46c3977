package org.antaresia.lib;

import org.antaresia.vm.Members;
import org.antaresia.vm.NativeModule;
import org.antaresia.vm.Vm;
import org.antaresia.vm.Word;
import org.osgi.service.component.annotations.Component;

/** {@code framebuf}: pixels in a buffer, and drawing. */
@Component(service = NativeModule.class)
public final class FramebufModule extends NativeModule {
  private static final int FRAME_BUFFER_1 = 1;

  private final FrameBufferObject type = new FrameBufferObject();

  public FramebufModule() {
    super("framebuf");
  }

  @Override
  protected void members(Members m) {
    m.constant("FrameBuffer", type.address())
        .function("FrameBuffer1", FRAME_BUFFER_1, 3, 4)
        .integer("MVLSB", PixelFormat.MONO_VLSB.code);
    for (PixelFormat format : PixelFormat.values()) {
      m.integer(format.name(), format.code);
    }
  }

  /** Makes a buffer of the oldest format: {@code FrameBuffer1(buffer, width, height, stride)}. */
  @Override
  protected int invoke(Vm vm, int id, int nArgs, int nKw, int args) {
    int width = vm.arg(args, 1);
    return type.create(
        vm,
        new Canvas.Given(
            vm.arg(args, 0),
            width,
            vm.arg(args, 2),
            Word.smallInt(PixelFormat.MONO_VLSB.code),
            nArgs > 3 ? vm.arg(args, 3) : width));
  }
}
