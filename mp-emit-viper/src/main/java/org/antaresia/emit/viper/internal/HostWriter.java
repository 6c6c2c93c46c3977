package org.antaresia.emit.viper.internal;

import java.util.List;
import org.antaresia.compiler.Scope;
import org.antaresia.ir.Instruction;
import org.antaresia.ir.Routine;
import org.antaresia.ir.Terminator;
import org.antaresia.mpy.Const;
import org.antaresia.mpy.NativeType;
import org.antaresia.mpy.ViperCode;

/** Writes for the machine that runs this very program: see {@link ViperCode}. */
final class HostWriter extends IrWriter {
  // Words that are objects by themselves.
  private static final int NONE = 0x06;
  private static final int FALSE = 0x0e;
  private static final int TRUE = 0x1e;

  HostWriter(String name) {
    super(name, 1);
  }

  @Override
  int frame() {
    return FRAME;
  }

  @Override
  boolean isSliced() {
    return true;
  }

  @Override
  int argument(int number, Kind kind, int slot) {
    return kind.isNative() ? converted(kind, slot) : Instruction.NONE;
  }

  @Override
  void enter() {
    // Exceptions lead to handlers by themselves, and globals are the function's.
  }

  @Override
  void leave(Kind result, int register) {
    end(new Terminator.Return(result == Kind.OBJECT ? load(ViperCode.RESULT) : register));
  }

  @Override
  void finish(Scope scope, Kind result, int frameWords, List<Scope> children) {
    NativeType type = NativeType.of(result.number());
    scope.assignViper(
        new ViperCode(function(), scope.positionalArgs(), type, frameWords), children);
  }

  @Override
  int singleton(Const.Singleton which) {
    return constant(
        switch (which) {
          case FALSE -> FALSE;
          case TRUE -> TRUE;
          default -> NONE;
        });
  }

  @Override
  int call(Routine routine, Integer... arguments) {
    int to = routine.result() == null ? Instruction.NONE : newWord();
    add(new Instruction.Call(routine, to, List.of(arguments)));
    return to;
  }
}
