package org.antaresia.fs.lfs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.antaresia.fs.FsException;
import org.antaresia.fs.RamDevice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Images that genuine MicroPython 1.29 made: 24 blocks of 256 bytes, with /dir/large (1000 bytes:
 * seven times their number), and /dir/sub/moved, a small file that was moved.
 */
class LfsImageTest {
  private static final int BLOCK = 256;
  private static final int BLOCKS = 24;

  /** What genuine writes first into such an image. */
  private static final String GENUINE_SUPERBLOCK =
      "01000000f00ffff76c6974746c6566732fe00010010002000001000018000000ff000000ffffff7ffe030000"
          + "7feffc1020000000f45493000ff0000c4820fb87";

  private static RamDevice image(int version) throws IOException {
    try (InputStream in = LfsImageTest.class.getResourceAsStream("version" + version + ".img")) {
      return new RamDevice(Objects.requireNonNull(in).readAllBytes(), BLOCK);
    }
  }

  private static byte[] large() {
    byte[] bytes = new byte[1000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 7);
    }
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void readsAndChangesAnImage(int version) throws IOException {
    RamDevice device = image(version);
    LfsVolume volume = Tree.mount(version, device, LfsOptions.DEFAULT);
    Tree tree = Tree.of(volume);
    assertEquals(
        List.of("/dir", "/dir/large", "/dir/sub", "/dir/sub/moved"),
        List.copyOf(tree.entries.keySet()));
    assertArrayEquals(large(), tree.entries.get("/dir/large"));
    assertEquals(
        "hello", new String(tree.entries.get("/dir/sub/moved"), StandardCharsets.ISO_8859_1));
    LfsFile file = volume.open("/dir/large", OpenMode.APPEND);
    file.write(new byte[100], 0, 100);
    file.close();
    volume.rename("/dir/sub/moved", "/back");
    volume.remove("/dir/sub");
    Tree changed = Tree.of(Tree.mount(version, device, LfsOptions.DEFAULT));
    assertEquals(List.of("/back", "/dir", "/dir/large"), List.copyOf(changed.entries.keySet()));
    assertEquals(1100, changed.entries.get("/dir/large").length);
  }

  @Test
  void formatsAsGenuine() throws IOException {
    RamDevice device = new RamDevice(BLOCK, BLOCKS);
    for (int block = 0; block < BLOCKS; block++) {
      device.erase(block);
    }
    Lfs2Volume.format(device, LfsOptions.DEFAULT);
    byte[] superblock = Arrays.copyOf(device.image(), GENUINE_SUPERBLOCK.length() / 2);
    assertEquals(GENUINE_SUPERBLOCK, HexFormat.of().formatHex(superblock));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whatIsNoLittlefsIsCorrupt(int version) throws IOException {
    RamDevice device = new RamDevice(BLOCK, BLOCKS);
    FsException e =
        assertThrows(FsException.class, () -> Tree.mount(version, device, LfsOptions.DEFAULT));
    assertEquals(version == 1 ? FsException.EBADE : FsException.EILSEQ, e.errno());
  }

  @Test
  void sizesHaveToFit() throws IOException {
    RamDevice device = image(2);
    for (LfsOptions options :
        List.of(
            new LfsOptions(0, 32, 32),
            new LfsOptions(32, -1, 32),
            new LfsOptions(32, 32, 0),
            new LfsOptions(48, 32, 32),
            new LfsOptions(32, 512, 32))) {
      FsException e = assertThrows(FsException.class, () -> Lfs2Volume.mount(device, options));
      assertEquals(FsException.EINVAL, e.errno(), options.toString());
    }
  }

  @Test
  void attributesComeWithTheContent() throws IOException {
    Lfs2Volume volume = Lfs2Volume.mount(image(2), LfsOptions.DEFAULT);
    LfsAttribute attribute = new LfsAttribute(7, new byte[] {1, 2, 3});
    LfsFile file = volume.open("/new", OpenMode.WRITE, attribute);
    file.sync();
    assertArrayEquals(new byte[] {1, 2, 3}, volume.attribute("/new", 7));
    attribute.value(new byte[] {4});
    file.write(new byte[300], 0, 300);
    assertArrayEquals(new byte[] {1, 2, 3}, volume.attribute("/new", 7));
    file.close();
    assertArrayEquals(new byte[] {4}, volume.attribute("/new", 7));
    volume.rename("/new", "/dir/newer");
    assertArrayEquals(new byte[] {4}, volume.attribute("/dir/newer", 7));
    assertEquals(null, volume.attribute("/dir/newer", 8));
  }
}
