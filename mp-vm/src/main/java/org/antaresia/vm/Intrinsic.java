package org.antaresia.vm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Type;

/**
 * A builtin function or type that compiled code need not call: a routine of {@link BuiltinRoutines}
 * does the same where its arguments are of certain kinds, which lie in registers.
 *
 * @param routine what does it
 * @param parameters the kinds that it takes
 * @param result what it gives
 */
record Intrinsic(Routine routine, List<Kind> parameters, Result result) {
  /** What an argument has to be. */
  enum Kind {
    ANY(Type.WORD),
    INT(Type.WORD),
    FLOAT(Type.FLOAT);

    private final Type type;

    Kind(Type type) {
      this.type = type;
    }
  }

  /** What there is when all went well, and else. */
  enum Result {
    /** An object, or NULL. */
    WORD(Type.WORD),
    /** None when the routine gives another word than 0. */
    NONE(Type.WORD),
    /** A small int without its tag, or {@link BuiltinRoutines#NO_INT}. */
    INT(Type.WORD),
    /** Any float. */
    FLOAT(Type.FLOAT),
    /** An object, of a routine that allocates: it has frame, fresh list and instruction before. */
    NEW(Type.WORD);

    private final Type type;

    Result(Type type) {
      this.type = type;
    }
  }

  /** For the address of each function or type what there is for it. */
  private static final Map<Integer, List<Intrinsic>> TABLE = new HashMap<>();

  static {
    Kind any = Kind.ANY;
    Kind integer = Kind.INT;
    Kind real = Kind.FLOAT;
    function(Rom.BUILTINS, "len", "len", Result.INT, any);
    function(Rom.BUILTINS, "ord", "ord", Result.INT, any);
    function(Rom.BUILTINS, "chr", "chr", Result.WORD, integer);
    function(Rom.BUILTINS, "abs", "absOfInt", Result.INT, integer);
    function(Rom.BUILTINS, "abs", "absOfFloat", Result.FLOAT, real);
    function(Rom.BUILTINS, "min", "minOfInts", Result.INT, integer, integer);
    function(Rom.BUILTINS, "min", "minOfFloats", Result.FLOAT, real, real);
    function(Rom.BUILTINS, "max", "maxOfInts", Result.INT, integer, integer);
    function(Rom.BUILTINS, "max", "maxOfFloats", Result.FLOAT, real, real);
    function(Rom.BUILTINS, "isinstance", "isInstance", Result.WORD, any, any);
    function(Rom.BUILTINS, "divmod", "divmod", Result.NEW, integer, integer);
    type(Rom.INT, "intOfInt", Result.INT, integer);
    type(Rom.INT, "intOfFloat", Result.INT, real);
    type(Rom.FLOAT, "floatOfInt", Result.FLOAT, integer);
    type(Rom.FLOAT, "floatOfFloat", Result.FLOAT, real);
    type(Rom.BOOL, "bool", Result.WORD, any);
    function(Rom.LIST, "append", "appendToList", Result.NONE, any, any);
    function(Rom.LIST, "pop", "popOfList", Result.WORD, any);
    function(Rom.DICT, "get", "getOfDict", Result.WORD, any, any);
    function(Rom.DICT, "get", "getOfDictOr", Result.WORD, any, any, any);
    function(Rom.SET, "add", "addToSet", Result.NONE, any, any);
  }

  private static void function(
      int owner, String name, String routine, Result result, Kind... parameters) {
    Namespace namespace = (Namespace) Rom.object(owner);
    add(namespace.memberTable().function(name), routine, result, parameters);
  }

  private static void type(int type, String routine, Result result, Kind... parameters) {
    add(type, routine, result, parameters);
  }

  private static void add(int word, String name, Result result, Kind... parameters) {
    List<Type> types = new ArrayList<>();
    if (result == Result.NEW) {
      types.addAll(List.of(Type.WORD, Type.WORD, Type.WORD));
    }
    for (Kind kind : parameters) {
      types.add(kind.type);
    }
    Routine routine = new Routine(name, types, result.type);
    TABLE
        .computeIfAbsent(word, key -> new ArrayList<>())
        .add(new Intrinsic(routine, List.of(parameters), result));
  }

  /** Whether the result is a number in a register. */
  boolean isNumber() {
    return result == Result.INT || result == Result.FLOAT;
  }

  /** What there is for the builtin function or type at an address. */
  static List<Intrinsic> of(int word) {
    return TABLE.getOrDefault(word, List.of());
  }
}
