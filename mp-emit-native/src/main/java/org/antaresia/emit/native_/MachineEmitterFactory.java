package org.antaresia.emit.native_;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Platform;
import org.antaresia.emit.native_.internal.NativeEmitter;
import org.antaresia.ir.MachineTarget;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes emitters for {@code @micropython.native} that write machine code. */
@Component(service = EmitterFactory.class)
public final class MachineEmitterFactory implements EmitterFactory {
  private final MachineTarget target;

  @Activate
  public MachineEmitterFactory(@Reference MachineTarget target) {
    this.target = target;
  }

  @Override
  public String name() {
    return "native";
  }

  @Override
  public boolean serves(Platform platform) {
    return target.architectures().contains(platform.architecture());
  }

  @Override
  public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
    return new NativeEmitter(context, target, options.platform().architecture());
  }
}
