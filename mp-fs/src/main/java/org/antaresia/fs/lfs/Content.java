package org.antaresia.fs.lfs;

import java.util.ArrayList;
import java.util.List;

/** What a pair of blocks holds of a directory: entries in order, and the pair that follows. */
final class Content {
  private static final int MOST_ENTRIES = Tag.NO_ID;

  private final List<Entry> entries;
  private Pair tail;
  private boolean continues;

  Content() {
    this(List.of(), Pair.NONE, false);
  }

  private Content(List<Entry> entries, Pair tail, boolean continues) {
    this.entries = new ArrayList<>(entries);
    this.tail = tail;
    this.continues = continues;
  }

  Content copy() {
    return new Content(entries, tail, continues);
  }

  /** A part of the entries, in front of the same pair. */
  Content part(int from, int to) {
    return new Content(entries.subList(from, to), tail, continues);
  }

  int count() {
    return entries.size();
  }

  Entry entry(int id) {
    return id < entries.size() ? entries.get(id) : Entry.BLANK;
  }

  /** The next pair in the list of all of them. */
  Pair tail() {
    return tail;
  }

  /** Whether the next pair is more of this directory ("hard tail"). */
  boolean continues() {
    return continues;
  }

  void tail(Pair next, boolean isContinued) {
    tail = next;
    continues = isContinued;
  }

  void insert(int id, Entry entry) {
    fillUpTo(id);
    entries.add(id, entry);
  }

  void delete(int id) {
    if (id < entries.size()) {
      entries.remove(id);
    }
  }

  void replace(int id, Entry entry) {
    fillUpTo(id + 1);
    entries.set(id, entry);
  }

  /** Blank entries where a damaged log has none. */
  private void fillUpTo(int count) {
    while (entries.size() < Math.min(count, MOST_ENTRIES)) {
      entries.add(Entry.BLANK);
    }
  }

  /** The entry of a name, or -1. */
  int find(String name) {
    for (int id = 0; id < entries.size(); id++) {
      Entry entry = entries.get(id);
      if (entry.isVisible() && entry.name().equals(name)) {
        return id;
      }
    }
    return -1;
  }

  /** Where a new name goes: the first entry behind it. */
  int place(String name) {
    int id = 0;
    while (id < entries.size()
        && !(entries.get(id).isVisible() && isBehind(entries.get(id).name(), name))) {
      id++;
    }
    return id;
  }

  /** The order of names: by their bytes, one that only goes on first. */
  private static boolean isBehind(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int i = 0; i < common; i++) {
      int difference = one.charAt(i) - other.charAt(i);
      if (difference != 0) {
        return difference > 0;
      }
    }
    return one.length() < other.length();
  }

  /** Bytes that the entries from some on take in a log. */
  int logSize(int from) {
    int bytes = 0;
    for (int id = from; id < entries.size(); id++) {
      bytes += entries.get(id).logSize();
    }
    return bytes;
  }

  void write(LogWriter log) {
    for (int id = 0; id < entries.size(); id++) {
      entries.get(id).write(log, id);
    }
    if (!tail.isNone()) {
      log.add(continues ? Tag.HARD_TAIL : Tag.SOFT_TAIL, Tag.NO_ID, tail.bytes());
    }
  }
}
