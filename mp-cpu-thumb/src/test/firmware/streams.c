#include "start.h"

/* Random streams of instructions (streams.py) on random states: a word for each that comes of all registers and a buffer. */
extern void (*const streams[])(void);
void run_stream(uint32_t *state, void (*code)(void));

enum { CORE = 13, FLAGS = 13, STATUS = 14, SINGLES = 15, WORDS = 15 + 32, BUFFER = 128 };

static uint32_t seed = 0x2545f491;
static uint32_t buffer[BUFFER];
static uint32_t state[WORDS];

static uint32_t any(void) {
  seed ^= seed << 13;
  seed ^= seed >> 17;
  seed ^= seed << 5;
  return seed * 0x9e3779b1;
}

static uint32_t integer(void) {
  static const uint32_t edges[8] = {0, 1, 0xffffffff, 0x80000000, 0x7fffffff, 0x8000, 0xff, 0x7fff8000};
  uint32_t value = any();
  switch (any() >> 29) {
    case 0: return edges[value >> 29];
    case 1: return value >> (any() & 31);
    case 2: return (uint32_t) ((int32_t) value >> (any() & 31));
    default: return value;
  }
}

static uint32_t number(void) {
  static const uint32_t edges[16] = {
    0, 0x80000000, 0x7f800000, 0xff800000, 0x7fc00001, 0xffc12345, 0x7f800001, 0xff812345,
    1, 0x80000001, 0x007fffff, 0x00800000, 0x80800000, 0x7f7fffff, 0xff7fffff, 0x3f800000,
  };
  uint32_t value = any();
  switch (any() >> 29) {
    case 0: return edges[value >> 28];
    case 1: return value & 0x807fffff;
    case 2: return value & 0x80ffffff;
    case 3: return (value & 0x81ffffff) + 0x3f000000;
    case 4: return (value & 0x80f00000) + 0x3f800000;
    case 5: return (value & 0x87ffffff) + 0x3c000000;
    case 6: return (value & 0x80ffffff) + 0x7e800000;
    default: return value;
  }
}

void program(void) {
  uint32_t sum = 0;
  for (uint32_t i = 0; streams[i]; i++) {
    for (int k = 0; k < BUFFER; k++) {
      buffer[k] = k & 1 ? integer() : number();
    }
    for (int k = 0; k < CORE; k++) {
      state[k] = integer();
    }
    state[8] = (uint32_t) buffer;
    state[9] = (uint32_t) (buffer + BUFFER / 2);
    state[FLAGS] = any() & 0xf80f0000;
    state[STATUS] = any() & 0x07c00000;
    if (any() >> 30) {
      state[STATUS] &= 0x06c00000;
    }
    for (int k = SINGLES; k < WORDS; k++) {
      state[k] = number();
    }
    run_stream(state, streams[i]);
    sum = 0;
    for (int k = 0; k < WORDS; k++) {
      sum = (sum ^ state[k]) * 0x01000193;
      sum ^= sum >> 15;
    }
    for (int k = 0; k < BUFFER; k++) {
      sum = (sum ^ buffer[k]) * 0x01000193;
      sum ^= sum >> 15;
    }
#ifdef SHOWN
    if (i == SHOWN) {
      for (int k = 0; k < WORDS; k++) {
        put_line(k < CORE ? "r" : k == FLAGS ? "flags" : k == STATUS ? "fpscr" : "s", state[k]);
      }
      for (int k = 0; k < BUFFER; k++) {
        put_line("m", buffer[k]);
      }
    }
#endif
    put_word(sum);
    put_text("\n");
  }
}

__asm__(
    ".syntax unified\n.thumb\n.text\n.align 2\n.global run_stream\n.thumb_func\nrun_stream:\n"
    "push {r4-r11, lr}\n"
    "vpush {s16-s31}\n"
    "push {r0, r1}\n"
    "ldr r2, [r0, #52]\n"
    "msr APSR_nzcvqg, r2\n"
    "ldr r2, [r0, #56]\n"
    "vmsr fpscr, r2\n"
    "add r2, r0, #60\n"
    "vldmia r2, {s0-s31}\n"
    "ldr r3, [r0, #48]\n"
    "push {r1}\n"
    "push {r3}\n"
    "ldmia r0, {r0-r11}\n"
    "ldr lr, =stream_end + 1\n"
    "pop {r12, pc}\n"
    ".thumb_func\nstream_end:\n"
    "push {r0-r12}\n"
    "mrs r2, apsr\n"
    "vmrs r3, fpscr\n"
    "ldr r0, [sp, #52]\n"
    "str r2, [r0, #52]\n"
    "str r3, [r0, #56]\n"
    "movs r2, #0\n"
    "vmsr fpscr, r2\n"
    "add r2, r0, #60\n"
    "vstmia r2, {s0-s31}\n"
    "movs r2, #13\n"
    "1: pop {r3}\n"
    "str r3, [r0], #4\n"
    "subs r2, #1\n"
    "bne 1b\n"
    "pop {r0, r1}\n"
    "vpop {s16-s31}\n"
    "pop {r4-r11, pc}\n"
    ".ltorg\n");
