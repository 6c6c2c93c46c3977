# bool as a number, truth of everything, and, or, not, comparison chains, None, Ellipsis, NotImplemented.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class T:
    def __init__(self, value): self.value = value
    def __bool__(self): return self.value
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Bad:
    def __bool__(self): return 1
class Worse:
    def __bool__(self): raise ValueError("neither")
for op in ("+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", "==", ">="):
    row = []
    for a in (True, False):
        for b in (True, False, 2, 0.5):
            try: row.append(eval("a %s b" % op, {"a": a, "b": b}))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(op, row)
check("""
[bool(x) for x in (0, 1, -1, 0.0, -0.0, 0.1, 0j, 1j, "", "0", b"", b"0", (), (0,), [], [0], {}, {0: 0}, set(), {0}, range(0), range(1), None, ..., NotImplemented, int, len, object(), bytearray(), bytearray(1), 2 ** 70, T(True), T(False), L(0), L(1), lambda: 0)]
bool(Bad())
bool(Worse())
not Worse()
1 if Worse() else 2
bool(), bool("False"), bool(None), bool([False])
bool(1, 2)
bool(x=1)
-True, +True, ~True, ~False, abs(True), not True, not not 5, not None
True + True, True * 10, sum([True] * 5), True / 2, 10 ** True, [5, 6][True], "ab"[False], "x" * True, range(True), True << 10, divmod(True, 2), pow(True, 2), round(True), int(True), float(False), complex(True)
True == 1, True == 1.0, True is 1, True is True, False == 0, False == "", False == None, True != 2, True < 2, False > -1, True in [1], 1 in [True], {True: "t"}[1], hash(True) == hash(1)
str(True), repr(False), "%s %d %r" % (True, True, False), "{} {:d} {:5}|".format(True, True, False), f"{True}", "%x" % True
isinstance(True, int), isinstance(1, bool), issubclass(bool, int), type(True).__name__, type(True + 0).__name__, type(True & False).__name__, type(True | 2).__name__, type(not 0).__name__
True.real
(True).to_bytes(1, "big")
True.foo
True()
True[0]
1 and 2, 0 and 2, 1 or 2, 0 or 2, "" or [] or None, 1 and "a" and [], None and 1 // 0, 1 or 1 // 0, not 1 or 2, not (1 or 2), 1 if [] else 2, (1 and 0) or 3
1 < 2 < 3, 1 < 2 > 1, 1 < 3 < 2, 1 == 1 != 2, 3 > 2 > 1 > 0, "a" < "b" <= "b" in "abc", 1 is 1 is not None
T(True) and "yes", T(False) or "no", not T(True), "x" if L(0) else "y", [x for x in (T(True), T(False)) if x][0].value, any([T(False), L(1)]), all([T(True), L(0)])
None == None, None is None, None == 0, None == False, None != 1, None in [None], {None: 1}[None], str(None), bool(None), type(None).__name__, hash(None) == hash(None)
None < 1
None + 1
None()
None.foo
None[0]
-None
type(None)()
... == ..., ... is Ellipsis, str(...), type(...).__name__, bool(...), [...], {...: 1}[...]
... + 1
NotImplemented == NotImplemented, NotImplemented is NotImplemented, str(NotImplemented), type(NotImplemented).__name__
NotImplemented()
setattr(None, "x", 1)
len(None)
list(None)
int(None)
""")
