package org.antaresia.hal;

/** A kind of board, as a service. */
public interface BoardPort {
  /** Service property that carries {@link #name()}. */
  String NAME = "board";

  /** The name that a configuration asks for, such as {@code unix}. */
  String name();

  /** What the board's interpreters are made for. */
  default Chip chip() {
    return Chip.HOST;
  }

  /** Makes a board of this kind. */
  Board open(BoardConfig config);
}
