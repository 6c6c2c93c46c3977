package org.antaresia.vm;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function in code that is being made: the one that is compiled, or one that it calls and that
 * becomes part of it. Their frames lie one behind the other as if they had been called, so all
 * slots are counted from the first one's.
 */
final class Activation {
  /**
   * A call of what becomes part of the same code.
   *
   * @param pc the instruction of the caller
   * @param site what the caller remembers of it
   */
  record Call(Activation caller, int pc, CallSite site) {}

  final Sketch sketch;
  final RegisterCode code;
  final SlotLiveness liveness;

  /** What calls it; null for what is compiled. */
  final @Nullable Call call;

  /** Its number among the {@link RegisterCode#units}. */
  final int unit;

  /** The first slot of its frame. */
  final int base;

  /** The instructions that jumps lead to. */
  final BitSet targets;

  private final Map<Integer, List<Activation>> callees = new HashMap<>();

  Activation(Sketch sketch) {
    this(sketch, null, 0, 0);
  }

  private Activation(Sketch sketch, @Nullable Call call, int unit, int base) {
    this.sketch = sketch;
    this.call = call;
    this.unit = unit;
    this.base = base;
    code = sketch.code;
    liveness = new SlotLiveness(code, sketch.slots);
    targets = code.targets();
  }

  /** What is called at an instruction and becomes part of the same code. */
  List<Activation> callees(int pc) {
    return callees.computeIfAbsent(
        pc,
        at ->
            sketch.inlined(at).stream()
                .map(
                    part ->
                        new Activation(
                            part.sketch(),
                            new Call(this, at, part.site()),
                            part.unit(),
                            base + sketch.frameWords))
                .toList());
  }

  /** How it is called, of what is. */
  CallSite site() {
    if (call == null) {
      throw new IllegalStateException("nothing calls it");
    }
    return call.site;
  }

  /** The slot that a local or a place of the value stack is. */
  int slot(int own) {
    return base + own;
  }

  /** The slot of a local by its number. */
  int local(int number) {
    return base + sketch.slots - 1 - number;
  }

  boolean isLive(int pc, int slot) {
    return slot >= base && slot < base + sketch.slots && liveness.isLive(pc, slot - base);
  }
}
