# json: dumps, loads, dump, load over all kinds, separators, escapes, errors.
import json
import io
def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__, e)


values = (None, True, False, 0, -5, 2 ** 31, 10 ** 20, 1.5, -0.25, 1e20, "", "text", [], [1], [[], {}], {}, (), (1, "a"), {"k": None}, {"a": {"b": [1, 2.5, "c"]}}, {1: 2}, {"x": (1,)}, {True: False}, {None: 1}, {1.5: "f"}, [None, True], "it's", "quote\"d", "back\\slash")
for v in values: print(v, json.dumps(v))
print("escapes:", json.dumps("\n\t\r\b\f"), json.dumps("\0\x01\x1f"), json.dumps("\x7f/"), json.dumps("tab\there"))
print("separators:", json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps({"a": [1]}, separators=("; ", " = ")))
print("nested:", json.dumps([1, 2, [3, [4]]]))
texts = ("null", "true", "false", "0", "-1", "12345678901234567890", "1.5", "-0.5", "1e3", "1E-2", "\"\"", "\"abc\"", "[]", "[1,2]", "[ 1 , 2 ]", "{}", "{\"a\":1}", " {\"a\" : [ true , null ] } ", "[[[]]]", "{\"a\":{\"b\":{\"c\":[]}}}", "\"\\n\\t\\\"\\\\\\/\"", "\"\\u0041\\u00e9\"", "[1,\n2]", "\t5", "[\"a\",\"b\",{}]", "[1.0,-2e2]", "{\"a\":1,\"a\":2}", "\"é\"")
for t in texts: attempt(t, lambda: json.loads(t))
print("types:", [type(json.loads(t)).__name__ for t in ("1", "1.0", "\"\"", "[]", "{}", "true", "null", "1e2")])
for t in ("", " ", "[", "]", "{", "}", "[1,", "[1 2]", "{\"a\"}", "{\"a\":}", "{a:1}", "{1:2}", "\"abc", "nul", "tru", "True", "'a'", "1 2", "[1]]", "-", "1.2.3", "[,]", "{,}", "\"\\x\"", "\"\\u12\"", "[1,]", "{\"a\":1,}", "01", "+1", ".5", "NaN", "Infinity", "# c", "[1}", "abc", "\"a\" x", "/"):
    attempt(repr(t), lambda: json.loads(t))
print("round trip:", all(json.loads(json.dumps(v)) == v for v in (None, True, 5, -1.5, "x", [1, [2]], {"a": [1, {"b": None}]}, "a\"b\\c\n")))
s = io.StringIO()
json.dump({"key": [1, "two", None]}, s)
json.dump([1], s, separators=(",", ":"))
print("dump:", s.getvalue())
print("load:", json.load(io.StringIO("{\"a\": [1, 2]}")), json.load(io.StringIO("5")), json.load(io.BytesIO(b"[true]")))
two = io.StringIO("[1] ")
print("load leaves rest:", json.load(two), two.tell())
print("from bytes:", json.loads(b"[1]"), json.loads(bytearray(b"{\"a\": 2}")))
attempt("loads int:", lambda: json.loads(5))
attempt("loads none:", lambda: json.loads(None))
attempt("load str:", lambda: json.load("[]"))
attempt("dump to int:", lambda: json.dump([], 5))
attempt("dumps object:", lambda: len(json.dumps(object())) > 5)
attempt("dumps nan:", lambda: json.dumps([float("nan"), float("inf")]))
attempt("dumps set:", lambda: json.dumps({1}))
attempt("dumps range:", lambda: json.dumps(range(2)))
attempt("dumps nested tuple:", lambda: json.dumps((1, (2, ()))))
attempt("dumps bool keys:", lambda: json.dumps({True: 1}))
attempt("dumps bad separators:", lambda: json.dumps([1], separators=5))
attempt("dumps unknown keyword:", lambda: json.dumps([1], indent=2))
attempt("deep:", lambda: json.dumps(json.loads("[" * 20 + "]" * 20)))
big = {"items": [{"id": i, "name": "n%d" % i, "tags": ["a", "b"], "v": i / 4} for i in range(20)]}
text = json.dumps(big)
print("big:", len(text), json.loads(text) == big, text[:60])
class Node:
    def __init__(self, d): self.name, self.kids = d["name"], [Node(k) for k in d.get("kids", ())]
    def to(self): return {"name": self.name, "kids": [k.to() for k in self.kids]}
n = Node(json.loads("{\"name\":\"r\",\"kids\":[{\"name\":\"a\"},{\"name\":\"b\",\"kids\":[{\"name\":\"c\"}]}]}"))
print("objects:", [k.name for k in n.kids], json.loads(json.dumps(n.to()))["kids"][1]["kids"][0]["name"])
