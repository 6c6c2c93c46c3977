package org.antaresia.compiler;

import org.osgi.annotation.versioning.ConsumerType;

/** Makes machine code of functions whose bodies are instructions; a service, as emitters are. */
@ConsumerType
public interface InlineAssembler {
  /** The name by which the decorator asks for it, such as {@code asm_thumb}. */
  String name();

  /** Whether the machine that a program is for runs what it makes. */
  boolean serves(Platform platform);

  /**
   * Looks whether a function's body is made of instructions, whatever these are.
   *
   * @throws CompileException what is wrong with it
   */
  void check(Scope scope);

  /**
   * Gives a function its code.
   *
   * @throws CompileException what is wrong with an instruction
   */
  void assemble(Scope scope, Platform platform);
}
