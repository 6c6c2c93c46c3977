package org.antaresia.lib;

/**
 * The font of {@code FrameBuffer.text}: Pet Me 128, eight by eight pixels, with the glyphs that
 * MicroPython has in {@code font_petme128_8x8.h}, Copyright (c) 2013, 2014 Damien P. George, MIT
 * License.
 */
final class PetMe128Font {
  /** Width and height of a glyph. */
  static final int PIXELS = 8;

  private static final int FIRST = 32;
  private static final int LAST = 127;

  /** A byte per column, the left one in the high byte; its low bit is the upper pixel. */
  private static final long[] GLYPHS = {
    0x0000000000000000L, 0x0000004f4f000000L, 0x0007070000070700L, 0x147f7f14147f7f14L, //   ! " #
    0x00242e6b6b3a1200L, 0x006333180c666300L, 0x00327f4d4d777250L, 0x0000000406030100L, // $ % & '
    0x00001c3e63410000L, 0x000041633e1c0000L, 0x082a3e1c1c3e2a08L, 0x0008083e3e080800L, // ( ) * +
    0x000080e060000000L, 0x0008080808080800L, 0x0000006060000000L, 0x00406030180c0602L, // , - . /
    0x003e7f49457f3e00L, 0x0040447f7f404000L, 0x00627351494f4600L, 0x00226349497f3600L, // 0 1 2 3
    0x00181814167f7f10L, 0x00276745457d3900L, 0x003e7f49497b3200L, 0x000303797d070300L, // 4 5 6 7
    0x00367f49497f3600L, 0x00266f49497f3e00L, 0x0000002424000000L, 0x000080e464000000L, // 8 9 : ;
    0x00081c3663414100L, 0x0014141414141400L, 0x00414163361c0800L, 0x00020351590f0600L, // < = > ?
    0x003e7f414d4f2e00L, 0x007c7e0b0b7e7c00L, 0x007f7f49497f3600L, 0x003e7f4141632200L, // @ A B C
    0x007f7f41633e1c00L, 0x007f7f4949414100L, 0x007f7f0909010100L, 0x003e7f41497b3a00L, // D E F G
    0x007f7f08087f7f00L, 0x0000417f7f410000L, 0x002060417f3f0100L, 0x007f7f1c36634100L, // H I J K
    0x007f7f4040404000L, 0x007f7f060c067f7fL, 0x007f7f0e1c7f7f00L, 0x003e7f41417f3e00L, // L M N O
    0x007f7f09090f0600L, 0x001e3f21617f5e00L, 0x007f7f19396f4600L, 0x00266f49497b3200L, // P Q R S
    0x0001017f7f010100L, 0x003f7f40407f3f00L, 0x001f3f60603f1f00L, 0x007f7f3018307f7fL, // T U V W
    0x0063771c1c776300L, 0x00070f78780f0700L, 0x006171594d474300L, 0x00007f7f41410000L, // X Y Z [
    0x0002060c18306040L, 0x000041417f7f0000L, 0x00080c06060c0800L, 0xc0c0c0c0c0c0c0c0L, // \ ] ^ _
    0x0000010306040000L, 0x00207454547c7800L, 0x007f7f44447c3800L, 0x00387c44446c2800L, // ` a b c
    0x00387c44447f7f00L, 0x00387c54545c5800L, 0x00087e7f09030200L, 0x0098bca4a4fc7c00L, // d e f g
    0x007f7f04047c7800L, 0x0000007d7d000000L, 0x0040c08080fd7d00L, 0x007f7f30386c4400L, // h i j k
    0x0000417f7f400000L, 0x007c7c1830187c7cL, 0x007c7c04047c7800L, 0x00387c44447c3800L, // l m n o
    0x00fcfc24243c1800L, 0x00183c2424fcfc00L, 0x007c7c04040c0800L, 0x00485c5454742000L, // p q r s
    0x04043f7f44642000L, 0x003c7c40407c3c00L, 0x001c3c60603c1c00L, 0x001c7c3018307c1cL, // t u v w
    0x00446c38386c4400L, 0x009cbca0a0fc7c00L, 0x004464745c4c4400L, 0x0008083e77414100L, // x y z {
    0x000000ffff000000L, 0x004141773e080800L, 0x0002030103020301L,
        0xaa55aa55aa55aa55L, // | } ~ other
  };

  private PetMe128Font() {}

  /** The pixels of a character's column, the upper one in the low bit. */
  static int column(int character, int i) {
    int known = character < FIRST || character > LAST ? LAST : character;
    return (int) (GLYPHS[known - FIRST] >>> 8 * (PIXELS - 1 - i)) & 0xff;
  }
}
