# // % divmod of floats of both signs and of mixed ints.
values = [1.0, -1.0, 2.5, -2.5, 0.1, -0.1, 3.0, 1e10, -1e10, 7, -7, 1e-5]
for a in [0.0, -0.0, 5.5, -5.5, 10, -10] + values:
    print(a, [a // b for b in values])
    print(a, [a % b for b in values])
    assert all(divmod(a, b) == (a // b, a % b) for b in values)
for a in (5.5, -5.5, 0.0, 1, 2 ** 70):
    row = []
    for source in ("a // 0.0", "a % 0.0", "a / 0.0", "divmod(a, 0.0)", "a // -0.0", "a / 0"):
        try: row.append(eval(source))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(a, row)
for source in ("5.5 // '1'", "5.5 % None", "5.5 / []", "divmod(5.5, 'a')", "5.5 // 1j", "5.5 % 1j", "5.5 // True", "True // 0.3", "True % 0.3", "2 ** 70 % 2.5", "2.5 % 2 ** 70", "-2.5 % 2 ** 70", "2.5 // 2 ** 70", "-2.5 // 2 ** 70", "1e300 % 7", "1e300 // 1e299", "1e-300 // 1e-301", "0.3 % 0.1", "0.3 // 0.1", "1 % 0.1", "1 // 0.1", "6.0 % 2.0", "-6.0 % 2.0", "6.0 % -2.0", "-0.0 % 2.0", "0.0 % -2.0", "-1e-20 % 3", "5.0 // 5", "4.999999 // 5"):
    try: print(source, repr(eval(source)))
    except Exception as e: print(source, type(e).__name__, e)
x = 17.5; x //= 2; print(x); x %= 3; print(x); x /= 4; print(x); x **= 2; print(x); x -= 0.5; print(x); x *= -3; print(x); x += 1; print(x)
