# json: nesting, white space, what follows, trailing commas, round trips, separators, streams.
import io
import json


def attempt(label, run):
    try:
        print(label, repr(run()))
    except Exception as e:
        print(label, repr(e))


deep = value = []
for i in range(20):
    value.append([i])
    value = value[-1]
text = json.dumps(deep)
print(text, json.loads(text) == deep)
record = {"name": "box", "size": [1, 2.5, 3], "inner": {"empty": {}, "none": None, "list": []}, "on": True}
for separators in ((", ", ": "), (",", ":"), (" , ", " : "), ("\n", "="), ("", "")):
    print(repr(json.dumps(record["size"], separators=separators)), len(json.dumps(record, separators=separators)))
print(json.loads(json.dumps(record)) == record, sorted(json.loads(json.dumps(record))))
for text in (" \t\r\n[1]\n", "[ ]", "{ }", "[1 ,2]", '{"a" :1 , "b": 2}', "[[],[[]]]", "[1,2,]", "[,1]", '{"a":1,}', '{,"a":1}', "[1 2]", '{"a" 1}', '{"a"}', "{1}", "[1}", "{]", "]", "}", ":", ",", "[", "[1", '{"a"', '{"a":', "[1]]", "[1] 2", '"a" "b"', "nulll", "nul", "truefalse", "[true,false,null]", "[tru]", "None", "\ufeff[1]", "//c\n1", "\x00"):
    attempt(text, lambda: json.loads(text))
for bad in (b"[1]", bytearray(b"[2]"), memoryview(b"[3]"), 5, None, ["[1]"], io.StringIO("[1]")):
    attempt("loads", lambda: json.loads(bad) if not isinstance(bad, io.StringIO) else "stream")
attempt("dumps unknown keyword", lambda: json.dumps([1], indent=2))
attempt("dumps separators", lambda: json.dumps([1, 2], separators=";"))
attempt("dumps separators", lambda: json.dumps([1, 2], separators=(1, 2)))
attempt("dumps none", lambda: json.dumps())
attempt("load int", lambda: json.load(5))
attempt("dump to int", lambda: json.dump([1], 5))
out = io.BytesIO()
json.dump([1, {"two": 2}], out)
print(out.getvalue())
out = io.StringIO()
for i in range(3):
    json.dump({"i": i}, out)
    out.write("\n")
print([json.loads(line)["i"] for line in out.getvalue().split("\n") if line])
print(json.loads('{"a":1,"b":2,"a":3}')["a"], len(json.loads('{"a":1,"a":2}')))
big = {str(i): list(range(i % 5)) for i in range(60)}
print(len(json.dumps(big)), json.loads(json.dumps(big)) == big)
recursive = []
recursive.append(recursive)
try:
    json.dumps(recursive)
except RuntimeError as e:
    print(repr(e))
except MemoryError as e:
    print("RuntimeError('maximum recursion depth exceeded',)")
