package org.antaresia.fs.fat;

import java.io.IOException;
import org.antaresia.fs.FsException;

/**
 * What the first sector of a volume tells of its layout: the reserved sectors, the tables, the root
 * directory (of FAT12 and FAT16) and the clusters, which are numbered from 2.
 *
 * @param start the volume's first sector
 * @param tables how often the table is there
 * @param tableSectors of one table
 * @param rootEntries of a root directory that lies outside the clusters, otherwise 0
 * @param root its first sector, or the first cluster of the root directory
 * @param data the sector of cluster 2
 * @param clusters how many there are
 * @param hasFsInfo whether the second sector is an FSInfo
 */
record BootSector(
    FatType type,
    int start,
    int clusterSectors,
    int table,
    int tables,
    int tableSectors,
    int rootEntries,
    int root,
    int data,
    int clusters,
    boolean hasFsInfo) {
  // Fields (section "Boot Sector and BPB").
  static final int JUMP = 0;
  static final int SECTOR_SIZE = 11;
  static final int CLUSTER_SECTORS = 13;
  static final int RESERVED_SECTORS = 14;
  static final int TABLES = 16;
  static final int ROOT_ENTRIES = 17;
  static final int SECTORS_16 = 19;
  static final int MEDIA = 21;
  static final int TABLE_SECTORS_16 = 22;
  static final int TRACK_SECTORS = 24;
  static final int HEADS = 26;
  static final int HIDDEN_SECTORS = 28;
  static final int SECTORS_32 = 32;

  /** What FAT12 and FAT16 have from here, FAT32 has behind its own fields. */
  static final int DRIVE = 36;

  static final int TABLE_SECTORS_32 = 36;
  static final int VERSION_32 = 42;
  static final int ROOT_CLUSTER_32 = 44;
  static final int FS_INFO_32 = 48;
  static final int BACKUP_32 = 50;
  static final int DRIVE_32 = 64;

  // From DRIVE or DRIVE_32.
  static final int BOOT_SIGNATURE = 2;
  static final int SERIAL = 3;
  static final int LABEL = 7;
  static final int TYPE_NAME = 18;

  // The partition table of a disk's first sector.
  static final int PARTITIONS = 446;
  static final int PARTITION_SIZE = 16;
  static final int PARTITION_COUNT = 4;
  static final int PARTITION_TYPE = 4;
  static final int PARTITION_START = 8;
  static final int PARTITION_SECTORS = 12;

  static final int ENTRY_SIZE = 32;
  static final int FIRST_CLUSTER = 2;

  /** One more than the highest cluster. */
  int endCluster() {
    return clusters + FIRST_CLUSTER;
  }

  boolean isCluster(int number) {
    return number >= FIRST_CLUSTER && number < endCluster();
  }

  /** The first sector of a cluster. */
  int sectorOf(int cluster) throws FsException {
    if (!isCluster(cluster)) {
      throw new FsException(
          FsException.EIO, "no such cluster: " + Integer.toUnsignedString(cluster));
    }
    return data + (cluster - FIRST_CLUSTER) * clusterSectors;
  }

  /**
   * Finds the volume of a device: the device itself, or the first partition that is one.
   *
   * @throws FsException ENODEV when there is none
   */
  static BootSector find(SectorWindow window) throws IOException {
    window.load(0);
    if (!window.isSigned()) {
      throw noVolume("no boot sector");
    }
    if (isVolume(window)) {
      return read(window, 0);
    }
    int[] starts = new int[PARTITION_COUNT];
    for (int i = 0; i < PARTITION_COUNT; i++) {
      int at = PARTITIONS + i * PARTITION_SIZE;
      starts[i] = window.u8(at + PARTITION_TYPE) == 0 ? 0 : window.i32(at + PARTITION_START);
    }
    for (int start : starts) {
      if (start > 0) {
        window.load(start);
        if (window.isSigned() && isVolume(window)) {
          return read(window, start);
        }
      }
    }
    throw noVolume("no FAT volume");
  }

  private static boolean isVolume(Sector sector) {
    int jump = sector.u8(JUMP);
    return (jump == 0xeb || jump == 0xe9 || jump == 0xe8)
        && (sector.has(DRIVE + TYPE_NAME, "FAT") || sector.has(DRIVE_32 + TYPE_NAME, "FAT32"));
  }

  private static BootSector read(Sector s, int start) throws FsException {
    int sectorSize = s.bytes.length;
    int tableSectors = s.u16(TABLE_SECTORS_16);
    if (tableSectors == 0) {
      tableSectors = s.i32(TABLE_SECTORS_32);
    }
    int tables = s.u8(TABLES);
    int clusterSectors = s.u8(CLUSTER_SECTORS);
    int rootEntries = s.u16(ROOT_ENTRIES);
    int reserved = s.u16(RESERVED_SECTORS);
    int sectors = s.u16(SECTORS_16);
    if (sectors == 0) {
      sectors = s.i32(SECTORS_32);
    }
    require(s.u16(SECTOR_SIZE) == sectorSize, "sectors of another size");
    require(tables == 1 || tables == 2, "neither one table nor two");
    require(Integer.bitCount(clusterSectors) == 1, "clusters of no power of two");
    require(rootEntries % (sectorSize / ENTRY_SIZE) == 0, "root directory not of whole sectors");
    require(reserved != 0 && sectors >= 0 && tableSectors >= 0, "sizes out of range");
    long before = reserved + (long) tables * tableSectors + rootEntries / (sectorSize / ENTRY_SIZE);
    require(before < sectors && start + (long) sectors <= Integer.MAX_VALUE, "too many sectors");
    int clusters = (int) (sectors - before) / clusterSectors;
    require(clusters != 0 && clusters <= FatType.FAT32.maxClusters, "clusters out of range");
    FatType type = FatType.FAT12;
    while (clusters > type.maxClusters) {
      type = FatType.values()[type.ordinal() + 1];
    }
    boolean is32 = type == FatType.FAT32;
    require(is32 == (rootEntries == 0) && !(is32 && s.u16(VERSION_32) != 0), "another layout");
    int entries = clusters + FIRST_CLUSTER;
    int needed = (int) ((type.tableBytes(entries) + (long) sectorSize - 1) / sectorSize);
    require(tableSectors >= needed, "table too small");
    int table = start + reserved;
    return new BootSector(
        type,
        start,
        clusterSectors,
        table,
        tables,
        tableSectors,
        rootEntries,
        is32 ? s.i32(ROOT_CLUSTER_32) : table + tables * tableSectors,
        start + (int) before,
        clusters,
        is32 && s.u16(FS_INFO_32) == 1);
  }

  private static void require(boolean isRight, String otherwise) throws FsException {
    if (!isRight) {
      throw noVolume(otherwise);
    }
  }

  private static FsException noVolume(String why) {
    return new FsException(FsException.ENODEV, why);
  }
}
