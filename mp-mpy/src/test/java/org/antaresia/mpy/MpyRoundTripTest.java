package org.antaresia.mpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.antaresia.mpy.RawCode.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MpyRoundTripTest {
  // Name "f", no arguments, then LOAD_CONST_NONE, RETURN_VALUE.
  private static final byte[] RETURN_NONE = {0x00, 0x02, 0x01, 0x51, 0x63};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sample.hex",
        "native.hex",
        "machine.x64.hex",
        "machine.armv6m.hex",
        "machine.xtensawin.hex",
        "machine.rv32imc.hex"
      })
  void writesWhatItReadFromGenuine(String file) throws IOException {
    byte[] genuine = Golden.bytes(file);
    assertArrayEquals(genuine, MpyWriter.write(MpyReader.read(genuine)));
  }

  @Test
  void keepsEveryKindOfConstant() {
    List<Const> consts =
        List.of(
            Const.NONE,
            Const.TRUE,
            Const.FALSE,
            Const.ELLIPSIS,
            Const.Singleton.FUN_TABLE,
            new Const.Str("text \u00ff", false),
            new Const.Bytes(""),
            new Const.Int(BigInteger.TWO.pow(100).negate()),
            new Const.Int(BigInteger.TEN.pow(9000)),
            new Const.Float(0.1),
            new Const.Float(-0.0),
            new Const.Float(Double.NEGATIVE_INFINITY),
            new Const.Complex(0, 2.5),
            new Const.Complex(-1.5, -1e-20),
            new Const.Complex(1e30, 1),
            new Const.Tuple(List.of(Const.NONE, new Const.Tuple(List.of()))));
    RawCode root = new RawCode(RETURN_NONE, List.of());
    CompiledModule module = new CompiledModule(List.of("f.py", "f"), consts, root, List.of(root));
    CompiledModule read = MpyReader.read(MpyWriter.write(module));
    assertEquals(consts, read.consts());
    assertEquals(module.qstrs(), read.qstrs());
    assertArrayEquals(RETURN_NONE, read.root().code());
  }

  @Test
  void keepsMachineCodeWithItsData() {
    RawCode.Machine linked =
        new RawCode.Machine(0, 0x70, 0, 0, 12, new byte[] {1, 2, 3}, new byte[] {1, 8, 4});
    RawCode viper = new RawCode(Kind.VIPER, new byte[] {9, 9}, List.of(), linked);
    RawCode assembler =
        new RawCode(Kind.ASM, new byte[4], List.of(), RawCode.Machine.assembler(3, 2));
    RawCode root = new RawCode(RETURN_NONE, List.of(viper, assembler));
    CompiledModule module =
        new CompiledModule(
            List.of("f.py", "f"), List.of(), root, CompiledModule.byLevel(root), 31, 7, 0);
    byte[] file = MpyWriter.write(module);
    CompiledModule read = MpyReader.read(file);
    RawCode.Machine machine = read.root().children().get(0).machine();
    assertEquals(7, read.arch());
    assertEquals(12, machine.bssBytes());
    assertArrayEquals(new byte[] {1, 2, 3}, machine.rodata());
    assertArrayEquals(new byte[] {1, 8, 4}, machine.relocations());
    assertEquals(3, read.root().children().get(1).machine().positionalArgs());
    assertArrayEquals(file, MpyWriter.write(read));
  }

  @ParameterizedTest
  @CsvSource({"x64, 0", "armv6m, 0", "xtensawin, 0", "rv32imc, 3"})
  void tellsWhichMachineTheCodeIsFor(String name, int flags) throws IOException {
    CompiledModule module = MpyReader.read(Golden.bytes("machine." + name + ".hex"));
    assertEquals(name, Arch.name(module.arch()));
    assertEquals(flags, module.archFlags());
    Listing listing = Listing.of(module);
    assertEquals(
        List.of(
            "<module>",
            "<module>.total",
            "<module>.<viper>",
            "<module>.Counter",
            "<module>.Counter.run",
            "<module>.Counter.run.<lambda>"),
        listing.functions().stream().map(Listing.Function::path).toList());
    assertEquals(Golden.bytes("machine." + name + ".hex").length, Sizes.of(module).total());
  }

  @Test
  void tellsNativeCodeApart() throws IOException {
    CompiledModule module = MpyReader.read(Golden.bytes("native.hex"));
    List<Kind> kinds = module.root().children().stream().map(RawCode::kind).toList();
    assertEquals(List.of(Kind.NATIVE, Kind.VIPER, Kind.ASM, Kind.NATIVE), kinds);
    assertEquals(7, module.arch());
    Prelude generator = module.root().children().get(3).prelude();
    assertEquals(Prelude.GENERATOR, generator.scopeFlags());
  }
}
