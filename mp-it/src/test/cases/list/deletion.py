# del of items and slices with steps, compared with what is left by a model.
def model(n, start, stop, step):
    gone = set(range(n)[start:stop:step])
    return [i for i in range(n) if i not in gone]
def remove(n, start, stop, step):
    x = list(range(n))
    try: del x[start:stop:step]
    except Exception as e: return "%s: %s" % (type(e).__name__, e)
    return x
for step in (None, 1, 2, 3, -1, -2, 9, 0):
    print(step, [remove(6, start, stop, step) for start, stop in ((None, None), (1, None), (None, 4), (1, 5), (4, 1), (-3, -1), (9, None), (None, -9))])
wrong = [(n, start, stop) for n in range(6) for start in (None, -7, -2, 0, 1, 3, 8) for stop in (None, -7, -2, 0, 1, 3, 8) if remove(n, start, stop, 1) != model(n, start, stop, 1)]
print("wrong:", wrong)
x = list("abcdefgh")
for source in ("del x[0]", "del x[-1]", "del x[2]", "del x[1:3]", "del x[:1]", "del x[9]", "del x[-9]", "del x['a']", "del x[1.0]", "del x[None]", "del x[5:]", "del x[:]", "del x[0]", "del x[:]", "del x[0:1]"):
    try: exec(source); print(source, x)
    except Exception as e: print(source, type(e).__name__, e)
y = [[1, 2], [3]]
del y[0][0]; print(y)
del y[0][:], y[1]; print(y)
z = list(range(10))
del z[0], z[0], z[-1]; print(z)
while z: del z[len(z) // 2]; print(len(z), end=" ")
print()
for thing in ("(1, 2)", "'ab'", "range(3)", "b'ab'", "bytearray(b'ab')", "{1: 2}", "{1}", "None", "5"):
    for key in ("0", "1", "0:1"):
        try: exec("del v[%s]; print(%r, v)" % (key, key), {"v": eval(thing)})
        except Exception as e: print(thing, key, type(e).__name__, e)
