package org.antaresia.fs.fat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.antaresia.fs.BlockDevice;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * A FAT volume on a device. Paths are byte strings in code page 437 with {@code /} or {@code \}
 * between names; relative ones begin at the current directory.
 *
 * <p>All methods throw an {@link FsException}: ENOENT for what is not there, EINVAL for what is no
 * path, EROFS on a device that is read-only, EIO when the device fails, ENODEV when it holds no
 * volume. What a program does to a volume reaches the device in such an order that an interruption
 * leaves no file with the content of another: at worst clusters that belong to nobody, and a file
 * with two names where it was being renamed.
 */
public final class FatVolume {
  private static final int MIN_SECTOR = 512;
  private static final int MAX_SECTOR = 4096;
  private static final int LABEL_LENGTH = 11;
  private static final String FORBIDDEN_IN_LABEL = "+.,;=[]/\\\"*:<>?|\u007f";

  /** How to open a file. */
  public enum Mode {
    /** One that is there. */
    EXISTING,
    /** One that is there or a new one. */
    ANY,
    /** One that was not there. */
    NEW,
    /** An empty one. */
    EMPTY
  }

  private final BlockDevice device;
  private final Supplier<LocalDateTime> clock;
  private @Nullable Volume mounted;

  /**
   * The volume of a device; whatever is done first looks for it.
   *
   * @param clock the local time
   */
  public FatVolume(BlockDevice device, Supplier<LocalDateTime> clock) {
    this.device = device;
    this.clock = clock;
  }

  /** Looks for the volume, ENODEV when there is none. */
  public void mount() throws IOException {
    forget();
    mounted = new Volume(device, sectorSize());
  }

  /** Forgets all that is known of the device; open files are lost. */
  private void forget() {
    if (mounted != null) {
      mounted.isMounted = false;
      mounted = null;
    }
  }

  private int sectorSize() throws IOException {
    device.initialise();
    int size = device.blockSize();
    if (size < MIN_SECTOR || size > MAX_SECTOR || Integer.bitCount(size) != 1) {
      throw new FsException(FsException.EIO, "sectors of " + size + " bytes");
    }
    return size;
  }

  private Volume volume() throws IOException {
    if (mounted == null) {
      mount();
    }
    return Objects.requireNonNull(mounted);
  }

  private Volume writable() throws IOException {
    if (device.isReadOnly()) {
      throw new FsException(FsException.EROFS, "read-only");
    }
    return volume();
  }

  private int now() {
    return FatTime.of(clock.get());
  }

  // Formatting.

  /**
   * Makes the device a FAT12 or FAT16 volume without a partition table, whichever fits.
   *
   * @return false when neither does; nothing is written then
   */
  public boolean format() throws IOException {
    return format(false);
  }

  /** Makes the device a disk with one FAT32 partition; false as {@link #format()}. */
  public boolean format32() throws IOException {
    return format(true);
  }

  private boolean format(boolean is32) throws IOException {
    forget();
    int size = sectorSize();
    if (device.isReadOnly()) {
      throw new FsException(FsException.EROFS, "read-only");
    }
    Geometry geometry = Geometry.choose(device.blockCount(), size, is32);
    if (geometry == null) {
      return false;
    }
    new Formatter(device, size, geometry, now()).format();
    return true;
  }

  // Files.

  private static FsException denied(String why) {
    return new FsException(FsException.EACCES, why);
  }

  /** Opens a file; EEXIST, or EACCES for directories and what is read-only. */
  public FatFile open(String path, Mode mode, boolean read, boolean write) throws IOException {
    boolean creates = mode != Mode.EXISTING;
    Volume volume = write || creates ? writable() : volume();
    Place place = Place.find(volume, path);
    if (!creates) {
      DirectoryEntry entry = place.entry();
      if (entry.isDirectory()) {
        throw new FsException(FsException.ENOENT, "is a directory: " + path);
      }
      if (write && entry.isReadOnly()) {
        throw denied("read-only");
      }
      return new FatFile(volume, entry, read, write, false, clock);
    }
    FatName name = place.name();
    DirectoryEntry entry = place.found();
    boolean isNew = entry == null;
    if (entry == null) {
      entry = place.directory().create(name);
    } else if (entry.isDirectory() || entry.isReadOnly()) {
      throw denied("read-only or a directory");
    } else if (mode == Mode.NEW) {
      throw new FsException(FsException.EEXIST, "is there: " + path);
    }
    boolean isEmptied = isNew || mode == Mode.EMPTY;
    if (isEmptied) {
      empty(volume, entry);
    }
    return new FatFile(volume, entry, read, write, isEmptied, clock);
  }

  /** Makes an entry that of an empty file. */
  private void empty(Volume volume, DirectoryEntry entry) throws IOException {
    volume.removed(entry);
    int cluster = entry.cluster();
    entry.becomeFile(now());
    if (cluster != 0) {
      volume.table.free(cluster);
      volume.info.searchBehind(cluster - 1);
    }
  }

  /** Removes a file or an empty directory; EACCES for others. */
  public void remove(String path) throws IOException {
    Volume volume = writable();
    Place place = Place.find(volume, path);
    DirectoryEntry entry = place.ownEntry();
    if (entry.isReadOnly()) {
      throw denied("read-only");
    }
    int cluster = entry.cluster();
    if (entry.isDirectory()) {
      if (cluster == volume.currentDirectory) {
        throw denied("is the current directory");
      }
      if (!new Directory(volume, cluster).isEmpty()) {
        throw denied("directory is not empty");
      }
    }
    volume.removed(entry);
    place.directory().remove(entry);
    if (cluster != 0) {
      volume.table.free(cluster);
    }
    volume.sync();
  }

