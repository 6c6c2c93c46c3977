#include "start.h"
#include <string.h>

extern uint32_t stack_top, data_start, data_end, data_image, bss_start, bss_end;

#define UART_DATA (*(volatile uint32_t *) 0x40004000)
#define UART_STATE (*(volatile uint32_t *) 0x40004004)
#define UART_CONTROL (*(volatile uint32_t *) 0x40004008)
#define UART_DIVIDER (*(volatile uint32_t *) 0x40004010)
#define CPACR (*(volatile uint32_t *) 0xe000ed88)

static void put(char c) {
  while (UART_STATE & 1) {
  }
  UART_DATA = (uint8_t) c;
}

void put_text(const char *text) {
  while (*text) {
    put(*text++);
  }
}

void put_word(uint32_t word) {
  for (int shift = 28; shift >= 0; shift -= 4) {
    put("0123456789abcdef"[word >> shift & 15]);
  }
}

void put_line(const char *name, uint32_t word) {
  put_text(name);
  put(' ');
  put_word(word);
  put('\n');
}

void put_double(const char *name, double value) {
  uint32_t words[2];
  memcpy(words, &value, sizeof words);
  put_text(name);
  put(' ');
  put_word(words[1]);
  put_word(words[0]);
  put('\n');
}

void put_float(const char *name, float value) {
  uint32_t word;
  memcpy(&word, &value, sizeof word);
  put_line(name, word);
}

/* Ends the simulation: SYS_EXIT of semihosting; who has none stops at the byte before. */
void finish(void) {
  put(4);
  register uint32_t operation __asm__("r0") = 0x18;
  register uint32_t reason __asm__("r1") = 0x20026;
  __asm__ volatile("bkpt 0xab" : : "r"(operation), "r"(reason) : "memory");
  for (;;) {
  }
}

__attribute__((noreturn)) void reset_handler(void) {
#ifdef __ARM_FP
  CPACR |= 0xf << 20;
  __asm__ volatile("dsb\nisb" : : : "memory");
#endif
  memcpy(&data_start, &data_image, (uintptr_t) &data_end - (uintptr_t) &data_start);
  memset(&bss_start, 0, (uintptr_t) &bss_end - (uintptr_t) &bss_start);
  UART_DIVIDER = 16;
  UART_CONTROL = 1;
  program();
  finish();
}

static void fault_handler(void) {
  put_line("fault", *(volatile uint32_t *) 0xe000ed28);
  finish();
}

__attribute__((weak)) void pendsv_handler(void) {
  fault_handler();
}

__attribute__((weak)) void systick_handler(void) {
  fault_handler();
}

__attribute__((weak)) void svc_handler(void) {
  fault_handler();
}

typedef void (*handler)(void);

__attribute__((section(".vectors"), used)) static const handler vectors[16] = {
    (handler) &stack_top, reset_handler, fault_handler, fault_handler,
    fault_handler,        fault_handler, fault_handler, 0,
    0,                    0,             0,             svc_handler,
    fault_handler,        0,             pendsv_handler, systick_handler,
};
