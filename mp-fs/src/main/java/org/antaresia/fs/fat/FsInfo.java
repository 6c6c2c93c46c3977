package org.antaresia.fs.fat;

import java.io.IOException;

/**
 * How many clusters are free and where the last one was found, so that nobody has to search from
 * the start. FAT32 keeps both in a sector (section "FAT32 FSInfo Sector Structure").
 */
final class FsInfo {
  private static final int LEAD = 0;
  private static final int LEAD_SIGNATURE = 0x41615252;
  private static final int STRUCTURE = 484;
  private static final int STRUCTURE_SIGNATURE = 0x61417272;
  private static final int FREE = 488;
  private static final int LAST = 492;

  private static final int UNKNOWN = -1;

  private final BootSector boot;
  private int free = UNKNOWN;
  private int lastAllocated = UNKNOWN;
  private boolean isChanged;

  FsInfo(BootSector boot, SectorWindow window) throws IOException {
    this.boot = boot;
    if (boot.hasFsInfo()) {
      window.load(boot.start() + 1);
      if (window.isSigned()
          && window.i32(LEAD) == LEAD_SIGNATURE
          && window.i32(STRUCTURE) == STRUCTURE_SIGNATURE) {
        free = window.i32(FREE);
        lastAllocated = window.i32(LAST);
      }
    }
  }

  /** Makes a sector one of these. */
  static void write(Sector sector, int free, int lastAllocated) {
    sector.clear();
    sector.i32(LEAD, LEAD_SIGNATURE);
    sector.i32(STRUCTURE, STRUCTURE_SIGNATURE);
    sector.i32(FREE, free);
    sector.i32(LAST, lastAllocated);
    sector.u16(Sector.SIGNATURE_AT, Sector.SIGNATURE);
  }

  /** Whether the number of free clusters is known. */
  boolean isKnown() {
    return free >= 0 && free <= boot.clusters();
  }

  boolean isFull() {
    return free == 0;
  }

  int free() {
    return free;
  }

  /** The cluster taken last, if it is one. */
  int lastAllocated() {
    return lastAllocated;
  }

  void allocated(int cluster) {
    lastAllocated = cluster;
    if (isKnown()) {
      free--;
    }
    isChanged = true;
  }

  void freed() {
    if (isKnown() && free < boot.clusters()) {
      free++;
      isChanged = true;
    }
  }

  void counted(int clusters) {
    free = clusters;
    isChanged = true;
  }

  /** Has the next search begin behind a cluster. */
  void searchBehind(int cluster) {
    lastAllocated = cluster;
  }

  /** Writes what has changed. */
  void flush(SectorWindow window) throws IOException {
    if (isChanged && boot.hasFsInfo()) {
      window.claim(boot.start() + 1);
      write(window, free, lastAllocated);
      window.flush();
      isChanged = false;
    }
  }
}
