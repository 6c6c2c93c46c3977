package org.antaresia.compiler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.mpy.Prelude;
import org.antaresia.mpy.RawCode;
import org.antaresia.mpy.ViperCode;
import org.antaresia.parser.Node;
import org.jspecify.annotations.Nullable;

/** The names of one function, class body, comprehension or module (py/scope.c). */
public final class Scope {
  /** What a scope belongs to. */
  public enum Kind {
    MODULE("<module>"),
    CLASS(""),
    LAMBDA("<lambda>"),
    LIST_COMP("<listcomp>"),
    DICT_COMP("<dictcomp>"),
    SET_COMP("<setcomp>"),
    GEN_EXPR("<genexpr>"),
    FUNCTION("");

    private final String simpleName;

    Kind(String simpleName) {
      this.simpleName = simpleName;
    }

    /** Whether names that are assigned become locals. */
    public boolean isFunctionLike() {
      return this != MODULE && this != CLASS;
    }

    /** Whether this is a comprehension or a generator expression. */
    public boolean isComprehension() {
      return isFunctionLike() && this != LAMBDA && this != FUNCTION;
    }
  }

  private static final String CLASS_CELL = "__class__";

  private final Kind kind;
  private final @Nullable Scope parent;
  private final int depth;
  private final Node node;
  private final String simpleName;
  private final String emitter;
  private final List<IdInfo> ids = new ArrayList<>();
  private final Map<String, IdInfo> byName = new HashMap<>();
  private final List<Scope> children = new ArrayList<>();

  private int flags;
  private int positionalArgs;
  private int keywordArgs;
  private int positionalDefaults;
  private int locals;
  private int stackWords;
  private int excStack;

  private RawCode.Kind codeKind = RawCode.Kind.BYTECODE;
  private RawCode.Machine machine = RawCode.Machine.NONE;
  private byte[] code = {};
  private @Nullable ViperCode viper;
  private List<Scope> codeChildren = List.of();
  private @Nullable RawCode rawCode;
  private int definitionLine;

  /**
   * A scope without names.
   *
   * @param node the piece of the tree that it is made of
   * @param name of a function or class; other kinds have a fixed one
   * @param emitter the name of the emitter that makes its code
   */
  public Scope(Kind kind, @Nullable Scope parent, Node node, String name, String emitter) {
    this.kind = kind;
    this.parent = parent;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.node = node;
    this.simpleName = kind.simpleName.isEmpty() ? name : kind.simpleName;
    this.emitter = emitter;
  }

  public Kind kind() {
    return kind;
  }

  /** The scope around this one, null for a module. */
  public @Nullable Scope parent() {
    return parent;
  }

  /** How many scopes are around this one. */
  public int depth() {
    return depth;
  }

  public Node node() {
    return node;
  }

  public String simpleName() {
    return simpleName;
  }

  /** The name of the emitter that makes the code. */
  public String emitter() {
    return emitter;
  }

  /** All identifiers: parameters first, then in the order in which the tree has them. */
  public List<IdInfo> ids() {
    return ids;
  }

  /** The scopes defined in this one, in the order of the tree. */
  public List<Scope> children() {
    return children;
  }

  /** Scope flags as {@link Prelude} has them. */
  public int flags() {
    return flags;
  }

  public void addFlags(int more) {
    flags |= more;
  }

  public boolean isGenerator() {
    return (flags & Prelude.GENERATOR) != 0;
  }

  /** Positional arguments; free variables count once {@link #assignLocals} was called. */
  public int positionalArgs() {
    return positionalArgs;
  }

  public int keywordArgs() {
    return keywordArgs;
  }

  public int positionalDefaults() {
    return positionalDefaults;
  }

  public void positionalDefaults(int count) {
    positionalDefaults = count;
  }

  public void addPositionalArg() {
    positionalArgs++;
  }

  public void addKeywordArg() {
    keywordArgs++;
  }

  /** Number of locals, cells and free variables included. */
  public int locals() {
    return locals;
  }

  /** The greatest depth that the value stack reached in any pass. */
  public int stackWords() {
    return stackWords;
  }

  /** Notes that the value stack gets so deep. */
  public void reachStack(int depth) {
    if (depth > stackWords) {
      stackWords = depth;
    }
  }

  public int excStack() {
    return excStack;
  }

  /** Notes that exception blocks nest so deep. */
  public void reachExcStack(int depth) {
    if (depth > excStack) {
      excStack = depth;
    }
  }

  /** The identifier {@code name}, or null if this scope does not know it. */
  public @Nullable IdInfo find(String name) {
    return byName.get(name);
  }

  /** The identifier {@code name}, added with {@code kind} if this scope did not know it. */
  public IdInfo findOrAdd(String name, IdInfo.Kind kind) {
    IdInfo id = byName.get(name);
    if (id == null) {
      id = new IdInfo(name, kind);
      byName.put(name, id);
      ids.add(id);
    }
    return id;
  }

  /** The identifier {@code name} of the module that this scope is in. */
  public @Nullable IdInfo findGlobal(String name) {
    Scope scope = this;
    while (scope.parent != null) {
      scope = scope.parent;
    }
    return scope.find(name);
  }

