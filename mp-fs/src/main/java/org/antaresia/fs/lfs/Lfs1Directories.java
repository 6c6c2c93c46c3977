package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/** All pairs of a file system of version 1, and the only way to change them. */
final class Lfs1Directories implements BlockAllocator.Census {
  private static final int MOST_MOVES = 100;

  final Medium medium;
  final BlockAllocator allocator;

  private final List<Lfs1Place> places = new ArrayList<>();
  private final BlockAllocator.Census openFiles;
  private Pair root = Pair.NONE;
  private int moves; // of pairs, that wait for each other

  Lfs1Directories(Medium medium, int lookahead, BlockAllocator.Census openFiles) {
    this.medium = medium;
    this.openFiles = openFiles;
    allocator = new BlockAllocator(this, medium.blockCount, lookahead, 0);
  }

  // Reading.

  /** The first pair of the root directory. */
  Pair root() {
    return root;
  }

  void root(Pair pair) {
    root = pair;
  }

  Lfs1Pair read(Pair pair) throws IOException {
    return Lfs1Pair.read(medium, pair);
  }

  /** All pairs, from that of the superblock on. */
  final class Walk {
    private final CycleGuard guard = new CycleGuard(medium);
    private Pair next = Pair.SUPERBLOCK;

    boolean hasNext() {
      return !next.isNone();
    }

    Lfs1Pair next() throws IOException {
      Lfs1Pair pair = read(guard.pass(next));
      next = pair.tail;
      return pair;
    }
  }

