package org.antaresia.mpy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes one module of several: its body runs theirs in turn, all with the same globals.
 *
 * <p>Names and objects that several modules have are kept once. Machine code knows its names by
 * number, so a module with some comes first, wherever it stood, and there can be only one.
 */
public final class Merger {
  private static final String MODULE = "<module>";

  private final List<String> qstrs = new ArrayList<>();
  private final Map<String, Integer> qstrIndexes = new HashMap<>();
  private final List<Const> consts = new ArrayList<>();
  private final Map<Const, Integer> constIndexes = new HashMap<>();

  private Merger() {}

  /**
   * Merges modules; one alone stays as it is.
   *
   * @throws IllegalArgumentException when there are none, when more than one has machine code, or
   *     when a function would become too long for its jumps
   */
  public static CompiledModule merge(List<CompiledModule> modules) {
    return modules.size() == 1 ? modules.get(0) : new Merger().all(inOrder(modules));
  }

  private static List<CompiledModule> inOrder(List<CompiledModule> modules) {
    if (modules.isEmpty()) {
      throw new IllegalArgumentException("no modules to merge");
    }
    List<CompiledModule> ordered = new ArrayList<>(modules);
    boolean hasMachineCode = false;
    for (CompiledModule module : modules) {
      if (module.arch() != 0) {
        if (hasMachineCode) {
          throw new IllegalArgumentException("more than one module has machine code");
        }
        hasMachineCode = true;
        ordered.remove(module);
        ordered.add(0, module);
      }
    }
    return ordered;
  }

  private CompiledModule all(List<CompiledModule> modules) {
    CompiledModule first = modules.get(0);
    for (String name : first.qstrs()) {
      append(name, qstrs, qstrIndexes);
    }
    for (Const object : first.consts()) {
      append(object, consts, constIndexes);
    }
    List<RawCode> bodies = new ArrayList<>();
    int smallIntBits = first.smallIntBits();
    for (CompiledModule module : modules) {
      bodies.add(module == first ? first.root() : moved(module));
      smallIntBits = Math.max(smallIntBits, module.smallIntBits());
    }
    RawCode root = new RawCode(body(bodies.size()), bodies);
    return new CompiledModule(
        qstrs,
        consts,
        root,
        CompiledModule.byLevel(root),
        smallIntBits,
        first.arch(),
        first.archFlags());
  }

  private RawCode moved(CompiledModule module) {
    int[] names = new int[module.qstrs().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = indexOf(module.qstrs().get(i), qstrs, qstrIndexes);
    }
    int[] objects = new int[module.consts().size()];
    for (int i = 0; i < objects.length; i++) {
      objects[i] = indexOf(module.consts().get(i), consts, constIndexes);
    }
    return moved(module.root(), names, objects);
  }

  private static RawCode moved(RawCode rawCode, int[] names, int[] objects) {
    List<RawCode> children = new ArrayList<>();
    for (RawCode child : rawCode.children()) {
      children.add(moved(child, names, objects));
    }
    return new RawCode(new MovedCode(rawCode, names, objects).code(), children);
  }

  /** The body that makes a function of each of its children, and calls it. */
  private byte[] body(int children) {
    ByteWriter name = new ByteWriter();
    name.uint(indexOf(MODULE, qstrs, qstrIndexes));
    ByteWriter code = new ByteWriter();
    Prelude.encodeSignature(code, 1, 0, 0, 0, 0, 0);
    Prelude.encodeSizes(code, name.size(), 0);
    code.bytes(name);
    for (int i = 0; i < children; i++) {
      code.u8(Op.MAKE_FUNCTION);
      code.uint(i);
      code.u8(Op.CALL_FUNCTION);
      code.uint(0);
      code.u8(Op.POP_TOP);
    }
    code.u8(Op.LOAD_CONST_NONE);
    code.u8(Op.RETURN_VALUE);
    return code.toByteArray();
  }

  private static <T> int indexOf(T entry, List<T> table, Map<T, Integer> indexes) {
    Integer index = indexes.get(entry);
    return index == null ? append(entry, table, indexes) : index;
  }

  private static <T> int append(T entry, List<T> table, Map<T, Integer> indexes) {
    indexes.putIfAbsent(entry, table.size());
    table.add(entry);
    return table.size() - 1;
  }
}
