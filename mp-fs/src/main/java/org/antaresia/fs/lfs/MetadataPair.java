package org.antaresia.fs.lfs;

/**
 * A pair of blocks as it was read or written last.
 *
 * @param blocks the one that counts first
 * @param revision how often the pair has been written anew
 * @param end where the next commit goes
 * @param lastTag what its first tag refers to
 * @param erased whether there is nothing yet
 * @param delta its part of the global state
 */
record MetadataPair(
    Pair blocks,
    int revision,
    int end,
    int lastTag,
    boolean erased,
    Content content,
    GlobalState delta) {

  /** New blocks, with nothing in them. */
  static MetadataPair fresh(Pair blocks, int revision) {
    return new MetadataPair(blocks, revision, 0, Tag.FIRST, false, new Content(), GlobalState.NONE);
  }

  /** The same blocks with what is about to be written. */
  MetadataPair with(Content newContent) {
    return new MetadataPair(blocks, revision, end, lastTag, erased, newContent, delta);
  }

  Entry entry(int id) {
    return content.entry(id);
  }
}
