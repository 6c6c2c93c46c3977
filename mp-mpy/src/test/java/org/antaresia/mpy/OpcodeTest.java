package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Compares the table with opcodes.tsv, which was read from genuine's sources. */
class OpcodeTest {
  private record Row(int number, String name, String operand, String effect) {}

  // What opcodes.tsv calls an operand; "in opcode" stands before the rest.
  private static final Map<String, List<Operand>> OPERANDS =
      Map.ofEntries(
          Map.entry("none", List.of(Operand.NONE)),
          Map.entry("qstr", List.of(Operand.QSTR)),
          Map.entry("signed varint", List.of(Operand.SMALL_INT)),
          Map.entry("uint object-table index", List.of(Operand.CONST)),
          Map.entry("uint local", List.of(Operand.LOCAL)),
          Map.entry("uint n", List.of(Operand.COUNT, Operand.UINT)),
          Map.entry("uint n (2 or 3)", List.of(Operand.COUNT)),
          Map.entry("uint (depth<<2)|kind", List.of(Operand.STORE_COMP)),
          Map.entry("uint n_left | n_right<<8", List.of(Operand.UNPACK_EX)),
          Map.entry("uint n_pos | n_kw<<8", List.of(Operand.CALL)),
          Map.entry("uint child index", List.of(Operand.CHILD)),
          Map.entry("uint child index; then 1 byte n_closed", List.of(Operand.CHILD_CELLS)),
          Map.entry("signed label", List.of(Operand.SIGNED_OFFSET)),
          Map.entry("signed label; then 1 byte", List.of(Operand.UNWIND)),
          Map.entry("unsigned label", List.of(Operand.UNSIGNED_OFFSET)));

  private static Map<Integer, Row> genuine() throws IOException {
    Map<Integer, Row> rows = new HashMap<>();
    InputStream stream = OpcodeTest.class.getResourceAsStream("/opcodes.tsv");
    assertNotNull(stream);
    try (var reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      reader
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(cell -> new Row(Integer.parseInt(cell[0]), cell[1], cell[2], cell[3]))
          .forEach(row -> rows.put(row.number(), row));
    }
    return rows;
  }

  @Test
  void hasOneRowForEachNumberInUse() throws IOException {
    Map<Integer, Row> genuine = genuine();
    for (int number = 0; number < 256; number++) {
      Opcode ours = Opcode.of(number);
      Row row = genuine.get(number);
      if (row == null) {
        assertNull(ours, "number " + number);
      } else {
        assertNotNull(ours, row.name());
        assertEquals(row.name(), ours.name());
      }
    }
  }

  @Test
  void agreesOnOperands() throws IOException {
    for (Row row : genuine().values()) {
      Opcode ours = row(row);
      if (row.operand().contains("in opcode")) {
        assertEquals(Operand.EMBEDDED, ours.operand());
      } else {
        assertEquals(true, OPERANDS.get(row.operand()).contains(ours.operand()), row.name());
      }
    }
  }

  @Test
  void agreesOnStackEffects() throws IOException {
    for (Row row : genuine().values()) {
      Opcode ours = row(row);
      String effect = row.effect();
      int three = ours.stackEffect(3, 3);
      int call = ours.stackEffect(2 | 5 << 8, 0);
      switch (effect) {
        case "1-n", "1-n_closed" -> assertEquals(-2, three, row.name());
        case "-1-n_closed" -> assertEquals(-4, three, row.name());
        case "n-1" -> assertEquals(2, three, row.name());
        case "n_left+n_right" -> assertEquals(7, call, row.name());
        case "-(n_pos+2*n_kw)" -> assertEquals(-12, call, row.name());
        case "-(n_pos+2*n_kw+1)" -> assertEquals(-13, call, row.name());
        case "-(n_pos+2*n_kw+2)" -> assertEquals(-14, call, row.name());
        case "kind 0: -1; kind 1: -2; kind 2: -1" -> {
          assertEquals(-1, ours.stackEffect(5 << 2, 0));
          assertEquals(-2, ours.stackEffect(5 << 2 | 1, 0));
          assertEquals(-1, ours.stackEffect(5 << 2 | 2, 0));
        }
        case "jump: 0; else -1" -> assertEquals(-1, three, row.name());
        case "next: +1; exhausted: -4" -> assertEquals(1, three, row.name());
        case "-2 (normal or exception), -2 (unwind)" -> assertEquals(-2, three, row.name());
        default -> assertEquals(Integer.parseInt(effect.replace("+", "")), three, row.name());
      }
    }
  }

  private static Opcode row(Row genuine) {
    Opcode ours = Opcode.of(genuine.number());
    assertNotNull(ours, genuine.name());
    return ours;
  }
}
