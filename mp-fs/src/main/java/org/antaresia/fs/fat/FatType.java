package org.antaresia.fs.fat;

/**
 * The kinds of FAT, by the width of its entries. Nothing but the number of clusters tells which one
 * a volume has (section "FAT Type Determination").
 */
enum FatType {
  FAT12(12, 0xff5),
  FAT16(16, 0xfff5),
  FAT32(32, 0x0ffffff5);

  /** Bits of an entry. */
  final int bits;

  /** As many clusters as a volume may have. */
  final int maxClusters;

  FatType(int bits, int maxClusters) {
    this.bits = bits;
    this.maxClusters = maxClusters;
  }

  /** As many clusters as make it a narrower kind. */
  int minClusters() {
    return this == FAT12 ? 0 : values()[ordinal() - 1].maxClusters;
  }

  /** Bytes of a table with a number of entries, which is even less than 2^29. */
  int tableBytes(int entries) {
    return (int) (((long) entries * bits + 7) / 8);
  }
}
