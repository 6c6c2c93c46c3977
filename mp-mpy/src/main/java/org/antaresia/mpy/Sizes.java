package org.antaresia.mpy;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the bytes of a {@code .mpy} file go.
 *
 * @param total of the file
 * @param header magic, features and the lengths of the tables
 * @param names the qstr table
 * @param objects the table of constants that are no small ints and no names
 * @param functions by function, in the order of {@link Listing#functions}
 */
public record Sizes(int total, int header, int names, int objects, List<Function> functions) {

  /**
   * A function without those that it makes.
   *
   * @param path see {@link Listing.Function#path}
   * @param code opcodes or machine code
   * @param info signature, names of the function and its parameters, cells
   * @param lines the table of source lines
   * @param frame what stands around: kind, length, number of children, relocations, data
   */
  public record Function(String path, int code, int info, int lines, int frame) {
    public int total() {
      return code + info + lines + frame;
    }
  }

  public Sizes {
    functions = List.copyOf(functions);
  }

  /** Measures a module as {@link MpyWriter} writes it. */
  public static Sizes of(CompiledModule module) {
    MpyWriter writer = new MpyWriter();
    int header = writer.header(module);
    int names = writer.names(module);
    int objects = writer.objects(module);
    List<Function> functions = new ArrayList<>();
    for (Listing.Function function : Listing.of(module).functions()) {
      functions.add(function(function));
    }
    int total = header + names + objects;
    for (Function function : functions) {
      total += function.total();
    }
    return new Sizes(total, header, names, objects, functions);
  }

  private static Function function(Listing.Function function) {
    RawCode rawCode = function.rawCode();
    byte[] code = rawCode.code();
    int frame = MpyWriter.frameBytes(rawCode);
    if (rawCode.kind() != RawCode.Kind.BYTECODE) {
      return new Function(function.path(), code.length, 0, 0, frame);
    }
    Prelude prelude = rawCode.prelude();
    int lines = prelude.cellsOffset() - prelude.lineTableOffset(code);
    int info = prelude.opcodesOffset() - lines;
    return new Function(function.path(), code.length - prelude.opcodesOffset(), info, lines, frame);
  }
}
