# + * % in and comparisons of str with itself and with everything else.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
values = ["'ab'", "''", "b'ab'", "bytearray(b'ab')", "1", "0", "-1", "True", "1.5", "None", "[1]", "('x',)", "{}", "range(2)", "'a'"]
for op in ("+", "*", "in", "not in", "==", "!=", "<", "<=", ">", ">="):
    for value in values:
        row = []
        for source in ("'ab' %s %s" % (op, value), "%s %s 'ab'" % (value, op)):
            try: row.append(eval(source))
            except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
        print(op, value, row)
check("""
"ab" - "b"
"ab" / 2
"ab" // 2
"ab" ** 2
"ab" & "b"
"ab" | "b"
"ab" ^ "b"
"ab" << 1
"ab" >> 1
"ab" @ "b"
-"ab"
+"ab"
~"ab"
not "ab", not ""
abs("ab")
"ab" "cd" * 2
"a" * 3 + "b"
"a" < "b" < "c"
"a" < "c" < "b"
"a" == "a" == "a"
"abc" > "abb", "abc" > "ab", "Z" < "a", "" < "a"
"a" is not None
"x" and "y", "" and "y", "x" or "y", "" or "y"
"a" if "" else "b"
"ab" * 2 ** 3
"ab" * -(2 ** 40)
"" * 1000000
""")
s = "x"
s += "y"; s *= 3; s = s + s[:1]; print(s)
for source in ("s += 1", "s -= 'a'", "s *= 'a'", "s *= 1.5", "s |= 'a'", "s %= ()", "s %= 1"):
    try: exec(source); print(source, s)
    except Exception as e: print(source, type(e).__name__, e)
