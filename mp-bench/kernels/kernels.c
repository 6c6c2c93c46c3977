// Kernels in C, the same as in kernels.py and Kernels.java. Prints of each: name, result, microseconds.
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { SIEVE = 400000, BYTES = 200000, POINTS = 1024, WIDTH = 320, HEIGHT = 240, SPRITE = 48, ORDER = 80 };

static uint8_t flags[SIEVE], data[BYTES];
static uint32_t table[256];
static int32_t re[POINTS], im[POINTS], sines[POINTS], a[ORDER * ORDER], b[ORDER * ORDER], c[ORDER * ORDER];
static uint16_t screen[WIDTH * HEIGHT], sprite[SPRITE * SPRITE];

__attribute__((noipa)) static int32_t sieve(uint8_t *flags, int32_t n) {
  for (int32_t i = 0; i < n; i++) flags[i] = 1;
  int32_t count = 0;
  for (int32_t i = 2; i < n; i++) {
    if (flags[i]) {
      count++;
      for (int32_t j = i + i; j < n; j += i) flags[j] = 0;
    }
  }
  return count;
}

__attribute__((noipa)) static int32_t checksum(const uint8_t *data, int32_t n) {
  uint32_t a = 1, b = 0;
  for (int32_t i = 0; i < n; i++) {
    a += data[i];
    b += a;
  }
  return (int32_t)(b << 16 ^ a);
}

__attribute__((noipa)) static int32_t crc32(const uint32_t *table, const uint8_t *data, int32_t n) {
  uint32_t crc = -1;
  for (int32_t i = 0; i < n; i++) crc = table[(crc ^ data[i]) & 0xff] ^ crc >> 8;
  return (int32_t)~crc;
}

// Wraps as viper does: unsigned arithmetic, signed shifts.
static int32_t mul(int32_t x, int32_t y) { return (int32_t)((uint32_t)x * (uint32_t)y); }
static int32_t add(int32_t x, int32_t y) { return (int32_t)((uint32_t)x + (uint32_t)y); }
static int32_t sub(int32_t x, int32_t y) { return (int32_t)((uint32_t)x - (uint32_t)y); }

__attribute__((noipa)) static int32_t fft(int32_t *re, int32_t *im, const int32_t *sines, int32_t bits) {
  int32_t n = 1 << bits;
  for (int32_t i = 0; i < n; i++) {
    int32_t j = 0;
    for (int32_t k = 0; k < bits; k++) j |= (i >> k & 1) << (bits - 1 - k);
    re[j] = (i * 7919 & 0xffff) - 0x8000;
    im[j] = 0;
  }
  for (int32_t size = 2; size <= n; size <<= 1) {
    int32_t half = size >> 1, step = n / size;
    for (int32_t k = 0; k < half; k++) {
      int32_t wr = sines[k * step + (n >> 2)], wi = -sines[k * step];
      for (int32_t i = k; i < n; i += size) {
        int32_t j = i + half;
        int32_t tr = sub(mul(wr, re[j]), mul(wi, im[j])) >> 15;
        int32_t ti = add(mul(wr, im[j]), mul(wi, re[j])) >> 15;
        re[j] = sub(re[i], tr) >> 1;
        im[j] = sub(im[i], ti) >> 1;
        re[i] = add(re[i], tr) >> 1;
        im[i] = add(im[i], ti) >> 1;
      }
    }
  }
  uint32_t total = 0;
  for (int32_t i = 0; i < n; i++) total = total * 31 + (uint32_t)(re[i] ^ im[i]);
  return (int32_t)total;
}

__attribute__((noipa)) static int32_t blit(uint16_t *screen, const uint16_t *sprite, int32_t width, int32_t height, int32_t size) {
  for (int32_t y = 0; y < height - size; y += 7) {
    for (int32_t x = 0; x < width - size; x += 9) {
      for (int32_t row = 0; row < size; row++) {
        int32_t to = (y + row) * width + x, start = row * size;
        for (int32_t i = 0; i < size; i++) {
          uint16_t pixel = sprite[start + i];
          if (pixel != 0xf81f) screen[to + i] = pixel;
        }
      }
    }
  }
  uint32_t total = 0;
  for (int32_t i = 0; i < width * height; i++) total = total * 31 + screen[i];
  return (int32_t)total;
}

__attribute__((noipa)) static int32_t multiply(const int32_t *a, const int32_t *b, int32_t *c, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    for (int32_t j = 0; j < n; j++) {
      int32_t total = 0;
      for (int32_t k = 0; k < n; k++) total = add(total, mul(a[i * n + k], b[k * n + j]));
      c[i * n + j] = total;
    }
  }
  uint32_t total = 0;
  for (int32_t i = 0; i < n * n; i++) total = total * 31 + (uint32_t)c[i];
  return (int32_t)total;
}

static int32_t run(int kernel) {
  switch (kernel) {
    case 0: return sieve(flags, SIEVE);
    case 1: return checksum(data, BYTES);
    case 2: return crc32(table, data, BYTES);
    case 3: return fft(re, im, sines, 10);
    case 4: return blit(screen, sprite, WIDTH, HEIGHT, SPRITE);
    default: return multiply(a, b, c, ORDER);
  }
}

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000000000LL + t.tv_nsec;
}

static int smaller(const void *x, const void *y) {
  int64_t d = *(const int64_t *)x - *(const int64_t *)y;
  return d < 0 ? -1 : d > 0;
}

int main(int argc, char **argv) {
  static const char *names[] = {"sieve", "checksum", "crc32", "fft", "blit", "multiply"};
  static int64_t times[1000000];
  int seconds = argc > 1 ? atoi(argv[1]) : 4;
  for (int i = 0; i < BYTES; i++) data[i] = i * 31 + (i >> 8);
  for (int i = 0; i < 256; i++) {
    table[i] = i;
    for (int k = 0; k < 8; k++) table[i] = table[i] >> 1 ^ (table[i] & 1 ? 0xedb88320 : 0);
  }
  for (int i = 0; i < POINTS; i++) sines[i] = floor(sin(2 * 3.14159265358979323846 * i / POINTS) * 32767);
  for (int i = 0; i < SPRITE * SPRITE; i++) sprite[i] = i % 5 == 0 ? 0xf81f : i * 53;
  for (int i = 0; i < ORDER * ORDER; i++) a[i] = i * 7 % 1000 - 500, b[i] = i * 11 % 1000 - 500;
  for (int kernel = 0; kernel < 6; kernel++) {
    int n = 0;
    int32_t result = 0;
    for (int64_t end = now() + seconds * 1000000000LL; now() < end && n < 1000000; n++) {
      int64_t start = now();
      result = run(kernel);
      times[n] = now() - start;
    }
    qsort(times + n / 2, n - n / 2, sizeof *times, smaller);
    printf("%s %d %.1f\n", names[kernel], result, times[n / 2 + (n - n / 2) / 2] / 1e3);
  }
}
