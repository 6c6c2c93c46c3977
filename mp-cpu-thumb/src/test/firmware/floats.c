#include "start.h"
#include <math.h>

/* The same kernels in float and double, and what does not round alike everywhere. */

#define KERNELS(T, name, SQRT)                                                           \
  static void name##_fft(T *re, T *im, int count) {                                      \
    for (int i = 1, j = 0; i < count; i++) {                                             \
      int bit = count >> 1;                                                              \
      for (; j & bit; bit >>= 1) {                                                       \
        j ^= bit;                                                                        \
      }                                                                                  \
      j ^= bit;                                                                          \
      if (i < j) {                                                                       \
        T t = re[i];                                                                     \
        re[i] = re[j];                                                                   \
        re[j] = t;                                                                       \
        t = im[i];                                                                       \
        im[i] = im[j];                                                                   \
        im[j] = t;                                                                       \
      }                                                                                  \
    }                                                                                    \
    T step_re = -1, step_im = 0;                                                         \
    for (int length = 2; length <= count; length <<= 1) {                                \
      for (int i = 0; i < count; i += length) {                                          \
        T w_re = 1, w_im = 0;                                                            \
        for (int k = 0; k < length / 2; k++) {                                           \
          int a = i + k, b = a + length / 2;                                             \
          T t_re = re[b] * w_re - im[b] * w_im, t_im = re[b] * w_im + im[b] * w_re;      \
          re[b] = re[a] - t_re;                                                          \
          im[b] = im[a] - t_im;                                                          \
          re[a] += t_re;                                                                 \
          im[a] += t_im;                                                                 \
          T next = w_re * step_re - w_im * step_im;                                      \
          w_im = w_re * step_im + w_im * step_re;                                        \
          w_re = next;                                                                   \
        }                                                                                \
      }                                                                                  \
      /* half the angle */                                                               \
      T half_re = SQRT((1 + step_re) / 2);                                               \
      step_im = length == 2 ? -1 : step_im / (2 * half_re);                              \
      step_re = length == 2 ? 0 : half_re;                                               \
    }                                                                                    \
  }                                                                                      \
                                                                                         \
  static T name##_planets(int steps) {                                                   \
    T x[3] = {0, 4.8414314f, 8.343367f}, y[3] = {0, -1.1603200f, 4.124798f};             \
    T vx[3] = {0, 0.6063263f, -1.0107743f}, vy[3] = {0, 2.8119868f, 1.8256623f};         \
    T mass[3] = {39.478418f, 0.037693675f, 0.011286326f};                                \
    for (int step = 0; step < steps; step++) {                                           \
      for (int i = 0; i < 3; i++) {                                                      \
        for (int k = i + 1; k < 3; k++) {                                                \
          T dx = x[i] - x[k], dy = y[i] - y[k];                                          \
          T square = dx * dx + dy * dy;                                                  \
          T force = (T) 0.01 / (square * SQRT(square));                                  \
          vx[i] -= dx * mass[k] * force;                                                 \
          vy[i] -= dy * mass[k] * force;                                                 \
          vx[k] += dx * mass[i] * force;                                                 \
          vy[k] += dy * mass[i] * force;                                                 \
        }                                                                                \
      }                                                                                  \
      for (int i = 0; i < 3; i++) {                                                      \
        x[i] += (T) 0.01 * vx[i];                                                        \
        y[i] += (T) 0.01 * vy[i];                                                        \
      }                                                                                  \
    }                                                                                    \
    return x[1] * y[2] - x[2] * y[1];                                                    \
  }                                                                                      \
                                                                                         \
  static uint32_t name##_fractal(int side) {                                             \
    uint32_t sum = 0;                                                                    \
    for (int row = 0; row < side; row++) {                                               \
      for (int column = 0; column < side; column++) {                                    \
        T cr = (T) column * 3 / side - 2, ci = (T) row * 2 / side - 1, zr = 0, zi = 0;   \
        int count = 0;                                                                   \
        while (count < 50 && zr * zr + zi * zi < 4) {                                    \
          T t = zr * zr - zi * zi + cr;                                                  \
          zi = 2 * zr * zi + ci;                                                         \
          zr = t;                                                                        \
          count++;                                                                       \
        }                                                                                \
        sum = sum * 5 + (uint32_t) count;                                                \
      }                                                                                  \
    }                                                                                    \
    return sum;                                                                          \
  }

KERNELS(float, single, __builtin_sqrtf)
KERNELS(double, precise, sqrt)

static float single_re[64], single_im[64];
static double precise_re[64], precise_im[64];

static void edges(void) {
  static const float values[] = {0.0f,     -0.0f,     1.0f,  -1.5f,      1e-40f, -3e-45f,      3.4e38f,
                                 1e10f, -2.5e9f, 0.1f, 16777217.0f, 0.49999997f, 1.17549435e-38f, 65504.0f};
  int count = sizeof values / sizeof *values;
  uint32_t sum = 0;
  for (int i = 0; i < count; i++) {
    for (int k = 0; k < count; k++) {
      volatile float a = values[i], b = values[k];
      float results[5] = {a + b, a - b, a * b, a / b, a * b + a};
      for (int n = 0; n < 5; n++) {
        union {
          float f;
          uint32_t w;
        } bits = {results[n]};
        /* the sign and payload of a NaN are nobody's business */
        sum = sum * 16777619 + (results[n] != results[n] ? 0x7fc00000 : bits.w);
      }
      sum += (uint32_t) ((a < b) + 2 * (a <= b) + 4 * (a == b) + 8 * (a > b));
    }
  }
  put_line("edges", sum);
}

void program(void) {
  for (int round = 0; round < ROUNDS; round++) {
    for (int i = 0; i < 64; i++) {
      precise_re[i] = single_re[i] = (float) (i * i % 17) - 8;
      precise_im[i] = single_im[i] = (float) (i % 5) / 3;
    }
    single_fft(single_re, single_im, 64);
    precise_fft(precise_re, precise_im, 64);
  }
  put_float("float fft", single_re[5] + single_im[60]);
  put_double("double fft", precise_re[5] + precise_im[60]);
  put_float("float planets", single_planets(300 * ROUNDS));
  put_double("double planets", precise_planets(100 * ROUNDS));
  put_line("float fractal", single_fractal(16 * ROUNDS));
  put_line("double fractal", precise_fractal(8 * ROUNDS));
  edges();
}
