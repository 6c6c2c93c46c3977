package org.antaresia.fs.fat;

import java.io.IOException;
import java.util.Arrays;
import org.antaresia.fs.BlockDevice;

/** Writes an empty volume. */
final class Formatter {
  /** Bytes written at once. */
  private static final int CHUNK = 4096;

  private static final String NO_LABEL = "NO NAME    ";

  // Fixed fields of the boot sector.
  private static final int FIXED_DISK = 0xf8;
  private static final int FIRST_DRIVE = 0x80;
  private static final int SIGNED = 0x29;
  private static final int TRACK_SECTORS = 63;
  private static final int HEADS = 255;

  // FAT32: sectors behind the first.
  private static final int FS_INFO = 1;
  private static final int BACKUP = 6;

  private static final int ROOT_CLUSTER = 2;

  // The partition table's entry; its counts of tracks are those of disks of long ago.
  private static final int FIRST_HEAD = 1;
  private static final int FIRST_TRACK_SECTOR = 2;
  private static final int LAST_HEAD = 5;
  private static final int LAST_TRACK_SECTOR = 6;
  private static final int LAST_TRACK = 7;
  private static final int FAT32_PARTITION = 0x0c;

  private final BlockDevice device;
  private final int sectorSize;
  private final Geometry geometry;
  private final int time;

  /**
   * @param time of {@link FatTime}; it makes the volume's serial number
   */
  Formatter(BlockDevice device, int sectorSize, Geometry geometry, int time) {
    this.device = device;
    this.sectorSize = sectorSize;
    this.geometry = geometry;
    this.time = time;
  }

  void format() throws IOException {
    boolean is32 = geometry.type() == FatType.FAT32;
    Sector boot = bootSector(is32);
    write(0, boot);
    if (is32) {
      write(BACKUP, boot);
      Sector info = new Sector(sectorSize);
      FsInfo.write(info, geometry.clusters() - 1, ROOT_CLUSTER);
      write(BACKUP + FS_INFO, info);
      write(FS_INFO, info);
    }
    int table = geometry.start() + geometry.reserved();
    fill(table, geometry.tableSectors(), tableStart());
    int rootSectors = is32 ? geometry.clusterSectors() : geometry.rootSectors();
    fill(table + geometry.tableSectors(), rootSectors, new Sector(sectorSize));
    if (is32) {
      device.write(0, partitionTable().bytes, 0, sectorSize);
    }
    device.sync();
  }

  private Sector bootSector(boolean is32) {
    Sector boot = new Sector(sectorSize);
    boot.put(BootSector.JUMP, new byte[] {(byte) 0xeb, (byte) 0xfe, (byte) 0x90}); // stay here
    boot.put(BootSector.JUMP + 3, "MSDOS5.0");
    boot.u16(BootSector.SECTOR_SIZE, sectorSize);
    boot.u8(BootSector.CLUSTER_SECTORS, geometry.clusterSectors());
    boot.u16(BootSector.RESERVED_SECTORS, geometry.reserved());
    boot.u8(BootSector.TABLES, 1);
    boot.u16(BootSector.ROOT_ENTRIES, is32 ? 0 : Geometry.ROOT_ENTRIES);
    if (geometry.sectors() < 0x10000) {
      boot.u16(BootSector.SECTORS_16, geometry.sectors());
    } else {
      boot.i32(BootSector.SECTORS_32, geometry.sectors());
    }
    boot.u8(BootSector.MEDIA, FIXED_DISK);
    boot.u16(BootSector.TRACK_SECTORS, TRACK_SECTORS);
    boot.u16(BootSector.HEADS, HEADS);
    boot.i32(BootSector.HIDDEN_SECTORS, geometry.start());
    if (is32) {
      boot.i32(BootSector.TABLE_SECTORS_32, geometry.tableSectors());
      boot.i32(BootSector.ROOT_CLUSTER_32, ROOT_CLUSTER);
      boot.u16(BootSector.FS_INFO_32, FS_INFO);
      boot.u16(BootSector.BACKUP_32, BACKUP);
    } else {
      boot.u16(BootSector.TABLE_SECTORS_16, geometry.tableSectors());
    }
    int drive = is32 ? BootSector.DRIVE_32 : BootSector.DRIVE;
    boot.u8(drive, FIRST_DRIVE);
    boot.u8(drive + BootSector.BOOT_SIGNATURE, SIGNED);
    boot.i32(drive + BootSector.SERIAL, time);
    boot.put(drive + BootSector.LABEL, NO_LABEL);
    boot.put(drive + BootSector.TYPE_NAME, is32 ? "FAT32   " : "FAT     ");
    boot.u16(Sector.SIGNATURE_AT, Sector.SIGNATURE);
    return boot;
  }

  /** Entries 0 and 1, which are no clusters, and the root directory's. */
  private Sector tableStart() {
    Sector start = new Sector(sectorSize);
    switch (geometry.type()) {
      case FAT12 -> start.i32(0, 0xff_fff8);
      case FAT16 -> start.i32(0, 0xffff_fff8);
      case FAT32 -> {
        start.i32(0, 0xffff_fff8);
        start.i32(4, 0xffff_ffff);
        start.i32(8, 0x0fff_ffff);
      }
    }
    return start;
  }

  private Sector partitionTable() {
    Sector table = new Sector(sectorSize);
    int at = BootSector.PARTITIONS;
    int end = geometry.start() + geometry.sectors();
    int track = end / (TRACK_SECTORS * HEADS);
    table.u8(at + FIRST_HEAD, 1);
    table.u8(at + FIRST_TRACK_SECTOR, 1);
    table.u8(at + BootSector.PARTITION_TYPE, FAT32_PARTITION);
    table.u8(at + LAST_HEAD, HEADS - 1);
    table.u8(at + LAST_TRACK_SECTOR, track >> 2 & 0xc0 | TRACK_SECTORS);
    table.u8(at + LAST_TRACK, track);
    table.i32(at + BootSector.PARTITION_START, geometry.start());
    table.i32(at + BootSector.PARTITION_SECTORS, geometry.sectors());
    table.u16(Sector.SIGNATURE_AT, Sector.SIGNATURE);
    return table;
  }

  private void write(int sector, Sector content) throws IOException {
    device.write(geometry.start() + sector, content.bytes, 0, sectorSize);
  }

  /** Writes a sector and zeros behind it. */
  private void fill(int from, int count, Sector first) throws IOException {
    byte[] chunk = Arrays.copyOf(first.bytes, CHUNK);
    int chunkSectors = CHUNK / sectorSize;
    for (int done = 0; done < count; ) {
      int some = Math.min(chunkSectors, count - done);
      device.write(from + done, chunk, 0, some * sectorSize);
      Arrays.fill(chunk, 0, sectorSize, (byte) 0);
      done += some;
    }
  }
}
