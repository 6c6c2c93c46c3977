package org.antaresia.fs.lfs;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Damaged images fail with an errno: never with an exception of Java's, nor without an end. */
class LfsDamageTest {
  private static final int IMAGES = 400;

  @ParameterizedTest
  @CsvSource({"2, 256, 100", "2, 512, 60", "1, 256, 100", "1, 512, 60"})
  void damageIsReported(int version, int blockSize, int blocks) throws IOException {
    LfsOptions options = new LfsOptions(16, 16, 16);
    RamDevice sound = new RamDevice(blockSize, blocks);
    Tree.format(version, sound, options);
    LfsVolume volume = Tree.mount(version, sound, options);
    Random random = new Random(version * blockSize);
    Tree tree = new Tree();
    for (int i = 0; i < 40; i++) {
      tree.next(random, 3 * blockSize).apply(volume);
    }
    for (int i = 0; i < IMAGES; i++) {
      RamDevice device = new RamDevice(sound.image().clone(), blockSize);
      damage(version, device, random);
      long seed = random.nextLong();
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> use(version, device, options, new Random(seed)));
    }
  }

  private static void damage(int version, RamDevice device, Random random) {
    byte[] image = device.image();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(image.length);
      switch (random.nextInt(4)) {
        case 0 -> image[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> random.ints(random.nextInt(64)).forEach(b -> image[(at + b & 63) % 64] ^= b);
        case 2 -> {
          int block = at / device.blockSize() * device.blockSize();
          int from = random.nextInt(image.length / device.blockSize()) * device.blockSize();
          System.arraycopy(image, from, image, block, device.blockSize());
        }
        default -> {
          LittleEndian.i32(image, at / 4 * 4, random.nextInt(image.length / device.blockSize()));
          mendChecksums(version, device);
        }
      }
    }
  }

  /** Makes wrong data look right, so that it is used. */
  private static void mendChecksums(int version, RamDevice device) {
    if (version == 1) {
      byte[] image = device.image();
      for (int at = 0; at < image.length; at += device.blockSize()) {
        int size = LittleEndian.i32(image, at + 4) & Integer.MAX_VALUE;
        if (size >= 20 && size <= device.blockSize()) {
          Checksum sum = new Checksum();
          sum.add(image, at, size - 4);
          LittleEndian.i32(image, at + size - 4, sum.value());
        }
      }
    } else {
      mendLogs(device);
    }
  }

  private static void mendLogs(RamDevice device) {
    byte[] image = device.image();
    int blockSize = device.blockSize();
    for (int block = 0; block < image.length; block += blockSize) {
      int at = block + 4;
      int previous = Tag.FIRST;
      Checksum sum = new Checksum();
      sum.add(image, block, 4);
      while (at + 8 <= block + blockSize) {
        int tag = Integer.reverseBytes(LittleEndian.i32(image, at)) ^ previous;
        if (!Tag.isValid(tag) || at + 4 + Tag.length(tag) > block + blockSize) {
          break;
        }
        sum.add(image, at, 4);
        previous = tag;
        if (Tag.isChecksum(tag)) {
          LittleEndian.i32(image, at + 4, sum.value());
          sum.restart();
          previous = Tag.behindChecksum(tag);
        } else {
          sum.add(image, at + 4, Tag.length(tag));
        }
        at += 4 + Tag.length(tag);
      }
    }
  }

  private static void use(int version, RamDevice device, LfsOptions options, Random random)
      throws IOException {
    try {
      LfsVolume volume = Tree.mount(version, device, options);
      attempt(() -> Tree.of(volume));
      attempt(volume::blocksUsed);
      Tree tree = new Tree();
      for (int i = 0; i < 30; i++) {
        attempt(
            () -> {
              tree.next(random, 2 * device.blockSize()).apply(volume);
              return tree;
            });
      }
      attempt(() -> Tree.of(volume));
    } catch (FsException e) {
      // a good answer
    }
  }

  private interface Attempt {
    Object run() throws IOException;
  }

  private static void attempt(Attempt attempt) throws IOException {
    try {
      attempt.run();
    } catch (FsException e) {
      // a good answer
    } catch (AssertionError e) {
      // names that a damaged directory has twice
    } catch (StackOverflowError e) {
      throw new IOException(e);
    }
  }
}
