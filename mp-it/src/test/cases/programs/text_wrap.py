# Filling, justifying and laying out text: split, join, centre, padding, generators of lines.

TEXT = """The smallest python of all lives in north-western Australia, in caves and under
stones. It is called Antaresia perthensis, weighs little more than an egg, and eats geckos.

It does not bite.   It has    been asked."""


def paragraphs(text):
    lines = []
    for line in text.split("\n"):
        if line.strip():
            lines.append(line)
        elif lines:
            yield " ".join(lines)
            lines = []
    if lines:
        yield " ".join(lines)


def wrap(text, width, first="", rest=""):
    line, room = [], width - len(first)
    indent = first
    for word in text.split():
        while len(word) > width - len(rest):
            if line:
                yield indent + " ".join(line)
                line, indent = [], rest
            cut = width - len(indent) - 1
            yield indent + word[:cut] + "-"
            word, indent = word[cut:], rest
            room = width - len(rest)
        needed = len(word) + (1 if line else 0)
        if needed > room:
            yield indent + " ".join(line)
            line, indent, room = [], rest, width - len(rest)
            needed = len(word)
        line.append(word)
        room -= needed
    if line:
        yield indent + " ".join(line)


def justify(line, width):
    words = line.split()
    if len(words) < 2:
        return line
    gaps = len(words) - 1
    spaces = width - sum(len(word) for word in words)
    size, extra = divmod(spaces, gaps)
    parts = []
    for i, word in enumerate(words[:-1]):
        parts.append(word + " " * (size + (1 if i < extra else 0)))
    parts.append(words[-1])
    return "".join(parts)


def table(rows, alignment):
    widths = [max(len(str(row[i])) for row in rows) for i in range(len(alignment))]
    for row in rows:
        cells = []
        for cell, width, how in zip(row, widths, alignment):
            cells.append(("{:%s%d}" % (how, width)).format(str(cell)))
        yield " | ".join(cells).rstrip()


for width in (20, 31, 60):
    print("width", width)
    for paragraph in paragraphs(TEXT):
        for line in wrap(paragraph, width):
            print("|" + line + "|", len(line) <= width)

print("indented")
for line in wrap("one two three four five six seven eight", 16, "* ", "  "):
    print(line)
print("long words")
for line in wrap("a Donaudampfschifffahrtsgesellschaft goes by", 12, "> ", ".."):
    print(line)

print("justified")
paragraph = next(paragraphs(TEXT))
lines = list(wrap(paragraph, 34))
for line in lines[:-1]:
    print("[" + justify(line, 34) + "]", len(justify(line, 34)))
print("[" + lines[-1] + "]", justify("single", 30))

print("centred")
for word in ("a", "bb", "ccc", "", "longer than that"):
    print("[" + word.center(8) + "]", "[{:^8}]".format(word), "[{:*^9}]".format(word))

rows = [
    ("name", "grams", "eats"),
    ("perthensis", 200, "geckos"),
    ("childreni", 300, "bats"),
    ("me", 70000, ""),
]
for line in table(rows, "<>^"):
    print(line)

print("pieces", "a,b,,c".split(","), "a,b,,c".split(",", 2), "a  b".split(), "a  b".split(" "))
print("from the right", "a.b.c".rsplit(".", 1), "key=a=b".partition("="), "x".rpartition("."))
print("lines", "one\ntwo\r\nthree\n".split("\n"), [line for line in "x\ny".splitlines()])
