package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeFlowTest {

  /** The depth before each reached instruction; in parentheses where it is not settled. */
  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "51 63, 0 1, return None",
    "51 44 42 51 63 52 63, 0 1 0 1 0 1, if",
    "51 46 01 51 63, 0 1 0 1, and",
    "51 42 41 59 63, 0 1 1, a jump over what nothing leads to",
    "b0 5f 4b 03 59 42 3b 51 63, 0 1 4 5 4 0 1, for",
    "53 b0 53 53 4b 03 59 42 3b 51 63, 0 1 2 3 4 5 4 0 1, for over an iterator in an object",
    "48 04 51 59 4a 03 59 4a 00 51 63, 0 0 1 0 1 0 0 1, except:",
    "49 03 51 59 51 b0 59 5d 51 63, 0 0 1 0 (1) (2) (1) 0 1, finally",
    "b0 47 02 59 51 5c 5d 51 63, 0 1 3 2 (3) (1) 0 1, with",
    "49 02 b0 63 5d 51 63, 0 0 1 (1) 0 1, a return that a finally body holds up",
    "b0 14 00 36 00 63, 0 1 2 1, a method call",
    "2b 00 b0 5f 4b 04 2f 14 42 3a 63, 0 1 2 5 6 5 1, a list comprehension",
    "51 52 2a 02 53 33 00 63, 0 1 2 1 2 1, a function with defaults",
  })
  void followsAllPaths(String hex, String depths, String what) {
    byte[] code = bytes(hex);
    InstructionCursor cursor = new InstructionCursor(code, 0);
    CodeFlow flow = new CodeFlow(cursor, code.length, 1);
    StringJoiner found = new StringJoiner(" ");
    cursor.moveTo(0);
    while (cursor.next()) {
      int offset = cursor.offset();
      if (flow.isReached(offset)) {
        found.add((flow.isSettled(offset) ? "%d" : "(%d)").formatted(flow.depth(offset)));
      }
    }
    assertEquals(depths, found.toString());
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource({
    "59 63, value stack too short for POP_TOP, a pop too many",
    "53 63, unexpected on the value stack: NULL, NULL is returned",
    "b0 5f 63, unexpected on the value stack: ITERATOR_REST, so is part of an iterator",
    "b0 14 00 63, unexpected on the value stack: OPTIONAL, and what a method is bound to",
    "b0 b0 b0 b0 4b 00 51 63, no iterator on the value stack, four objects as iterator",
    "b0 b0 5f 59 4b 00 51 63, no iterator on the value stack, an iterator without its top",
    "b0 5f 5a 51 63, unexpected on the value stack: ITERATOR_REST, an iterator in disorder",
    "b0 b0 2f 04 51 63, unexpected on the value stack: OBJECT, an object as a list that grows",
    "53 b0 b0 62 51 63, unexpected on the value stack: NULL, and NULL as a dict",
    "b0 53 33 00 63, unexpected on the value stack: OBJECT, an object as tuple of defaults",
    "49 02 b0 b0 5d 51 63, paths with other depths of the value stack meet, finally twice as deep",
    "49 01 b0 5d 51 63, paths with other values on the stack meet, an object is held up",
    "48 01 b0 5d 51 63, unexpected on the value stack: OBJECT, an object is raised again",
    "4a 00 51 63, no exception block to leave, no block",
    "51 42 3d, paths with other depths of the value stack meet, a loop that pushes",
    "49 01 51 59 51 63, unexpected on the value stack: PENDING, what is held up is dropped",
    "49 01 51 51 5a 5d 51 63, unexpected on the value stack: PENDING, or moved",
    "51 49 01 51 58 5d 51 63, unexpected on the value stack: PENDING, or copied with what is below",
    "51 48 01 59 5d 51 63, words from before a block are taken, by an instruction in it",
    "51 48 00 59 59 42 3b, paths with other depths of the value stack meet, or by its handler",
    "b0 47 02 59 51 5c 40 41 01 51 63, words from before a block are gone, before a jump out of it",
    "51 44 44 48 05 42 42 48 01 51 5d 51 63, paths with other exception blocks meet, equal ones",
    "49 02 4a 40 5d 51 63, a finally body is passed by, by leaving it as if it were a try",
    "49 01 51 48 02 5d 51 63, the end of another block, a finally body with a try in it",
  })
  void refusesWhatDoesNotFit(String hex, String detail, String what) {
    byte[] code = bytes(hex);
    MpyFormatException e =
        assertThrows(
            MpyFormatException.class,
            () -> new CodeFlow(new InstructionCursor(code, 0), code.length, 1));
    assertEquals(detail, e.detail());
  }

  /** What a finally body holds up may be a value and a small int. */
  @Test
  void countsTheWordsOfTheDeepestPath() {
    byte[] code = bytes("49 01 51 b0 59 5d 51 63");
    assertEquals(3, new CodeFlow(new InstructionCursor(code, 0), code.length, 1).maxWords());
  }

  /** {@code del a} in a loop: what was bound before is not bound for sure in the next turn. */
  @Test
  void knowsWhatIsBound() {
    byte[] code = bytes("b0 59 28 00 51 c1 42 38");
    CodeFlow flow = new CodeFlow(new InstructionCursor(code, 0), code.length, 1);
    assertFalse(flow.isBound(0, 0));
    assertTrue(flow.isBound(1, 0));
    assertFalse(flow.isBound(4, 0));
    assertTrue(flow.isBound(6, 1));
    assertFalse(flow.isBound(0, 1));
    assertTrue(flow.isTarget(0));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.ofDelimiter(" ").parseHex(hex);
  }
}
