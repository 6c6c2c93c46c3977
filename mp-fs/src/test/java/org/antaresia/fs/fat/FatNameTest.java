package org.antaresia.fs.fat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.antaresia.fs.FsException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FatNameTest {
  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "README.TXT,README  TXT,0",
        "readme.txt,README  TXT,24",
        "README.txt,README  TXT,16",
        "readme,README     ,8",
        "12345678.123,12345678123,0",
        "a1.TXT,A1      TXT,8",
      })
  void fitAsShortNames(String name, String expected, int caseBits) throws FsException {
    FatName parsed = new FatName(name, 0);
    assertEquals(expected, text(parsed.shortName()));
    assertEquals(caseBits, parsed.caseBits());
    assertEquals(false, parsed.isLong());
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Readme.txt,README  TXT",
        "\u0082t\u0082.txt,ETE     TXT",
      })
  void needALongNameForTheirLetters(String name, String expected) throws FsException {
    FatName parsed = new FatName(name, 0);
    assertEquals(expected, text(parsed.shortName()));
    assertEquals(true, parsed.isLong());
    assertEquals(false, parsed.isLossy());
  }

  @ParameterizedTest
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a long name.text,1,ALONGN~1TEX",
        "a long name.text,5,ALONGN~5TEX",
        "a long name.text,6,ALO~9659TEX",
        "a+b,1,A_B~1      ",
        ".bashrc,1,~1      BAS",
        "x.y.z,1,XY~1    Z  ",
        " a,1,A~1        ",
      })
  void getANumberForWhatIsLost(String name, int number, String expected) throws FsException {
    FatName parsed = new FatName(name, 0);
    assertEquals(true, parsed.isLossy());
    assertEquals(expected, text(parsed.numbered(number)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".  ", "a*b", "a?b", "a:b", "<a", "a|", "\"a", "\u007f", "..."})
  void mustBeNames(String name) {
    FsException e = assertThrows(FsException.class, () -> new FatName(name, 0));
    assertEquals(FsException.EINVAL, e.errno());
  }

  @ParameterizedTest
  @CsvSource({
    "a/b,a,2,false",
    "a//b,a,3,false",
    "a\\b,a,2,false",
    "'a. ',a,3,true",
    "..,..,2,true"
  })
  void arePartsOfPaths(String path, String text, int end, boolean isLast) throws FsException {
    FatName parsed = new FatName(path, 0);
    assertEquals(text, parsed.text);
    assertEquals(end, parsed.end);
    assertEquals(isLast, parsed.isLast);
  }

  private static String text(byte[] name) {
    return new String(name, StandardCharsets.ISO_8859_1);
  }
}
