package org.antaresia.vm;

import static org.antaresia.gc.Memory.i32;

import org.antaresia.vm.object.IntObject;

/** Checks and binds the arguments of builtin functions. */
public final class Arguments {
  /**
   * A keyword parameter of a builtin: its name, whether it may also be positional, and whether it
   * is converted to an int.
   */
  public record Parameter(int name, boolean keywordOnly, boolean required, boolean integer) {
    public static Parameter of(String name) {
      return new Parameter(Qstr.of(name), false, false, false);
    }

    public static Parameter required(String name) {
      return new Parameter(Qstr.of(name), false, true, false);
    }

    public static Parameter keywordOnly(String name) {
      return new Parameter(Qstr.of(name), true, false, false);
    }

    public static Parameter integer(String name) {
      return new Parameter(Qstr.of(name), false, false, true);
    }
  }

  private Arguments() {}

  /**
   * Binds arguments to parameters as genuine's {@code mp_arg_parse_all}.
   *
   * @param args address of the positional arguments, the keyword pairs follow
   * @return a word per parameter, NULL for one that was not given
   * @throws PyException TypeError
   */
  public static int[] bind(Vm vm, Parameter[] parameters, int nArgs, int nKw, int args) {
    int[] values = new int[parameters.length];
    int positionalUsed = 0;
    int keywordsUsed = 0;
    for (int i = 0; i < parameters.length; i++) {
      Parameter p = parameters[i];
      if (i < nArgs) {
        if (p.keywordOnly()) {
          throw vm.typeError("extra positional arguments given");
        }
        values[i] = vm.arg(args, i);
        positionalUsed++;
      } else {
        values[i] = keyword(vm, p.name(), nKw, args + 4 * nArgs);
        keywordsUsed += values[i] == Word.NULL ? 0 : 1;
      }
      if (p.integer() && values[i] != Word.NULL) {
        values[i] = IntObject.create(vm, IntObject.toInt(vm, values[i]));
      }
      if (p.required() && values[i] == Word.NULL) {
        throw vm.typeError("'%s' argument required", vm.qstrs.text(p.name()));
      }
    }
    if (positionalUsed < nArgs) {
      throw vm.typeError("extra positional arguments given");
    }
    if (keywordsUsed < nKw) {
      throw vm.typeError("extra keyword arguments given");
    }
    return values;
  }

  /** The value of the keyword argument {@code name} (a qstr) among pairs, or NULL. */
  public static int keyword(Vm vm, int name, int nKw, int pairs) {
    int word = Word.qstr(vm.qstrs.local(name));
    for (int pair = pairs, end = pairs + 8 * nKw; pair < end; pair += 8) {
      if (i32(vm.ram, pair) == word) {
        return i32(vm.ram, pair + 4);
      }
    }
    return Word.NULL;
  }

  /** Checks the argument counts of a builtin; {@code max} may be {@link NativeFunction#ANY}. */
  public static void check(Vm vm, int nArgs, int nKw, int min, int max, boolean keywords) {
    if (nArgs < min || nArgs > max || (nKw != 0 && !keywords)) {
      throw countError(vm, nArgs, nKw, min, max, keywords);
    }
  }

  /** The error of a builtin that takes no keyword arguments where Python's does. */
  public static PyException keywordsNotImplemented(Vm vm) {
    return vm.notImplementedError("keyword argument(s) not implemented - use normal args instead");
  }

  /** The TypeError for counts that do not fit. */
  public static PyException countError(
      Vm vm, int nArgs, int nKw, int min, int max, boolean keywords) {
    if (nKw != 0 && !keywords) {
      return vm.typeError("function doesn't take keyword arguments");
    }
    if (min == max) {
      return vm.typeError("function takes %s positional arguments but %s were given", min, nArgs);
    }
    if (nArgs < min) {
      return vm.typeError("function missing %s required positional arguments", (min - nArgs));
    }
    return vm.typeError("function expected at most %s arguments, got %s", max, nArgs);
  }
}
