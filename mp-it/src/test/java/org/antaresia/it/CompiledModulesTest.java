package org.antaresia.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antaresia.api.Config;
import org.antaresia.api.Interpreter;
import org.antaresia.api.PythonException;
import org.antaresia.compiler.CompileOptions;
import org.antaresia.mpy.CompiledModule;
import org.antaresia.mpy.InstructionCursor;
import org.antaresia.mpy.Merger;
import org.antaresia.mpy.MpyReader;
import org.antaresia.mpy.MpyWriter;
import org.antaresia.mpy.Op;
import org.antaresia.mpy.Opcode;
import org.antaresia.start.Wiring;
import org.antaresia.vm.FrozenModules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled modules are run from everywhere that they can come from, and merged ones too. */
class CompiledModulesTest {
  private static final String PROGRAM = "def twice(n): return 2 * n\nprint(twice(21))\n";

  private final Wiring wiring = new Wiring();
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();

  @TempDir private Path folder;

  private CompiledModule compile(String source, String name, CompileOptions options) {
    return wiring.compiler().compile(source.getBytes(UTF_8), name, options);
  }

  private byte[] mpy(String source) {
    return MpyWriter.write(compile(source, "m.py", CompileOptions.DEFAULT));
  }

  private Interpreter open() {
    Config config = Config.create().output(output).path("").writable(folder);
    return wiring.vmMicroPython().open(config);
  }

  private String printed() {
    return output.toString(UTF_8);
  }

  @Test
  void fromFileBesideTheProgram() throws IOException {
    Files.write(folder.resolve("numbers.mpy"), mpy(PROGRAM));
    try (Interpreter py = open()) {
      py.exec("import numbers; print(numbers.twice(4), numbers.__file__)");
    }
    assertEquals("42\n8 numbers.mpy\n", printed());
  }

  @Test
  void fromResourcesOfBundle() {
    FrozenModules frozen = path -> path.equals("numbers") ? mpy(PROGRAM) : null;
    wiring.vmFactory().addFrozen(frozen);
    try (Interpreter py = open()) {
      py.exec("import numbers; print(numbers.twice(4))");
      assertEquals("42\n8\n", printed());
      wiring.vmFactory().removeFrozen(frozen);
      py.exec("import sys; del sys.modules['numbers']");
      PythonException gone = assertThrows(PythonException.class, () -> py.exec("import numbers"));
      assertEquals("ImportError", gone.typeName());
    }
  }

  @Test
  void fromBytesOfTheHost() {
    try (Interpreter py = open()) {
      py.exec(mpy(PROGRAM));
      assertEquals(8, py.call("twice", 4).asInt());
      py.exec(mpy("print(twice(5), __name__)"));
    }
    assertEquals("42\n10 __main__\n", printed());
  }

  @Test
  void whatIsForOtherMachinesIsRefused() {
    byte[] damaged = mpy(PROGRAM);
    damaged[damaged.length - 1] = 0;
    byte[] wide =
        MpyWriter.write(compile("x = 1", "m.py", CompileOptions.DEFAULT.withSmallIntBits(63)));
    assertEquals(63, MpyReader.read(wide).smallIntBits());
    try (Interpreter py = open()) {
      for (byte[] file : List.of(damaged, wide, new byte[0])) {
        PythonException refused = assertThrows(PythonException.class, () -> py.exec(file));
        assertEquals("ValueError", refused.typeName());
        assertEquals("incompatible .mpy file", refused.text());
      }
    }
  }

  /** As no compiler calls it: with a small int where the name of an argument stands. */
  @Test
  void namesOfArgumentsThatAreNoTextAreNotFound() {
    CompiledModule module = compile("'{a}'.format(a=1)", "m.py", CompileOptions.DEFAULT);
    byte[] code = module.root().code();
    InstructionCursor cursor = new InstructionCursor(code, module.root().prelude().opcodesOffset());
    while (cursor.next()) {
      if (cursor.opcode() == Opcode.LOAD_CONST_STRING
          && module.qstrs().get(cursor.argument()).equals("a")) {
        code[module.root().prelude().opcodesOffset() + cursor.offset()] = Op.LOAD_CONST_SMALL_INT;
      }
    }
    try (Interpreter py = open()) {
      byte[] file = MpyWriter.write(module);
      assertEquals("KeyError", assertThrows(PythonException.class, () -> py.exec(file)).typeName());
    }
  }

  @Test
  void mergedModulesRunInTurnWithOneSetOfGlobals() {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 200; i++) { // so that the numbers of the next module's get longer
      names.append("name%d = 'a text of its own, number %d'\n".formatted(i, i));
    }
    String jumps =
        """
        def outer(limit):
            count = 0
            def step():
                nonlocal count
                count += 1
                return count
            while True:
                try:
                    for i in range(3):
                        if step() >= limit:
                            raise ValueError(name7, 'a text of its own, number 9')
                        elif step() == 2:
                            continue
                except ValueError as e:
                    print(e)
                    break
                finally:
                    print('round')
            return count
        print(outer(9))

        def fail():
            return missing
        """;
    byte[] file =
        MpyWriter.write(
            Merger.merge(
                List.of(
                    compile(names.toString(), "names.py", CompileOptions.DEFAULT),
                    compile(jumps, "jumps.py", CompileOptions.DEFAULT),
                    compile("fail()", "last.py", CompileOptions.DEFAULT))));
    try (Interpreter py = open()) {
      PythonException failure = assertThrows(PythonException.class, () -> py.exec(file));
      assertEquals(
          """
          round
          ('a text of its own, number 7', 'a text of its own, number 9')
          round
          9
          """,
          printed());
      assertTrue(
          failure.traceback().contains("File \"names.py\", line 23, in fail\n"),
          failure.traceback());
    }
  }
}
