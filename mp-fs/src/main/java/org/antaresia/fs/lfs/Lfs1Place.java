package org.antaresia.fs.lfs;

/** Where someone stands in a directory of version 1 while others change it. */
final class Lfs1Place {
  Pair blocks;
  int id;

  /** Whether the entry was taken away; another one may have its number now. */
  boolean isGone;

  Lfs1Place(Pair blocks, int id) {
    this.blocks = blocks;
    this.id = id;
  }
}
