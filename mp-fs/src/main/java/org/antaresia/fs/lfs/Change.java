package org.antaresia.fs.lfs;

import org.jspecify.annotations.Nullable;

/** One thing that a commit does to a pair: in memory, in its log, and to those who stand there. */
sealed interface Change {
  void apply(Content content);

  void write(LogWriter log);

  /** Keeps a place where it was among the entries. */
  default void shift(Place place) {
    // most changes leave all entries where they are
  }

  /**
   * A new entry.
   *
   * @param newcomer the place of who makes it
   */
  record Insert(int id, Entry entry, @Nullable Place newcomer) implements Change {
    @Override
    public void apply(Content content) {
      content.insert(id, entry);
    }

    @Override
    public void write(LogWriter log) {
      log.add(Tag.CREATE, id, new byte[0]);
      entry.write(log, id);
    }

    @Override
    public void shift(Place place) {
      if (place != newcomer && place.id >= id) {
        place.id++;
      }
    }
  }

  /** The end of an entry. */
  record Delete(int id) implements Change {
    @Override
    public void apply(Content content) {
      content.delete(id);
    }

    @Override
    public void write(LogWriter log) {
      log.add(Tag.DELETE, id, new byte[0]);
    }

    @Override
    public void shift(Place place) {
      if (place.id > id) {
        place.id--;
      } else if (place.id == id) {
        place.isGone = true;
      }
    }
  }

  /** Other data for an entry. */
  record SetStruct(int id, int struct, byte[] data) implements Change {
    @Override
    public void apply(Content content) {
      content.replace(id, content.entry(id).with(struct, data));
    }

    @Override
    public void write(LogWriter log) {
      log.add(struct, id, data);
    }
  }

  /** An attribute of the user's for an entry. */
  record SetAttribute(int id, int type, byte[] value) implements Change {
    @Override
    public void apply(Content content) {
      content.replace(id, content.entry(id).withAttribute(type, value));
    }

    @Override
    public void write(LogWriter log) {
      log.add(Tag.ATTRIBUTE + type, id, value);
    }
  }

  /** Another pair that follows. */
  record SetTail(Pair tail, boolean continues) implements Change {
    @Override
    public void apply(Content content) {
      content.tail(tail, continues);
    }

    @Override
    public void write(LogWriter log) {
      log.add(continues ? Tag.HARD_TAIL : Tag.SOFT_TAIL, Tag.NO_ID, tail.bytes());
    }
  }
}
