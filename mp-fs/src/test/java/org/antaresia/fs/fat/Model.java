package org.antaresia.fs.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.antaresia.fs.FsException;

/** A plain map that a volume is used beside: random steps have to do the same to both. */
final class Model {
  private static final String[] NAMES = {
    "A", "b.txt", "Some long name", "MixedCase.Extension", "x".repeat(40), ".hidden", "c d", "E+F"
  };

  private final Random random;
  private final int most;

  /** Files by path; directories with a slash behind. */
  final Map<String, byte[]> tree = new TreeMap<>();

  Model(long seed, int most) {
    random = new Random(seed);
    this.most = most;
  }

  /** Does something to both; what fails for want of room, or of anything else, changes nothing. */
  void step(FatVolume volume) throws IOException {
    String path = existingDirectory() + newName();
    try {
      switch (random.nextInt(8)) {
        case 0 -> {
          volume.makeDirectory(path);
          mustBeFree(path);
          tree.put(path + "/", new byte[0]);
        }
        case 1 -> remove(volume, existing());
        case 2 -> rename(volume, existing(), path);
        case 3 -> append(volume, path);
        default -> write(volume, path);
      }
    } catch (FsException e) {
      assertNotEquals(FsException.EIO, e.errno(), e.getMessage());
    }
  }

  private String newName() {
    return random.nextInt(3) == 0 ? "n" + random.nextInt(100) : NAMES[random.nextInt(NAMES.length)];
  }

  private String existingDirectory() {
    List<String> directories = new ArrayList<>(List.of("/"));
    tree.keySet().stream().filter(path -> path.endsWith("/")).forEach(directories::add);
    return directories.get(random.nextInt(directories.size()));
  }

  private String existing() {
    List<String> all = List.copyOf(tree.keySet());
    return all.isEmpty() ? "/nothing" : all.get(random.nextInt(all.size()));
  }

  private void mustBeFree(String path) {
    assertEquals(null, tree.get(path), path);
    assertEquals(null, tree.get(path + "/"), path);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private void remove(FatVolume volume, String path) throws IOException {
    volume.remove(withoutSlash(path));
    boolean isEmpty = tree.keySet().stream().noneMatch(p -> p.startsWith(path) && !p.equals(path));
    assertEquals(true, isEmpty || !path.endsWith("/"), path);
    tree.remove(path);
  }

  private void rename(FatVolume volume, String from, String to) throws IOException {
    volume.rename(withoutSlash(from), to);
    Map<String, byte[]> moved = new TreeMap<>();
    boolean isDirectory = from.endsWith("/");
    for (String path : List.copyOf(tree.keySet())) {
      if (path.equals(from) || isDirectory && path.startsWith(from)) {
        moved.put(to + path.substring(withoutSlash(from).length()), tree.remove(path));
      }
    }
    mustBeFree(to);
    tree.putAll(moved);
  }

  private byte[] content() {
    byte[] content = new byte[random.nextInt(most)];
    random.nextBytes(content);
    return content;
  }

  private void write(FatVolume volume, String path) throws IOException {
    byte[] content = content();
    FatFile file = volume.open(path, FatVolume.Mode.EMPTY, false, true);
    tree.put(path, new byte[0]);
    int written = 0;
    while (written < content.length) {
      int some = 1 + random.nextInt(content.length - written);
      int taken = file.write(content, written, some);
      written += taken;
      if (taken < some) {
        break;
      }
    }
    file.close();
    tree.put(path, Arrays.copyOf(content, written));
  }

  private void append(FatVolume volume, String path) throws IOException {
    byte[] content = content();
    FatFile file = volume.open(path, FatVolume.Mode.ANY, true, true);
    byte[] old = tree.getOrDefault(path, new byte[0]);
    byte[] read = new byte[old.length + 1];
    assertEquals(old.length, file.read(read, 0, read.length), path);
    assertArrayEquals(old, Arrays.copyOf(read, old.length), path);
    file.seek(random.nextInt(old.length + 1));
    int position = (int) file.position();
    int written = file.write(content, 0, content.length);
    boolean cuts = random.nextBoolean();
    if (cuts) {
      file.truncate();
    }
    file.close();
    int end = position + written;
    byte[] now = Arrays.copyOf(old, cuts ? end : Math.max(end, old.length));
    System.arraycopy(content, 0, now, position, written);
    tree.put(path, now);
  }
}
