package org.antaresia.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.antaresia.vm.Vm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructFormatTest {
  private final Vm vm = new Vm(16 * 1024, 1024, MockedHost.create());

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "<, 0, 0",
    "b, 1, 1",
    "bh, 4, 2",
    "<bh, 3, 2",
    "bI, 8, 2",
    "bq, 16, 2",
    "!bhiqd, 23, 5",
    "3s, 3, 1",
    "0s, 0, 1",
    "b3xh, 6, 2",
    "0ib, 1, 1",
    "2H3B, 7, 5",
    "<100000000q, 800000000, 100000000",
  })
  void measures(String text, long size, int items) {
    StructFormat format = new StructFormat(vm, text);
    assertEquals(size, format.size());
    assertEquals(items, format.items());
  }

  @Test
  void alignsItemsInNativeOrder() {
    StructFormat format = new StructFormat(vm, "b2i");
    assertEquals("b 1 @0", next(format));
    assertEquals("i 2 @4", next(format));
    assertEquals("end", next(format));
  }

  private static String next(StructFormat format) {
    return format.next()
        ? (char) format.typecode() + " " + format.count() + " @" + format.offset()
        : "end";
  }
}
