package org.antaresia.fs.lfs;

/**
 * What is going on in the file system as a whole; stored as the xor of what each pair has of it
 * (SPEC.md, {@code LFS_TYPE_MOVESTATE}).
 *
 * @param word a tag: valid bit set when the list of pairs may be wrong, type and id of a move
 * @param pair where what is moved away still is
 */
record GlobalState(int word, Pair pair) {
  static final GlobalState NONE = new GlobalState(0, new Pair(0, 0));

  private static final int UNSURE_LIST = 1 << 31;
  private static final int STORED = -1 << 10; // the length of the tag is no part of it

  static GlobalState of(byte[] bytes) {
    return new GlobalState(LittleEndian.i32(bytes, 0) & STORED, Pair.of(bytes, 4));
  }

  byte[] bytes() {
    return LittleEndian.bytes(word, pair.first(), pair.second());
  }

  GlobalState xor(GlobalState other) {
    Pair o = other.pair;
    return new GlobalState(
        word ^ other.word, new Pair(pair.first() ^ o.first(), pair.second() ^ o.second()));
  }

  boolean isNone() {
    return equals(NONE);
  }

  boolean isListUnsure() {
    return (word & UNSURE_LIST) != 0;
  }

  GlobalState withListUnsure(boolean unsure) {
    return new GlobalState(unsure ? word | UNSURE_LIST : word & ~UNSURE_LIST, pair);
  }

  boolean hasMove() {
    return Tag.type(word) != 0;
  }

  boolean hasMoveIn(Pair blocks) {
    return hasMove() && pair.shares(blocks);
  }

  /** The entry that is moved away. */
  int moved() {
    return Tag.id(word);
  }

  GlobalState withMove(Pair from, int id) {
    return new GlobalState(word & UNSURE_LIST | Tag.of(Tag.DELETE, id, 0), from);
  }

  GlobalState withMoveOf(GlobalState other) {
    return new GlobalState(word & UNSURE_LIST | other.word & ~UNSURE_LIST, other.pair);
  }

  GlobalState withoutMove() {
    return new GlobalState(word & UNSURE_LIST, NONE.pair);
  }
}
