# __template__ takes what it is given.
for a in [((),), ((), ()), ((), None), ((), None, None), ((), None, None, None), ((),) * 5, ((),) * 6,
          ((),) * 7, ((), 1, 2, 3, 4, 5, 6, 7, 8, 9), ("ab", ()), (["a"], [1, 2, 3, 4]),
          (("a", "b"), [1, 2, 3, 4]), (("a", "b"), (1, 2, 3, 4), 9), (None, ()), (1, 2), ((1,), ()),
          ((), (1, 2, 3)), (("a", "b"), ()), ((), (1, 2, 3, 4))]:
    try:
        t = __template__(*a)
        print(a, t, t.strings, t.values)
    except Exception as e:
        print(a, repr(e))
try:
    __template__()
except TypeError as e:
    print(repr(e))
print(list(__template__(("a", "b"), (1, "x", None, ""))))
