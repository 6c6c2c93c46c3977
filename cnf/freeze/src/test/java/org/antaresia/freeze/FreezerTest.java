package org.antaresia.freeze;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.antaresia.mpy.MpyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezerTest {
  @TempDir private Path folder;

  private Path source(String name, String text) throws IOException {
    Path file = folder.resolve("python").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private void freeze() throws IOException {
    Freezer.main(
        new String[] {folder.resolve("python").toString(), folder.resolve("frozen").toString()});
  }

  @Test
  void keepsThePlacesOfModulesAndTheirNames() throws IOException {
    source("one.py", "x = 1\n");
    source("pack/py/__init__.py", "y = 2\n");
    source("pack/notes.txt", "no Python\n");
    freeze();
    for (String name : new String[] {"one", "pack/py/__init__"}) {
      byte[] file = Files.readAllBytes(folder.resolve("frozen").resolve(name + ".mpy"));
      assertEquals(name + ".py", MpyReader.read(file).sourceFile());
    }
  }

  @Test
  void saysWhereProgramIsWrong() throws IOException {
    Path file = source("bad.py", "x = 1\ny = = 2\n");
    Exception failure = assertThrows(IllegalArgumentException.class, this::freeze);
    assertEquals(file + ":2: SyntaxError: invalid syntax", failure.getMessage());
  }
}
