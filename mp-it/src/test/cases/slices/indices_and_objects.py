# slice objects: what they hold, indices(), printing, as keys, what types accept.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
class Key:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): self.last = (key, value)
    def __delitem__(self, key): self.last = ("del", key)
class Idx:
    def __index__(self): return 2
k = Key()
for n in (0, 1, 5):
    for s in (k[:], k[1:], k[:3], k[-2:], k[:-2], k[::2], k[::-1], k[4:1:-1], k[1:4:2], k[9:], k[:9], k[-9:9], k[9:-9:-2], k[3:1], k[:0:-1]):
        print(n, s, s.indices(n), [x for x in range(*s.indices(n))] == list(range(n))[s])
check("""
k[1], k[1:2], k[1:2:3], k[:], k[::], k[1, 2], k[1:2, 3], k[1:2, ::], k[...], k["a":"b"], k[None:None], k[[]:{}:()], k[()], k[(1, 2)], k[1:2,]
k[1:2].start, k[1:2].stop, k[1:2].step, k[:].start
k[1:2].foo
k[::0].indices(5)
k["a":].indices(5)
k[1.0:].indices(5)
k[1:2].indices("a")
k[1:2].indices()
k[1:2].indices(-1)
k[1:2].indices(1, 2)
slice(1, 2)
slice
type(k[:]).__name__, isinstance(k[:], slice), k[:] == k[:], k[1:2] == k[1:2], k[:] is k[:]
k[1:2] < k[1:3]
hash(k[:])
{k[:]: 1}
len(k[:])
k[:][0]
list(k[:])
bool(k[:]), str(k[1:2]), repr(k[1:2:3]), "%s" % k[:1], [k[::2]]
[0, 1, 2, 3][Idx()], [0, 1, 2, 3][Idx():], "abcd"[:Idx()], (0, 1, 2, 3)[Idx()], range(9)[Idx()], b"abcd"[Idx()], bytearray(b"abcd")[Idx():]
[0, 1, 2][k[1:]], "abc"[k[:2]], b"abc"[k[1:2]], (1, 2, 3)[k[::-1]], range(5)[k[1:3]]
{1: 2}[1:2]
{1: 2}[k[1:2]]
5[1:2]
None[1:]
{1}[0:1]
[1][1:2, 3]
[1, 2, 3][True:]
[1, 2, 3]["a":"b"]
[1, 2, 3][None:None:None]
""")
k[1:2] = 5; print(k.last)
k[::3] = "x"; print(k.last)
del k[1:]; print(k.last)
k[1, 2:3] = None; print(k.last)
k[0] += 1; print(k.last)
a = [0, 1, 2, 3, 4, 5]
middle = k[2:4]; a[middle] = ["m"] * 3; print(a)
del a[middle]; print(a)
for s in (k[1:], k[:1], k[5:]): print(s, a[s], "abc"[s], (1, 2)[s], b"xyz"[s], range(3)[s])
