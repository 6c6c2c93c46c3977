package org.antaresia.vm;

import java.math.BigInteger;
import org.antaresia.compiler.MpyCross;
import org.antaresia.compiler.Platform;
import org.antaresia.gc.Bytes;
import org.antaresia.mpy.Const;
import org.jspecify.annotations.Nullable;

/** A running interpreter as what programs are compiled for. */
final class RuntimePlatform implements Platform {
  private final Vm vm;

  RuntimePlatform(Vm vm) {
    this.vm = vm;
  }

  @Override
  public boolean hasQstr(String text) {
    return vm.qstrs.find(Bytes.pack(text), 0, text.length()) != 0;
  }

  @Override
  public @Nullable Const moduleConstant(String module, String name) {
    return switch (module) {
      case "math" -> vm.singleFloats ? null : MpyCross.mathConstant(name);
      case "errno", "uctypes" -> integer(vm.host.module(module), name);
      default -> null;
    };
  }

  private @Nullable Const integer(@Nullable NativeModule module, String name) {
    if (module == null || !hasQstr(name)) {
      return null;
    }
    int value = module.member(vm, vm.qstrs.intern(name));
    return Word.isSmallInt(value)
        ? new Const.Int(BigInteger.valueOf(Word.smallIntValue(value)))
        : null;
  }

  @Override
  public boolean buildsOrderedDicts() {
    return true;
  }

  @Override
  public boolean tracesLines() {
    return true;
  }

  @Override
  public boolean hasSingleFloats() {
    return vm.singleFloats;
  }

  @Override
  public String architecture() {
    return vm.chip.architecture();
  }

  @Override
  public boolean runsFunctions() {
    return vm.chip.architecture().isEmpty() && vm.host.hostTarget() != null;
  }
}
