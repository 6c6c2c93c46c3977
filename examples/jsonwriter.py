"""A JSON encoder written in Python, checked against the built-in decoder.

Stresses dispatch by type, string building and escapes. Usage: jsonwriter.py [records]
"""

import io
import json
import sys

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


class Encoder:
    def __init__(self, stream, indent=None):
        """Write to a stream; with an indent, one member a line."""
        self.write = stream.write
        self.indent = indent
        self.level = 0
        self.writers = {
            type(None): self.constant,
            bool: self.constant,
            int: self.number,
            float: self.number,
            str: self.string,
            list: self.array,
            tuple: self.array,
            dict: self.object,
        }

    def encode(self, value):
        writer = self.writers.get(type(value))
        if writer is None:
            raise TypeError("no JSON for " + type(value).__name__)
        writer(value)

    def constant(self, value):
        self.write("null" if value is None else "true" if value else "false")

    def number(self, value):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError("no JSON for " + str(value))
        self.write(repr(value))

    def string(self, value):
        parts = ['"']
        for char in value:
            if char in ESCAPES:
                parts.append(ESCAPES[char])
            elif char < " ":
                parts.append("\\u%04x" % ord(char))
            else:
                parts.append(char)
        parts.append('"')
        self.write("".join(parts))

    def array(self, values):
        self.members("[", values, self.encode, "]")

    def object(self, value):
        def member(key):
            if not isinstance(key, str):
                raise TypeError("keys must be strings")
            self.string(key)
            self.write(": ")
            self.encode(value[key])

        self.members("{", sorted(value), member, "}")

    def members(self, opening, values, write_one, closing):
        self.write(opening)
        self.level += 1
        first = True
        for value in values:
            if not first:
                self.write("," if self.indent else ", ")
            self.new_line()
            write_one(value)
            first = False
        self.level -= 1
        if not first:
            self.new_line()
        self.write(closing)

    def new_line(self):
        if self.indent:
            self.write("\n" + " " * (self.indent * self.level))


def dumps(value, indent=None):
    stream = io.StringIO()
    Encoder(stream, indent).encode(value)
    return stream.getvalue()


def record(number):
    """A measurement as a gateway might report it."""
    return {
        "id": number,
        "sensor": "boiler/%d" % (number % 7),
        "note": 'said "%c"\tat\n%d' % (65 + number % 26, number),
        "values": [number / 8, -number, number * number, 0.5],
        "ok": number % 3 != 0,
        "error": None if number % 3 else {"code": 404, "path": ("c:\\temp", "")},
    }


def checksum(text):
    """Fletcher's checksum of 32 bits."""
    a = b = 0
    for byte in text.encode():
        a = (a + byte) % 65535
        b = (b + a) % 65535
    return "%04x%04x" % (b, a)


def main(records=24000):
    length = 0
    for number in range(records):
        text = dumps(record(number))
        length += len(text)
        if number % 100 == 0:
            # The decoder gives lists where we wrote tuples; writing again must change nothing.
            assert dumps(json.loads(text)) == text
    pretty = dumps(record(records), indent=2)
    return "%s\n%d characters, last record %s" % (pretty, length, checksum(text))


if __name__ == "__main__":
    print(main(*map(int, sys.argv[1:])))
