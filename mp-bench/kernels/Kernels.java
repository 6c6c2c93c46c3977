import java.util.Arrays;

/**
 * Kernels in Java, the same as in kernels.py and kernels.c, on arrays of the elements' types. Prints
 * of each: name, result, microseconds.
 */
public final class Kernels {
  private static final int SIEVE = 400_000;
  private static final int BYTES = 200_000;
  private static final int POINTS = 1024;
  private static final int WIDTH = 320;
  private static final int HEIGHT = 240;
  private static final int SPRITE = 48;
  private static final int ORDER = 80;

  /**
   * What the kernels are told, which HotSpot takes for no constants: else it compiles each kernel
   * for just these sizes, which the other languages do not.
   */
  private static int[] sizes = {SIEVE, BYTES, 10, WIDTH, HEIGHT, SPRITE, ORDER};

  private Kernels() {}

  static int sieve(byte[] flags, int n) {
    for (int i = 0; i < n; i++) {
      flags[i] = 1;
    }
    int count = 0;
    for (int i = 2; i < n; i++) {
      if (flags[i] != 0) {
        count++;
        for (int j = i + i; j < n; j += i) {
          flags[j] = 0;
        }
      }
    }
    return count;
  }

  static int checksum(byte[] data, int n) {
    int a = 1;
    int b = 0;
    for (int i = 0; i < n; i++) {
      a += data[i] & 0xff;
      b += a;
    }
    return b << 16 ^ a;
  }

  static int crc32(int[] table, byte[] data, int n) {
    int crc = -1;
    for (int i = 0; i < n; i++) {
      crc = table[(crc ^ data[i]) & 0xff] ^ crc >>> 8;
    }
    return ~crc;
  }

  static int fft(int[] re, int[] im, int[] sines, int bits) {
    int n = 1 << bits;
    for (int i = 0; i < n; i++) {
      int j = 0;
      for (int k = 0; k < bits; k++) {
        j |= (i >> k & 1) << bits - 1 - k;
      }
      re[j] = (i * 7919 & 0xffff) - 0x8000;
      im[j] = 0;
    }
    for (int size = 2; size <= n; size <<= 1) {
      int half = size >> 1;
      int step = n / size;
      for (int k = 0; k < half; k++) {
        int wr = sines[k * step + (n >> 2)];
        int wi = -sines[k * step];
        for (int i = k; i < n; i += size) {
          int j = i + half;
          int tr = wr * re[j] - wi * im[j] >> 15;
          int ti = wr * im[j] + wi * re[j] >> 15;
          re[j] = re[i] - tr >> 1;
          im[j] = im[i] - ti >> 1;
          re[i] = re[i] + tr >> 1;
          im[i] = im[i] + ti >> 1;
        }
      }
    }
    int total = 0;
    for (int i = 0; i < n; i++) {
      total = total * 31 + (re[i] ^ im[i]);
    }
    return total;
  }

  static int blit(short[] screen, short[] sprite, int width, int height, int size) {
    for (int y = 0; y < height - size; y += 7) {
      for (int x = 0; x < width - size; x += 9) {
        for (int row = 0; row < size; row++) {
          int to = (y + row) * width + x;
          int start = row * size;
          for (int i = 0; i < size; i++) {
            short pixel = sprite[start + i];
            if (pixel != (short) 0xf81f) {
              screen[to + i] = pixel;
            }
          }
        }
      }
    }
    int total = 0;
    for (int i = 0; i < width * height; i++) {
      total = total * 31 + (screen[i] & 0xffff);
    }
    return total;
  }

  static int multiply(int[] a, int[] b, int[] c, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        int total = 0;
        for (int k = 0; k < n; k++) {
          total += a[i * n + k] * b[k * n + j];
        }
        c[i * n + j] = total;
      }
    }
    int total = 0;
    for (int i = 0; i < n * n; i++) {
      total = total * 31 + c[i];
    }
    return total;
  }

  /** Runs each kernel for so many seconds; the later half of the runs counts, its median. */
  public static void main(String[] args) {
    int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 4;
    byte[] flags = new byte[SIEVE];
    byte[] data = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      data[i] = (byte) (i * 31 + (i >> 8));
    }
    int[] table = new int[256];
    for (int i = 0; i < 256; i++) {
      table[i] = i;
      for (int k = 0; k < 8; k++) {
        table[i] = table[i] >>> 1 ^ ((table[i] & 1) != 0 ? 0xedb88320 : 0);
      }
    }
    int[] sines = new int[POINTS];
    for (int i = 0; i < POINTS; i++) {
      sines[i] = (int) Math.floor(Math.sin(2 * Math.PI * i / POINTS) * 32767);
    }
    int[] re = new int[POINTS];
    int[] im = new int[POINTS];
    short[] screen = new short[WIDTH * HEIGHT];
    short[] sprite = new short[SPRITE * SPRITE];
    for (int i = 0; i < sprite.length; i++) {
      sprite[i] = (short) (i % 5 == 0 ? 0xf81f : i * 53);
    }
    int[] a = new int[ORDER * ORDER];
    int[] b = new int[ORDER * ORDER];
    int[] c = new int[ORDER * ORDER];
    for (int i = 0; i < a.length; i++) {
      a[i] = i * 7 % 1000 - 500;
      b[i] = i * 11 % 1000 - 500;
    }
    measure("sieve", seconds, () -> sieve(flags, sizes[0]));
    measure("checksum", seconds, () -> checksum(data, sizes[1]));
    measure("crc32", seconds, () -> crc32(table, data, sizes[1]));
    measure("fft", seconds, () -> fft(re, im, sines, sizes[2]));
    measure("blit", seconds, () -> blit(screen, sprite, sizes[3], sizes[4], sizes[5]));
    measure("multiply", seconds, () -> multiply(a, b, c, sizes[6]));
  }

  private static void measure(
      String name, int seconds, java.util.function.IntSupplier kernel) {
    long[] times = new long[1_000_000];
    int n = 0;
    int result = 0;
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    for (; System.nanoTime() < end && n < times.length; n++) {
      long start = System.nanoTime();
      result = kernel.getAsInt();
      times[n] = System.nanoTime() - start;
    }
    Arrays.sort(times, n / 2, n);
    System.out.printf("%s %d %.1f%n", name, result, times[n / 2 + (n - n / 2) / 2] / 1e3);
  }
}
