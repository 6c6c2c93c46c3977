package org.antaresia.fs.lfs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Power goes at each write of a series of changes: the one under way has happened or not. */
class LfsPowerLossTest {
  private static final int CHANGES = 90;

  @ParameterizedTest
  @CsvSource({
    "2,  256, 200, 16, 1",
    "2,  256, 200, 64, 2",
    "2,  512, 100, 32, 3",
    "2, 1024,  60, 32, 4",
    "1,  256, 200, 16, 5",
    "1,  512, 100, 32, 6",
  })
  void leavesTheOldOrTheNew(int version, int blockSize, int blocks, int unit, int seed)
      throws IOException {
    LfsOptions options = new LfsOptions(unit, unit, 16);
    RamDevice empty = new RamDevice(blockSize, blocks);
    Tree.format(version, empty, options);
    int writes = 0;
    boolean isCut;
    do {
      RamDevice device = new RamDevice(empty.image().clone(), blockSize);
      isCut = cut(version, device, options, seed, writes);
      writes++;
    } while (isCut);
    assertTrue(writes > CHANGES / 2);
  }

  /** Does the changes until power goes, mounts what is left, and goes on; false when it stays. */
  private static boolean cut(
      int version, RamDevice device, LfsOptions options, int seed, int writes) throws IOException {
    TornDevice torn = new TornDevice(device, writes);
    LfsVolume volume = Tree.mount(version, torn, options);
    Random random = new Random(seed);
    Tree tree = new Tree();
    Tree old = tree;
    try {
      for (int i = 0; i < CHANGES; i++) {
        old = tree.copy();
        tree.next(random, 3 * device.blockSize()).apply(volume);
      }
      return false;
    } catch (FsException e) {
      assertTrue(torn.isDead(), e.toString());
    }
    LfsVolume left = Tree.mount(version, device, options);
    Tree found = Tree.of(left);
    List<String> expected = possible(old, tree);
    assertTrue(
        expected.contains(found.toString()),
        () -> "power lost at write " + writes + ":\n" + found + "\nexpected: " + expected);
    for (int i = 0; i < 5; i++) {
      found.next(random, device.blockSize()).apply(left);
    }
    assertEquals(found.toString(), Tree.of(left).toString(), "after write " + writes);
    LfsVolume again = Tree.mount(version, device, options);
    assertEquals(found.toString(), Tree.of(again).toString(), "after write " + writes);
    return true;
  }

  /** The tree before a change, after it, and with a file that was made but not yet written. */
  private static List<String> possible(Tree old, Tree wanted) {
    List<String> possible = new ArrayList<>(List.of(old.toString(), wanted.toString()));
    for (String path : wanted.entries.keySet()) {
      if (!old.entries.containsKey(path)) {
        Tree created = old.copy();
        created.entries.put(path, new byte[0]);
        possible.add(created.toString());
      }
    }
    return possible;
  }
}
