package org.antaresia.freeze;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.compiler.Compiler;
import org.antaresia.emit.bytecode.BytecodeEmitterFactory;
import org.antaresia.lexer.Lexer;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.parser.Parser;

/** Compiles all Python files of a folder to {@code .mpy} files; builds of bundles run it. */
public final class Freezer {
  private final Compiler compiler = new Compiler(new Parser(new Lexer()));

  private Freezer() {
    compiler.addEmitter(new BytecodeEmitterFactory());
  }

  /**
   * Compiles.
   *
   * @param args the folder with the sources, and the one for what is made of them
   * @throws IllegalArgumentException when a file is no program; says where and why
   */
  public static void main(String[] args) throws IOException {
    Path sources = Path.of(args[0]);
    List<Path> files;
    try (Stream<Path> all = Files.walk(sources)) {
      files = all.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
    Freezer freezer = new Freezer();
    for (Path file : files) {
      String name = sources.relativize(file).toString().replace('\\', '/');
      freezer.freeze(file, name, Path.of(args[1], name.replaceFirst("py$", "mpy")));
    }
  }

  private void freeze(Path source, String name, Path to) throws IOException {
    byte[] text = Files.readAllBytes(source);
    String byteString = new String(name.getBytes(UTF_8), ISO_8859_1);
    CompiledModule module;
    try {
      module = compiler.compile(text, byteString, CompileOptions.DEFAULT);
    } catch (CompileException e) {
      throw new IllegalArgumentException(
          source + ":" + e.line() + ": " + e.typeName() + ": " + e.getMessage(), e);
    }
    Files.createDirectories(to.getParent());
    Files.write(to, MpyWriter.write(module));
  }
}
