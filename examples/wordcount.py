"""Word count: how often does each word occur in a text file of 1 MB?

Stresses file reading, string splitting and dictionaries with string keys.
Usage: wordcount.py [kilobytes [file]]; a file that is not there is made first.
"""

import gc
import os
import sys

SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
MOST = 10


class Random:
    """A linear congruential generator whose products stay below 2 ** 30."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 4093 + 24571) % 262144
        return self.state * limit >> 18


def vocabulary(random, count):
    words = []
    for _ in range(count):
        syllables = 1 + random.below(2) + random.below(3)
        words.append("".join(SYLLABLES[random.below(20)] for _ in range(syllables)))
    return words


def write_text(path, size):
    """Fill a file with sentences, always the same ones; a few of the words are frequent."""
    random = Random(1)
    words = vocabulary(random, 2000)
    written = 0
    with open(path, "w") as file:
        while written < size:
            line = []
            for _ in range(4 + random.below(12)):
                frequent = random.below(4)
                line.append(words[random.below(20) if frequent else random.below(2000)])
            line[0] = line[0][0].upper() + line[0][1:]
            text = " ".join(line) + ".\n"
            written += file.write(text[: size - written])


def count_words(lines):
    """A dictionary from words in lower case to the number of times they occur."""
    counts = {}
    for number, line in enumerate(lines):
        if number % 128 == 0:
            # New words live on amid the litter of split(). Swept often, they stay close together
            # and leave a gap that is wide enough for the dictionary to grow into.
            gc.collect()
        for word in line.split():
            word = word.strip(".,;:!?").lower()
            counts[word] = counts.get(word, 0) + 1
    return counts


def exists(path):
    try:
        os.stat(path)
        return True
    except OSError:
        return False


def main(kilobytes=1024, path=None):
    path = path or "/tmp/antaresia-words-%dk.txt" % kilobytes
    if not exists(path):
        write_text(path, kilobytes * 1024)
    with open(path) as file:
        counts = count_words(file)

    lines = ["%d words, %d different ones" % (sum(counts.values()), len(counts))]
    ranking = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    for word, count in ranking[:MOST]:
        lines.append("%6d %s" % (count, word))
    return "\n".join(lines)


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:2]), *sys.argv[2:3]))
