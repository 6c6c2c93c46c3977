package org.antaresia.lib;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antaresia.gc.Bytes;
import org.antaresia.vm.PrintKind;
import org.antaresia.vm.Printing;
import org.antaresia.vm.PyException;
import org.antaresia.vm.TextBuffer;
import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  private final Vm vm = new Vm(64 * 1024, 8 * 1024, MockedHost.create());

  private int read(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new JsonReader(vm, new JsonSource.OfBytes(Bytes.pack(bytes), 0, bytes.length)).read();
  }

  private String outcome(String text, PrintKind kind) {
    try {
      String printed = Printing.text(vm, read(text), kind);
      return new String(printed.getBytes(ISO_8859_1), UTF_8);
    } catch (PyException e) {
      return Printing.text(vm, e.take(), PrintKind.STR);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "null, None",
        "true, True",
        "-12, -12",
        "12345678901234567890, 12345678901234567890",
        "1.5e3, 1500.0",
        "`\"a\\n\\u00e9\\\"\"`, `'a\\né\"'`",
        "`\"\\q\"`, 'q'",
        "`[1, [2], {}]`, `[1, [2], {}]`",
        "`{\"a\": [null]}`, {'a': [None]}",
        "`{1: 2}`, {1: 2}",
        "`[1 2,,3:4}`, `[1, 2, 3, 4]`",
        "`  7  `, 7",
      })
  void readsWhatGenuineReads(String text, String expected) {
    assertEquals(expected, outcome(text, PrintKind.REPR));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "[", "[1,", "]", "nul", "nullx", "1 2", "\"a", "{[1]:2}", "'a'"})
  void refusesTheRest(String text) {
    assertEquals("syntax error in JSON", outcome(text, PrintKind.REPR));
  }

  @Test
  void deepNestingCostsMemoryOnly() {
    assertEquals("[[[[[[1]]]]]]", outcome("[[[[[[1]]]]]]", PrintKind.REPR));
    String deep = "[".repeat(100_000);
    PyException raised = assertThrows(PyException.class, () -> read(deep));
    assertEquals("MemoryError", vm.typeName(raised.take()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`[1, 1.5, true, null, \"a\\n"
            + "\\u0001\\\"é\"]`, `[1, 1.5, true, null, \"a\\n"
            + "\\u0001\\\"é\"]`",
        "`{\"a\": {\"b\": []}}`, `{\"a\": {\"b\": []}}`",
      })
  void writesWhatItReads(String text, String expected) {
    assertEquals(expected, outcome(text, PrintKind.JSON));
  }

  @Test
  void separatesAsAsked() {
    TextBuffer out = new TextBuffer(vm);
    out.jsonSeparators(",", ":");
    Printing.print(vm, out, read("{\"a\": [1, {}, 2]}"), PrintKind.JSON);
    assertEquals("{\"a\":[1,{},2]}", out.byteString());
  }
}
