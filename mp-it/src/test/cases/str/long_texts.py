# Texts of thousands of characters: methods, formats, joins and comparisons at their ends.
def check(table):
    for source in table.strip().split("\n"):
        try:
            answer = repr(eval(source))
        except Exception as e:
            answer = "%s: %s" % (type(e).__name__, e)
        print(source, "->", answer)
line = "0123456789" * 100
words = "lorem ipsum dolor sit amet " * 60
wide = "\u00e9\u20acx" * 300
check("""
len(line), len(words), len(wide), len(wide.encode()), len(words.split()), len(words.split(" ")), len(line.split("9")), len(words.splitlines())
line.find("9"), line.rfind("0"), line.find("90"), line.find("0123", 1), line.find("99"), line.count("12"), line.index("5", 500), line.rindex("5", 0, 500)
words.count("or"), words.find("amet", 1000), words.rfind("lorem"), words[-6:], words.strip()[-4:], words.rstrip("tema ")[-3:]
len(line.replace("0", "")), len(line.replace("0", "zero")), line.replace("0123456789", "") == "", len(line.replace("", "-")), line.replace("9", "X", 1).find("X")
len(line * 10), (line * 2)[995:1005], line + "x" == line, line + "" == line, line < line + "0", line > line[:-1], line == "0123456789" * 100, line[1:] == line[:-1]
len(",".join([line] * 5)), len(",".join(words.split())), ",".join(line)[:9], len("".join(reversed(line))), "".join(sorted(line))[:12], len(set(line))
line[990:], line[-10:-5], line[5:5], len(line[1:-1]), line[999], line[-1000]
line[1000]
line.index("x")
wide[0] == "\\u00e9", wide[899] == "x", wide[-2] == "\\u20ac", len(wide[450:]), wide[3:6] == wide[:3], wide.find("x", 100), wide.rfind("\\u20ac"), wide.count("\\u00e9"), len(wide.split("x")), len(wide.replace("\\u20ac", "e").encode())
wide[900]
len("%s-%s" % (line, line)), len("{}{:>1200}".format(line, line)), len(f"{line}{words}"), len("%1500s" % line), len("{:.10}".format(line)), len("%.20s" % line)
line.startswith("0123456789" * 50), line.endswith("0123456789" * 99), line.startswith(line + "0"), line in line * 2, line * 2 in line
line.isdigit(), words.isalpha(), words.islower(), len(words.upper()), words.upper().lower() == words, line.isspace(), (" " * 2000).isspace(), (" " * 2000).strip() == ""
words.partition("dolor")[0], len(words.rpartition("dolor")[0]), len(words.split(None, 3)[-1]), len(words.rsplit(None, 3)[0]), words.split("amet ")[-1] == ""
int(line[:50]) % 997, len(str(int(line))), str(int("1" + line)) == "1" + line, float("1" + "0" * 200), int(line[1:17], 16), len(hex(int(line)))
hash(line) == hash("0123456789" * 100), {line: 1}["0123456789" * 100], line in {line}, len({line[i:] for i in range(50)}), line is line
len(repr(line)), len(repr("'\\n" * 500)), len(repr(b"\\xff" * 500)), eval(repr(line)) == line
bytes(line, "utf8")[995:], len(wide.encode()[:7].decode()), bytearray(line, "utf8")[5:8], len(line.encode().hex()), max(words), min(words), sum(map(int, line))
""")
text = ""
for i in range(300): text += chr(97 + i % 26)
print(len(text), text[290:], text.count("a"), text.find("zab", 200))
joined = "\n".join("%d:%s" % (i, "x" * i) for i in range(60))
print(len(joined), len(joined.splitlines()), max(len(l) for l in joined.split("\n")), joined[-5:], sum(int(l.split(":")[0]) for l in joined.splitlines()))
