package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * All pairs of a file system, and the only way to change them: commits, each of which has happened
 * or not, whenever power goes (DESIGN.md, "Metadata pairs", "The metadata tree", "The move
 * problem").
 *
 * <p>A commit goes to the end of a pair's log while there is room. Else the pair is written anew
 * into its other block; what is too much for one pair is split off, and a pair that has been
 * written often gets a new block. In that case the directory that names it and the pair in front of
 * it have to learn the new number.
 */
final class Metadata implements BlockAllocator.Census {
  /**
   * How often a pair is written anew before it moves; odd, so that both of its blocks have their
   * turn. MicroPython asks for 100.
   */
  private static final int CYCLES = 101;

  /** What an erased block may hold until the log of a pair that was split fills it. */
  private static final int RESERVED = 40;

  private static final int MOST_ENTRIES = 0xff;

  /** Moves of pairs that cause each other; a sound file system is not so deep. */
  private static final int MOST_MOVES = 100;

  final Medium medium;
  final BlockAllocator allocator;

  private final List<Place> places = new ArrayList<>();
  private final BlockAllocator.Census openFiles;

  private Pair root = Pair.NONE;
  private int moves; // of pairs, that wait for each other
  private int doubts; // reasons why the list of pairs may be wrong

  private GlobalState stored = GlobalState.NONE; // the sum of all parts
  private GlobalState wanted = GlobalState.NONE; // what it is to be after the next commit
  private GlobalState inherited = GlobalState.NONE; // the part of a pair that is gone

  /**
   * @param openFiles blocks that are not yet part of any entry
   */
  Metadata(Medium medium, long lookahead, int start, BlockAllocator.Census openFiles) {
    this.medium = medium;
    this.openFiles = openFiles;
    this.allocator = new BlockAllocator(this, medium.blockCount, lookahead, start);
  }

  // Reading.

  /** The first pair of the root directory. */
  Pair root() {
    return root;
  }

  void root(Pair pair) {
    root = pair;
  }

  MetadataPair read(Pair pair) throws IOException {
    return LogReader.read(medium, pair);
  }

  /** All pairs, from the first on. */
  final class Walk {
    private final CycleGuard guard = new CycleGuard(medium);
    private Pair next = Pair.SUPERBLOCK;

    boolean hasNext() {
      return !next.isNone();
    }

    MetadataPair next() throws IOException {
      MetadataPair pair = read(guard.pass(next));
      next = pair.content().tail();
      return pair;
    }
  }

  Walk walk() {
    return new Walk();
  }

  /** The pair in front of one in the list of all pairs. */
  @Nullable MetadataPair before(Pair pair) throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      MetadataPair candidate = walk.next();
      if (candidate.content().tail().shares(pair)) {
        return candidate;
      }
    }
    return null;
  }

  /** The entry of the directory that begins with a pair. */
  private @Nullable Place parent(Pair pair) throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      MetadataPair candidate = walk.next();
      for (int id = 0; id < candidate.content().count(); id++) {
        Entry entry = candidate.entry(id);
        if (entry.struct() == Tag.DIRECTORY_STRUCT && entry.pair().shares(pair)) {
          return new Place(candidate, id);
        }
      }
    }
    return null;
  }

  /** Visits all blocks in use; those of directories twice, once for the entry. */
  @Override
  public void visitBlocks(BlockVisitor visitor) throws IOException {
    visitPairs(visitor, true);
    openFiles.visitBlocks(visitor);
  }

  private void visitPairs(BlockVisitor visitor, boolean withOrphans) throws IOException {
    CycleGuard guard = new CycleGuard(medium);
    Pair next = Pair.SUPERBLOCK;
    while (!next.isNone()) {
      visit(visitor, guard.pass(next));
      Content content = read(next).content();
      for (int id = 0; id < content.count(); id++) {
        Entry entry = content.entry(id);
        entry.list().visit(medium, visitor);
        if (withOrphans && entry.struct() == Tag.DIRECTORY_STRUCT) {
          visit(visitor, entry.pair());
        }
      }
      next = content.tail();
    }
  }

  private static void visit(BlockVisitor visitor, Pair pair) {
    visitor.visit(pair.first());
    visitor.visit(pair.second());
  }

  private int blocksInUse() throws IOException {
    int[] count = new int[1];
    visitPairs(block -> count[0]++, false);
    openFiles.visitBlocks(block -> count[0]++);
    return count[0];
  }

  // Who stands where.

  void enter(Place place) {
    places.add(place);
  }

  void leave(Place place) {
    places.remove(place);
  }

  List<Place> places() {
    return places;
  }

  // The global state.

  /** Takes what the pairs say together. */
  void state(GlobalState sum) {
    stored = sum;
    wanted = sum;
    doubts = sum.isListUnsure() ? 1 : 0;
  }

  /** Whether an entry has been moved to elsewhere, although it is still there. */
  boolean isMovedAway(MetadataPair pair, int id) {
    return stored.hasMoveIn(pair.blocks()) && stored.moved() == id;
  }

  /** The list of pairs is about to be wrong for a while; the next commit says so. */
  void doubt() {
    doubts++;
    wanted = wanted.withListUnsure(true);
  }

  /** What made the list wrong ends with the next commit. */
  void trust() {
    doubts--;
    wanted = wanted.withListUnsure(doubts > 0);
  }

  void beginMove(Place from) {
    wanted = wanted.withMove(from.pair.blocks(), from.id);
  }

  /** Ends the move that was begun, maybe before power went. */
  void endMove() throws IOException {
    if (wanted.hasMove()) {
      MetadataPair source = read(wanted.pair());
      commit(source, endingMove(source));
    }
  }

  /** The changes that another commit to a pair has to come with: it may be the end of a move. */
  private List<Change> endingMove(MetadataPair pair) {
    List<Change> changes = new ArrayList<>();
    if (wanted.hasMoveIn(pair.blocks())) {
      changes.add(new Change.Delete(wanted.moved()));
      wanted = wanted.withoutMove();
    }
    return changes;
  }

  // Changing.

  /** Writes the first pair, into both of its blocks: nothing that was there before can be found. */
  void format(Entry superblock) throws IOException {
    if (medium.blockCount < 2) {
      throw Medium.full();
    }
    Content content = new Content();
    content.insert(0, superblock);
    rewrite(create(Pair.SUPERBLOCK.second(), Pair.SUPERBLOCK.first(), content), true);
  }

  /** A new pair with a content, which is not in the list of all pairs yet. */
  MetadataPair create(Content content) throws IOException {
    int second = allocator.allocate(); // which is the one that is written
    int first = allocator.allocate();
    return create(first, second, content);
  }

  private MetadataPair create(int first, int second, Content content) throws IOException {
    Pair blocks = new Pair(first, second);
    return rewrite(MetadataPair.fresh(blocks, revisionAbove(first)).with(content), false);
  }

  /** A revision that makes what a block still holds old, and after which the pair stays long. */
  private int revisionAbove(int block) throws IOException {
    try {
      int above = LittleEndian.i32(medium.read(block, 0, 4), 0) + CYCLES - 1; // may wrap
      return above - Integer.remainderUnsigned(above, CYCLES);
    } catch (FsException e) {
      if (!medium.isCorrupt(e)) {
        throw e;
      }
      return 0;
    }
  }

  void commit(MetadataPair pair, Change... changes) throws IOException {
    commit(pair, List.of(changes));
  }

  /**
   * Changes a pair.
   *
   * @throws FsException ENOSPC, among others; nothing has happened then
   */
  void commit(MetadataPair pair, List<Change> changes) throws IOException {
    boolean isDone = false;
    try {
      change(pair, changes);
      isDone = true;
    } finally {
      if (!isDone) {
        wanted = wanted.withMoveOf(stored);
      }
    }
  }

  private void change(MetadataPair pair, List<Change> changes) throws IOException {
    Content content = pair.content().copy();
    boolean deletes = false;
    for (Change change : changes) {
      change.apply(content);
      deletes |= change instanceof Change.Delete;
    }
    MetadataPair changed = pair.with(content);
    if (deletes && content.count() == 0) {
      MetadataPair before = before(pair.blocks());
      if (before != null && before.content().continues()) {
        follow(pair.blocks(), changed, changes);
        drop(before, changed);
        return;
      }
    }
    MetadataPair written = append(changed, changes);
    if (written == null) {
      written = compact(changed);
    }
    follow(pair.blocks(), written, changes);
    if (!written.blocks().isSame(pair.blocks())) {
      announce(pair.blocks(), written.blocks());
    }
  }

  /** Takes a pair out of the list of all pairs. */
  void drop(MetadataPair before, MetadataPair pair) throws IOException {
    GlobalState known = inherited;
    inherited = inherited.xor(pair.delta());
    boolean isDone = false;
    try {
      Content content = pair.content();
      commit(before, new Change.SetTail(content.tail(), content.continues()));
      isDone = true;
    } finally {
      if (!isDone) {
        inherited = known;
      }
    }
  }

  private GlobalState pending() {
    return stored.xor(wanted).xor(inherited);
  }

  /** Appends to the log; null when it is full, or the block bad. */
  private @Nullable MetadataPair append(MetadataPair pair, List<Change> changes)
      throws IOException {
    if (!pair.erased() || pair.content().count() >= MOST_ENTRIES) {
      return null;
    }
    LogWriter log = LogWriter.behind(medium, pair);
    for (Change change : changes) {
      change.write(log);
    }
    GlobalState delta = pair.delta().xor(pending());
    if (!delta.equals(pair.delta())) {
      log.add(Tag.MOVE_STATE, Tag.NO_ID, delta.bytes());
    }
    if (!log.fits() || !log.store()) {
      return null;
    }
    stored = wanted;
    inherited = GlobalState.NONE;
    return new MetadataPair(
        pair.blocks(), pair.revision(), log.end(), log.lastTag(), true, pair.content(), delta);
  }

  /** Writes a pair anew, in more than one when that is better. */
  private MetadataPair compact(MetadataPair pair) throws IOException {
    Content rest = pair.content();
    int split;
    while ((split = splitPoint(rest)) > 0) {
      Content front = splitOff(rest, split, split);
      if (front == null) {
        break; // too full: go on with one
      }
      rest = front;
    }
    if (isTired(pair) && pair.blocks().shares(Pair.SUPERBLOCK) && isFairlyEmpty()) {
      Content superblock = splitOff(rest, 0, 1);
      if (superblock != null) {
        rest = superblock;
        if (root.shares(pair.blocks())) {
          root = rest.tail();
        }
      }
    }
    return rewrite(pair.with(rest), true);
  }

  /**
   * Puts entries into a new pair that follows.
   *
   * @param from the first that moves
   * @param kept how many stay
   * @return what stays; null when the device is full
   */
  private @Nullable Content splitOff(Content content, int from, int kept) throws IOException {
    try {
      MetadataPair next = create(content.part(from, content.count()));
      Content rest = content.part(0, kept);
      rest.tail(next.blocks(), true);
      return rest;
    } catch (FsException e) {
      if (e.errno() == FsException.ENOSPC) {
        return null;
      }
      throw e;
    }
  }

  /** How many entries stay when the rest is put elsewhere; 0 when it need not be. */
  private int splitPoint(Content content) {
    int room =
        Math.min(
            medium.blockSize - RESERVED, Medium.alignUp(medium.blockSize / 2, medium.programSize));
    int split = 0;
    int count = content.count();
    while (count - split > 1 && (count - split >= MOST_ENTRIES || content.logSize(split) > room)) {
      split += (count - split) / 2;
    }
    return split;
  }

  private boolean isFairlyEmpty() throws IOException {
    return medium.blockCount - blocksInUse() > medium.blockCount / 8;
  }

  private static boolean isTired(MetadataPair pair) {
    return Integer.remainderUnsigned(pair.revision() + 1, CYCLES) == 0;
  }

  /**
   * Writes a pair into its other block, or into a new one when that is worn or bad. The global
   * state is only stored by a pair that stays: one that moves counts from when others name it.
   *
   * @param isListed whether the pair is in the list of all pairs, old as it may be there
   */
  private MetadataPair rewrite(MetadataPair pair, boolean isListed) throws IOException {
    boolean isSuperblock = pair.blocks().shares(Pair.SUPERBLOCK);
    int own = pair.blocks().second();
    int block = isTired(pair) && !isSuperblock ? fresh(own) : own;
    while (true) {
      boolean stays = block == own;
      GlobalState change = !isListed ? GlobalState.NONE : stays ? pending() : inherited;
      GlobalState delta = pair.delta().xor(change);
      boolean isGood = medium.erase(block);
      LogWriter log = LogWriter.anew(medium, block, pair.revision() + 1);
      pair.content().write(log);
      if (!delta.isNone()) {
        log.add(Tag.MOVE_STATE, Tag.NO_ID, delta.bytes());
      }
      if (!log.fits()) {
        throw Medium.full();
      }
      if (isGood && log.store()) {
        if (isListed) {
          stored = stays ? wanted : stored;
          inherited = GlobalState.NONE;
        }
        Pair blocks = new Pair(block, pair.blocks().first());
        return new MetadataPair(
            blocks, pair.revision() + 1, log.end(), log.lastTag(), true, pair.content(), delta);
      }
      if (isSuperblock) {
        throw Medium.full(); // it cannot go anywhere
      }
      block = allocator.allocate();
    }
  }

  /** A free block, or the old one as long as there is none. */
  private int fresh(int old) throws IOException {
    try {
      return allocator.allocate();
    } catch (FsException e) {
      if (e.errno() == FsException.ENOSPC) {
        return old;
      }
      throw e;
    }
  }

  /** Has those who stand at a pair stand where their entries are now. */
  private void follow(Pair old, MetadataPair now, List<Change> changes) throws IOException {
    for (Place place : places) {
      if (place.pair.blocks().shares(old)) {
        for (Change change : changes) {
          change.shift(place);
        }
        place.pair = now;
        goOn(place);
      }
    }
  }

  /** Steps into the pair that an entry is in, which may be one that follows. */
  private void goOn(Place place) throws IOException {
    CycleGuard guard = new CycleGuard(medium);
    Content content = place.pair.content();
    while (place.id >= content.count() && content.continues()) {
      Pair next = guard.pass(content.tail());
      if (!next.shares(root)) { // a superblock in front of the root has its entries, too
        place.id -= content.count();
      }
      place.pair = read(next);
      content = place.pair.content();
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
      Place parent = parent(old);
      if (parent != null) {
        doubt(); // between the two commits the list still leads to the old block
        List<Change> changes = endingMove(parent.pair);
        for (Change change : changes) {
          change.shift(parent);
        }
        changes.add(new Change.SetStruct(parent.id, Tag.DIRECTORY_STRUCT, now.bytes()));
        commit(parent.pair, changes);
      }
      MetadataPair before = before(old);
      if (parent != null) {
        trust();
      }
      if (before != null) {
        List<Change> changes = endingMove(before);
        changes.add(new Change.SetTail(now, before.content().continues()));
        commit(before, changes);
      }
    } finally {
      moves--;
    }
  }

  // After power went.

  /**
   * Mends the list of all pairs (DESIGN.md, "The metadata tree"): pairs that moved and are named by
   * the entry of their directory only, then pairs that no entry names.
   */
  void mendList() throws IOException {
    for (int left = medium.blockCount; doubts > 0 && (mendMoved() || mendOrphan()); left--) {
      if (left == 0) {
        throw medium.corrupt("a list of metadata that cannot be mended");
      }
    }
    doubts = 0;
    wanted = wanted.withListUnsure(false);
  }

  /** Mends the first tail that leads to a block that its directory has left. */
  private boolean mendMoved() throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      MetadataPair pair = walk.next();
      Content content = pair.content();
      Place parent = hasDirectoryBehind(content) ? parent(content.tail()) : null;
      if (parent != null && !parent.entry().pair().isSame(content.tail())) {
        List<Change> changes = endingMove(pair);
        changes.add(new Change.SetTail(parent.entry().pair(), false));
        commit(pair, changes);
        return true;
      }
    }
    return false;
  }

  /** Takes the first directory that no entry names out of the list. */
  private boolean mendOrphan() throws IOException {
    Walk walk = new Walk();
    while (walk.hasNext()) {
      MetadataPair pair = walk.next();
      Content content = pair.content();
      if (hasDirectoryBehind(content) && parent(content.tail()) == null) {
        drop(pair, read(content.tail()));
        return true;
      }
    }
    return false;
  }

  private static boolean hasDirectoryBehind(Content content) {
    return !content.tail().isNone() && !content.continues();
  }
}
