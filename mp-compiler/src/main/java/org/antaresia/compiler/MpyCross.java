package org.antaresia.compiler;

import java.util.Set;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.StaticQstrs;
import org.jspecify.annotations.Nullable;

/** The platform of the cross compiler: compiles to the same bytecode as genuine mpy-cross. */
public final class MpyCross implements Platform {
  /** Without machine code. */
  public static final Platform PLATFORM = new MpyCross("");

  // Beyond the static ones, genuine's own qstrs of more than 10 bytes.
  private static final Set<String> LONG_QSTRS =
      Set.of(
          "Interpolation",
          "StopAsyncIteration",
          "UnicodeError",
          "ViperTypeError",
          "__build_class__",
          "__complex__",
          "__contains__",
          "__repl_print__",
          "__reversed__",
          "__template__",
          "__traceback__",
          "bound_method",
          "difference_update",
          "format_spec",
          "heap_unlock",
          "interpolations",
          "intersection",
          "intersection_update",
          "maximum recursion depth exceeded",
          "string.templatelib",
          "symmetric_difference",
          "symmetric_difference_update",
          "templatelib",
          "unpack_from",
          "vcvt_f32_s32",
          "vcvt_s32_f32");

  private static final Const E = new Const.Float(Math.E);
  private static final Const PI = new Const.Float(Math.PI);
  private static final Const TAU = new Const.Float(2 * Math.PI);
  private static final Const INF = new Const.Float(Double.POSITIVE_INFINITY);
  private static final Const NAN = new Const.Float(Double.NaN);

  private final String architecture;

  private MpyCross(String architecture) {
    this.architecture = architecture;
  }

  /** The platform with machine code for an architecture. */
  public static Platform of(String architecture) {
    return new MpyCross(architecture);
  }

  @Override
  public String architecture() {
    return architecture;
  }

  @Override
  public boolean hasQstr(String text) {
    return StaticQstrs.number(text) != 0 || LONG_QSTRS.contains(text);
  }

  @Override
  public @Nullable Const moduleConstant(String module, String name) {
    return module.equals("math") ? mathConstant(name) : null;
  }

  @Override
  public boolean buildsOrderedDicts() {
    return false;
  }

  @Override
  public boolean tracesLines() {
    return false;
  }

  /** The constants of module math. */
  public static @Nullable Const mathConstant(String name) {
    return switch (name) {
      case "e" -> E;
      case "pi" -> PI;
      case "tau" -> TAU;
      case "inf" -> INF;
      case "nan" -> NAN;
      default -> null;
    };
  }
}
