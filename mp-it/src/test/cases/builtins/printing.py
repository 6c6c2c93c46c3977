# print: separators, ends, files, objects of all kinds, wrong arguments.
import io
class S:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
class Sink:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
print()
print("a", 1, None, True, 1.5, 2 ** 70, 1j, b"b", [1, "x"], (1,), {"k": "v"}, {1}, range(2), int, ..., S(), [S()])
print("a", "b", sep="-")
print("a", "b", sep="")
print("a", "b", sep="\n")
print("a", "b", end="!\n")
print("a", end="")
print("b", end="\n\n")
print(*"abc", sep=", ")
print(*[1, 2], *(3,), sep="")
print("no sep for one", sep="XXX")
print(sep="unused", end="only end\n")
print("nested", print("inner"), end="\n")
print("tab\tnew\nline", "nul\0".replace("\0", "0"), "quote'\"", "back\\slash")
print([["a", ("b",)], {"c": ["d"]}], "a'b", ["a'b"], 'a"b', ['a"b'])
print("%s" % S(), "%r" % S(), "{}".format(S()), f"{S()}{S()!r}", str(S()), repr(S()))
for source in ("print(1, sep=5)", "print(1, 2, sep=5)", "print(1, end=5)", "print(1, sep=None)", "print(1, 2, sep=None)", "print(1, end=None)", "print(1, foo=2)", "print(1, sep=b'x')", "print(1, 2, sep=b'-')", "print(1, flush=True)", "print(1, file=5)", "print(1, file='x')", "print(1, file=None)", "print(1, file=Sink())", "print(sep='', end='') is None", "print(print)", "print(1, sep='-', sep='+')"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
out = io.StringIO()
print("to", "file", 5, file=out)
print("a", "b", sep="|", end="$", file=out)
print(file=out)
print(repr(out.getvalue()))
raw = io.BytesIO()
try: print("bytes", file=raw); print(raw.getvalue())
except Exception as e: print(type(e).__name__, e)
def deep(n): return [deep(n - 1), n] if n else "bottom"
print(deep(5))
class Fails:
    def __str__(self): raise KeyError("in str")
for source in ("print(Fails())", "print('first', Fails())", "print([Fails()]) is None and 'default repr'" if False else "str(Fails())", "'%s' % Fails()", "'{}'.format(Fails())"):
    try: eval(source)
    except Exception as e: print(type(e).__name__, e)
class Wrong:
    def __str__(self): return 5
    def __repr__(self): return None
for source in ("str(Wrong())", "repr(Wrong())", "print(Wrong())"):
    try: print(source, eval(source))
    except Exception as e: print(source, type(e).__name__, e)
