# json: numbers, text with escapes, both ways; what is not JSON of kinds that Python has.
import json


def attempt(label, run):
    try:
        print(label, repr(run()))
    except Exception as e:
        print(label, repr(e))


for number in (0, -0, 7, -7, 2**30, -(2**30), 2**31, 2**64, -(10**25), 0.0, -0.0, 0.1, 1.0, -2.5e10, 1e16, 1e-7, 123456.789, 1e300):
    text = json.dumps(number)
    print(number, text, json.loads(text) == number, type(json.loads(text)).__name__)
for text in ("-0", "1e5", "1E+5", "1e-5", "0.5e1", "-1.5E2", "123e", "1.", "-.5", "1e400", "-1e400", "0x10", "1_000", "--1", "1-1", "٣"):
    attempt(text, lambda: json.loads(text))
for value in (float("inf"), float("-inf"), float("nan")):
    attempt("dumps", lambda: json.dumps(value))
for text in ('"\\b\\f\\n\\r\\t"', '"\\/\\\\\\""', '"\\u0041"', '"\\q"', '"\\"', '"a\nb"', '"a\tb"', '"\\u00"', '"tab\\tend"', '""', '"unclosed', "'single'"):
    attempt(text, lambda: json.loads(text))
for text in ("", "plain", 'quo"te', "back\\slash", "new\nline", "tab\t", "nul\0", "bell\a", "esc\x1b", "del\x7f", "slash/"):
    code = json.dumps(text)
    print(repr(text), code, json.loads(code) == text)
for value in (b"bytes", bytearray(b"x"), (1, 2), (), {1, 2} - {1}, range(3), 1j, len, object, ..., type):
    attempt("dumps", lambda: json.dumps(value)[:9])
for key in (1, 1.5, None, True, (1, 2), "text", b"b"):
    attempt("key", lambda: json.dumps({key: 0}))


class Point:
    def __init__(self):
        self.x = 1

    def __repr__(self):
        return "a point"


class Text(str):
    pass


class Items(list):
    pass


attempt("own class", lambda: json.dumps(Point()))
attempt("own str", lambda: json.dumps(Text("t")))
attempt("own list", lambda: json.dumps([Items([1, "a"])]))
