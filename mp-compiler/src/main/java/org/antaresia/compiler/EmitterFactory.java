package org.antaresia.compiler;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes emitters of one kind; a service, so that bundles add kinds and take them away. */
@ConsumerType
public interface EmitterFactory {
  /** Name of the emitter that every other one builds on. */
  String BYTECODE = "bytecode";

  /** The name by which decorators and options ask for this kind, such as {@code native}. */
  String name();

  /** Whether the machine that a program is for runs what emitters of this kind make. */
  default boolean serves(Platform platform) {
    return true;
  }

  /** An emitter for all functions of one module. */
  Emitter create(ModuleContext context, Labels labels, CompileOptions options);
}
