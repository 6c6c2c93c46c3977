package org.antaresia.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.mpy.Const;

/** The tables that all functions of a module share, in the order of first use. */
public final class ModuleContext {
  /** The length of a qstr is kept in a byte. */
  private static final int MAX_QSTR = 255;

  private final List<String> qstrs = new ArrayList<>();
  private final Map<String, Integer> qstrIndexes = new HashMap<>();
  private final List<Const> constTable = new ArrayList<>();
  private final Map<Const, Integer> constIndexes = new HashMap<>();

  /** Tables with the file's name as the first qstr. */
  public ModuleContext(String sourceFile) {
    useQstr(sourceFile);
  }

  /**
   * The index of {@code text} in the qstr table; it is added if it was not there.
   *
   * @throws CompileException when it is longer than a qstr can be
   */
  public int useQstr(String text) {
    Integer index = qstrIndexes.get(text);
    if (index == null) {
      if (text.length() > MAX_QSTR) {
        throw new CompileException("RuntimeError", "name too long", 0, null);
      }
      index = qstrs.size();
      qstrIndexes.put(text, index);
      qstrs.add(text);
    }
    return index;
  }

  /** The index of {@code object} in the constant table; it is added if it was not there. */
  public int useConst(Const object) {
    Integer index = constIndexes.get(object);
    if (index == null) {
      index = constTable.size();
      constIndexes.put(object, index);
      constTable.add(object);
    }
    return index;
  }

  public List<String> qstrs() {
    return qstrs;
  }

  public List<Const> constTable() {
    return constTable;
  }
}
