package org.antaresia.compiler.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Emitter;
import org.antaresia.compiler.EmitterFactory;
import org.antaresia.compiler.IdInfo;
import org.antaresia.compiler.InlineAssembler;
import org.antaresia.compiler.Labels;
import org.antaresia.compiler.ModuleContext;
import org.antaresia.compiler.Pass;
import org.antaresia.compiler.Scope;
import org.antaresia.mpy.Arch;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.RawCode;
import org.antaresia.parser.Node;

/** Leads one folded tree through all passes. */
public final class ModuleCompiler {
  private final CompileOptions options;
  private final EmitterSet emitters;
  private final ModuleContext context;
  private final Labels labels = new Labels();

  public ModuleCompiler(String fileName, CompileOptions options, EmitterSet emitters) {
    this.options = options;
    this.emitters = emitters;
    this.context = new ModuleContext(fileName);
  }

  /** Compiles a block of statements, or an expression whose value is returned. */
  public CompiledModule compile(Node tree) {
    ScopeList scopes = new ScopeList(tree, options.emitter());
    Emitter bytecode = emitter(EmitterFactory.BYTECODE);
    CodeGenerator generator = new CodeGenerator(scopes, emitters, labels, options, bytecode);
    // The list grows while the walk over one scope finds others in it.
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      InlineAssembler assembler = emitters.assembler(scope.emitter());
      if (assembler != null) {
        assembler.check(scope);
        continue;
      }
      generator.walk(scope, Pass.SCOPE, bytecode);
      for (int j = 0; j < scope.ids().size(); j++) {
        IdInfo id = scope.ids().get(j);
        if (id.kind() == IdInfo.Kind.GLOBAL_IMPLICIT) {
          scope.closeOver(id);
        }
      }
    }
    for (int i = 0; i < scopes.size(); i++) {
      scopes.get(i).assignLocals();
    }
    for (int i = 0; i < scopes.size(); i++) {
      Scope scope = scopes.get(i);
      InlineAssembler assembler = emitters.assembler(scope.emitter());
      if (assembler != null) {
        assembler.assemble(scope, options.platform());
        continue;
      }
      Emitter emitter = emitter(scope.emitter());
      generator.walk(scope, Pass.STACK_SIZE, emitter);
      generator.walk(scope, Pass.CODE_SIZE, emitter);
      while (!generator.walk(scope, Pass.EMIT, emitter)) {
        // Each walk makes jumps shorter, until none changes.
      }
    }
    RawCode root = scopes.module().rawCode();
    List<RawCode> rawCodes = new ArrayList<>(scopes.size());
    for (int i = 0; i < scopes.size(); i++) {
      rawCodes.add(scopes.get(i).rawCode());
    }
    return new CompiledModule(
        context.qstrs(),
        context.constTable(),
        root,
        rawCodes,
        options.smallIntBits(),
        architecture(rawCodes),
        0);
  }

  /** The number of the architecture if there is machine code for it. */
  private int architecture(List<RawCode> rawCodes) {
    for (int i = 0; i < rawCodes.size(); i++) {
      if (rawCodes.get(i).kind() != RawCode.Kind.BYTECODE && !rawCodes.get(i).isForHost()) {
        return Arch.number(options.platform().architecture());
      }
    }
    return 0;
  }

  private Emitter emitter(String name) {
    return emitters.get(name, context, labels, options);
  }
}
