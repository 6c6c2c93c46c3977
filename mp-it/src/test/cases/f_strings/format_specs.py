# Format specifications in f-strings: constants, nested fields, and what __format__ is not.
n, big, neg, zero, f, s, b = 42, 1 << 70, -42, 0, 3.14159, "text", True
for spec in ("", "d", "5", "5d", "<5", ">5", "^5", "=5", "05", "+", "+d", "-", " ", " d", "+5", "+05", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "c", "n", ",", ",d", "_", "_d", "_x", "08b", "#010x", "*^9", "*<9", "*>9", "0<5", "0>5", "0^5", "=+8", "x=+8", ".2f", "8.2f", ".0f", "e", ".3e", "E", "g", ".2g", "G", "%", ".1%", "s", "5s", ".2", ".2s", "r", "q", "5x5", ">>5", "<<5", "  5", "5 ", "d5", "+-5", "##x", "100", "0", "00", "+0", ".", "5.", ".d", "z", "!r"):
    row = []
    for value in (n, neg, big, f, s, b):
        try:
            row.append(("{:" + spec + "}").format(value))
        except Exception as e:
            row.append(type(e).__name__ + ": " + str(e))
    try:
        exec("same = [f'{n:%s}', f'{s!s:%s}']" % (spec, spec))
    except Exception as e:
        same = str(e)
    print(repr(spec), row, same)
w, p, fill, align, kind = 10, 3, "*", "^", "x"
print(f"{n:{w}}|", f"{n:<{w}}|", f"{n:{align}{w}}|", f"{n:{fill}{align}{w}}|", f"{f:{w}.{p}}|", f"{f:.{p}}|", f"{f:{w}.{p}f}|", f"{n:{kind}}|", f"{n:{'#'}{kind}}|", f"{n:{w}{kind}}|", f"{n:0{w}}|", f"{s:{w}}|", f"{s:.{p}}|", f"{s!r:{fill}>{w}}|")
print(f"{n:{w-2}}|", f"{n:{w // 3}}|", f"{n:{len(s)}}|", f"{n:{[5, 6][0]}}|", f"{n:{'5'}}|", f"{n:{'>' + '5'}}|", f"{n:{w if n else 2}}|", f"{n:{''}}|", f"{n:{w!r}}|", f"{n:{w!s}}|", f"{n:{'a'!s}>4}|")
print(f"{n:}", f"{n:{''}}", f"{s:}", f"{n!r:}", f"{s: >6}", f"{s:->6}", f"{s:.0}|", f"{'':5}|", f"{'':.0}|", f"{'é':3}|", f"{b:d}", f"{b:5}|", f"{b}", f"{None}", f"{[1]}", f"{zero:5}|", f"{zero:x}", f"{-0.0:.1f}")
for source in ("{None:5}", "{[1]:5}", "{(1, 2):5}", "{ {1: 2} :5}", "{b'x':5}", "{1j:.2f}", "{1j:9}", "{n:s}", "{s:d}", "{s:f}", "{s:x}", "{f:d}", "{f:x}", "{f:s}", "{f:c}", "{s:=5}", "{s:+}", "{s:,}", "{s:#}", "{s:05}", "{n:.2}", "{n:.2d}", "{f:,}", "{f:_}", "{f:,.2f}", "{1234567:,}", "{1234567.891:,.2f}", "{1234567:_}", "{12345678:_x}", "{-1234:,}", "{0:,}", "{999:,}", "{1000:,}", "{1000:10,}", "{1000:<10,}|", "{65:c}", "{-1:c}"[:0], "{n:{w}{w}}", "{n:{s}}", "{n:{f}}", "{n:{None}}", "{n:{missing}}", "{n:{w:{w}}}", "{n:{{}}}", "{n:{}}", "{n:{w}", "{n:w}}", "{n:{w!z}}", "{n:{w!r:3}}|", "{n:{w:>3}}|", "{n::5}", "{s::>6}", "{s:{':'}>6}", "{n:!>5}", "{n:=>5}", "{n:=5}", "{n:'5}", "{n:>'5'}", "{n:5#}", "{n:\\x35}|", "{n:\\n>5}|"):
    try:
        print(source, eval('f"%s"' % source))
    except Exception as e:
        print(source, type(e).__name__, e)


class Formatted:
    def __format__(self, spec):
        return "formatted " + spec

    def __str__(self):
        return "str"


o = Formatted()
print(f"{o}", f"{o!s:>5}")
try:
    print(f"{o:5}")
except Exception as e:
    print(type(e).__name__, e)
for value in (0, 1, -1, 255, 1 << 31, -(1 << 31), 1 << 64, 0.1, 1e100, -1e-7, 1.0, 123456789.0, 0.5, 1e16, float("inf"), -float("inf"), float("nan")):
    print(value, f"{value:12}|{value:<12}|{value:^12}|{value:+}|{value: }|{value:.3e}|{value:.3f}|{value:g}|{value:010}|" if abs(value) < 1e30 else f"{value:12}|{value:g}|")
