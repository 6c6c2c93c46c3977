package org.antaresia.fs.lfs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * littlefs of version 2, written as 2.1 (SPEC.md; DESIGN.md). Limits of names and files are those
 * that the superblock tells.
 */
public final class Lfs2Volume extends LfsVolume {
  private static final int VERSION = 0x0002_0001;
  private static final int LARGEST_FILE = Integer.MAX_VALUE;
  private static final int LARGEST_ATTRIBUTE = 1022;
  private static final int BLOCKS_PER_LOOKAHEAD = 8;

  private final Metadata metadata;

  private int longestName = LONGEST_NAME;
  private int largestFile = LARGEST_FILE;
  private int largestAttribute = LARGEST_ATTRIBUTE;
  private boolean isOldVersion; // until something is written

  private Lfs2Volume(Medium medium, LfsOptions options, int seed) {
    super(medium);
    long lookahead = (long) BLOCKS_PER_LOOKAHEAD * options.lookahead();
    int start = Integer.remainderUnsigned(seed, medium.blockCount);
    metadata = new Metadata(medium, lookahead, start, this::visitOpenFiles);
  }

  /** Makes an empty file system. */
  public static void format(FlashDevice device, LfsOptions options) throws IOException {
    Medium medium = new Medium(device, options, FsException.EILSEQ);
    Lfs2Volume volume = new Lfs2Volume(medium, options, 0);
    Entry superblock =
        Entry.BLANK.named(Tag.SUPERBLOCK, MAGIC).with(Tag.INLINE_STRUCT, volume.superblock());
    volume.metadata.format(superblock);
    volume.metadata.read(Pair.SUPERBLOCK);
  }

  /**
   * Reads what a device holds.
   *
   * @throws FsException EILSEQ when that is no littlefs, EINVAL when it is one of other sizes, or
   *     newer
   */
  public static Lfs2Volume mount(FlashDevice device, LfsOptions options) throws IOException {
    Medium medium = new Medium(device, options, FsException.EILSEQ);
    MetadataPair first = LogReader.read(medium, Pair.SUPERBLOCK);
    int seed = Checksum.of(LittleEndian.bytes(first.revision(), first.end(), first.lastTag()));
    Lfs2Volume volume = new Lfs2Volume(medium, options, seed);
    volume.load();
    return volume;
  }

  private void load() throws IOException {
    Metadata.Walk walk = metadata.walk();
    GlobalState state = GlobalState.NONE;
    while (walk.hasNext()) {
      MetadataPair pair = walk.next();
      Entry entry = pair.entry(0);
      if (entry.type() == Tag.SUPERBLOCK && entry.name().equals(MAGIC)) {
        metadata.root(pair.blocks());
        check(entry.data());
      }
      state = state.xor(pair.delta());
    }
    if (metadata.root().isNone()) {
      throw medium.corrupt("no superblock");
    }
    metadata.state(state);
  }

  private byte[] superblock() {
    return LittleEndian.bytes(
        VERSION, medium.blockSize, medium.blockCount, longestName, largestFile, largestAttribute);
  }

  private void check(byte[] superblock) throws FsException {
    if (superblock.length < superblock().length) {
      throw medium.corrupt("a superblock that is too short");
    }
    int version = LittleEndian.i32(superblock, 0);
    checkVersion(version, VERSION);
    isOldVersion = version != VERSION;
    if (LittleEndian.i32(superblock, 4) != medium.blockSize
        || LittleEndian.i32(superblock, 8) != medium.blockCount) {
      throw new FsException(FsException.EINVAL, "made for blocks of another size or number");
    }
    longestName = limit(LittleEndian.i32(superblock, 12), longestName);
    largestFile = limit(LittleEndian.i32(superblock, 16), largestFile);
    largestAttribute = limit(LittleEndian.i32(superblock, 20), largestAttribute);
  }

  private static int limit(int stored, int known) throws FsException {
    if (Integer.compareUnsigned(stored, known) > 0) {
      throw new FsException(FsException.EINVAL, "limits that are too wide");
    }
    return stored == 0 ? known : stored;
  }

  @Override
  BlockAllocator allocator() {
    return metadata.allocator;
  }

  /** Bytes of a file that are kept in metadata. */
  int mostInline() {
    return Math.min(medium.chunkSize, Math.min(largestAttribute, medium.blockSize / 8));
  }

  // Names.

  /**
   * What a path leads to.
   *
   * @param place its entry, or where that would go; none for the root
   */
  private record Found(LfsPath path, @Nullable Place place, boolean exists) {
    Place entryPlace() throws FsException {
      if (place == null) {
        throw new FsException(FsException.EINVAL, "the root stays as it is");
      }
      return place;
    }

    boolean isDirectory() {
      return place == null || place.entry().isDirectory();
    }
  }

