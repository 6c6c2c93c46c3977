package org.antaresia.asm.thumb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Instructions are written as GNU objdump writes them. */
class DisassemblerTest {
  private record Row(int first, int second, int length, String text) {
    static Row of(String line) {
      String digits = line.substring(0, line.indexOf(' '));
      int first = Integer.parseInt(digits.substring(0, 4), 16);
      boolean isWide = digits.length() > 4;
      int second = isWide ? Integer.parseInt(digits.substring(4), 16) : 0;
      return new Row(first, second, isWide ? 4 : 2, line.substring(digits.length() + 1));
    }
  }

  private static List<Row> rows() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                DisassemblerTest.class.getResourceAsStream("objdump.txt"),
                StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(Row::of)
          .toList();
    }
  }

  @Test
  void writesAsObjdump() throws IOException {
    Disassembler disassembler = new Disassembler();
    List<String> different = new ArrayList<>();
    int address = 0;
    for (Row row : rows()) {
      Instruction instruction = Decoder.decodeAny(row.first, row.second);
      String text =
          instruction == null
              ? String.format("\t\t@ <UNDEFINED> instruction: 0x%04x", row.first)
              : disassembler.text(instruction, address);
      if (!row.text.strip().equals(text.strip())) {
        different.add(Integer.toHexString(row.first) + ": " + row.text + " / " + text);
      }
      address += row.length;
    }
    assertEquals(List.of(), different);
    assertTrue(address > 10_000);
  }
}
