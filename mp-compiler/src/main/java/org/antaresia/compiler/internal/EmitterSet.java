package org.antaresia.compiler.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.InlineAssembler;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Platform;
import org.jspecify.annotations.Nullable;

/** The emitters of one compilation, each made when the first function asks for it. */
public final class EmitterSet {
  private final List<EmitterFactory> factories;
  private final List<InlineAssembler> assemblers;
  private final Platform platform;
  private final Map<String, Emitter> emitters = new HashMap<>();

  /** Emitters of the {@code factories} that are there when the compilation starts. */
  public EmitterSet(
      List<EmitterFactory> factories, List<InlineAssembler> assemblers, Platform platform) {
    this.factories = factories;
    this.assemblers = assemblers;
    this.platform = platform;
  }

  boolean has(String name) {
    return factory(name) != null || assembler(name) != null;
  }

  /** The inline assembler of a name, if it is one's. */
  @Nullable InlineAssembler assembler(String name) {
    for (int i = 0; i < assemblers.size(); i++) {
      if (assemblers.get(i).name().equals(name) && assemblers.get(i).serves(platform)) {
        return assemblers.get(i);
      }
    }
    return null;
  }

  private @Nullable EmitterFactory factory(String name) {
    for (int i = 0; i < factories.size(); i++) {
      if (factories.get(i).name().equals(name) && factories.get(i).serves(platform)) {
        return factories.get(i);
      }
    }
    return null;
  }

  Emitter get(String name, ModuleContext context, Labels labels, CompileOptions options) {
    Emitter emitter = emitters.get(name);
    if (emitter == null) {
      EmitterFactory factory = factory(name);
      if (factory == null) {
        throw missing(name);
      }
      emitter = factory.create(context, labels, options);
      emitters.put(name, emitter);
    }
    return emitter;
  }

  private static CompileException missing(String name) {
    return new CompileException(
        "RuntimeError",
        "no " + name + " emitter is installed; start bundle org.antaresia.emit." + name,
        0,
        null);
  }
}
