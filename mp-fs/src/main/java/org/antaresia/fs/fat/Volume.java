package org.antaresia.fs.fat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.antaresia.fs.BlockDevice;

/** A mounted volume: what its parts share. */
final class Volume {
  /** The first cluster of a root directory, wherever that is. */
  static final int ROOT = 0;

  final BootSector boot;
  final SectorWindow window;
  final FsInfo info;
  final AllocationTable table;

  /** False once the device holds something else. */
  boolean isMounted = true;

  /** The first cluster of the directory in which relative paths begin. */
  int currentDirectory = ROOT;

  private final List<FatFile> writers = new ArrayList<>();

  /**
   * Mounts the volume of a device.
   *
   * @param sectorSize bytes
   */
  Volume(BlockDevice device, int sectorSize) throws IOException {
    window = new SectorWindow(device, sectorSize);
    boot = BootSector.find(window);
    info = new FsInfo(boot, window);
    table = new AllocationTable(boot, window, info);
    if (boot.tables() > 1) {
      window.mirror(boot.table(), boot.tableSectors());
    }
  }

  int sectorSize() {
    return window.bytes.length;
  }

  int clusterSize() {
    return boot.clusterSectors() * sectorSize();
  }

  /** Has everything be on the medium. */
  void sync() throws IOException {
    window.flush();
    info.flush(window);
    window.sync();
  }

  // Files that are open to be written know where their entry is, so they have to hear what happens
  // to it.

  void opened(FatFile writer) {
    writers.add(writer);
  }

  void closed(FatFile writer) {
    writers.remove(writer);
  }

  /** An entry went elsewhere. */
  void moved(DirectoryEntry from, DirectoryEntry to) {
    for (FatFile writer : writers) {
      writer.moved(from, to);
    }
  }

  /** An entry and its clusters are gone. */
  void removed(DirectoryEntry entry) {
    writers.removeIf(writer -> writer.lost(entry));
  }
}
