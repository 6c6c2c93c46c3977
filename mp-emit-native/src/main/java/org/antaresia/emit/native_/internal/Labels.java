package org.antaresia.emit.native_.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.compiler.machine.FunctionWriter;
import org.antaresia.ir.Block;
import org.jspecify.annotations.Nullable;

/** The labels of a function in one pass. */
final class Labels {
  /** What is known about a label. */
  static final class Label {
    private @Nullable Block block;

    /** Which values are in slots there, once a jump has told. */
    @Nullable List<Boolean> slots;

    Block block(FunctionWriter code) {
      Block known = block;
      if (known == null) {
        known = code.newBlock();
        block = known;
      }
      return known;
    }
  }

  private final List<Label> labels = new ArrayList<>();

  Label get(int number) {
    while (labels.size() <= number) {
      labels.add(new Label());
    }
    return labels.get(number);
  }
}
