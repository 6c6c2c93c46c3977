package org.antaresia.fs.fat;

import java.io.IOException;
import org.antaresia.fs.FsException;

/**
 * The table that gives FAT its name: for each cluster the next of its chain, 0 when it is free, or
 * a number beyond the last cluster at a chain's end (section "FAT Data Structure").
 *
 * <p>A cluster is marked as a chain's end before anything refers to it, so what an interruption
 * leaves behind is at worst a chain that belongs to nobody.
 */
final class AllocationTable {
  /** The answer when no cluster is free. */
  static final int FULL = 0;

  private static final int FREE = 0;
  private static final int END = -1;
  private static final int FAT32_MASK = 0x0fffffff;

  private final BootSector boot;
  private final SectorWindow window;
  private final FsInfo info;

  AllocationTable(BootSector boot, SectorWindow window, FsInfo info) {
    this.boot = boot;
    this.window = window;
    this.info = info;
  }

  /** Whether what {@link #next} gave says that there is no next one. */
  boolean isEnd(int next) {
    return next >= boot.endCluster();
  }

  /** The entry of a cluster: the next one of its chain. */
  int next(int cluster) throws IOException {
    if (!boot.isCluster(cluster)) {
      throw damaged(cluster);
    }
    int next = get(cluster);
    if (next == 1) {
      throw damaged(cluster);
    }
    return next;
  }

  private static FsException damaged(int cluster) {
    return new FsException(
        FsException.EIO, "damaged chain at cluster " + Integer.toUnsignedString(cluster));
  }

  /** A chain of one cluster, or FULL. */
  int allocate() throws IOException {
    int from = info.lastAllocated();
    return take(findFree(from > 0 && from < boot.endCluster() ? from : 1));
  }

  /** A chain of one cluster, or FULL; near another one if possible, that it will {@link #link}. */
  int allocateFor(int previous) throws IOException {
    return take(findFreeFor(previous));
  }

  /** Makes a chain the rest of another one, whose last cluster is given. */
  void link(int last, int rest) throws IOException {
    put(last, rest);
  }

  /** The cluster behind another one, a new one at the end of its chain; or FULL. */
  int nextOrNew(int cluster) throws IOException {
    int next = next(cluster);
    if (next == FREE) {
      throw damaged(cluster);
    }
    if (!isEnd(next)) {
      return next;
    }
    int taken = allocateFor(cluster);
    if (taken != FULL) {
      link(cluster, taken);
    }
    return taken;
  }

  private int take(int cluster) throws IOException {
    if (cluster != FULL) {
      put(cluster, END);
      info.allocated(cluster);
    }
    return cluster;
  }

  /** The cluster behind one if it is free, else any. */
  private int findFreeFor(int cluster) throws IOException {
    if (info.isFull()) {
      return FULL;
    }
    int behind = cluster + 1 == boot.endCluster() ? BootSector.FIRST_CLUSTER : cluster + 1;
    if (next(behind) == FREE) {
      return behind;
    }
    return findFree(boot.isCluster(info.lastAllocated()) ? info.lastAllocated() : cluster);
  }

  /** The first free cluster behind one; that itself is the last to be looked at. */
  private int findFree(int from) throws IOException {
    if (info.isFull()) {
      return FULL;
    }
    int cluster = from;
    do {
      cluster++;
      if (cluster == boot.endCluster()) {
        cluster = BootSector.FIRST_CLUSTER;
        if (from < cluster) {
          return FULL;
        }
      }
      if (next(cluster) == FREE) {
        return cluster;
      }
    } while (cluster != from);
    return FULL;
  }

  /** Gives a chain back. */
  void free(int first) throws IOException {
    int cluster = first;
    do {
      int next = next(cluster);
      if (next == FREE) {
        return; // somebody did already
      }
      put(cluster, FREE);
      info.freed();
      cluster = next;
    } while (!isEnd(cluster));
  }

  /** Gives back what is behind a cluster of a chain. */
  void freeBehind(int cluster) throws IOException {
    int next = next(cluster);
    if (!isEnd(next)) {
      put(cluster, END);
      free(next);
    }
  }

  /** How many clusters are free; counts them unless it is known. */
  int countFree() throws IOException {
    if (info.isKnown()) {
      return info.free();
    }
    int free = 0;
    for (int cluster = BootSector.FIRST_CLUSTER; cluster < boot.endCluster(); cluster++) {
      if (next(cluster) == FREE) {
        free++;
      }
    }
    info.counted(free);
    return free;
  }

  // Entries.

  private int get(int cluster) throws IOException {
    int size = window.bytes.length;
    switch (boot.type()) {
      case FAT12 -> {
        int at = cluster + cluster / 2; // may lie in two sectors
        window.load(boot.table() + at / size);
        int low = window.u8(at % size);
        window.load(boot.table() + (at + 1) / size);
        int both = low | window.u8((at + 1) % size) << 8;
        return cluster % 2 == 0 ? both & 0xfff : both >> 4;
      }
      case FAT16 -> {
        window.load(boot.table() + cluster / (size / 2));
        return window.u16(cluster * 2 % size);
      }
      default -> {
        window.load(boot.table() + cluster / (size / 4));
        return window.i32(cluster % (size / 4) * 4) & FAT32_MASK;
      }
    }
  }

  private void put(int cluster, int value) throws IOException {
    int size = window.bytes.length;
    switch (boot.type()) {
      case FAT12 -> {
        int at = cluster + cluster / 2;
        boolean isEven = cluster % 2 == 0;
        window.load(boot.table() + at / size);
        int low = window.u8(at % size);
        window.u8(at % size, isEven ? value : low & 0x0f | value << 4);
        at++;
        window.load(boot.table() + at / size);
        int high = window.u8(at % size);
        window.u8(at % size, isEven ? high & 0xf0 | value >> 8 & 0x0f : value >> 4);
      }
      case FAT16 -> {
        window.load(boot.table() + cluster / (size / 2));
        window.u16(cluster * 2 % size, value);
      }
      default -> { // of which the four highest bits are not ours
        window.load(boot.table() + cluster / (size / 4));
        int at = cluster % (size / 4) * 4;
        window.i32(at, value & FAT32_MASK | window.i32(at) & ~FAT32_MASK);
      }
    }
  }
}
