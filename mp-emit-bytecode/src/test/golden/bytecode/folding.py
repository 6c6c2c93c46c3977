x = 1 + 2 * 3 - 4
x = 7 // 2, -7 // 2, 7 % -3, 7 / 2, 2**10, 2**100, 2**-1
x = 1 << 3, 1 << 100, -1 >> 1, 1 | 6 ^ 3 & 2, ~5, -(1), +5
x = 7 % 0, 7 // 0, 1 << -1, 1.5 / 0, 0.0**-1, (-8) ** 0.5
x = 1.5 + 1, 1 - 0.1, 2 * 1e300 * 1e300, 7.5 // 2, -7.5 // 2, -7.5 % 2, 2**0.5, 1e16, 1e15, 1e-5, 0.0001, 1e23
x = 0.1 + 0.2, 1 / 3, 123456789.123456789, 5e-324, 1.7976931348623157e308, -0.0, 0.0, 100.0, 1e100
x = "a" + "b", "a" * 3, b"a" + b"b", "a" "b", b"c" b"d"
x = 1 < 2, 1 == 1, "a" in "b", None is None
x = not 1, not 0, not "", not y, not (), not None
x = 1 and y, 0 and y, 0 or y, 1 or y, y and 1 and z, y and 0 and z, 0 or "" or y or 1 or z, None or ()
x = 1 if 0 else 2, y if 1 else z
x = 1 + 2 + y, y + 1 + 2, 1 + y + 2
x = True + 1, 1j * 2, 2j, 1.5j, "%d" % 1
x = (1, 2, 3), (1, (2, "a")), (1, y), (), ((), 1), (1,), ("a long string", b"bytes", 2.5, None, True, ..., 3j)
x = [1, 2, 3], {1: 2}, {1, 2}
x = y[1, 2], y[(1, 2)], y["a", 1:2]
x = 1, 2
return_value = lambda: (1, 2)
for x in 1, 2, 3:
    pass
x = -16, -17, 47, 48, 127, 128, -64, -65, 16383, 16384
x = 0x3FFFFFFF, 0x40000000, -0x40000000, -0x40000001, 1000000000000000000000000
y(-16, -17, 47, 48, 63, 64, 127, 128, -64, -65, 8191, 8192, -8192, -8193, 1048575, 1048576)
y(0x3FFFFFFF, 0x40000000, -0x40000000, -0x40000001, 0xFFFFFFFFFFFFFFFF, 10**30)
y(None, True, False, ..., __debug__)
"a docstring that nothing keeps"
1
y
"" ""
if "":
    dead
if "a":
    alive
if ():
    dead
if 0.0 or 0j or b"" or None:
    dead
while 1 and 2:
    break
