# Slices of str: every start, stop and step for a short text, then what is no slice.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
s = "abcdef"
for start in (None, -7, -6, -2, -1, 0, 1, 3, 5, 6, 9):
    print(start, [s[start:stop] for stop in (None, -7, -3, -1, 0, 2, 5, 6, 9)])
for step in (1, 2, 3, 7, -1, -2, -7):
    row = []
    for start, stop in ((None, None), (1, None), (None, 4), (4, 1), (1, 4), (-2, None), (None, -4)):
        try: row.append(s[start:stop:step])
        except Exception as e: row.append(type(e).__name__)
    print(step, row)
check("""
[s[i] for i in range(-6, 6)]
s[6]
s[-7]
s[True], s[False]
s[2 ** 40]
s[-2 ** 40]
s[1.0]
s["1"]
s[None]
s[b"1"]
s[()]
s[1, 2]
s[...]
s[::0]
s[slice(1, 4)]
s[slice(None)]
s[slice(3)]
s["a":]
s[1.0:]
s[:2 ** 40]
s[-2 ** 40:]
s[2 ** 40:]
s[:-2 ** 40]
""[0]
""[:]
""[5:]
s[:] is s
s[0:6] is s
s[2:2]
s[1:3][0]
s[::-1][::-1] == s
s[1:][1:][1:]
s[-3:][:2]
s[:3] + s[3:] == s
s.__getitem__(0)
"abc"[1:2].upper()
("x" * 1000)[990:]
("ab" * 1000)[1998::1]
""")
try: s[0] = "x"
except Exception as e: print(type(e).__name__, e)
try: s[0:2] = "xy"
except Exception as e: print(type(e).__name__, e)
try: del s[0]
except Exception as e: print(type(e).__name__, e)
try: del s[:]
except Exception as e: print(type(e).__name__, e)
