package org.antaresia.emit.viper;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Platform;
import org.antaresia.emit.viper.internal.ViperEmitter;
import org.antaresia.ir.MachineTarget;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes emitters for {@code @micropython.viper} that write machine code. */
@Component(service = EmitterFactory.class)
public final class MachineViperEmitterFactory implements EmitterFactory {
  private final MachineTarget target;

  @Activate
  public MachineViperEmitterFactory(@Reference MachineTarget target) {
    this.target = target;
  }

  @Override
  public String name() {
    return "viper";
  }

  @Override
  public boolean serves(Platform platform) {
    return target.architectures().contains(platform.architecture());
  }

  @Override
  public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
    return new ViperEmitter(context, target, options.platform().architecture());
  }
}
