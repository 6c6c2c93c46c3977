package org.antaresia.fs.fat;

import java.io.IOException;
import java.util.Arrays;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * A directory and a position in it. Entries follow each other in the directory's clusters, or in
 * the sectors that the root directory of FAT12 and FAT16 has (section "FAT Directory Structure").
 */
final class Directory {
  /** As large as a directory may be: bytes. */
  private static final int MAX_SIZE = 0x200000;

  /** As many short names with the same beginning as there may be. */
  private static final int MAX_NUMBER = 99;

  private static final int END = 0;

  private final Volume volume;
  private final SectorWindow window;
  private final LongName longName = new LongName();

  /** The first cluster of the directory, or {@link Volume#ROOT}. */
  private final int start;

  // The position; sector 0 is behind the end.
  private int offset;
  private int cluster;
  private int sector;

  /** Where the entries of a name begin that was not read to its end. */
  private int nameOffset;

  Directory(Volume volume, int start) throws IOException {
    this.volume = volume;
    this.window = volume.window;
    this.start = start;
    moveTo(0);
  }

  int start() {
    return start;
  }

  LongName longName() {
    return longName;
  }

  // Moving.

  /** Moves to an entry by its offset in bytes. */
  void moveTo(int to) throws IOException {
    BootSector boot = volume.boot;
    offset = to;
    cluster = start == Volume.ROOT && boot.type() == FatType.FAT32 ? boot.root() : start;
    int inCluster = to;
    if (cluster == 0) {
      sector = boot.root();
    } else {
      while (inCluster >= volume.clusterSize()) {
        cluster = volume.table.next(cluster);
        inCluster -= volume.clusterSize();
      }
      sector = boot.sectorOf(cluster);
    }
    sector += inCluster / volume.sectorSize();
  }

  /**
   * Moves to the next entry.
   *
   * @param grow whether to make room for one, should there be no more
   * @return false when there is none
   */
  private boolean advance(boolean grow) throws IOException {
    if (sector == END || offset + DirectoryEntry.SIZE >= MAX_SIZE) {
      sector = END;
      return false;
    }
    int next = offset + DirectoryEntry.SIZE;
    if (next % volume.sectorSize() == 0) {
      sector++;
      if (cluster == 0) {
        if (next == volume.boot.rootEntries() * DirectoryEntry.SIZE) {
          sector = END;
          return false;
        }
      } else if (next % volume.clusterSize() == 0 && !advanceCluster(grow)) {
        return false;
      }
    }
    offset = next;
    return true;
  }

  private boolean advanceCluster(boolean grow) throws IOException {
    int next = volume.table.next(cluster);
    if (volume.table.isEnd(next)) {
      if (!grow) {
        sector = END;
        return false;
      }
      next = volume.table.allocateFor(cluster);
      if (next == AllocationTable.FULL) {
        throw noRoom();
      }
      window.clear(volume.boot.sectorOf(next), volume.boot.clusterSectors());
      volume.table.link(cluster, next); // now that nobody takes what it held for entries
    }
    sector = volume.boot.sectorOf(next);
    cluster = next;
    return true;
  }

  /** Shows the entry: where it is in the window. */
  private int load() throws IOException {
    window.load(sector);
    return offset % volume.sectorSize();
  }

  private DirectoryEntry entry(int firstOffset) {
    return new DirectoryEntry(volume, firstOffset, offset, sector);
  }

  // Reading.

  /** What the directory tells of the next file or directory, or null at the end. */
  @Nullable FatEntry read() throws IOException {
    DirectoryEntry entry = seek(false);
    if (entry == null) {
      return null;
    }
    FatEntry told = entry.read(longName);
    advance(false);
    return told;
  }

  /** Moves to the next entry of a file or directory, or of the volume's label: null at the end. */
  private @Nullable DirectoryEntry seek(boolean label) throws IOException {
    longName.reset();
    while (sector != END) {
      int at = load();
      int first = window.u8(at);
      if (first == 0) {
        break;
      }
      int attributes = window.u8(at + DirectoryEntry.ATTRIBUTES) & DirectoryEntry.ATTRIBUTE_MASK;
      boolean isLabel = (attributes & ~DirectoryEntry.ARCHIVE) == DirectoryEntry.LABEL;
      if (first == FatName.DELETED || first == '.' || isLabel != label) {
        longName.reset();
      } else if (attributes == DirectoryEntry.LONG_NAME) {
        addToName(at);
      } else {
        return entry(longName.belongsTo(window, at) ? nameOffset : offset);
      }
      advance(false);
    }
    sector = END;
    return null;
  }

  private void addToName(int at) {
    if (longName.add(window, at)) {
      nameOffset = offset;
    }
  }

