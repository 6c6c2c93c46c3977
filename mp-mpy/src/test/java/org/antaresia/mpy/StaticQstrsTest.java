package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class StaticQstrsTest {

  @Test
  void hasGenuinesNumbers() {
    assertEquals(165, StaticQstrs.last());
    assertEquals("", StaticQstrs.name(1));
    assertEquals("__dir__", StaticQstrs.name(2));
    assertEquals("\n", StaticQstrs.name(3));
    assertEquals("<module>", StaticQstrs.name(7));
    assertEquals("AttributeError", StaticQstrs.name(StaticQstrs.number("AttributeError")));
    assertEquals("zip", StaticQstrs.name(165));
  }

  @Test
  void findsEachByItsText() {
    for (int number = 1; number <= StaticQstrs.last(); number++) {
      assertEquals(number, StaticQstrs.number(StaticQstrs.name(number)));
    }
    assertEquals(0, StaticQstrs.number("not static"));
  }
}
