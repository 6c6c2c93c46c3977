# % formatting of ints: d i u x X o c, flags, width, precision, big values, wrong types.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
values = (0, 1, -1, 42, -42, 255, 2 ** 31, -2 ** 31, 2 ** 64)
for spec in ("%d", "%i", "%u", "%x", "%X", "%o", "%#x", "%#X", "%#o", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+5d", "%-+5d|", "%+05d", "%.3d", "%8.3d", "%-8.3d|", "%08.3d", "%#010x", "%# x", "%x%%", "%1d", "%40d", "%-40d|", "%040d", "%ld", "%+x", "% x"):
    row = []
    for value in values:
        try: row.append(spec % value)
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(spec, row)
check("""
"%c" % 65, "%c" % "A", "%c%c" % (72, "i"), "%3c|%-3c|" % ("a", "b"), "%c" % 0
"%c" % ""
"%c" % "ab"
"%c" % b"a"
"%c" % 1.5
"%c" % None
"%d" % 3.99, "%d" % -3.99, "%d" % 1e15, "%i" % 2.5, "%d" % True, "%x" % True
"%x" % 3.5
"%o" % 3.5
"%d" % float("nan")
"%d" % float("inf")
"%d" % "3"
"%d" % None
"%d" % [1]
"%d" % (1,)
"%d" % 1j
"%x" % "a"
"%*d" % (5, 42), "%-*d|" % (5, 42), "%0*d" % (5, 42), "%*d|" % (-5, 42), "%.*d" % (3, 5)
"%*d" % (5,)
"%*d" % ("5", 42)
"%d %d" % (1, 2), "%d" * 3 % (1, 2, 3)
"%d %d" % 1
"%d %d" % (1,)
"%d" % (1, 2)
"%d" % ()
"%" % 1
"%5" % 1
"%-" % 1
"%q" % 1
"%(a)d" % {"a": 5}, "%(a)05d|%(b)-4x|" % {"a": 42, "b": 255}
"%(a)d" % {"b": 5}
"%(a)d" % 5
"%(a" % {"a": 1}
"%d%%" % 50, "%%%d" % 5, "%%" % (), "%%%%" % ()
int("%d" % -2 ** 70) == -2 ** 70
"%s" % 5, "%r" % 5, "%5s|" % 5, "%-5r|" % 5, "%.1s" % 55
""")
