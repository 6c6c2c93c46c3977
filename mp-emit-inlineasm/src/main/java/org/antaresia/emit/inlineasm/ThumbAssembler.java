package org.antaresia.emit.inlineasm;

import java.util.List;
import org.antaresia.asm.thumb.Architecture;
import org.antaresia.compiler.InlineAssembler;
import org.antaresia.compiler.Platform;
import org.antaresia.compiler.Scope;
import org.antaresia.emit.inlineasm.internal.FunctionBody;
import org.antaresia.emit.inlineasm.internal.ThumbCode;
import org.antaresia.mpy.RawCode;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** {@code @micropython.asm_thumb}: functions of ARM Thumb instructions. */
@Component
public final class ThumbAssembler implements InlineAssembler {
  @Activate
  public ThumbAssembler() {}

  @Override
  public String name() {
    return "asm_thumb";
  }

  @Override
  public boolean serves(Platform platform) {
    return architecture(platform) != null;
  }

  private static @Nullable Architecture architecture(Platform platform) {
    for (Architecture architecture : Architecture.values()) {
      if (architecture.lowerCaseName().equals(platform.architecture())) {
        return architecture;
      }
    }
    return null;
  }

  @Override
  public void check(Scope scope) {
    FunctionBody.of(scope).check();
  }

  @Override
  public void assemble(Scope scope, Platform platform) {
    Architecture architecture = architecture(platform);
    if (architecture == null) {
      throw new IllegalArgumentException("no Thumb: " + platform.architecture());
    }
    FunctionBody body = FunctionBody.of(scope);
    ThumbCode code = new ThumbCode(body, architecture);
    byte[] bytes = code.bytes();
    scope.assignCode(
        RawCode.Kind.ASM,
        bytes,
        List.of(),
        RawCode.Machine.assembler(code.parameters(), body.resultType()));
  }
}
