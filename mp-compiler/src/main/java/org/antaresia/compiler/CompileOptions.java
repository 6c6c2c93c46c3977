package org.antaresia.compiler;

/**
 * How to compile a source text.
 *
 * @param input what the text is
 * @param repl whether the values of expression statements are printed
 * @param optimisation 0..3: from 1 on no asserts and {@code __debug__} is false, at 3 no lines
 * @param sourceLines whether line tables are made
 * @param emitter name of the emitter for functions without a decorator that says otherwise
 * @param platform the machine that the program is for
 */
public record CompileOptions(
    Input input,
    boolean repl,
    int optimisation,
    boolean sourceLines,
    String emitter,
    Platform platform) {

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
      new CompileOptions(Input.FILE, false, 0, true, EmitterFactory.BYTECODE, MpyCross.PLATFORM);

  public CompileOptions withInput(Input input, boolean repl) {
    return new CompileOptions(input, repl, optimisation, sourceLines, emitter, platform);
  }

  public CompileOptions withOptimisation(int optimisation) {
    return new CompileOptions(input, repl, optimisation, sourceLines, emitter, platform);
  }

  public CompileOptions withSourceLines(boolean sourceLines) {
    return new CompileOptions(input, repl, optimisation, sourceLines, emitter, platform);
  }

  public CompileOptions withEmitter(String emitter) {
    return new CompileOptions(input, repl, optimisation, sourceLines, emitter, platform);
  }

  public CompileOptions withPlatform(Platform platform) {
    return new CompileOptions(input, repl, optimisation, sourceLines, emitter, platform);
  }

  /** Whether code gets line tables. */
  public boolean hasLineTables() {
    return sourceLines && optimisation < 3;
  }
}
