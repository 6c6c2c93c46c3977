package org.antaresia.fs.lfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Random;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Thousands of random changes, beside a tree in memory. */
class LfsModelTest {
  private static final int CHANGES = 500;

  @ParameterizedTest
  @CsvSource({
    "2,  128, 600, 16, 1",
    "2,  256, 400, 32, 2",
    "2,  512, 300, 16, 3",
    "2, 1024, 200, 128, 4",
    "2, 4096, 100, 32, 5",
    "1,  256, 400, 32, 6",
    "1,  512, 300, 16, 7",
    "1, 1024, 200, 64, 8",
    "1, 4096, 100, 32, 9",
  })
  void holdsWhatWasWritten(int version, int blockSize, int blocks, int unit, int seed)
      throws IOException {
    Random random = new Random(seed);
    LfsOptions options = new LfsOptions(unit, unit, 16);
    RamDevice device = new RamDevice(blockSize, blocks);
    Tree.format(version, device, options);
    LfsVolume volume = Tree.mount(version, device, options);
    Tree tree = new Tree();
    for (int i = 0; i < CHANGES; i++) {
      Tree old = tree.copy();
      Tree.Change change = tree.next(random, 5 * blockSize);
      try {
        change.apply(volume);
      } catch (FsException e) {
        assertTrue(Tree.isFull(e), e + " in change " + i);
        tree = afterFailure(volume, old, tree);
      }
      if (random.nextInt(20) == 0) {
        assertEquals(tree.toString(), Tree.of(volume).toString(), "after change " + i);
      }
      if (random.nextInt(40) == 0) {
        volume = Tree.mount(version, device, options);
      }
    }
    assertEquals(tree.toString(), Tree.of(volume).toString());
  }

  /** A full device leaves what was, but for an empty file when there was none. */
  private static Tree afterFailure(LfsVolume volume, Tree old, Tree wanted) throws IOException {
    Tree now = Tree.of(volume);
    Tree created = old.copy();
    wanted.entries.keySet().stream()
        .filter(path -> !old.entries.containsKey(path))
        .forEach(path -> created.entries.put(path, new byte[0]));
    boolean isKnown =
        now.toString().equals(old.toString())
            || now.toString().equals(created.toString())
            || now.toString().equals(wanted.toString());
    assertTrue(isKnown, () -> "neither old nor new:\n" + now + "\nold:\n" + old);
    return now;
  }
}
