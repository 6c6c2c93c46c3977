package org.antaresia.emit.bytecode;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.emit.bytecode.internal.BytecodeEmitter;
import org.antaresia.mpy.RawCode;
import org.osgi.service.component.annotations.Component;

/** The fourth stage: makes emitters of MicroPython's bytecode. */
@Component(service = EmitterFactory.class)
public final class BytecodeEmitterFactory implements EmitterFactory {

  @Override
  public String name() {
    return BYTECODE;
  }

  @Override
  public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
    return new BytecodeEmitter(context, options, RawCode.Kind.BYTECODE, RawCode.Machine.NONE);
  }
}
