#pragma once
#include <stdint.h>

/* What every program has: a console, and the number of rounds. */
void put_text(const char *text);
void put_word(uint32_t word);
void put_line(const char *name, uint32_t word);
void put_double(const char *name, double value);
void put_float(const char *name, float value);

/* Ends the program. */
__attribute__((noreturn)) void finish(void);

/* A program: what it prints must not depend on time. */
void program(void);

#ifndef ROUNDS
#define ROUNDS 1
#endif
