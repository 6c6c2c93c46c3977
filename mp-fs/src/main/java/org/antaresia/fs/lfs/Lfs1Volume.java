package org.antaresia.fs.lfs;

import java.io.IOException;
import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/** littlefs of version 1, written as 1.1 (SPEC.md and DESIGN.md of version 1). */
public final class Lfs1Volume extends LfsVolume {
  private static final int VERSION = 0x0001_0001;

  private final Lfs1Directories directories;
  private boolean isMended;

  private Lfs1Volume(Medium medium, LfsOptions options) {
    super(medium);
    directories = new Lfs1Directories(medium, options.lookahead(), this::visitOpenFiles);
  }

  /** Makes an empty file system. */
  public static void format(FlashDevice device, LfsOptions options) throws IOException {
    Medium medium = new Medium(device, options, FsException.EBADE);
    if (medium.blockCount < 4) {
      throw Medium.full();
    }
    Lfs1Directories directories = new Lfs1Volume(medium, options).directories;
    Lfs1Pair superblock = directories.create(0, 1);
    Lfs1Pair root = directories.create(2, 3);
    directories.commit(root);
    superblock.tail = root.blocks;
    byte[] data =
        LittleEndian.bytes(
            root.blocks.first(),
            root.blocks.second(),
            medium.blockSize,
            medium.blockCount,
            VERSION);
    superblock.entries.add(Lfs1Entry.of(Lfs1Entry.SUPERBLOCK, MAGIC, data));
    directories.commit(superblock);
    directories.commit(superblock); // so that both blocks have it
    directories.read(Pair.SUPERBLOCK);
  }

  /**
   * Reads what a device holds.
   *
   * @throws FsException EBADE when that is no littlefs, EINVAL when it is a newer one
   */
  public static Lfs1Volume mount(FlashDevice device, LfsOptions options) throws IOException {
    Lfs1Volume volume = new Lfs1Volume(new Medium(device, options, FsException.EBADE), options);
    volume.load();
    return volume;
  }

  private void load() throws IOException {
    Lfs1Entry entry = directories.read(Pair.SUPERBLOCK).entry(0);
    if (entry == null || !entry.name().equals(MAGIC) || entry.data().length < 20) {
      throw medium.corrupt("no superblock");
    }
    int version = LittleEndian.i32(entry.data(), 16);
    checkVersion(version, VERSION);
    directories.root(entry.pair());
  }

  @Override
  BlockAllocator allocator() {
    return directories.allocator;
  }

  // Names.

  /**
   * What a path leads to.
   *
   * @param pair where its entry is, or the last pair of its directory; none for the root
   * @param id of the entry, or -1
   */
  private record Found(LfsPath path, @Nullable Lfs1Pair pair, int id) {
    boolean exists() {
      return pair == null || id >= 0;
    }

    Lfs1Pair entryPair() throws FsException {
      if (pair == null) {
        throw new FsException(FsException.EINVAL, "the root stays as it is");
      }
      return pair;
    }

    /** The entry, if it exists; none for the root. */
    @Nullable Lfs1Entry entry() {
      return pair == null || id < 0 ? null : pair.entries.get(id);
    }

    boolean isDirectory() {
      Lfs1Entry entry = entry();
      return entry == null || entry.isDirectory();
    }
  }

  private Found find(String text) throws IOException {
    LfsPath path = LfsPath.ofVersion1(text);
    Pair directory = directories.root();
    Found found = new Found(path, null, 0);
    int last = path.names().size() - 1;
    for (int i = 0; i <= last; i++) {
      Lfs1Entry entry = found.entry();
      if (entry != null) {
        directory = directory(entry);
      }
      found = find(path, directory, path.names().get(i));
      if (!found.exists()) {
        if (i < last) {
          throw absent(text);
        }
        return found;
      }
    }
    return found;
  }

  private Found find(LfsPath path, Pair directory, String name) throws IOException {
    CycleGuard guard = new CycleGuard(medium);
    Pair next = directory;
    while (true) {
      Lfs1Pair pair = directories.read(guard.pass(next));
      for (int id = 0; id < pair.entries.size(); id++) {
        Lfs1Entry entry = pair.entries.get(id);
        if (entry.isVisible()
            && entry.name().equals(name)
            && !(entry.isMoving() && directories.hasArrived(entry))) {
          return new Found(path, pair, id);
        }
      }
      if (!pair.continues) {
        return new Found(path, pair, -1);
      }
      next = pair.tail;
    }
  }

  private static Pair directory(Lfs1Entry entry) throws FsException {
    if (!entry.isDirectory()) {
      throw new FsException(FsException.ENOTDIR, entry.name());
    }
    return entry.pair();
  }

  private Found findExisting(String path) throws IOException {
    Found found = find(path);
    if (!found.exists()) {
      throw absent(path);
    }
    return found;
  }

  private static void checkNew(Found found, String path) throws FsException {
    if (found.path().goesOn()) {
      throw absent(path);
    }
    if (found.path().name().length() > LONGEST_NAME) {
      throw new FsException(FsException.ENAMETOOLONG, path);
    }
  }

  static LfsEntry describe(Lfs1Entry entry) {
    long size = Integer.toUnsignedLong(entry.list().size());
    return new LfsEntry(entry.name(), entry.isFile(), size);
  }

  @Override
  public LfsEntry stat(String path) throws IOException {
    Lfs1Entry entry = findExisting(path).entry();
    return entry == null ? LfsEntry.ROOT : describe(entry);
  }