  /** Notes that {@code name} is assigned or deleted here. */
  public IdInfo modify(String name) {
    IdInfo id = findOrAdd(name, IdInfo.Kind.GLOBAL_IMPLICIT);
    if (id.kind() == IdInfo.Kind.GLOBAL_IMPLICIT) {
      id.kind(kind.isFunctionLike() ? IdInfo.Kind.LOCAL : IdInfo.Kind.GLOBAL_IMPLICIT_ASSIGNED);
    }
    return id;
  }

  /** Turns {@code id} into a free variable if a function around this one has that local. */
  public void closeOver(IdInfo id) {
    if (parent == null) {
      return;
    }
    for (Scope scope = parent; scope.parent != null; scope = scope.parent) {
      IdInfo outer = scope.find(id.name());
      if (outer != null) {
        if (isLocalSomewhere(outer)) {
          id.kind(IdInfo.Kind.FREE);
          closeOverInParents(id.name());
        }
        return;
      }
    }
  }

  private static boolean isLocalSomewhere(IdInfo id) {
    return id.kind() == IdInfo.Kind.LOCAL
        || id.kind() == IdInfo.Kind.CELL
        || id.kind() == IdInfo.Kind.FREE;
  }

  private void closeOverInParents(String name) {
    for (Scope scope = parent; scope != null; scope = scope.parent) {
      IdInfo id = scope.findOrAdd(name, IdInfo.Kind.UNDECIDED);
      if (id.kind() != IdInfo.Kind.UNDECIDED) {
        if (id.kind() == IdInfo.Kind.LOCAL) {
          id.kind(IdInfo.Kind.CELL);
        }
        return;
      }
      id.kind(IdInfo.Kind.FREE);
    }
  }

  /**
   * Gives each local its number: free variables, parameters and locals, other cells.
   *
   * <p>To be called once, after the SCOPE pass of all scopes, parents before children.
   */
  public void assignLocals() {
    moveStarParameterBack();
    locals = 0;
    for (int i = 0; i < ids.size(); i++) {
      IdInfo id = ids.get(i);
      if (kind == Kind.CLASS && id.name().equals(CLASS_CELL)) {
        continue; // no local unless a method makes it a cell
      }
      if (kind.isFunctionLike() && id.kind() == IdInfo.Kind.GLOBAL_IMPLICIT) {
        id.kind(IdInfo.Kind.GLOBAL_EXPLICIT);
      }
      if (id.kind() == IdInfo.Kind.LOCAL || id.isParameter()) {
        id.local(locals++);
      }
    }
    for (int i = 0; i < ids.size(); i++) {
      IdInfo id = ids.get(i);
      if (id.kind() == IdInfo.Kind.CELL && !id.isParameter()) {
        id.local(locals++);
      }
    }
    putFreeVariablesFirst();
  }

  /** The {@code *args} tuple comes behind the keyword-only arguments. */
  private void moveStarParameterBack() {
    if ((flags & Prelude.VARARGS) == 0) {
      return;
    }
    int last = -1;
    for (int i = ids.size() - 1; i >= 0; i--) {
      IdInfo.Parameter parameter = ids.get(i).parameter();
      if (parameter == IdInfo.Parameter.STAR) {
        if (last >= 0) {
          IdInfo star = ids.get(i);
          ids.set(i, ids.get(last));
          ids.set(last, star);
        }
        return;
      }
      if (parameter == IdInfo.Parameter.NORMAL && last < 0) {
        last = i;
      }
    }
  }

  private void putFreeVariablesFirst() {
    if (parent == null) {
      return;
    }
    int free = 0;
    for (int i = 0; i < parent.ids.size(); i++) {
      IdInfo outer = parent.ids.get(i);
      if (outer.kind() == IdInfo.Kind.CELL || outer.kind() == IdInfo.Kind.FREE) {
        IdInfo id = find(outer.name());
        if (id != null && id.kind() == IdInfo.Kind.FREE) {
          id.local(free++);
        }
      }
    }
    if (free > 0) {
      for (int i = 0; i < ids.size(); i++) {
        IdInfo id = ids.get(i);
        if (id.kind() != IdInfo.Kind.FREE || id.isParameter()) {
          id.local(id.local() + free);
        }
      }
      positionalArgs += free;
      locals += free;
    }
  }

  /** Takes finished code; {@code children} are the scopes that it refers to. */
  public void assignCode(
      RawCode.Kind kind, byte[] bytes, List<Scope> children, RawCode.Machine machine) {
    this.codeKind = kind;
    this.code = bytes;
    this.codeChildren = List.copyOf(children);
    this.machine = machine;
  }

  /** Takes a function in the register IR. */
  public void assignViper(ViperCode function, List<Scope> children) {
    this.viper = function;
    this.codeChildren = List.copyOf(children);
  }

  /** Notes the source line at which the scope around this one makes it. */
  public void definedAt(int line) {
    definitionLine = line;
  }

  /** The code of this scope and of all scopes that it refers to; each scope has one. */
  public RawCode rawCode() {
    RawCode made = rawCode;
    if (made == null) {
      List<RawCode> rawChildren = new ArrayList<>(codeChildren.size());
      for (int i = 0; i < codeChildren.size(); i++) {
        rawChildren.add(codeChildren.get(i).rawCode());
      }
      made =
          viper != null
              ? new RawCode(viper, rawChildren, definitionLine)
              : new RawCode(codeKind, code, rawChildren, machine, definitionLine);
      rawCode = made;
    }
    return made;
  }
}
