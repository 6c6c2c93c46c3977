#include "start.h"

/*
 * A small kernel: SysTick asks for a switch, PendSV does it, with lazily saved floating-point
 * registers; SVC starts the first task. What is printed does not depend on when switches happen.
 */

enum { TASKS = 4, STACK = 256 };

typedef struct {
  uint32_t *stack;
  uint32_t switches;
} task;

static task tasks[TASKS];
static uint32_t stacks[TASKS][STACK] __attribute__((aligned(8)));
static volatile uint32_t current;
static volatile uint32_t ticks;
static volatile uint32_t finished;

#define SYSTICK ((volatile uint32_t *) 0xe000e010)
#define ICSR (*(volatile uint32_t *) 0xe000ed04)
#define SHPR3 (*(volatile uint32_t *) 0xe000ed20)

static void yield(void) {
  ICSR = 1u << 28;
  __asm__ volatile("dsb\nisb" : : : "memory");
}

/* A queue of one producer and one consumer, and a lock by exclusive access. */
static volatile uint32_t queue[8], head, tail;
static volatile uint32_t lock_word;
static uint32_t guarded;

static void lock(void) {
  for (;;) {
    uint32_t busy, failed;
    __asm__ volatile("ldrex %0, [%1]" : "=r"(busy) : "r"(&lock_word) : "memory");
    if (busy) {
      __asm__ volatile("clrex" : : : "memory");
      yield();
      continue;
    }
    __asm__ volatile("strex %0, %2, [%1]" : "=&r"(failed) : "r"(&lock_word), "r"(1) : "memory");
    if (!failed) {
      __asm__ volatile("dmb" : : : "memory");
      return;
    }
  }
}

static void unlock(void) {
  __asm__ volatile("dmb" : : : "memory");
  lock_word = 0;
}

static void bump(uint32_t by) {
  lock();
  uint32_t value = guarded;
  for (volatile int i = 0; i < 5; i++) {
  }
  guarded = value + by;
  unlock();
}

static uint32_t consumed;
static float sums[2];

/* Whoever ends last tells the results. */
__attribute__((noreturn)) static void done(void) {
  lock();
  int is_last = ++finished == TASKS;
  unlock();
  if (is_last) {
    while (ticks < 3) {
      yield();
    }
    SYSTICK[0] = 0;
    put_line("guarded", guarded);
    put_line("consumed", consumed);
    put_float("first", sums[0]);
    put_float("second", sums[1]);
    put_line("switched", tasks[0].switches > 10 && tasks[3].switches > 10);
    finish();
  }
  for (;;) {
    yield();
  }
}

static void producer(void) {
  for (uint32_t i = 0; i < 500 * ROUNDS; i++) {
    while (tail - head == 8) {
      yield();
    }
    queue[tail & 7] = i * i;
    __asm__ volatile("dmb" : : : "memory");
    tail++;
    bump(1);
  }
  done();
}

static void consumer(void) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < 500 * ROUNDS; i++) {
    while (tail == head) {
      yield();
    }
    sum = sum * 31 + queue[head & 7];
    __asm__ volatile("dmb" : : : "memory");
    head++;
    bump(3);
  }
  consumed = sum;
  done();
}

/* Two tasks with floats: each must find its own registers after a switch. */
static void counting(uint32_t number, float step) {
  float sum = 0, weight = 1;
  for (int i = 0; i < 40000 * ROUNDS; i++) {
    sum += weight * step;
    weight = weight * 0.999f + step * 0.001f;
    if (i % 100 == 0) {
      bump(7);
    }
  }
  sums[number] = sum;
  done();
}

static void first_counter(void) {
  counting(0, 1.25f);
}

static void second_counter(void) {
  counting(1, -0.75f);
}

void systick_handler(void) {
  ticks++;
  ICSR = 1u << 28;
}

__attribute__((used)) static uint32_t *next_stack(uint32_t *stack) {
  tasks[current].stack = stack;
  tasks[current].switches++;
  current = (current + 1) % TASKS;
  return tasks[current].stack;
}

__attribute__((naked)) void pendsv_handler(void) {
  __asm__ volatile(
      "mrs r0, psp\n"
      "tst lr, #16\n"
      "it eq\n"
      "vstmdbeq r0!, {s16-s31}\n"
      "stmdb r0!, {r4-r11, lr}\n"
      "bl next_stack\n"
      "ldmia r0!, {r4-r11, lr}\n"
      "tst lr, #16\n"
      "it eq\n"
      "vldmiaeq r0!, {s16-s31}\n"
      "msr psp, r0\n"
      "bx lr\n");
}

/* Starts the first task; nobody comes back. */
__attribute__((naked)) void svc_handler(void) {
  __asm__ volatile(
      "ldr r0, =tasks\n"
      "ldr r0, [r0]\n"
      "ldmia r0!, {r4-r11, lr}\n"
      "msr psp, r0\n"
      "mov r0, #2\n"
      "msr control, r0\n"
      "isb\n"
      "bx lr\n");
}

static void prepare(int number, void (*entry)(void)) {
  uint32_t *stack = &stacks[number][STACK];
  *--stack = 0x01000000;          /* xPSR: Thumb */
  *--stack = (uint32_t) entry & ~1u;
  *--stack = (uint32_t) done;     /* LR */
  for (int i = 0; i < 5; i++) {
    *--stack = 0x11111111u * (uint32_t) i;
  }
  *--stack = 0xfffffffd;          /* to thread mode, process stack, no floating-point frame */
  for (int i = 0; i < 8; i++) {
    *--stack = 0;
  }
  tasks[number].stack = stack;
}

void program(void) {
  prepare(0, producer);
  prepare(1, consumer);
  prepare(2, first_counter);
  prepare(3, second_counter);
  SHPR3 = 0xf0f00000; /* PendSV and SysTick below SVC */
  SYSTICK[1] = 1999;
  SYSTICK[2] = 0;
  SYSTICK[0] = 7;
  __asm__ volatile("svc #0");
}
