#include "start.h"
#include <string.h>

/* Records, strings, enumerations and small functions that call each other. */

typedef enum { FIRST, SECOND, THIRD, FOURTH, FIFTH } rank;

typedef struct record {
  struct record *other;
  rank kind;
  rank choice;
  int number;
  char text[31];
} record;

static record records[2];
static int global_number;
static char letter;
static int numbers[50];
static int table[50][50];

static __attribute__((noinline)) rank compare(char left, char right) {
  if (left != right) {
    return FIRST;
  }
  letter = left;
  return SECOND;
}

static __attribute__((noinline)) int differ(const char *left, const char *right) {
  int at = 2;
  char last = 'A';
  while (at <= 2) {
    if (compare(left[at], right[at + 1]) == FIRST) {
      last = 'A';
      at++;
    } else {
      at += 3;
    }
  }
  if (last >= 'W' && last < 'Z') {
    at = 7;
  }
  if (strcmp(left, right) > 0) {
    global_number = at + 7;
    return 1;
  }
  return 0;
}

static __attribute__((noinline)) rank turn(rank from) {
  switch (from) {
    case FIRST:
      return FIRST;
    case SECOND:
      return global_number > 100 ? FIRST : FOURTH;
    case THIRD:
      return SECOND;
    case FOURTH:
      return FIFTH;
    default:
      return THIRD;
  }
}

static __attribute__((noinline)) void add(int left, int right, int *result) {
  *result = right + left + 2;
}

static __attribute__((noinline)) void fill(int *row, int cells[50][50], int left, int right) {
  int at = left + 5;
  row[at] = right;
  row[at + 1] = row[at];
  row[at + 30] = at;
  for (int i = at; i <= at + 1; i++) {
    cells[at][i] = at;
  }
  cells[at][at - 1]++;
  cells[at + 20][at] = row[at];
  global_number = 5;
}

static __attribute__((noinline)) void copy_record(record *from) {
  record *to = from->other;
  *from->other = *from;
  to->other = from;
  from->number = 5;
  to->number = from->number;
  if (to->kind == FIRST) {
    to->number = 6;
    to->choice = turn(from->choice);
    add(to->number, 10, &to->number);
  } else {
    *from = *to;
  }
}

void program(void) {
  uint32_t sum = 0;
  strcpy(records[1].text, "RECORDS PROGRAM, SOME STRING");
  records[1].other = &records[0];
  records[1].choice = THIRD;
  records[1].number = 40;
  table[8][7] = 10;
  for (int i = 1; i <= 400 * ROUNDS; i++) {
    char first[31], second[31];
    letter = 'A';
    strcpy(first, "RECORDS PROGRAM, 1'ST STRING");
    strcpy(second, "RECORDS PROGRAM, 2'ND STRING");
    int a = 2, b = 3, c = 0;
    rank choice = SECOND;
    int same = !differ(first, second);
    while (a < b) {
      c = 5 * a - b;
      add(a, b, &c);
      a++;
    }
    fill(numbers, table, a, c);
    copy_record(&records[1]);
    for (char at = 'A'; at <= letter; at++) {
      if (choice == compare(at, 'C')) {
        choice = turn(FIRST);
        strcpy(second, "RECORDS PROGRAM, 3'RD STRING");
        b = i;
      }
    }
    b = b * a;
    a = b / c;
    b = 7 * (b - c) - a;
    sum = sum * 31 + (uint32_t) (a + b * 3 + c * 7 + same + (int) choice + records[0].number + second[17]);
  }
  put_line("sum", sum);
  put_line("number", (uint32_t) global_number);
  put_line("cell", (uint32_t) table[8][7]);
  put_line("record", (uint32_t) records[0].number);
  put_text(records[0].text);
  put_text("\n");
}
