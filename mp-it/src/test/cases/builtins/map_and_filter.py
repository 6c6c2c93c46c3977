# map and filter: functions of all kinds, several iterables, laziness, errors.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Call:
    def __call__(self, *args): return args
class Plain:
    def method(self, x): return x + 1
    @staticmethod
    def static(x): return x * 10
    @classmethod
    def klass(cls, x): return cls.__name__ + str(x)
    def __init__(self, *a): self.a = a
p = Plain()
log = []
def note(x):
    log.append(x)
    return x
check("""
list(map(str, [1, 2])), list(map(int, "123")), list(map(len, ["a", "bc"])), list(map(abs, [-1, 2])), list(map(chr, [97, 98])), list(map(bool, [0, 1])), list(map(list, ["ab"])), list(map(str.upper, "ab"))
list(map(lambda x, y: x + y, "ab", "cd")), list(map(max, [1, 5], [4, 2], [3, 3])), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(Call(), "ab"))
list(map(p.method, [1, 2])), list(map(Plain.static, [1])), list(map(Plain.klass, [1])), list(map(p.klass, [2])), [q.a for q in map(Plain, "ab")], list(map("x".join, [["a", "b"]])), list(map({1: 2}.get, [1, 3])), list(map([10, 20].__getitem__, [0])) if hasattr([], "__getitem__") else "none"
map()
map(str)
map(str, 5)
list(map(str, [1], 5))
list(map(5, [1]))
list(map(None, [1]))
list(map(lambda: 0, [1]))
list(map(lambda x, y: 0, [1]))
list(map(lambda x: 1 // x, [1, 0]))
list(map(str, [1], key=2))
list(map(lambda x: x, [])), list(map(5, [])), list(map(str, "")), next(map(str, [1])), next(map(str, []), "end"), tuple(map(note, (1, 2))), sum(map(note, [3])), dict(map(lambda x: (x, x), "a")), set(map(str, [1, 1])) == {"1"}, max(map(abs, [-3, 2])), sorted(map(note, [2, 1])), any(map(note, [0, 7, 8])), log
type(map(str, "")).__name__, iter(m := map(str, "a")) is m, list(m), list(m)
len(map(str, "a"))
map(str, "a")[0]
list(filter(None, [0, 1, "", "a", [], [0], None, False, True, 0.0, 0.5])), list(filter(bool, [0, 1])), list(filter(str.isdigit, "a1b2")), list(filter(lambda x: x > 1, [1, 2, 3])), list(filter(lambda x: "", "abc")), list(filter(lambda x: [0], "ab")), list(filter({1, 2}.issuperset, [[1], [3]])), list(filter(Call(), "ab"))
filter()
filter(None)
filter(None, 5)
list(filter(5, [1]))
list(filter(lambda: 0, [1]))
list(filter(lambda x: 1 // x, [1, 0]))
filter(None, [1], [2])
list(filter(5, [])), next(filter(None, [0, 5])), next(filter(None, [0]), "end"), list(filter(None, {"a": 1})), list(filter(None, range(3))), list(filter(lambda kv: kv[1], {"a": 0, "b": 1}.items())), "".join(filter(str.isalpha, "a1b"))
type(filter(None, "")).__name__, len(list(filter(None, "abc"))), list(map(str, filter(None, map(int, "0102"))))
len(filter(None, ""))
list(map(map, [str], [[1]]))[0] is not None, [list(m) for m in map(map, [str], [[1, 2]])]
""")
log.clear()
m = map(note, "ab"); print(log); print(next(m), log); print(list(m), log)
f = filter(note, [0, 1, 0, 2]); print(next(f), log); print(list(f), log)
it = iter([1, 2, 3, 4])
print(list(map(lambda a, b: (a, b), it, it)))
def gen():
    yield from map(str, range(3))
print(list(gen()), [x for x in map(lambda x: x * x, filter(lambda x: x % 2, range(9)))])
