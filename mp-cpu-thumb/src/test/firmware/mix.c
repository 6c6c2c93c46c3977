#include "start.h"

/* A linked list that is sorted and reversed, matrices, a state machine over text, a checksum. */

typedef struct node {
  struct node *next;
  int16_t key;
  int16_t value;
} node;

static uint16_t crc16(uint16_t crc, uint8_t byte) {
  crc ^= byte;
  for (int bit = 0; bit < 8; bit++) {
    crc = crc & 1 ? crc >> 1 ^ 0xa001 : crc >> 1;
  }
  return crc;
}

static uint16_t crc_of(uint16_t crc, uint32_t word) {
  for (int i = 0; i < 4; i++) {
    crc = crc16(crc, (uint8_t) (word >> 8 * i));
  }
  return crc;
}

static uint32_t seed = 12345;

static uint32_t next_random(void) {
  seed = seed * 1664525 + 1013904223;
  return seed >> 8;
}

static node nodes[200];

static node *merge(node *left, node *right, int (*compare)(const node *, const node *)) {
  node head = {0};
  node *tail = &head;
  while (left && right) {
    node **first = compare(left, right) <= 0 ? &left : &right;
    tail->next = *first;
    tail = *first;
    *first = (*first)->next;
  }
  tail->next = left ? left : right;
  return head.next;
}

static node *sort(node *list, int count, int (*compare)(const node *, const node *)) {
  if (count < 2) {
    if (list) {
      list->next = 0;
    }
    return list;
  }
  node *middle = list;
  for (int i = 0; i < count / 2; i++) {
    middle = middle->next;
  }
  node *right = sort(middle, count - count / 2, compare);
  return merge(sort(list, count / 2, compare), right, compare);
}

static int by_key(const node *left, const node *right) {
  return left->key - right->key;
}

static int by_value(const node *left, const node *right) {
  return left->value != right->value ? left->value - right->value : by_key(left, right);
}

static uint16_t lists(uint16_t crc) {
  int count = sizeof nodes / sizeof *nodes;
  for (int i = 0; i < count; i++) {
    nodes[i].key = (int16_t) next_random();
    nodes[i].value = (int16_t) (next_random() & 31);
    nodes[i].next = i + 1 < count ? &nodes[i + 1] : 0;
  }
  node *list = sort(nodes, count, by_key);
  for (node *at = list; at; at = at->next) {
    crc = crc_of(crc, (uint16_t) at->key);
  }
  list = sort(list, count, by_value);
  node *reversed = 0;
  while (list) {
    node *next = list->next;
    list->next = reversed;
    reversed = list;
    list = next;
  }
  for (node *at = reversed; at; at = at->next) {
    crc = crc_of(crc, (uint32_t) at->value << 16 | (uint16_t) at->key);
  }
  return crc;
}

enum { SIDE = 24 };
static int16_t left[SIDE][SIDE], right[SIDE][SIDE];
static int32_t product[SIDE][SIDE];

static uint16_t matrices(uint16_t crc) {
  for (int i = 0; i < SIDE; i++) {
    for (int k = 0; k < SIDE; k++) {
      left[i][k] = (int16_t) next_random();
      right[i][k] = (int16_t) (next_random() % 1000);
    }
  }
  for (int i = 0; i < SIDE; i++) {
    for (int k = 0; k < SIDE; k++) {
      int32_t sum = 0;
      for (int m = 0; m < SIDE; m++) {
        sum += left[i][m] * right[m][k];
      }
      product[i][k] = sum;
    }
  }
  int64_t trace = 0;
  for (int i = 0; i < SIDE; i++) {
    trace += (int64_t) product[i][i] * product[i][SIDE - 1 - i];
    for (int k = 0; k < SIDE; k++) {
      crc = crc_of(crc, (uint32_t) product[i][k]);
    }
  }
  return crc_of(crc_of(crc, (uint32_t) trace), (uint32_t) (trace >> 32));
}

/* Counts the kinds of numbers in a text. */
enum state { START, SIGN, WHOLE, FRACTION, EXPONENT, EXPONENT_SIGN, POWER, WRONG, STATES };

static enum state step(enum state state, char c) {
  int digit = c >= '0' && c <= '9';
  switch (state) {
    case START:
      return digit ? WHOLE : c == '+' || c == '-' ? SIGN : c == '.' ? FRACTION : WRONG;
    case SIGN:
      return digit ? WHOLE : c == '.' ? FRACTION : WRONG;
    case WHOLE:
      return digit ? WHOLE : c == '.' ? FRACTION : c == 'e' ? EXPONENT : WRONG;
    case FRACTION:
      return digit ? FRACTION : c == 'e' ? EXPONENT : WRONG;
    case EXPONENT:
      return digit ? POWER : c == '+' || c == '-' ? EXPONENT_SIGN : WRONG;
    case EXPONENT_SIGN:
    case POWER:
      return digit ? POWER : WRONG;
    default:
      return WRONG;
  }
}

static uint16_t states(uint16_t crc) {
  static const char *const words[] = {"5012", "-874", "+1234", ".5", "35.54", "-1.2e5", "4e-3", "T0.3e-1F", "1e", "--1", "12x"};
  uint32_t counts[STATES] = {0};
  uint32_t steps[STATES] = {0};
  for (int i = 0; i < 120; i++) {
    enum state state = START;
    for (const char *at = words[next_random() % (sizeof words / sizeof *words)]; *at; at++) {
      steps[state]++;
      state = step(state, *at);
    }
    counts[state]++;
  }
  for (int i = 0; i < STATES; i++) {
    crc = crc_of(crc_of(crc, counts[i]), steps[i]);
  }
  return crc;
}

void program(void) {
  uint16_t crc = 0xffff;
  for (int round = 0; round < 3 * ROUNDS; round++) {
    crc = lists(crc);
    crc = matrices(crc);
    crc = states(crc);
  }
  put_line("lists, matrices, states", crc);
  put_line("seed", seed);
}
