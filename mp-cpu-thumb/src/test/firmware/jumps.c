#include "start.h"
#include <setjmp.h>

/* Leaves many levels at once, with what functions keep in registers. */

static jmp_buf top;
static volatile uint32_t trace;

static __attribute__((noinline)) int dive(int depth, int until, uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  if (depth == until) {
    longjmp(top, depth);
  } else if (depth > until) {
    return 0;
  }
  uint32_t mixed = (a ^ b) + (c ^ d);
  int result = dive(depth + 1, until, mixed, a, b, c);
  trace += mixed;
  return result + (int) (a + b + c + d);
}

static __attribute__((noinline)) uint32_t attempt(uint32_t seed) {
  uint32_t kept = seed * 2654435761u;
  volatile uint32_t changed = 1;
  float weight = (float) (seed & 1023) / 8;
  int where = setjmp(top);
  if (where == 0) {
    changed = 2;
    dive(0, (int) (seed % 37) + 1, seed, kept, seed ^ kept, seed + kept);
  }
  return kept + changed * 1000 + (uint32_t) where + (uint32_t) (weight * 16);
}

static __attribute__((noinline)) uint32_t nested(int level) {
  jmp_buf here;
  volatile uint32_t sum = 0;
  int code = setjmp(here);
  if (code < 5) {
    sum += (uint32_t) (level * 10 + code);
    if (level > 0) {
      sum += nested(level - 1);
    }
    longjmp(here, code + 1);
  }
  return sum;
}

void program(void) {
  uint32_t sum = 0;
  for (uint32_t i = 1; i <= 200 * ROUNDS; i++) {
    sum = sum * 33 + attempt(i * 7919);
  }
  put_line("attempts", sum);
  put_line("nested", nested(3));
  put_line("trace", trace);
}
