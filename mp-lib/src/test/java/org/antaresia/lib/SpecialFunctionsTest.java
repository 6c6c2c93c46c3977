package org.antaresia.lib;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values to 17 digits from Abramowitz and Stegun's definitions, computed with 50 digits. */
class SpecialFunctionsTest {
  private static final int ULPS = 12;

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Double.isFinite(expected) ? ULPS * Math.ulp(expected) : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1.772453850905516",
    "1.5, 0.88622692545275801",
    "-0.5, -3.5449077018110321",
    "-2.5, -0.94530872048294188",
    "3.7, 4.170651783796604",
    "10.1, 454760.75144158559",
    "20.3, 2.9724610752355722e+17",
    "100.5, 9.3209631040827166e+156",
    "171.5, 9.4833675668247993e+307",
    "1e-300, 9.9999999999999997e+299",
    "1, 1",
    "5, 24",
    "23, 1.1240007277776077e21",
    "172, Infinity",
    "Infinity, Infinity",
    "0, Infinity",
    "-1, NaN",
    "-Infinity, NaN",
    "NaN, NaN",
  })
  void computesGamma(double x, double expected) {
    assertClose(expected, SpecialFunctions.gamma(x));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.57236494292470009",
    "-1.5, 0.86004701537648101",
    "3.7, 1.4280723266653881",
    "15.9, 27.625493215168692",
    "16, 27.899271383840892",
    "100.5, 361.43554046777762",
    "1e10, 220258509288.81058",
    "1e300, 6.8977552789821374e+302",
    "1, 0",
    "2, 0",
    "0, Infinity",
    "-3, Infinity",
    "-Infinity, Infinity",
    "NaN, NaN",
  })
  void computesTheLogarithmOfGamma(double x, double expected) {
    assertClose(expected, SpecialFunctions.lgamma(x));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.1124629160182849",
    "0.4999, 0.52041199516138659",
    "0.5, 0.52049987781304654",
    "-0.7, -0.67780119383741844",
    "1, 0.84270079294971487",
    "2, 0.99532226501895273",
    "5, 0.99999999999846254",
    "0, 0",
    "-0.0, -0.0",
    "Infinity, 1",
    "-Infinity, -1",
    "NaN, NaN",
  })
  void computesTheErrorFunction(double x, double expected) {
    assertClose(expected, SpecialFunctions.erf(x));
  }

  @ParameterizedTest
  @CsvSource({
    "0.1, 0.8875370839817151",
    "0.5, 0.47950012218695346",
    "1, 0.15729920705028513",
    "2, 0.0046777349810472658",
    "-2, 1.9953222650189527",
    "10, 2.0884875837625448e-45",
    "26, 5.6631924088561428e-296",
    "30, 0",
    "Infinity, 0",
    "-Infinity, 2",
    "NaN, NaN",
  })
  void computesTheComplementaryErrorFunction(double x, double expected) {
    assertClose(expected, SpecialFunctions.erfc(x));
  }

  @ParameterizedTest
  @CsvSource({
    "0.7, -0.51457317282975833",
    "0.9999999, -1.4426951122643492e-7",
    "1.0000001, 1.4426949695965584e-7",
    "3, 1.5849625007211562",
    "10, 3.3219280948873623",
    "1e300, 996.5784284662087",
    "1, 0",
    "8, 3",
    "1e-320, -1063.0170064253057",
    "0, -Infinity",
    "-1, NaN",
    "Infinity, Infinity",
  })
  void computesLogarithmsToBase2(double x, double expected) {
    assertClose(expected, SpecialFunctions.log2(x));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-10, 1.0e-10",
    "0.5, 0.48121182505960345",
    "-3, -1.8184464592320668",
    "1e10, 23.718998110500402",
    "1e300, 691.46867507877365",
    "-0.0, -0.0",
    "Infinity, Infinity",
  })
  void computesInverseHyperbolicSine(double x, double expected) {
    assertClose(expected, SpecialFunctions.asinh(x));
  }

  @ParameterizedTest
  @CsvSource({
    "1.0000001, 0.00044721359190373473",
    "1.5, 0.96242365011920689",
    "3, 1.7627471740390861",
    "1e10, 23.718998110500402",
    "1e300, 691.46867507877365",
    "1, 0",
    "0.5, NaN",
    "Infinity, Infinity",
  })
  void computesInverseHyperbolicCosine(double x, double expected) {
    assertClose(expected, SpecialFunctions.acosh(x));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-10, 1.0e-10",
    "0.5, 0.54930614433405485",
    "-0.999, -3.8002011672501996",
    "-0.0, -0.0",
    "1, Infinity",
    "-1, -Infinity",
    "1.5, NaN",
  })
  void computesInverseHyperbolicTangent(double x, double expected) {
    assertClose(expected, SpecialFunctions.atanh(x));
  }
}
