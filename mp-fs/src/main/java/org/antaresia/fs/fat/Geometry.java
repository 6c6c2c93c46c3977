package org.antaresia.fs.fat;

import org.jspecify.annotations.Nullable;

/**
 * How a new volume is laid out: as by the formatter of the genuine boards, so that images of both
 * are the same.
 *
 * @param start the volume's first sector
 * @param sectors of the volume
 * @param reserved sectors in front of the table
 * @param rootSectors of the root directory outside the clusters
 */
record Geometry(
    FatType type,
    int start,
    int sectors,
    int clusterSectors,
    int reserved,
    int tableSectors,
    int rootSectors,
    int clusters) {
  static final int ROOT_ENTRIES = 512;

  private static final int MIN_SECTORS = 22;
  private static final int MIN_CLUSTERS = 16;

  /** Where a disk's first partition begins: at its second track, as disks once were counted. */
  private static final int PARTITION_START = 63;

  private static final int RESERVED = 1;
  private static final int RESERVED_32 = 32;

  // From how many units of sectors on clusters get twice as large, again and again.
  private static final int UNIT = 0x1000;
  private static final int[] STEPS = {1, 4, 16, 64, 256, 512};
  private static final int UNIT_32 = 0x20000;
  private static final int[] STEPS_32 = {1, 2, 4, 8, 16, 32};

  /** The layout for a device, or null when it has too few sectors or too many. */
  static @Nullable Geometry choose(int deviceSectors, int sectorSize, boolean is32) {
    int start = is32 ? PARTITION_START : 0;
    int sectors = deviceSectors - start;
    if (sectors < MIN_SECTORS) {
      return null;
    }
    return is32 ? choose32(start, sectors, sectorSize) : choose16(sectors, sectorSize);
  }

  private static int clusterSectors(int units, int[] steps) {
    int sectors = 1;
    for (int step : steps) {
      if (step <= units) {
        sectors <<= 1;
      }
    }
    return sectors;
  }

  private static int toSectors(long bytes, int sectorSize) {
    return (int) ((bytes + sectorSize - 1) / sectorSize);
  }

  /** FAT12, or FAT16 when there are too many clusters for that. */
  private static @Nullable Geometry choose16(int sectors, int sectorSize) {
    int chosen = clusterSectors(sectors / UNIT, STEPS);
    Geometry geometry = of16(sectors, chosen, sectorSize);
    if (geometry != null && !geometry.isOfType()) {
      geometry = of16(sectors, chosen * 2, sectorSize);
    }
    return geometry != null && geometry.isOfType() ? geometry : null;
  }

  private static @Nullable Geometry of16(int sectors, int clusterSectors, int sectorSize) {
    int atMost = sectors / clusterSectors;
    boolean is12 = atMost <= FatType.FAT12.maxClusters;
    int tableBytes = is12 ? (atMost * 3 + 1) / 2 + 3 : atMost * 2 + 4;
    return of(
        is12 ? FatType.FAT12 : FatType.FAT16,
        0,
        sectors,
        clusterSectors,
        RESERVED,
        toSectors(tableBytes, sectorSize),
        ROOT_ENTRIES * DirectoryEntry.SIZE / sectorSize);
  }

  private static @Nullable Geometry choose32(int start, int sectors, int sectorSize) {
    int chosen = clusterSectors(sectors / UNIT_32, STEPS_32);
    Geometry geometry = of32(start, sectors, chosen, sectorSize);
    if (geometry != null && !geometry.isOfType() && chosen > 1) {
      geometry = of32(start, sectors, chosen / 2, sectorSize);
    }
    return geometry != null && geometry.isOfType() ? geometry : null;
  }

  private static @Nullable Geometry of32(
      int start, int sectors, int clusterSectors, int sectorSize) {
    int atMost = sectors / clusterSectors;
    return atMost <= FatType.FAT16.maxClusters
        ? null
        : of(
            FatType.FAT32,
            start,
            sectors,
            clusterSectors,
            RESERVED_32,
            toSectors(atMost * 4L + 8, sectorSize),
            0);
  }

  private static @Nullable Geometry of(
      FatType type,
      int start,
      int sectors,
      int clusterSectors,
      int reserved,
      int tableSectors,
      int rootSectors) {
    int data = sectors - reserved - tableSectors - rootSectors;
    return data < clusterSectors * MIN_CLUSTERS
        ? null
        : new Geometry(
            type,
            start,
            sectors,
            clusterSectors,
            reserved,
            tableSectors,
            rootSectors,
            data / clusterSectors);
  }

  /** Whether the number of clusters makes it what it is meant to be. */
  private boolean isOfType() {
    return clusters <= type.maxClusters && clusters > type.minClusters();
  }
}
