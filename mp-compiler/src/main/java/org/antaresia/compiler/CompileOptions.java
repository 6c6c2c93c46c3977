package org.antaresia.compiler;

import org.antaresia.mpy.CompiledModule;
import org.antaresia.parser.Nesting;
import org.antaresia.parser.ParseOptions;

/**
 * How to compile a source text.
 *
 * @param input what the text is
 * @param repl whether the values of expression statements are printed
 * @param optimisation 0..3: from 1 on no asserts and {@code __debug__} is false, at 3 no lines
 * @param smallIntBits bits of a small integer on the machine that the program is for
 * @param sourceLines whether line tables are made
 * @param emitter name of the emitter for functions without a decorator that says otherwise
 * @param platform the machine that the program is for
 * @param nesting as of {@link ParseOptions}, and how deep the tree may be
 */
public record CompileOptions(
    Input input,
    boolean repl,
    int optimisation,
    int smallIntBits,
    boolean sourceLines,
    String emitter,
    Platform platform,
    int nesting) {

  /** What a source text is. */
  public enum Input {
    /** A module. */
    FILE,
    /** One interactive statement. */
    SINGLE,
    /** An expression, whose value is returned. */
    EVAL
  }

  /** A file for the cross compiler's platform, without optimisation. */
  public static final CompileOptions DEFAULT =
      new CompileOptions(
          Input.FILE,
          false,
          0,
          CompiledModule.SMALL_INT_BITS,
          true,
          EmitterFactory.BYTECODE,
          MpyCross.PLATFORM,
          Nesting.SHALLOW);

  public CompileOptions withInput(Input input, boolean repl) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withOptimisation(int optimisation) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withSmallIntBits(int smallIntBits) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withSourceLines(boolean sourceLines) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withEmitter(String emitter) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withPlatform(Platform platform) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  public CompileOptions withNesting(int nesting) {
    return new CompileOptions(
        input, repl, optimisation, smallIntBits, sourceLines, emitter, platform, nesting);
  }

  /** What of this the parser needs. */
  public ParseOptions parsing() {
    return new ParseOptions(optimisation, smallIntBits, nesting);
  }

  /** Whether code gets line tables. */
  public boolean hasLineTables() {
    return sourceLines && optimisation < 3;
  }
}
