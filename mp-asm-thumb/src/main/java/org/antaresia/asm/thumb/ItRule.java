package org.antaresia.asm.thumb;

/** Where an instruction may stand. */
public enum ItRule {
  ANYWHERE("."),
  /** Outside of IT blocks. */
  OUTSIDE("no"),
  /** Outside of IT blocks, or as the last one of a block. */
  LAST("last");

  private final String word;

  ItRule(String word) {
    this.word = word;
  }

  static ItRule of(String word) {
    for (ItRule rule : values()) {
      if (rule.word.equals(word)) {
        return rule;
      }
    }
    throw new IllegalArgumentException(word);
  }
}
