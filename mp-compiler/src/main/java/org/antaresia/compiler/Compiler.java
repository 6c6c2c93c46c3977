package org.antaresia.compiler;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.antaresia.compiler.internal.ConstantFolder;
import org.antaresia.compiler.internal.EmitterSet;
import org.antaresia.compiler.internal.KeptText;
import org.antaresia.compiler.internal.LargeStack;
import org.antaresia.compiler.internal.ModuleCompiler;
import org.antaresia.compiler.internal.ParseTreeListing;
import org.antaresia.lexer.SourceReader;
import org.antaresia.lexer.SyntaxException;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.parser.Block;
import org.antaresia.parser.Node;
import org.antaresia.parser.ParseOptions;
import org.antaresia.parser.Parser;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * The third stage: makes a compiled module of a source text.
 *
 * <p>Emitters come and go while it runs. Without the bytecode emitter nothing can be compiled, and
 * once it is back everything can again.
 */
@Component(service = Compiler.class)
public final class Compiler {
  /** What {@link #compile(byte[], String, CompileOptions)} may take of the caller's Java stack. */
  public static final int STACK_BYTES = 460 << 10;

  private final Parser parser;
  private final List<EmitterFactory> emitters = new CopyOnWriteArrayList<>();
  private final List<InlineAssembler> assemblers = new CopyOnWriteArrayList<>();

  @Activate
  public Compiler(@Reference Parser parser) {
    this.parser = parser;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addEmitter(EmitterFactory factory) {
    emitters.add(factory);
  }

  public void removeEmitter(EmitterFactory factory) {
    emitters.remove(factory);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  public void addAssembler(InlineAssembler assembler) {
    assemblers.add(assembler);
  }

  public void removeAssembler(InlineAssembler assembler) {
    assemblers.remove(assembler);
  }

  /**
   * Compiles a source text.
   *
   * @param source UTF-8 text
   * @param fileName the name that tracebacks show, a byte string
   * @throws CompileException when the text is no program, or no bytecode emitter is there
   */
  public CompiledModule compile(byte[] source, String fileName, CompileOptions options) {
    try {
      return compile(tree(source, fileName, options), fileName, options);
    } catch (SyntaxException e) {
      if (e.kind() != SyntaxException.Kind.TOO_DEEP) {
        throw refused(e);
      }
    }
    return compileApart(source, fileName, options);
  }

  /**
   * Compiles a source text on a large stack of its own: one that nests deep, or whose caller has no
   * {@link #STACK_BYTES} left.
   *
   * @throws CompileException as of {@link #compile(byte[], String, CompileOptions)}
   */
  public CompiledModule compileApart(byte[] source, String fileName, CompileOptions options) {
    CompileOptions deep = options.withNesting(LargeStack.NESTING);
    return LargeStack.compile(
        () -> {
          try {
            return compile(tree(source, fileName, deep), fileName, deep);
          } catch (SyntaxException e) {
            throw refused(e);
          }
        });
  }

  /** Compiles the text of a file while it comes. */
  public CompiledModule compile(SourceReader source, String fileName, CompileOptions options) {
    KeptText text = new KeptText(source);
    try {
      Block file = parser.parseFile(text, options.parsing());
      return compile(new ConstantFolder(fileName, options).fold(file), fileName, options);
    } catch (SyntaxException e) {
      if (e.kind() != SyntaxException.Kind.TOO_DEEP) {
        throw refused(e);
      }
    }
    return compileApart(text.whole(), fileName, options);
  }

  /**
   * The tree of a file after constant folding, listed as genuine lists its own: a byte string.
   *
   * @param source UTF-8 text
   * @throws CompileException when the text is no program
   */
  public String parseTree(byte[] source, String fileName, CompileOptions options) {
    try {
      Block file = parser.parseFile(source, options.parsing());
      return ParseTreeListing.of(new ConstantFolder(fileName, options).fold(file), options);
    } catch (SyntaxException e) {
      throw refused(e);
    }
  }

  private CompiledModule compile(Node tree, String fileName, CompileOptions options) {
    EmitterSet available =
        new EmitterSet(List.copyOf(emitters), List.copyOf(assemblers), options.platform());
    return new ModuleCompiler(fileName, options, available).compile(tree);
  }

  /** Compiles a source text that is a byte string. */
  public CompiledModule compile(String source, String fileName, CompileOptions options) {
    return compile(source.getBytes(StandardCharsets.ISO_8859_1), fileName, options);
  }

  private Node tree(byte[] source, String fileName, CompileOptions options) {
    ConstantFolder folder = new ConstantFolder(fileName, options);
    ParseOptions parsing = options.parsing();
    return switch (options.input()) {
      case FILE -> folder.fold(parser.parseFile(source, parsing));
      case SINGLE -> folder.fold(parser.parseSingle(source, parsing));
      case EVAL -> folder.fold(parser.parseExpression(source, parsing));
    };
  }

  private static CompileException refused(SyntaxException e) {
    return new CompileException(
        e.kind().typeName(), requireNonNull(e.getMessage()), e.line(), null);
  }
}
