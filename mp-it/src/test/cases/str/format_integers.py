# The format mini-language for ints: types, signs, alternate forms, zero padding, grouping.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
values = (0, 1, -1, 7, 42, -42, 255, 1000, -1234567, 2 ** 30, -2 ** 31, 2 ** 40 + 1, -10 ** 20)
specs = ("", "d", "b", "o", "x", "X", "c", "n", "#b", "#o", "#x", "#X", "+", "-", " ", "+d", " d", "+x", "8", "08", "<8", ">8", "^8", "=8", "*^9", "*=9", "0=9", "+08", " 08", "#010x", "#010b", ",", ",d", "_", "15,", "015,", "<15,", "_x", ",x", "_b")
for spec in specs:
    row = []
    for value in values:
        if spec == "c" and not 0 < value < 128: continue
        try: row.append(("{:" + spec + "}").format(value))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(spec, row)
for spec in ("s", "q", ".2", ".2d", "5.1d", "e", "f", ".1f", "g", "%", ".0%", "E", "G", "F", "08.2f", "+.1e", ",.2f", "#.3g"):
    row = []
    for value in (0, 5, -12345, 10 ** 20):
        try: row.append(("{:" + spec + "}").format(value))
        except Exception as e: row.append("%s: %s" % (type(e).__name__, e))
    print(spec, row)
check("""
"{:d}".format(True), "{:5}".format(True), "{:x}".format(False), "{}".format(True)
"{:d}".format(1.0)
"{:x}".format(1.5)
"{:d}".format("1")
"{:d}".format(None)
"{:d}".format([])
"{:c}".format(65), "{:5c}|{:<5c}|{:^5c}|".format(65, 66, 67)
"{:c}".format("A")
"{:+c}".format(65)
"{:{}}".format(5, 4), "{:0{}d}".format(5, 4), "{:{}{}}".format(255, "#", "x")
"{:<<5}".format(5), "{:x<5}".format(5), "{:x>5x}".format(255)
"{:b}".format(2 ** 70), "{:#x}".format(-2 ** 70), "{:,}".format(2 ** 70)
"{:>30}".format(10 ** 20), "{:030}".format(-10 ** 20), "{:^+30}".format(10 ** 20)
format(255, "x"), format(255, "#X"), format(-5, "+"), format(1234567, ",")
f"{10:x}{10:b}{-10:o}", f"{2 ** 64:#x}", f"{5:>3}{5:<3}|"
int("{:d}".format(-2 ** 65)) == -2 ** 65
int("{:x}".format(2 ** 65 + 1), 16) == 2 ** 65 + 1
""")
