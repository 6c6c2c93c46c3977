package org.antaresia.fs.lfs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.antaresia.fs.FlashDevice;
import org.antaresia.fs.FsException;

/** What a file system is expected to hold: contents by path, those of directories being null. */
final class Tree {
  private static final String[] NAMES = {
    "a", "b", "dir", "directory", "file", "file1", "n".repeat(30), "long".repeat(15),
  };

  final SortedMap<String, byte[]> entries;

  Tree() {
    this(new TreeMap<>());
  }

  private Tree(SortedMap<String, byte[]> entries) {
    this.entries = entries;
  }

  Tree copy() {
    return new Tree(new TreeMap<>(entries));
  }

  static LfsVolume mount(int version, FlashDevice device, LfsOptions options) throws IOException {
    return version == 1 ? Lfs1Volume.mount(device, options) : Lfs2Volume.mount(device, options);
  }

  static void format(int version, FlashDevice device, LfsOptions options) throws IOException {
    if (version == 1) {
      Lfs1Volume.format(device, options);
    } else {
      Lfs2Volume.format(device, options);
    }
  }

  /** What a volume holds. */
  static Tree of(LfsVolume volume) throws IOException {
    Tree tree = new Tree();
    tree.read(volume, "");
    return tree;
  }

  private void read(LfsVolume volume, String path) throws IOException {
    LfsDirectory directory = volume.list(path + "/");
    LfsEntry entry;
    while ((entry = directory.next()) != null) {
      String within = path + "/" + entry.name();
      if (entries.containsKey(within)) {
        throw new AssertionError("twice: " + within);
      }
      if (entry.isFile()) {
        entries.put(within, content(volume, within));
      } else {
        entries.put(within, null);
        read(volume, within);
      }
    }
    directory.close();
  }

  static byte[] content(LfsVolume volume, String path) throws IOException {
    LfsFile file = volume.open(path, OpenMode.READ);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    byte[] some = new byte[50];
    int count;
    while ((count = file.read(some, 0, some.length)) > 0) {
      content.write(some, 0, count);
    }
    file.close();
    return content.toByteArray();
  }

  /** One change, to a volume and to what it is expected to hold. */
  interface Change {
    void apply(LfsVolume volume) throws IOException;
  }

  /** Changes the tree somehow: what does the same to a volume. */
  Change next(Random random, int largest) {
    String path = path(random);
    String parent = path.substring(0, path.lastIndexOf('/'));
    boolean hasParent = parent.isEmpty() || isDirectory(parent);
    switch (random.nextInt(10)) {
      case 0, 1 -> {
        if (hasParent && !entries.containsKey(path)) {
          entries.put(path, null);
          return volume -> volume.makeDirectory(path);
        }
      }
      case 2, 3 -> {
        if (entries.containsKey(path) && !hasChildren(path)) {
          entries.remove(path);
          return volume -> volume.remove(path);
        }
      }
      case 4, 5 -> {
        return move(path, path(random));
      }
      default -> {
        if (hasParent && !isDirectory(path)) {
          return write(path, random, largest);
        }
      }
    }
    return volume -> {};
  }

  private Change write(String path, Random random, int largest) {
    byte[] old = entries.getOrDefault(path, new byte[0]);
    byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 60 : largest)];
    random.nextBytes(bytes);
    int at = random.nextInt(3) == 0 ? random.nextInt(old.length + 20) : old.length;
    boolean empties = random.nextInt(3) == 0;
    byte[] content =
        Arrays.copyOf(
            empties ? new byte[0] : old,
            bytes.length == 0 && !empties
                ? old.length
                : empties ? bytes.length : Math.max(old.length, at + bytes.length));
    System.arraycopy(bytes, 0, content, bytes.length == 0 || empties ? 0 : at, bytes.length);
    entries.put(path, content);
    OpenMode mode = empties ? OpenMode.WRITE : new OpenMode(true, true, true, false, false, false);
    return volume -> {
      LfsFile file = volume.open(path, mode);
      file.seek(empties ? 0 : at, LfsFile.FROM_START);
      int half = bytes.length / 2;
      file.write(bytes, 0, half);
      file.write(bytes, half, bytes.length - half);
      file.close();
    };
  }

  private Change move(String from, String to) {
    String parent = to.substring(0, to.lastIndexOf('/'));
    boolean isPossible =
        entries.containsKey(from)
            && !(to + "/").startsWith(from + "/")
            && (parent.isEmpty() || isDirectory(parent))
            && (!entries.containsKey(to)
                || isDirectory(to) == isDirectory(from) && !hasChildren(to));
    if (!isPossible) {
      return volume -> {};
    }
    SortedMap<String, byte[]> moved = new TreeMap<>();
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      String path = entry.getKey();
      boolean moves = path.equals(from) || path.startsWith(from + "/");
      if (moves) {
        moved.put(to + path.substring(from.length()), entry.getValue());
      } else if (!path.equals(to)) {
        moved.put(path, entry.getValue());
      }
    }
    entries.clear();
    entries.putAll(moved);
    return volume -> volume.rename(from, to);
  }

  private String path(Random random) {
    StringBuilder path = new StringBuilder();
    for (int depth = random.nextInt(5) / 2; depth >= 0; depth--) {
      path.append('/').append(NAMES[random.nextInt(NAMES.length)]);
    }
    return path.toString();
  }

  private boolean isDirectory(String path) {
    return entries.containsKey(path) && entries.get(path) == null;
  }

  private boolean hasChildren(String path) {
    return entries.keySet().stream().anyMatch(other -> other.startsWith(path + "/"));
  }

  static boolean isFull(FsException e) {
    return e.errno() == FsException.ENOSPC;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    entries.forEach(
        (path, content) -> {
          text.append(path).append(content == null ? "/" : " ");
          text.append(content == null ? "" : HexFormat.of().formatHex(content)).append('\n');
        });
    return text.toString();
  }
}