  private @Nullable Lfs1Pair before(Pair pair) throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      Lfs1Pair candidate = walk.next();
      if (candidate.tail.shares(pair)) {
        return candidate;
      }
    }
    return null;
  }

  /** Where the entry is that leads to a pair. */
  private record Parent(Lfs1Pair pair, int id) {
    Lfs1Entry entry() {
      return pair.entries.get(id);
    }
  }

  private @Nullable Parent parent(Pair pair) throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      Lfs1Pair candidate = walk.next();
      for (int id = 0; id < candidate.entries.size(); id++) {
        if (candidate.entries.get(id).leadsTo(pair)) {
          return new Parent(candidate, id);
        }
      }
    }
    return null;
  }

  /** Whether an entry that is being moved has arrived elsewhere. */
  boolean hasArrived(Lfs1Entry moving) throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      for (Lfs1Entry entry : walk.next().entries) {
        if (!entry.isMoving() && entry.isVisible() && Arrays.equals(entry.data(), moving.data())) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) throws IOException {
    CycleGuard guard = new CycleGuard(medium);
    Pair next = Pair.SUPERBLOCK;
    while (!next.isNone()) {
      visitor.visit(guard.pass(next).first());
      visitor.visit(next.second());
      Lfs1Pair pair = read(next);
      for (Lfs1Entry entry : pair.entries) {
        entry.list().visit(medium, visitor);
      }
      next = pair.tail;
    }
    openFiles.visitBlocks(visitor);
  }

  // Who stands where.

  void enter(Lfs1Place place) {
    places.add(place);
  }

  void leave(Lfs1Place place) {
    places.remove(place);
  }

  // Changing.

  /** A new pair, which is written by {@link #commit}. */
  Lfs1Pair create() throws IOException {
    int first = allocator.allocate();
    return create(first, allocator.allocate());
  }

  /** A new pair whose first block may hold something with a revision. */
  Lfs1Pair create(int first, int second) throws IOException {
    int revision = LittleEndian.i32(medium.read(first, 0, 4), 0);
    return new Lfs1Pair(new Pair(first, second), revision + 1);
  }

  /** Writes a pair as it is now. */
  void commit(Lfs1Pair pair) throws IOException {
    Pair old = pair.blocks;
    int block = old.second();
    while (!pair.store(medium, block)) {
      if (old.shares(Pair.SUPERBLOCK)) {
        throw medium.corrupt("the superblock cannot be written");
      }
      block = allocator.allocate();
    }
    for (Lfs1Place place : places) {
      if (place.blocks.shares(old)) {
        place.blocks = pair.blocks;
      }
    }
    if (!pair.blocks.isSame(old)) {
      announce(old, pair.blocks);
    }
  }

  /** Tells the entry of a directory, and the pair in front, that a pair has moved. */
  private void announce(Pair old, Pair now) throws IOException {
    if (moves == MOST_MOVES) {
      throw medium.corrupt("pairs that move each other");
    }
    moves++;
    try {
      if (old.shares(root)) {
        root = now;
      }
      Parent parent = parent(old);
      if (parent != null) {
        parent.pair.entries.set(parent.id, leadingTo(parent.entry(), now));
        commit(parent.pair);
      }
      Lfs1Pair before = before(old);
      if (before != null) {
        before.tail = now;
        commit(before);
      }
    } finally {
      moves--;
    }
  }

  /** The same entry for another pair: the superblock has more data behind that of the root. */
  private static Lfs1Entry leadingTo(Lfs1Entry entry, Pair pair) {
    byte[] data = entry.data().clone();
    LittleEndian.i32(data, 0, pair.first());
    LittleEndian.i32(data, 4, pair.second());
    return entry.with(data);
  }

  /** Adds an entry behind all others of a directory, of which this is the last pair. */
  void append(Lfs1Pair last, Lfs1Entry entry) throws IOException {
    if (last.size() + entry.size() <= medium.blockSize) {
      last.entries.add(entry);
      commit(last);
      return;
    }
    Lfs1Pair more = create();
    more.tail = last.tail;
    more.entries.add(entry);
    if (more.size() > medium.blockSize) {
      throw new FsException(FsException.ENAMETOOLONG, entry.name());
    }
    commit(more);
    last.tail = more.blocks;
    last.continues = true;
    commit(last);
  }

  /** Takes an entry out, and the pair with it when it was the last and the pair not the first. */
  void remove(Lfs1Pair pair, int id) throws IOException {
    pair.entries.remove(id);
    Lfs1Pair before = pair.entries.isEmpty() ? before(pair.blocks) : null;
    if (before != null && before.continues) {
      before.continues = pair.continues;
      before.tail = pair.tail;
      commit(before);
    } else {
      commit(pair);
    }
    for (Lfs1Place place : places) {
      if (place.blocks.shares(pair.blocks)) {
        if (place.id == id) {
          place.isGone = true;
        } else if (place.id > id) {
          place.id--;
        }
      }
    }
  }

  /** Takes the pair of a directory that no entry leads to any more out of the list. */
  void drop(Lfs1Pair pair) throws IOException {
    Lfs1Pair before = before(pair.blocks);
    if (before != null) {
      before.tail = pair.tail;
      commit(before);
    }
  }

  /**
   * Mends what a loss of power may have left: pairs that no entry leads to, or another one, and
   * entries that were moved.
   */
  void mend() throws IOException {
    for (int left = medium.blockCount; mendList() || mendMove(); left--) {
      if (left == 0) {
        throw medium.corrupt("directories that cannot be mended");
      }
    }
  }

  private boolean mendList() throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      Lfs1Pair pair = walk.next();
      if (!pair.continues && !pair.tail.isNone()) {
        Parent parent = parent(pair.tail);
        Pair next = parent == null ? read(pair.tail).tail : parent.entry().pair();
        if (parent == null || !next.isSame(pair.tail)) {
          pair.tail = next;
          commit(pair);
          return true;
        }
      }
    }
    return false;
  }

  private boolean mendMove() throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      Lfs1Pair pair = walk.next();
      for (int id = 0; id < pair.entries.size(); id++) {
        Lfs1Entry entry = pair.entries.get(id);
        if (entry.isMoving()) {
          if (hasArrived(entry)) {
            remove(pair, id);
          } else {
            pair.entries.set(id, entry.moving(false));
            commit(pair);
          }
          return true;
        }
      }
    }
    return false;
  }
}