  /** Gives a file or directory another name, perhaps in another directory; EEXIST. */
  public void rename(String from, String to) throws IOException {
    Volume volume = writable();
    Place old = Place.find(volume, from);
    DirectoryEntry entry = old.ownEntry();
    byte[] content = entry.copy();
    int cluster = entry.cluster();
    boolean isDirectory = entry.isDirectory();
    Place place = Place.find(volume, to);
    if (place.isOrigin() || place.found() != null && !place.found().is(entry)) {
      throw new FsException(FsException.EEXIST, "is there: " + to);
    }
    int parent = place.directory().start();
    boolean moves = parent != old.directory().start();
    if (isDirectory && moves && isWithin(volume, parent, cluster)) {
      throw new FsException(FsException.EINVAL, "into itself: " + to);
    }
    DirectoryEntry renamed = place.directory().create(place.name());
    renamed.paste(content);
    if (isDirectory && moves) {
      new Directory(volume, cluster).setParent(parent);
    }
    volume.moved(entry, renamed);
    old.directory().remove(entry);
    volume.sync();
  }

  private static boolean isWithin(Volume volume, int directory, int which) throws IOException {
    int at = directory;
    while (at != Volume.ROOT && at != which) {
      at = new Directory(volume, at).parent();
    }
    return at == which;
  }

  // Directories.

  /** Makes a directory; EEXIST, or EACCES when there is no room. */
  public void makeDirectory(String path) throws IOException {
    Volume volume = writable();
    Place place = Place.find(volume, path);
    if (place.isOrigin() || place.found() != null) {
      throw new FsException(FsException.EEXIST, "is there: " + path);
    }
    int cluster = volume.table.allocate();
    if (cluster == AllocationTable.FULL) {
      throw denied("volume is full");
    }
    int time = now();
    try {
      volume.window.clear(volume.boot.sectorOf(cluster), volume.boot.clusterSectors());
      new Directory(volume, cluster).createDots(place.directory().start(), time);
      place.directory().create(place.name()).becomeDirectory(cluster, time);
    } catch (IOException e) {
      giveBack(volume, cluster, e);
      throw e;
    }
    volume.sync();
  }

  private static void giveBack(Volume volume, int cluster, IOException because) {
    try {
      volume.table.free(cluster);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  /** What is in a directory. */
  public FatListing list(String path) throws IOException {
    Volume volume = volume();
    return new FatListing(
        volume, new Directory(volume, Place.find(volume, path).directoryCluster()));
  }

  /** The current directory. */
  public String currentDirectory() throws IOException {
    Volume volume = volume();
    StringBuilder path = new StringBuilder();
    int child = volume.currentDirectory;
    while (child != Volume.ROOT) {
      Directory parent = new Directory(volume, new Directory(volume, child).parent());
      path.insert(0, "/" + parent.nameOf(child));
      child = parent.start();
    }
    return path.isEmpty() ? "/" : path.toString();
  }

  public void changeDirectory(String path) throws IOException {
    Volume volume = volume();
    volume.currentDirectory = Place.find(volume, path).directoryCluster();
  }

  // What is there.

  /** What is told of a file or directory; the root directory tells nothing: EINVAL. */
  public FatEntry stat(String path) throws IOException {
    Place place = Place.find(volume(), path);
    return place.entry().read(place.directory().longName());
  }

  /** Bytes of a cluster: what is allocated at once. */
  public int clusterSize() throws IOException {
    return volume().clusterSize();
  }

  public int clusters() throws IOException {
    return volume().boot.clusters();
  }

  public int freeClusters() throws IOException {
    return volume().table.countFree();
  }

  // The label.

  /** The volume's label, empty when it has none. */
  public String label() throws IOException {
    DirectoryEntry entry = new Directory(volume(), Volume.ROOT).label();
    return entry == null ? "" : entry.label();
  }

  /**
   * Gives the volume a label.
   *
   * @param label at most 11 characters, made capitals; empty for none
   */
  public void label(String label) throws IOException {
    Volume volume = writable();
    byte[] name = labelName(label);
    Directory root = new Directory(volume, Volume.ROOT);
    DirectoryEntry entry = root.label();
    if (entry == null) {
      if (!label.isEmpty()) {
        root.createLabel(name);
      }
    } else if (label.isEmpty()) {
      root.remove(entry);
    } else {
      entry.relabel(name);
    }
    volume.sync();
  }

  private static byte[] labelName(String label) throws FsException {
    byte[] name = new byte[LABEL_LENGTH];
    Arrays.fill(name, (byte) ' ');
    if (label.length() > LABEL_LENGTH) {
      throw new FsException(FsException.EINVAL, "label too long: " + label);
    }
    for (int i = 0; i < label.length(); i++) {
      int code = CodePage437.encodeCapital(CodePage437.decode(label.charAt(i)));
      if (code < ' ' || FORBIDDEN_IN_LABEL.indexOf(code) >= 0) {
        throw new FsException(FsException.EINVAL, "not a label: " + label);
      }
      name[i] = (byte) (code >= 'a' && code <= 'z' ? code - ('a' - 'A') : code);
    }
    return name;
  }
}
