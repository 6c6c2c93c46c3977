# Slices of lists and tuples with every start, stop and step.
data = [0, 1, 2, 3, 4, 5]
for start in (None, -9, -6, -3, -1, 0, 2, 5, 6, 9):
    print(start, [data[start:stop] for stop in (None, -9, -6, -2, 0, 1, 4, 6, 9)])
for step in (1, 2, 3, 5, 6, 9, -1, -2, -3, -6, -9):
    print(step, data[::step], data[1::step], data[:4:step], data[4:1:step], data[1:4:step], data[-2::step], data[:-2:step], data[9::step], data[:9:step], data[-9::step], data[:-9:step], data[9:-9:step], data[-9:9:step])
assert all(tuple(data)[a:b] == tuple(data[a:b]) for a in (None, 0, 3, -2, 7) for b in (None, 0, 3, -2, 7))
def at(key):
    try: return data[key]
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
class Key:
    def __getitem__(self, key): return key
k = Key()
for key in (0, -1, 5, -6, 6, -7, True, 2 ** 40, -2 ** 40, 2 ** 70, 1.0, "1", None, (1,), [1], b"1", ..., k[1:3], k[::0], k["a":], k[:1.5], k[None:None:None], k[2 ** 40:], k[:2 ** 40], k[::2 ** 40], k[True:], k[1:2, 3]):
    print(repr(key), at(key))
for empty in ([], ()):
    print(empty[:], empty[1:], empty[-1:1], empty[::1])
    try: empty[0]
    except Exception as e: print(type(e).__name__, e)
copy = data[:]
print(copy == data, copy is data, (1, 2)[:] == (1, 2), data[1:][1:][1:], data[::2][::2], data[::-1][::-1] == data, data[-1:] + data[:-1])
nested = [[1], [2]]
shallow = nested[:]
shallow[0].append(9); print(nested, nested[0] is shallow[0])
