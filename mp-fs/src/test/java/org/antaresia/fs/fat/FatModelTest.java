package org.antaresia.fs.fat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random steps, after which a volume holds what a map holds, and nothing is wrong with it. */
class FatModelTest {
  private static final int STEPS = 400;
  private static final int BETWEEN_CHECKS = 20;
  private static final LocalDateTime TIME = LocalDateTime.of(2026, 7, 1, 12, 30, 42);

  @ParameterizedTest(name = "seed {0}: {2} sectors of {1} bytes")
  @CsvSource({
    "1, 512, 60",
    "2, 512, 60",
    "3, 512, 400",
    "4, 512, 9000",
    "5, 1024, 300",
    "6, 2048, 300",
    "7, 4096, 100",
    "8, 4096, 400",
    "9, 512, 20000",
    "10, 512, 70000",
  })
  void holdsWhatWasWritten(long seed, int sectorSize, int sectors) throws IOException {
    RamDevice device = new RamDevice(sectorSize, sectors);
    FatVolume volume = new FatVolume(device, () -> TIME);
    boolean is32 = sectors == 70000;
    assertTrue(is32 ? volume.format32() : volume.format());
    Model model = new Model(seed, 6 * sectorSize);
    for (int i = 0; i < STEPS; i++) {
      model.step(volume);
      if (i % BETWEEN_CHECKS == 0) {
        check(model, new ImageReader(device.image()), "seed " + seed + ", step " + i);
      }
    }
    ImageReader reader = new ImageReader(device.image());
    check(model, reader, "seed " + seed + ", end");
    FatVolume again = new FatVolume(device, () -> TIME);
    assertEquals(volume.freeClusters(), again.freeClusters());
  }

  private static void check(Model model, ImageReader reader, String when) {
    assertEquals(List.of(), reader.faults, when);
    assertEquals(List.of(), reader.leftovers, when);
    assertEquals(model.tree.keySet(), reader.tree.keySet(), when);
    model.tree.forEach((path, content) -> assertArrayEquals(content, reader.tree.get(path), path));
  }

  /** As the one above, with a judge from outside. */
  @ParameterizedTest(name = "seed {0}: {2} sectors of {1} bytes")
  @CsvSource({"21, 512, 60", "22, 512, 5000", "23, 1024, 300", "24, 4096, 100", "25, 512, 20000"})
  void pleasesFsck(long seed, int sectorSize, int sectors, @TempDir Path directory)
      throws IOException, InterruptedException {
    RamDevice device = new RamDevice(sectorSize, sectors);
    FatVolume volume = new FatVolume(device, () -> TIME);
    assertTrue(volume.format());
    Model model = new Model(seed, 6 * sectorSize);
    Path image = directory.resolve("fat.img");
    for (int i = 0; i < STEPS; i++) {
      model.step(volume);
      if (i % (4 * BETWEEN_CHECKS) == 0) {
        Files.write(image, device.image());
        HostTool.run("fsck.fat", "dosfstools", "-n", image.toString());
      }
    }
  }

  @Test
  void exchangesFilesWithMtools(@TempDir Path directory) throws IOException, InterruptedException {
    RamDevice device = new RamDevice(512, 3000);
    FatVolume volume = new FatVolume(device, () -> TIME);
    assertTrue(volume.format());
    volume.makeDirectory("Some Directory");
    FatFile file = volume.open("Some Directory/a long name.text", FatVolume.Mode.NEW, false, true);
    byte[] content = new byte[5000];
    Arrays.fill(content, (byte) 'x');
    file.write(content, 0, content.length);
    file.close();
    Path image = directory.resolve("fat.img");
    Files.write(image, device.image());
    String at = image.toString();
    Path copy = directory.resolve("copy");
    HostTool.run(
        "mcopy", "mtools", "-i", at, "::/Some Directory/a long name.text", copy.toString());
    assertArrayEquals(content, Files.readAllBytes(copy));
    Path back = directory.resolve("Back in Capitals and small.txt");
    Files.writeString(back, "from outside");
    HostTool.run("mcopy", "mtools", "-i", at, back.toString(), "::/Some Directory/");
    HostTool.run("mmd", "mtools", "-i", at, "::/made outside");
    FatVolume outside = new FatVolume(new RamDevice(Files.readAllBytes(image), 512), () -> TIME);
    FatEntry entry = outside.stat("SOME DIRECTORY/back in capitals AND small.txt");
    assertEquals("Back in Capitals and small.txt", entry.name());
    assertEquals(12, entry.size());
    assertTrue(outside.stat("made outside").isDirectory());
  }
}
