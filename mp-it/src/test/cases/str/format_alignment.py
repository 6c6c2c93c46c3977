# The format mini-language for text: fill, align, width, precision, nested fields.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
def table(spec, *values):
    for value in values:
        try: print(spec, repr(value), repr(("{:" + spec + "}").format(value)))
        except Exception as e: print(spec, repr(value), type(e).__name__, e)
for spec in ("", "s", "6", "<6", ">6", "^6", "^7", "*<6", "*>6", "*^6", "0<6", ".2", ".0", "6.2", ">6.2", "^6.1s", "06", "-<6", "+<6", "=6", "<", ">", "^", "<<6", ">>6", "^^6", ".10", "1", "0"):
    table(spec, "abc", "")
for spec in ("c", "x", "f", "e", "%", "n", "+", "-", " ", "#", ",", "_", "+6", "#x", "6.2.2", "s6", "6s6", "z", "!", "6q", "=6", ".", ".x", "<."):
    table(spec, "abc")
check("""
"{:>{}}".format("a", 5)
"{:{}{}}".format("a", "^", 5)
"{:{f}{a}{w}.{p}}".format("abcdef", f="*", a=">", w=8, p=3)
"{0:{1}}".format("a", "<4")
"{:{:}}".format("a", 3)
"{:{}}".format("a")
"{:{{}}}".format("a", 3)
"{:{x}}".format("a", x="")
"{:10}".format(True), "{:10}".format(None)
"{!r:10}|".format("a")
"{!s:>10}|".format([1])
"{!r:.3}".format("abcdef")
"{:.3}".format(None)
"{:>8}".format((1, 2))
"{:>12}".format({"a": 1})
format("a", ">4"), format("abc", ".2"), format("a"), format(5, "")
format("a", 5)
format("a", None)
format()
"|{:5}|{:>5}|{:^5}|".format("a", "b", "c")
"{:{w}}|{:{w}}".format("a", "b", w=3)
"{:\\u00e9>4}".format("a") == "\\u00e9\\u00e9\\u00e9a"
"{:>5}".format("\\u20ac")[-1] == "\\u20ac"
len("{:1000}".format("a"))
f"{'a':>5}|{'b':<5}|{'c':^5}|"
f"{'abcdef':.{3}}|{'x':{'*'}^{5}}|"
""")
