package org.antaresia.fs.fat;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.antaresia.fs.FsException;
import org.jspecify.annotations.Nullable;

/**
 * An open file. What its directory entry says of it is written by {@link #sync} and {@link #close};
 * until then the old content counts.
 */
public final class FatFile implements Closeable {
  /** As large as a file may be: bytes. */
  private static final long MAX_LENGTH = 0xffff_ffffL;

  private final Volume volume;
  private final boolean isReadable;
  private final boolean isWritable;
  private final Supplier<LocalDateTime> clock;

  private DirectoryEntry entry;
  private State state = State.OPEN;
  private boolean isModified;
  private @Nullable IOException failure;

  /** The first cluster; 0 for an empty file. */
  private int start;

  private long length;

  private long position;

  /** The cluster of the byte in front of the position, or of the position at a cluster's start. */
  private int cluster;

  /** The sector of the position, unless that is where a sector begins. */
  private int sector;

  private enum State {
    OPEN,
    /** Its directory entry is somebody else's now. */
    LOST,
    CLOSED
  }

  FatFile(
      Volume volume,
      DirectoryEntry entry,
      boolean isReadable,
      boolean isWritable,
      boolean isNew,
      Supplier<LocalDateTime> clock)
      throws IOException {
    this.volume = volume;
    this.entry = entry;
    this.isReadable = isReadable;
    this.isWritable = isWritable;
    this.isModified = isNew;
    this.clock = clock;
    start = entry.cluster();
    length = entry.length();
    if (isWritable) {
      volume.opened(this);
    }
  }

  public long length() {
    return length;
  }

  public long position() {
    return position;
  }

  public boolean isClosed() {
    return state == State.CLOSED;
  }

  // What happens to the directory entry of a file that is being written.

  void moved(DirectoryEntry from, DirectoryEntry to) {
    if (entry.is(from)) {
      entry = to;
    }
  }

  boolean lost(DirectoryEntry which) {
    if (!entry.is(which)) {
      return false;
    }
    state = State.LOST;
    return true;
  }

  private void requireOpen() throws IOException {
    requireEntry();
    if (failure != null) {
      throw failure;
    }
  }

  private void requireEntry() throws FsException {
    if (state != State.OPEN || !volume.isMounted) {
      throw new FsException(FsException.EINVAL, "file is not open");
    }
  }

  private static void require(boolean isAllowed) throws FsException {
    if (!isAllowed) {
      throw new FsException(FsException.EACCES, "file is not open for that");
    }
  }

  /** Has the file fail from now on as it did, since nobody knows where it stands. */
  private IOException failed(IOException e) {
    failure = e;
    return e;
  }

  // Reading.

  /** Reads at most a number of bytes: how many, 0 at the end. */
  public int read(byte[] to, int from, int count) throws IOException {
    return read(to, from, count, false);
  }

  /** The same, but no byte behind the first line feed. */
  public int readLine(byte[] to, int from, int count) throws IOException {
    return read(to, from, count, true);
  }

  private int read(byte[] to, int from, int count, boolean isLine) throws IOException {
    requireOpen();
    require(isReadable);
    int left = (int) Math.min(count, length - position);
    int at = from;
    try {
      while (left > 0) {
        int done = readSome(to, at, left, isLine);
        at += done;
        position += done;
        left = isLine && to[at - 1] == '\n' ? 0 : left - done;
      }
    } catch (IOException e) {
      throw failed(e);
    }
    return at - from;
  }

  private int readSome(byte[] to, int at, int left, boolean isLine) throws IOException {
    int sectorSize = volume.sectorSize();
    int inSector = (int) (position % sectorSize);
    if (inSector == 0) {
      if (position % volume.clusterSize() == 0) {
        cluster = position == 0 ? start : volume.table.next(cluster);
      }
      int next = sectorOfPosition();
      int whole = isLine ? 0 : wholeSectors(left);
      if (whole > 0) {
        volume.window.read(next, to, at, whole);
        return whole * sectorSize;
      }
      sector = next;
    }
    volume.window.load(sector);
    byte[] bytes = volume.window.bytes;
    int end = inSector + Math.min(sectorSize - inSector, left);
    if (isLine) {
      end = endOfLine(bytes, inSector, end);
    }
    System.arraycopy(bytes, inSector, to, at, end - inSector);
    return end - inSector;
  }