  /**
   * Follows a path.
   *
   * @throws FsException ENOENT when a directory on the way is absent, ENOTDIR when it is a file
   */
  private Found find(String text) throws IOException {
    LfsPath path = LfsPath.ofVersion2(text);
    Pair directory = metadata.root();
    Place place = null;
    int last = path.names().size() - 1;
    for (int i = 0; i <= last; i++) {
      if (place != null) {
        directory = directory(place.entry());
      }
      String name = path.names().get(i);
      place = find(directory, name);
      if (!isAt(place, name)) {
        if (i < last) {
          throw absent(text);
        }
        return new Found(path, place, false);
      }
    }
    if (path.goesOn() && place != null) {
      directory(place.entry());
    }
    return new Found(path, place, true);
  }

  private static Pair directory(Entry entry) throws FsException {
    if (!entry.isDirectory()) {
      throw new FsException(FsException.ENOTDIR, entry.name());
    }
    return entry.pair();
  }

  private boolean isAt(Place place, String name) {
    return place.id < place.pair.content().count()
        && place.entry().isVisible()
        && place.entry().name().equals(name)
        && !metadata.isMovedAway(place.pair, place.id);
  }

  /** The entry of a name in a directory, or where it would go. */
  private Place find(Pair directory, String name) throws IOException {
    CycleGuard guard = new CycleGuard(medium);
    Pair next = directory;
    while (true) {
      MetadataPair pair = metadata.read(guard.pass(next));
      Content content = pair.content();
      int id = content.find(name);
      if (id >= 0 && !metadata.isMovedAway(pair, id)) {
        return new Place(pair, id);
      }
      int place = content.place(name);
      if (place < content.count() || !content.continues()) {
        return new Place(pair, place);
      }
      next = content.tail();
    }
  }

  private Found findExisting(String path) throws IOException {
    Found found = find(path);
    if (!found.exists()) {
      throw absent(path);
    }
    return found;
  }

  /** Whether something new can have the path that was not found. */
  private void checkNew(Found found, String path) throws FsException {
    if (!found.path().endsWithName()) {
      throw absent(path);
    }
    if (found.path().name().length() > longestName) {
      throw new FsException(FsException.ENAMETOOLONG, path);
    }
  }

  private static LfsEntry describe(Entry entry) {
    return new LfsEntry(entry.name(), entry.isFile(), entry.size());
  }

  @Override
  public LfsEntry stat(String path) throws IOException {
    Place place = findExisting(path).place();
    return place == null ? LfsEntry.ROOT : describe(place.entry());
  }

  /** Bytes that the user has attached to an entry; null when there are none of that type. */
  public byte @Nullable [] attribute(String path, int type) throws IOException {
    Place place = findExisting(path).place();
    Entry entry = place == null ? metadata.read(metadata.root()).entry(0) : place.entry();
    return entry.attributes().get(type);
  }

  @Override
  public LfsDirectory list(String path) throws IOException {
    Place place = findExisting(path).place();
    Pair directory = place == null ? metadata.root() : directory(place.entry());
    return new Lfs2Directory(metadata, metadata.read(directory));
  }

  // Changes.

  /** Does what has to be done before the first change: maybe power went in the middle of one. */
  private void beginChange() throws IOException {
    metadata.allocator.checkpoint();
    if (isOldVersion) {
      MetadataPair root = metadata.read(metadata.root());
      metadata.commit(root, new Change.SetStruct(0, Tag.INLINE_STRUCT, superblock()));
      isOldVersion = false;
    }
    metadata.endMove();
    metadata.mendList();
  }

  @Override
  public void makeDirectory(String path) throws IOException {
    beginChange();
    Found found = find(path);
    if (found.exists()) {
      throw new FsException(FsException.EEXIST, path);
    }
    checkNew(found, path);
    Place place = found.entryPlace();
    metadata.enter(place);
    try {
      makeDirectory(place, found.path().name());
    } finally {
      metadata.leave(place);
    }
  }

  /**
   * Makes the pair of the new directory, then links it behind the one that it is in, then names it.
   */
  private void makeDirectory(Place place, String name) throws IOException {
    MetadataPair last = place.pair;
    CycleGuard guard = new CycleGuard(medium);
    while (last.content().continues()) {
      last = metadata.read(guard.pass(last.content().tail()));
    }
    Content content = new Content();
    content.tail(last.content().tail(), false);
    Pair made = metadata.create(content).blocks();
    List<Change> changes = new ArrayList<>();
    if (place.pair.content().continues()) {
      metadata.doubt(); // in the list, but without a name
      metadata.commit(last, new Change.SetTail(made, false));
      metadata.trust();
    }
    changes.add(new Change.Insert(place.id, Entry.directory(name, made), place));
    if (!place.pair.content().continues()) {
      changes.add(new Change.SetTail(made, false));
    }
    metadata.commit(place.pair, changes);
  }

  @Override
  public void remove(String path) throws IOException {
    beginChange();
    Place place = findExisting(path).entryPlace();
    Place directory = null;
    if (place.entry().isDirectory()) {
      directory = emptyDirectory(place.entry());
      metadata.doubt(); // in the list, but without a name
    }
    List<Change> changes = List.of(new Change.Delete(place.id));
    commitAndDrop(place.pair, changes, directory);
  }

