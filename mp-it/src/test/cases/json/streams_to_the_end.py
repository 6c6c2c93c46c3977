# How far load reads: to the first byte that is wrong, to a NUL, or over the blanks behind the value.
import io
import json

TEXTS = (
    "[1, 2] [3]", "[1,2]x", "12 ", "12\n\t x", "12", "nul", "nulx", "null null", "tru", "truth", "falsify", '"ab" "c"',
    '"ab', '"a\\', '"a\\u00', "[", "[1", "[1,", "{", '{"a"', '{"a":', '{"a":1', "]", "}", "[}", "{]", "", " ", "  ,:",
    "\x00", "\x001", "[\x00NaN", "1\x002", '"a\x00b"', "[1]\x00[2]", " \x00\x00 ", "+1", "-", "--1", "1-2", "1e", "x",
    "[[[1]]] ,", "{} {}", "[1 2 3]rest", '{"a" 1 "b" 2}rest', "1,2", ":1:", ",,,null",
)
for text in TEXTS:
    stream = io.StringIO(text)
    try:
        value = json.load(stream)
    except ValueError as e:
        value = e
    rest = stream.read()
    try:
        whole = json.loads(text)
    except ValueError as e:
        whole = e
    print(repr(text), repr(value), repr(rest), repr(value) == repr(whole))