  /** Behind the first line feed, or the end of the bytes. */
  private static int endOfLine(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at++] != '\n') {
      // goes on
    }
    return at;
  }

  private int sectorOfPosition() throws IOException {
    int inCluster = (int) (position % volume.clusterSize());
    return volume.boot.sectorOf(cluster) + inCluster / volume.sectorSize();
  }

  /** How many sectors of the cluster can be read or written without the window. */
  private int wholeSectors(int left) {
    int room = volume.clusterSize() - (int) (position % volume.clusterSize());
    return Math.min(left, room) / volume.sectorSize();
  }

  // Writing.

  /**
   * Writes bytes.
   *
   * @return how many; fewer when the volume is full
   */
  public int write(byte[] bytes, int from, int count) throws IOException {
    requireOpen();
    require(isWritable);
    int left = (int) Math.min(count, MAX_LENGTH - position);
    int at = from;
    try {
      while (left > 0) {
        int done = writeSome(bytes, at, left);
        if (done == 0) {
          break;
        }
        at += done;
        left -= done;
        position += done;
        length = Math.max(length, position);
      }
    } catch (IOException e) {
      throw failed(e);
    }
    isModified = true;
    return at - from;
  }

  private int writeSome(byte[] bytes, int at, int left) throws IOException {
    SectorWindow window = volume.window;
    int sectorSize = volume.sectorSize();
    int inSector = (int) (position % sectorSize);
    if (inSector == 0) {
      if (position % volume.clusterSize() == 0 && !enterCluster()) {
        return 0;
      }
      if (window.number() == sector) {
        window.flush(); // data as soon as it is complete
      }
      int next = sectorOfPosition();
      int whole = wholeSectors(left);
      if (whole > 0) {
        window.write(next, bytes, at, whole);
        return whole * sectorSize;
      }
      if (position >= length) {
        window.claim(next);
      }
      sector = next;
    }
    window.load(sector);
    int some = Math.min(sectorSize - inSector, left);
    System.arraycopy(bytes, at, window.bytes, inSector, some);
    window.isChanged = true;
    return some;
  }

  /** Goes to the cluster that begins at the position: false when the volume is full. */
  private boolean enterCluster() throws IOException {
    int next;
    if (position > 0) {
      next = volume.table.nextOrNew(cluster);
    } else {
      next = start == 0 ? volume.table.allocate() : start;
    }
    if (next == AllocationTable.FULL) {
      return false;
    }
    cluster = next;
    if (start == 0) {
      start = next;
    }
    return true;
  }

  // Moving.

  /**
   * Moves the position. Behind the end there is the end, unless the file can be written: then it
   * grows, as far as the volume has room, by bytes that nobody wrote.
   */
  public void seek(long to) throws IOException {
    requireOpen();
    try {
      move(Math.min(to, isWritable ? MAX_LENGTH : length));
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private void move(long to) throws IOException {
    int clusterSize = volume.clusterSize();
    long here = position;
    position = 0;
    int target = 0;
    if (to > 0) {
      long left = to;
      if (here > 0 && (to - 1) / clusterSize >= (here - 1) / clusterSize) { // ahead of here
        position = (here - 1) / clusterSize * clusterSize;
        left -= position;
      } else {
        if (start == 0 && isWritable) {
          start = volume.table.allocate();
        }
        cluster = start;
      }
      if (cluster != 0) {
        while (left > clusterSize) {
          left -= clusterSize;
          position += clusterSize;
          int next = isWritable ? volume.table.nextOrNew(cluster) : volume.table.next(cluster);
          if (next == AllocationTable.FULL) {
            left = 0;
            break;
          }
          volume.boot.sectorOf(next); // is one
          cluster = next;
        }
        position += left;
        if (left % volume.sectorSize() != 0) {
          target = volume.boot.sectorOf(cluster) + (int) (left / volume.sectorSize());
        }
      }
    }
    if (position > length) {
      length = position;
      isModified = true;
    }
    if (target != 0) {
      sector = target;
    }
  }

  /** Cuts the file off at the position. */
  public void truncate() throws IOException {
    requireOpen();
    require(isWritable);
    if (position == length) {
      return;
    }
    try {
      length = position;
      isModified = true;
      if (position == 0) {
        int first = start;
        start = 0;
        sync(); // before anybody else gets the clusters
        volume.table.free(first);
      } else {
        sync();
        volume.table.freeBehind(cluster);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  // Ending.

  /** Has the file be on the medium as it is now. */
  public void sync() throws IOException {
    requireEntry();
    if (isModified) {
      entry.modified(start, length, FatTime.of(clock.get()));
      volume.sync();
      isModified = false;
    }
  }

  /** Does {@link #sync} and no more after it. */
  @Override
  public void close() throws IOException {
    if (state == State.OPEN) {
      sync();
    }
    state = State.CLOSED;
    volume.closed(this);
  }
}
