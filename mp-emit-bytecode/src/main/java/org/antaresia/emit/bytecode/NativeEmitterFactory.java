package org.antaresia.emit.bytecode;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Platform;
import org.antaresia.emit.bytecode.internal.BytecodeEmitter;
import org.antaresia.mpy.RawCode;
import org.osgi.service.component.annotations.Component;

/**
 * Makes emitters for {@code @micropython.native} on the machine that runs this very program: what
 * they make is bytecode, which the VM compiles to code of its machine before it runs.
 */
@Component(service = EmitterFactory.class)
public final class NativeEmitterFactory implements EmitterFactory {

  @Override
  public String name() {
    return "native";
  }

  @Override
  public boolean serves(Platform platform) {
    return platform.runsFunctions();
  }

  @Override
  public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
    return new BytecodeEmitter(context, options, RawCode.Kind.NATIVE, RawCode.Machine.HOST);
  }
}
