package org.antaresia.emit.viper.internal;

import java.util.ArrayList;
import java.util.List;
import org.antaresia.ir.Block;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a function. What values are at a label is what the program text before it leaves; a
 * pass learns that for the next one, in which jumps bring along what is expected.
 */
final class Labels {
  /** What is known about a label. */
  static final class Label {
    /** Where the label is, once something leads there. */
    @Nullable Block block;

    /** Where a jump backwards leads when the turns are used up. */
    @Nullable Block pause;

    /** How many jumps lead back here, in this pass and in the one before. */
    int turns;

    int expectedTurns;

    /** In how many loops this is, itself included. */
    int loopDepth;

    /** Whether this pass has come to the label. */
    boolean isPlaced;

    /** What values were there in the pass before. */
    List<Kind> expected = List.of();

    /** Whether anything led there in the pass before. */
    boolean wasReached = true;

    /** What values the first jump of this pass brings. */
    @Nullable List<Kind> brought;

    /** What values are there. */
    List<Kind> found = List.of();

    Block block(IrWriter writer) {
      Block known = block;
      if (known == null) {
        known = writer.newBlock();
        block = known;
      }
      return known;
    }

    private void nextPass() {
      expected = found;
      wasReached = block != null;
      block = null;
      pause = null;
      expectedTurns = turns;
      turns = 0;
      isPlaced = false;
      brought = null;
    }
  }

  private final List<Label> labels = new ArrayList<>();

  Label get(int number) {
    while (labels.size() <= number) {
      labels.add(new Label());
    }
    return labels.get(number);
  }

  void clear() {
    labels.clear();
  }

  void nextPass() {
    labels.forEach(Label::nextPass);
  }
}
