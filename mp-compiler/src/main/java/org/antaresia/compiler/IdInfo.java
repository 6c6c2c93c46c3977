package org.antaresia.compiler;

/** What is known about one identifier of a scope. */
public final class IdInfo {
  /** Where the value of an identifier lives. */
  public enum Kind {
    /** Seen, but not yet bound to anything. */
    UNDECIDED,
    /** Only read so far: a global, or a variable of an enclosing function. */
    GLOBAL_IMPLICIT,
    /** Assigned in a module or class body. */
    GLOBAL_IMPLICIT_ASSIGNED,
    /** Declared global, or read in a function and found nowhere. */
    GLOBAL_EXPLICIT,
    /** A local variable that no inner function uses. */
    LOCAL,
    /** A local variable that an inner function uses. */
    CELL,
    /** A variable of an enclosing function. */
    FREE
  }

  /** How an identifier is a parameter. */
  public enum Parameter {
    NONE,
    NORMAL,
    STAR,
    DOUBLE_STAR
  }

  private final String name;
  private Kind kind;
  private Parameter parameter = Parameter.NONE;
  private int local;

  IdInfo(String name, Kind kind) {
    this.name = name;
    this.kind = kind;
  }

  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  public void kind(Kind kind) {
    this.kind = kind;
  }

  public Parameter parameter() {
    return parameter;
  }

  public boolean isParameter() {
    return parameter != Parameter.NONE;
  }

  /** Makes this a local variable that is a parameter. */
  public void parameter(Parameter parameter) {
    this.kind = Kind.LOCAL;
    this.parameter = parameter;
  }

  /** The number of the local, for LOCAL, CELL and FREE. */
  public int local() {
    return local;
  }

  void local(int local) {
    this.local = local;
  }
}