  /** The entry of a name, or null when there is none. */
  @Nullable DirectoryEntry find(FatName name) throws IOException {
    moveTo(0);
    longName.reset();
    do {
      int at = load();
      int first = window.u8(at);
      if (first == 0) {
        break;
      }
      int attributes = window.u8(at + DirectoryEntry.ATTRIBUTES) & DirectoryEntry.ATTRIBUTE_MASK;
      if (attributes == DirectoryEntry.LONG_NAME && first != FatName.DELETED) {
        addToName(at);
      } else {
        if (isFile(first, attributes)) {
          if (longName.belongsTo(window, at)) {
            if (longName.is(name.text) || name.isShort(window, at)) {
              return entry(nameOffset);
            }
          } else if (name.isShort(window, at)) {
            return entry(offset);
          }
        }
        longName.reset();
      }
    } while (advance(false));
    return null;
  }

  private static boolean isFile(int first, int attributes) {
    return first != FatName.DELETED && (attributes & DirectoryEntry.LABEL) == 0;
  }

  private boolean hasShort(byte[] name) throws IOException {
    moveTo(0);
    do {
      int at = load();
      int first = window.u8(at);
      if (first == 0) {
        break;
      }
      if (isFile(first, window.u8(at + DirectoryEntry.ATTRIBUTES))
          && FatName.isAt(name, window, at)) {
        return true;
      }
    } while (advance(false));
    return false;
  }

  /** The name of the directory that begins at a cluster. */
  String nameOf(int child) throws IOException {
    moveTo(0);
    for (DirectoryEntry entry; (entry = seek(false)) != null; advance(false)) {
      if (entry.cluster() == child) {
        return entry.read(longName).name();
      }
    }
    throw new FsException(FsException.EIO, "directory without an entry");
  }

  boolean isEmpty() throws IOException {
    moveTo(0);
    return seek(false) == null;
  }

  /** The entry of the volume's label, or null. */
  @Nullable DirectoryEntry label() throws IOException {
    moveTo(0);
    return seek(true);
  }

  // Changes.

  /** Makes an entry of a name that the directory does not have yet. */
  DirectoryEntry create(FatName name) throws IOException {
    if (name.isDots) {
      throw new FsException(FsException.EINVAL, "not a name for a file");
    }
    byte[] shortName = name.isLossy() ? unusedShortName(name) : name.shortName();
    int parts = name.isLong() ? LongName.parts(name.text) : 0;
    int first = makeRoom(parts + 1);
    if (parts > 0) {
      moveTo(first);
      int checksum = LongName.checksum(shortName, 0);
      for (int part = parts; part > 0; part--) {
        LongName.write(window, load(), name.text, part, checksum);
        advance(false);
      }
    }
    DirectoryEntry entry = entry(first);
    entry.create(shortName, name.caseBits());
    return entry;
  }

  private byte[] unusedShortName(FatName name) throws IOException {
    for (int number = 1; number <= MAX_NUMBER; number++) {
      byte[] shortName = name.numbered(number);
      if (!hasShort(shortName)) {
        return shortName;
      }
    }
    throw noRoom();
  }

  /** Makes an entry of the volume's label. */
  DirectoryEntry createLabel(byte[] label) throws IOException {
    makeRoom(1);
    DirectoryEntry entry = entry(offset);
    entry.create(label, 0);
    entry.becomeLabel();
    return entry;
  }

  /** Finds free entries behind each other: where they begin; the position is the last one. */
  private int makeRoom(int count) throws IOException {
    moveTo(0);
    int found = 0;
    do {
      int first = window.u8(load());
      found = first == FatName.DELETED || first == 0 ? found + 1 : 0;
      if (found == count) {
        return offset - (count - 1) * DirectoryEntry.SIZE;
      }
    } while (advance(true));
    throw noRoom();
  }

  private static FsException noRoom() {
    return new FsException(FsException.EACCES, "no room in the directory");
  }

  /** Removes an entry and its long name. */
  void remove(DirectoryEntry entry) throws IOException {
    if (entry.firstOffset < entry.offset) {
      moveTo(entry.firstOffset);
      while (offset < entry.offset) {
        window.u8(load(), FatName.DELETED);
        advance(false);
      }
    }
    entry.delete();
  }

  /** Has the entry for the parent directory lead to another one. */
  void setParent(int parent) throws IOException {
    moveTo(DirectoryEntry.SIZE);
    int at = load();
    if (window.u8(at + 1) == '.') {
      DirectoryEntry.putCluster(volume, window, at, parent);
    }
  }

  int parent() throws IOException {
    moveTo(DirectoryEntry.SIZE);
    return DirectoryEntry.cluster(volume, window, load());
  }

  /** Gives a new directory, of zeros, the entries for itself and its parent. */
  void createDots(int parent, int time) throws IOException {
    byte[] name = new byte[FatName.SHORT_LENGTH];
    Arrays.fill(name, (byte) ' ');
    int here = start;
    for (int dots = 0; dots < 2; dots++) {
      name[dots] = '.';
      DirectoryEntry entry = entry(offset);
      entry.create(name, 0);
      entry.becomeDirectory(here, time);
      advance(false);
      here = parent;
    }
  }
}
