package org.antaresia.emit.viper;

import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Platform;
import org.antaresia.emit.viper.internal.ViperEmitter;
import org.osgi.service.component.annotations.Component;

/** Makes emitters for functions under {@code @micropython.viper}. */
@Component(service = EmitterFactory.class)
public final class ViperEmitterFactory implements EmitterFactory {

  @Override
  public String name() {
    return "viper";
  }

  @Override
  public boolean serves(Platform platform) {
    return platform.runsFunctions();
  }

  @Override
  public Emitter create(ModuleContext context, Labels labels, CompileOptions options) {
    return new ViperEmitter(context);
  }
}
