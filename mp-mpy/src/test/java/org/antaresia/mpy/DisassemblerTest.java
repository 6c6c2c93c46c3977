package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DisassemblerTest {
  private static final Pattern HEADING = Pattern.compile("(descriptor:|bytecode @) ?[0-9a-f]+");
  private static final Pattern POINTER =
      Pattern.compile("(?m)^(\\d+ (?:MAKE_[A-Z_]+|LOAD_CONST_OBJ)) [0-9a-f]+");

  @Test
  void listsAsGenuineDoes() throws IOException {
    String listing = Disassembler.listing(MpyReader.read(Golden.bytes("sample.hex")));
    String withoutAddresses =
        POINTER.matcher(HEADING.matcher(listing).replaceAll("$1P")).replaceAll("$1 P");
    assertEquals(Golden.text("sample.lst"), withoutAddresses);
  }
}
