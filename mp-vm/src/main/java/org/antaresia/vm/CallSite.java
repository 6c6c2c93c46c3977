package org.antaresia.vm;

import org.antaresia.ir.Routine;
import org.jspecify.annotations.Nullable;

/** Whom a call in compiled code has called: hot functions that take their arguments as they are. */
final class CallSite {
  /** Of a call that has more callees, the first ones are remembered. */
  private static final int MOST = 3;

  private static final Routine FUNCTION = Routine.ofWords("function", 3);
  private static final Routine IN_CLOSURE = Routine.ofWords("functionInClosure", 3);
  private static final Routine IN_BOUND_METHOD = Routine.ofWords("functionInBoundMethod", 3);
  private static final Routine IN_CLASS = Routine.ofWords("functionInClass", 3);
  private static final Routine IN_INSTANCE = Routine.ofWords("functionInInstance", 3);

  /** How the function is found. */
  enum Kind {
    /** It is what is called. */
    FUNCTION,
    /** It is that of the closure that is called. */
    CLOSURE,
    /** It is that of the bound method that is called. */
    BOUND_METHOD,
    /** It is the {@code __init__} of the class that is called. */
    CLASS,
    /** It is the {@code __call__} of the class of what is called. */
    INSTANCE;

    /** Whether its first parameter is not among the arguments of the call. */
    boolean addsSelf() {
      return this == BOUND_METHOD || this == CLASS || this == INSTANCE;
    }
  }

  final Kind kind;

  /** The register code of the function. */
  final RegisterCode code;

  /** Arguments that are given, {@code self} included when it lies before them. */
  final int arguments;

  /** The parameters that cells of a closure are. */
  final int cells;

  /** Another callee of the same call. */
  final @Nullable CallSite next;

  private CallSite(
      Kind kind, RegisterCode code, int arguments, int cells, @Nullable CallSite next) {
    this.kind = kind;
    this.code = code;
    this.arguments = arguments;
    this.cells = cells;
    this.next = next;
  }

  /** Adds a callee to those of a call. */
  static CallSite with(
      @Nullable CallSite known, Kind kind, RegisterCode code, int arguments, int cells) {
    int count = 0;
    for (CallSite site = known; site != null; site = site.next) {
      if (site.code == code && site.kind == kind && site.arguments == arguments) {
        count = MOST;
      }
      count++;
    }
    return known == null || count < MOST
        ? new CallSite(kind, code, arguments, cells, known)
        : known;
  }

  /** Whether the callee's code may become part of the caller's. */
  boolean isInlinable() {
    return !code.isProtected;
  }

  /** Parameters that come from the function's defaults. */
  int defaults() {
    return code.shape.positional() - cells - arguments - (kind.addsSelf() ? 1 : 0);
  }

  /** What tells calls apart that become part of the same code in other ways. */
  long shape() {
    return kind.ordinal() | arguments << 8 | (long) cells << 16;
  }

  /** What the link of the frame is. */
  int linkKind() {
    return kind == Kind.CLASS ? Frame.INIT : Frame.CALL;
  }

  /** The routine that finds the function behind what is called if it is the one expected. */
  Routine finder() {
    return switch (kind) {
      case FUNCTION -> FUNCTION;
      case CLOSURE -> IN_CLOSURE;
      case BOUND_METHOD -> IN_BOUND_METHOD;
      case CLASS -> IN_CLASS;
      case INSTANCE -> IN_INSTANCE;
    };
  }
}
