package org.antaresia.fs.lfs;

/** Where someone stands in metadata while others change it: an open file, a reader of names. */
final class Place {
  MetadataPair pair;
  int id;

  /** Whether the entry was taken away; another one may have its number now. */
  boolean isGone;

  Place(MetadataPair pair, int id) {
    this.pair = pair;
    this.id = id;
  }

  Entry entry() {
    return pair.entry(id);
  }

  boolean isSameAs(Place other) {
    return id == other.id && pair.blocks().shares(other.pair.blocks());
  }
}