  /** The pair of a directory in which nothing is. */
  private Place emptyDirectory(Entry entry) throws IOException {
    MetadataPair pair = metadata.read(entry.pair());
    if (pair.content().count() > 0 || pair.content().continues()) {
      throw new FsException(FsException.ENOTEMPTY, entry.name());
    }
    return new Place(pair, 0);
  }

  /** Changes a pair; then takes a directory that has lost its name out of the list of all pairs. */
  private void commitAndDrop(MetadataPair pair, List<Change> changes, @Nullable Place directory)
      throws IOException {
    if (directory == null) {
      metadata.commit(pair, changes);
      metadata.endMove();
      return;
    }
    metadata.enter(directory);
    try {
      metadata.commit(pair, changes);
      metadata.endMove();
    } finally {
      metadata.leave(directory);
    }
    metadata.trust();
    MetadataPair before = metadata.before(directory.pair.blocks());
    if (before != null) {
      metadata.drop(before, directory.pair);
    }
  }

  @Override
  public void rename(String from, String to) throws IOException {
    beginChange();
    Place source = findExisting(from).entryPlace();
    Found found = find(to);
    Place target = found.entryPlace();
    Entry entry = source.entry();
    boolean isSamePair = source.pair.blocks().shares(target.pair.blocks());
    List<Change> changes = new ArrayList<>();
    Place replaced = null;
    if (!found.exists()) {
      checkNew(found, to);
      if (found.path().goesOn() && !entry.isDirectory()) {
        throw new FsException(FsException.ENOTDIR, to);
      }
    } else if (target.entry().type() != entry.type()) {
      int errno = found.isDirectory() ? FsException.EISDIR : FsException.ENOTDIR;
      throw new FsException(errno, to);
    } else if (isSamePair && target.id == source.id) {
      return;
    } else {
      if (found.isDirectory()) {
        replaced = emptyDirectory(target.entry());
        metadata.doubt(); // in the list, but without a name
      }
      changes.add(new Change.Delete(target.id));
    }
    changes.add(
        new Change.Insert(target.id, entry.named(entry.type(), found.path().name()), target));
    if (isSamePair) {
      boolean isPushed = !found.exists() && target.id <= source.id;
      changes.add(new Change.Delete(isPushed ? source.id + 1 : source.id));
    } else {
      metadata.beginMove(source);
    }
    commitAndDrop(target.pair, changes, replaced);
  }

  // Files.

  @Override
  public LfsFile open(String path, OpenMode mode) throws IOException {
    return open(path, mode, null);
  }

  /**
   * Opens a file that has an attribute. A file that can be read gets the stored value first.
   *
   * @param attribute stored whenever a file that can be written is
   */
  public LfsFile open(String path, OpenMode mode, @Nullable LfsAttribute attribute)
      throws IOException {
    if (mode.write()) {
      beginChange();
    }
    Found found = find(path);
    if (!found.exists()) {
      create(found, path, mode);
    } else if (mode.exclusive()) {
      throw new FsException(FsException.EEXIST, path);
    } else if (found.place() == null || !found.place().entry().isFile()) {
      throw new FsException(FsException.EISDIR, path);
    }
    Place place = found.entryPlace();
    if (attribute != null && mode.read()) {
      byte[] value = place.entry().attributes().get(attribute.type());
      if (value != null) {
        attribute.value(value);
      }
    }
    boolean isEmptied = found.exists() && mode.truncate();
    Lfs2File file = new Lfs2File(this, place, mode, isEmptied, attribute);
    if (found.exists()) {
      metadata.enter(place);
    }
    files.add(file);
    return file;
  }

  /** Makes an empty file, and enters its place. */
  private void create(Found found, String path, OpenMode mode) throws IOException {
    if (!mode.create() || !found.path().endsWithName()) {
      throw absent(path);
    }
    if (found.path().goesOn()) {
      throw new FsException(FsException.ENOTDIR, path);
    }
    checkNew(found, path);
    Place place = found.entryPlace();
    metadata.enter(place);
    boolean isMade = false;
    try {
      Entry entry = Entry.emptyFile(found.path().name());
      metadata.commit(place.pair, new Change.Insert(place.id, entry, place));
      isMade = true;
    } catch (FsException e) {
      // a name that is longer than a block
      throw e.errno() == FsException.ENOSPC ? new FsException(FsException.ENAMETOOLONG, path) : e;
    } finally {
      if (!isMade) {
        metadata.leave(place);
      }
    }
  }

  /** Gives the entry of a file its content. */
  void publish(Lfs2File file, List<Change> changes) throws IOException {
    Place place = file.place();
    metadata.allocator.checkpoint();
    metadata.commit(place.pair, changes);
    for (LfsFile open : files) {
      if (open != file && open instanceof Lfs2File other && other.place().isSameAs(place)) {
        other.entryHasChanged();
      }
    }
  }

  void forget(Lfs2File file) {
    files.remove(file);
    metadata.leave(file.place());
  }
}
