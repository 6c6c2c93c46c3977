# nan and inf in comparisons, arithmetic, containers, min, max, sort, conversion.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
inf, nan = float("inf"), float("nan")
check("""
nan == nan, nan != nan, nan < nan, nan <= nan, nan > nan, nan >= nan, nan == 1, nan < 1, 1 < nan, nan == inf
inf == inf, inf > 1e308, -inf < -1e308, inf > 10 ** 400, -inf < -10 ** 400, inf == float("1e999"), inf != -inf
inf + 1, inf + inf, inf - inf, inf * 2, inf * -1, inf * 0, inf / 2, inf / inf, 1 / inf, -1 / inf, inf - 1e308, -inf + inf
nan + 1, nan * 0, nan - nan, nan / nan, 1 / nan, nan ** 0, 1 ** nan, nan ** 1, inf ** 0, inf ** 2, inf ** -1, (-inf) ** 3, (-inf) ** 2, 0.5 ** inf, 2 ** inf, 2 ** -inf, 0.0 ** inf
inf // 1
inf % 1
1 // inf, 1 % inf, -1 // inf, -1 % inf
nan // 1, nan % 1
divmod(1, inf)
divmod(inf, 1)
divmod(nan, 1)
inf / 0
nan / 0
0.0 ** -1
abs(-inf), abs(nan), -inf, -nan, +nan, bool(nan), bool(inf), not nan
int(inf)
int(-inf)
int(nan)
round(inf)
round(nan)
round(inf, 2), round(nan, 2)
str(inf), repr(-inf), str(nan), "%f %e %g" % (inf, -inf, nan), "{:5}|{:<6}|{:+}".format(inf, nan, inf)
"%d" % inf
nan in [nan], nan in (1, nan), [nan] == [nan], (nan,) == (nan,), {nan: 1} == {nan: 1}, [nan].count(nan), [float("nan")].count(float("nan"))
nan is nan, [nan][0] is nan, hash(inf) == hash(inf), len({inf, inf}), inf in {inf: 1}
max(nan, 1) != max(nan, 1), max(1, nan), min(nan, 1) != min(nan, 1), min(1, nan), max(inf, 1), min(-inf, 1), max(1, inf, nan)
sorted([3, inf, -inf, 0]), sum([inf, 1]), sum([inf, -inf]) != 0, sum([nan, 1])
float(str(inf)) == inf, float(str(nan)) != 0, inf == complex(inf), complex(nan, 0) == complex(nan, 0)
range(inf)
[1][nan]
"a" * inf
1 < inf, 2 ** 70 < inf, True < inf, inf < "a" if False else "-"
inf < "a"
any([nan]), all([nan, inf]), 0 * nan, 0 * inf, -0.0 == 0.0, 1e308 * 10 == inf, -1e308 * 10 == -inf
""")
