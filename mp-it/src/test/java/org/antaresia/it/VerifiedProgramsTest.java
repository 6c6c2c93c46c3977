package org.antaresia.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.antaresia.compiler.CompileException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.Verifier;
import org.antaresia.start.Wiring;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler makes of the golden programs is valid, and a file of it is read as it was. */
class VerifiedProgramsTest {
  private final Wiring wiring = new Wiring();

  @ParameterizedTest(name = "-O{0}")
  @ValueSource(ints = {0, 3})
  void areValidInMemoryAndAsFiles(int level) throws IOException {
    CompileOptions options = CompileOptions.DEFAULT.withOptimisation(level);
    for (GoldenCase golden : GoldenCase.all()) {
      byte[] text = Files.readAllBytes(GoldenCase.FOLDER.resolve(golden.name() + ".py"));
      CompiledModule module;
      try {
        module = wiring.compiler().compile(text, golden.fileName(), options);
      } catch (CompileException e) {
        continue; // a case about an error of the compiler
      }
      Verifier.verify(module);
      byte[] file = MpyWriter.write(module);
      assertArrayEquals(file, MpyWriter.write(MpyReader.read(file)), golden.name());
    }
  }
}
