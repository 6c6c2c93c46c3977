# What takes memory for a moment only fails while the heap is locked; what takes none runs.
import json
import micropython
import re

word, digits, pair = "word", "12", ("word",)
expression, words = re.compile("x+"), re.compile("o")


def one(a): return a
def none(): pass
def many(*args): pass
def named(**names): pass


steps = {
    "percent": lambda: "%s" % word,
    "percent without fields": lambda: word % (),
    "format": lambda: "{}".format(word),
    "empty format": lambda: "".format(),
    "f-string": lambda: f"{word}",
    "plain f-string": lambda: f"word",
    "conversion": lambda: f"{word!s}",
    "str of str": lambda: str(word),
    "str of None": lambda: str(None),
    "str of nothing": lambda: str(),
    "repr": lambda: repr(None),
    "plain call": lambda: one(word),
    "call with keyword": lambda: one(a=word),
    "method": lambda: word.find(word),
    "match that fails": lambda: expression.match(word),
    "search that fails": lambda: expression.search(word),
    "dumps": lambda: json.dumps(1),
    "loads": lambda: json.loads(digits),
    "join of one": lambda: "".join(pair),
    "join of none": lambda: "".join(()),
    "upper": lambda: word.upper(),
    "slice": lambda: word[1:],
    "whole slice": lambda: word[:],
    "character": lambda: word[0],
    "chr": lambda: chr(119),
    "hex": lambda: hex(5),
    "int of text": lambda: int(digits),
    "float of text": lambda: float(digits),
    "empty tuple": lambda: (),
    "tuple of names": lambda: (word, digits),
    "constant tuple": lambda: (1, 2),
    "sum": lambda: word + digits,
    "sum with nothing": lambda: word + "",
    "times one": lambda: word * 1,
    "times none": lambda: word * 0,
    "print of nothing": lambda: print(end=""),
}
results = []
for name, step in steps.items():
    step()
    results.append(None)
at = 0
for name, step in steps.items():
    micropython.heap_lock()
    try:
        step()
        failed = False
    except MemoryError:
        failed = True
    micropython.heap_unlock()
    results[at] = failed
    at += 1
for name, failed in zip(steps, results):
    print(name, "fails" if failed else "runs")
