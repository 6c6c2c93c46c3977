package org.antaresia.fs.fat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a FAT image as a whole and tells what is wrong with it. It shares nothing with what it
 * judges but the specification.
 */
final class ImageReader {
  private final byte[] image;
  private final int start;
  private final int sectorSize;
  private final int clusterSize;
  private final int table;
  private final int data;
  private final int clusters;
  private final int[] owners;

  /** Files by path in Latin 1, directories with a slash behind and no content. */
  final Map<String, byte[]> tree = new TreeMap<>();

  /** What no interruption may leave behind. */
  final List<String> faults = new ArrayList<>();

  /** What an interruption may leave behind: nothing is lost but room. */
  final List<String> leftovers = new ArrayList<>();

  ImageReader(byte[] image) {
    this.image = image;
    start = u8(0x36) == 'F' || u8(0x52) == 'F' ? 0 : i32(446 + 8) * 512;
    sectorSize = u16(start + 11);
    clusterSize = u8(start + 13) * sectorSize;
    table = start + u16(start + 14) * sectorSize;
    boolean hasRoot = u16(start + 17) != 0;
    int tableSectors = u16(start + 22) == 0 ? i32(start + 36) : u16(start + 22);
    int root = table + u8(start + 16) * tableSectors * sectorSize;
    data = root + u16(start + 17) * 32;
    int sectors = u16(start + 19) == 0 ? i32(start + 32) : u16(start + 19);
    clusters = (start + sectors * sectorSize - data) / clusterSize;
    owners = new int[clusters + 2];
    if (hasRoot) {
      readEntries("", Arrays.copyOfRange(image, root, data), 0, 0);
    } else {
      readEntries("", chain("/", i32(start + 44)), 0, 0);
    }
    int lost = 0;
    for (int cluster = 2; cluster < clusters + 2; cluster++) {
      if (next(cluster) != 0 && owners[cluster] == 0) {
        lost++;
      }
    }
    if (lost > 0) {
      leftovers.add(lost + " clusters of nobody");
    }
  }

  private int u8(int at) {
    return image[at] & 0xff;
  }

  private int u16(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  private int i32(int at) {
    return u16(at) | u16(at + 2) << 16;
  }

  private int next(int cluster) {
    if (clusters < 4085) {
      int both = u16(table + cluster * 3 / 2);
      return cluster % 2 == 0 ? both & 0xfff : both >> 4;
    }
    return clusters < 65525 ? u16(table + cluster * 2) : i32(table + cluster * 4) & 0xfffffff;
  }

  private byte[] chain(String path, int first) {
    List<Integer> chain = new ArrayList<>();
    int cluster = first;
    while (cluster >= 2 && cluster < clusters + 2) {
      if (owners[cluster]++ > 0) {
        faults.add(path + " shares cluster " + cluster);
        break;
      }
      chain.add(cluster);
      cluster = next(cluster);
    }
    int end = clusters < 4085 ? 0xff8 : clusters < 65525 ? 0xfff8 : 0xffffff8;
    if (!chain.isEmpty() && cluster < end) {
      faults.add(path + " has a chain that goes on at " + cluster);
    }
    byte[] content = new byte[chain.size() * clusterSize];
    for (int i = 0; i < chain.size(); i++) {
      int from = data + (chain.get(i) - 2) * clusterSize;
      System.arraycopy(image, from, content, i * clusterSize, clusterSize);
    }
    return content;
  }

  private void readEntries(String path, byte[] entries, int self, int parent) {
    String longName = "";
    int expected = 0;
    int sum = 0;
    for (int at = 0; at < entries.length && entries[at] != 0; at += 32) {
      int first = entries[at] & 0xff;
      int attributes = entries[at + 11] & 0x3f;
      if (first == 0xe5) {
        if (expected > 0) {
          leftovers.add(path + ": name without a file");
        }
        expected = 0;
        longName = "";
      } else if (attributes == 0x0f) {
        if ((first & 0x40) != 0) {
          expected = first & 0x3f;
          longName = "";
          sum = entries[at + 13];
        }
        if ((first & 0x3f) != expected || sum != entries[at + 13]) {
          leftovers.add(path + ": parts of names");
        }
        expected--;
        longName = part(entries, at) + longName;
      } else {
        String name = shortName(entries, at);
        if (!longName.isEmpty()) {
          if (expected == 0 && sum == (byte) sum(entries, at)) {
            name = longName;
          } else {
            leftovers.add(path + ": name without a file");
          }
        }
        longName = "";
        expected = 0;
        if ((attributes & 0x08) == 0) {
          readEntry(path + "/" + name, name, entries, at, self, parent);
        }
      }
    }
  }

  private void readEntry(String path, String name, byte[] entries, int at, int self, int parent) {
    Sector sector = new Sector(32);
    sector.put(0, Arrays.copyOfRange(entries, at, at + 32));
    int cluster = sector.u16(26) | sector.u16(20) << 16;
    if (name.equals(".") || name.equals("..")) {
      if (cluster != (name.equals(".") ? self : parent)) {
        faults.add(path + " leads to " + cluster);
      }
      return;
    }
    boolean isDirectory = (entries[at + 11] & 0x10) != 0;
    if (tree.containsKey(path) || tree.containsKey(path + "/")) {
      faults.add(path + " is there twice");
      return;
    }
    byte[] content = chain(path, cluster);
    if (isDirectory) {
      tree.put(path + "/", new byte[0]);
      if (content.length == 0) {
        faults.add(path + " is a directory without a cluster");
      }
      readEntries(path, content, cluster, self);
      return;
    }
    int size = sector.i32(28);
    if (size > content.length) {
      faults.add(path + " has " + content.length + " bytes of " + size);
    } else if (content.length - size >= clusterSize) {
      leftovers.add(path + " has clusters behind its end");
    }
    tree.put(path, Arrays.copyOf(content, Math.min(size, content.length)));
  }

  private static String part(byte[] entries, int at) {
    StringBuilder part = new StringBuilder();
    for (int i : new int[] {1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30}) {
      char c = (char) (entries[at + i] & 0xff | (entries[at + i + 1] & 0xff) << 8);
      if (c == 0) {
        break;
      }
      part.append(c);
    }
    return part.toString();
  }

  private static String shortName(byte[] entries, int at) {
    String whole = new String(entries, at, 11, StandardCharsets.ISO_8859_1);
    String body = whole.substring(0, 8).stripTrailing();
    String extension = whole.substring(8).stripTrailing();
    int bits = entries[at + 12];
    body = (bits & 8) != 0 ? body.toLowerCase() : body;
    extension = (bits & 16) != 0 ? extension.toLowerCase() : extension;
    return extension.isEmpty() ? body : body + "." + extension;
  }

  private static int sum(byte[] entries, int at) {
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      sum = ((sum & 1) << 7 | sum >> 1) + (entries[at + i] & 0xff) & 0xff;
    }
    return sum;
  }
}