  @Override
  public LfsDirectory list(String path) throws IOException {
    Lfs1Entry entry = findExisting(path).entry();
    Pair first = entry == null ? directories.root() : directory(entry);
    return new Lfs1Directory(directories, directories.read(first).blocks);
  }

  // Changes.

  private void beginChange() throws IOException {
    directories.allocator.checkpoint();
    if (!isMended) {
      directories.mend();
      isMended = true;
    }
  }

  @Override
  public void makeDirectory(String path) throws IOException {
    beginChange();
    Found found = find(path);
    if (found.exists()) {
      throw new FsException(FsException.EEXIST, path);
    }
    checkNew(found, path);
    Lfs1Pair last = found.entryPair();
    Lfs1Pair made = directories.create();
    made.tail = last.tail;
    directories.commit(made);
    last.tail = made.blocks; // both in the commit of the entry
    String name = found.path().name();
    directories.append(last, Lfs1Entry.of(Lfs1Entry.DIRECTORY, name, made.blocks.bytes()));
  }

  @Override
  public void remove(String path) throws IOException {
    beginChange();
    Found found = findExisting(path);
    Lfs1Pair directory = emptyDirectory(found.entry());
    directories.remove(found.entryPair(), found.id());
    if (directory != null) {
      directories.drop(directory);
    }
  }

  /** The pair of a directory, none for the root, in which nothing is; null for a file. */
  private @Nullable Lfs1Pair emptyDirectory(@Nullable Lfs1Entry entry) throws IOException {
    if (entry != null && !entry.isDirectory()) {
      return null;
    }
    Lfs1Pair pair = directories.read(entry == null ? directories.root() : entry.pair());
    if (!pair.entries.isEmpty() || pair.continues) {
      throw new FsException(FsException.ENOTEMPTY, "there is something in it");
    }
    return pair;
  }

  @Override
  public void rename(String from, String to) throws IOException {
    beginChange();
    Found source = findExisting(from);
    Lfs1Entry entry = source.entryPair().entries.get(source.id());
    Found target = find(to);
    Lfs1Pair pair = target.entryPair();
    Lfs1Pair replaced = null;
    if (target.exists()) {
      Lfs1Entry old = pair.entries.get(target.id());
      if (old.isFile() != entry.isFile()) {
        throw new FsException(FsException.EISDIR, to);
      }
      if (pair.blocks.shares(source.entryPair().blocks) && target.id() == source.id()) {
        return;
      }
      replaced = emptyDirectory(old);
    } else {
      checkNew(target, to);
    }
    isMended = false; // until it has been moved
    Lfs1Place left = new Lfs1Place(source.entryPair().blocks, source.id());
    directories.enter(left);
    try {
      if (entry.isDirectory() || entry.list().size() > 0) { // one empty file is like another
        source.entryPair().entries.set(source.id(), entry.moving(true));
        directories.commit(source.entryPair());
      }
      arrive(find(to), entry.moving(false).named(target.path().name()));
      directories.remove(directories.read(left.blocks), left.id);
    } finally {
      directories.leave(left);
    }
    if (replaced != null) {
      directories.drop(replaced);
    }
    isMended = true;
  }

  /** Puts an entry where another one is, or where there is none. */
  private void arrive(Found target, Lfs1Entry entry) throws IOException {
    Lfs1Pair pair = target.entryPair();
    if (target.exists()) {
      pair.entries.set(target.id(), entry);
      directories.commit(pair);
    } else {
      directories.append(pair, entry);
    }
  }

  // Files.

  @Override
  public LfsFile open(String path, OpenMode mode) throws IOException {
    if (mode.write()) {
      beginChange();
    }
    Found found = find(path);
    if (!found.exists()) {
      create(found, path, mode);
      found = find(path);
    } else if (mode.exclusive() && !found.isDirectory()) {
      throw new FsException(FsException.EEXIST, path);
    }
    Lfs1Entry entry = found.entry();
    if (entry == null || entry.isDirectory()) {
      throw new FsException(FsException.EISDIR, path);
    }
    boolean isEmptied = mode.truncate() && entry.list().size() != 0;
    Lfs1Place place = new Lfs1Place(found.entryPair().blocks, found.id());
    SkipList list = mode.truncate() ? SkipList.EMPTY : entry.list();
    Lfs1File file = new Lfs1File(this, place, mode, list, isEmptied);
    directories.enter(place);
    files.add(file);
    return file;
  }

  /** Makes an empty file. */
  private void create(Found found, String path, OpenMode mode) throws IOException {
    if (!mode.create()) {
      throw absent(path);
    }
    checkNew(found, path);
    byte[] nothing = Lfs1File.data(SkipList.EMPTY);
    Lfs1Entry entry = Lfs1Entry.of(Lfs1Entry.FILE, found.path().name(), nothing);
    directories.append(found.entryPair(), entry);
  }

  /** Gives the entry of a file its content. */
  void publish(Lfs1File file) throws IOException {
    directories.allocator.checkpoint();
    Lfs1Place place = file.place();
    Lfs1Pair pair = directories.read(place.blocks);
    Lfs1Entry entry = pair.entry(place.id);
    if (entry == null) {
      throw medium.corrupt("no entry for an open file");
    }
    pair.entries.set(place.id, entry.with(Lfs1File.data(file.list())));
    directories.commit(pair);
  }

  void forget(Lfs1File file) {
    files.remove(file);
    directories.leave(file.place());
  }
}
