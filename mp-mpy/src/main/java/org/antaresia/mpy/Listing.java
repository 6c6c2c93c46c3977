package org.antaresia.mpy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A module as people read and compare it: its functions by name, and for each its instructions with
 * names and values in place of indexes. Text is byte strings.
 *
 * @param module what is listed
 * @param functions the module body first, then what it makes, depth first
 */
public record Listing(CompiledModule module, List<Function> functions) {

  /**
   * A function.
   *
   * @param path the names from the module's on, joined with dots; a second of the same name is
   *     {@code name#2}
   * @param signature parameters and sizes of the state, empty for machine code that has none
   * @param instructions in order, empty for machine code
   */
  public record Function(
      String path, RawCode rawCode, String signature, List<Instruction> instructions) {}

  /**
   * An instruction.
   *
   * @param offset in bytes from the first one
   * @param line of the source
   * @param text name and operand; a jump's operand is the offset it leads to
   */
  public record Instruction(int offset, int line, String text) {}

  public Listing {
    functions = List.copyOf(functions);
  }

  /** Lists a module that was compiled or read. */
  public static Listing of(CompiledModule module) {
    List<Function> functions = new ArrayList<>();
    add(module, module.root(), name(module, module.root()), functions);
    return new Listing(module, functions);
  }

  private static void add(
      CompiledModule module, RawCode rawCode, String path, List<Function> functions) {
    functions.add(function(module, rawCode, path));
    Map<String, Integer> seen = new HashMap<>();
    for (RawCode child : rawCode.children()) {
      String name = name(module, child);
      int nth = seen.merge(name, 1, Integer::sum);
      add(module, child, path + "." + (nth == 1 ? name : name + "#" + nth), functions);
    }
  }

  private static Function function(CompiledModule module, RawCode rawCode, String path) {
    if (!rawCode.hasPrelude()) {
      return new Function(path, rawCode, "", List.of());
    }
    byte[] code = rawCode.code();
    Prelude prelude = rawCode.prelude();
    if (rawCode.kind() == RawCode.Kind.NATIVE) {
      return new Function(path, rawCode, signature(module, prelude, code), List.of());
    }
    List<Instruction> instructions = new ArrayList<>();
    Disassembler disassembler = new Disassembler(module, false);
    InstructionCursor cursor = new InstructionCursor(code, prelude.opcodesOffset());
    while (cursor.next()) {
      int line = prelude.line(code, cursor.offset());
      instructions.add(
          new Instruction(cursor.offset(), line, disassembler.instruction(rawCode, cursor)));
    }
    return new Function(path, rawCode, signature(module, prelude, code), instructions);
  }

  private static String signature(CompiledModule module, Prelude prelude, byte[] code) {
    StringBuilder text = new StringBuilder("(");
    int[] names = prelude.names(code);
    for (int i = 1; i < names.length; i++) {
      text.append(i == 1 ? "" : ", ");
      text.append(i == prelude.positionalArgs() + 1 && prelude.keywordArgs() > 0 ? "*, " : "");
      text.append(ConstText.name(module.qstrs().get(names[i])));
    }
    text.append(")");
    int flags = prelude.scopeFlags();
    text.append((flags & Prelude.VARARGS) != 0 ? " *args" : "");
    text.append((flags & Prelude.VARKEYWORDS) != 0 ? " **keywords" : "");
    text.append((flags & Prelude.GENERATOR) != 0 ? " generator" : "");
    text.append(", defaults ").append(prelude.positionalDefaults());
    text.append(", state ").append(prelude.stateWords());
    text.append(", exception blocks ").append(prelude.excStack());
    text.append(", cells ").append(prelude.cells());
    return text.toString();
  }

  /** The name of a function; of machine code without one its kind. */
  static String name(CompiledModule module, RawCode rawCode) {
    return rawCode.hasPrelude()
        ? ConstText.name(module.qstrs().get(rawCode.prelude().names(rawCode.code())[0]))
        : rawCode.kind() == RawCode.Kind.VIPER ? "<viper>" : "<asm>";
  }
}
