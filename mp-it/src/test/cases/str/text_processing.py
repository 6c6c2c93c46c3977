# Text programs: tokenising, wrapping, tables, encoding, templates, diffs.
text = """It was the best of times, it was the worst of times,
it was the age of wisdom... it was the age of foolishness"""
words = []
for line in text.split("\n"):
    for w in line.split():
        w = w.strip(".,").lower()
        if w: words.append(w)
print("words:", len(words), len(set(words)), words[:6])
count = {}
for w in words: count[w] = count.get(w, 0) + 1
print("top:", sorted(count.items(), key=lambda kv: (-kv[1], kv[0]))[:5])
def wrap(s, width):
    lines, line = [], ""
    for w in s.split():
        if line and len(line) + 1 + len(w) > width:
            lines.append(line)
            line = w
        else: line = line + " " + w if line else w
    return lines + [line]
for l in wrap(text, 30): print("|" + l + " " * (30 - len(l)) + "|", "|" + l.center(30) + "|")
def title(s): return " ".join(w[0].upper() + w[1:].lower() for w in s.split())
print("title:", title("the qUICK brown fOX"))
def is_palindrome(s):
    s = "".join(c for c in s.lower() if c.isalpha())
    return s == "".join(reversed(s))
print("palindromes:", [is_palindrome(s) for s in ("A man, a plan, a canal: Panama", "hello", "", "No lemon, no melon")])
def rle(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += (str(j - i) if j - i > 1 else "") + s[i]
        i = j
    return out
def unrle(s):
    out, n = "", ""
    for c in s:
        if c.isdigit(): n += c
        else:
            out += c * int(n or 1)
            n = ""
    return out
print("rle:", rle("aaabccddddde"), unrle(rle("aaabccddddde")), rle(""), rle("x"))
def vigenere(s, key, sign):
    out = []
    for i, c in enumerate(s):
        k = sign * (ord(key[i % len(key)]) - 97)
        out.append(chr((ord(c) - 97 + k) % 26 + 97) if c.isalpha() else c)
    return "".join(out)
print("vigenere:", vigenere("attack at dawn", "lemon", 1), vigenere(vigenere("attack at dawn", "lemon", 1), "lemon", -1))
morse = {"s": "...", "o": "---", "e": ".", "t": "-"}
print("morse:", " ".join(morse[c] for c in "sos"), "".join({v: k for k, v in morse.items()}[m] for m in "- . ... -".split()))
def base64(data):
    abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + b"\0" * (3 - len(chunk)), "big")
        out += "".join(abc[n >> s & 63] for s in (18, 12, 6, 0))[:len(chunk) + 1] + "=" * (3 - len(chunk))
    return out
print("base64:", base64(b""), base64(b"f"), base64(b"fo"), base64(b"foobar"), base64(bytes(range(10))))
def hexdump(data):
    for i in range(0, len(data), 8):
        row = data[i:i + 8]
        print("%04x" % i, " ".join("%02x" % b for b in row), "".join(chr(b) if 32 <= b < 127 else "." for b in row))
hexdump(b"Hello, \x00\xff world\n")
rows = [("name", "qty", "price"), ("apple", 3, 1.25), ("kiwi", 12, 0.5), ("watermelon", 1, 4)]
for r in rows: print("%-12s|%5s|%8s" % r)
for n, q, p in rows[1:]: print("{:<12}|{:>5d}|{:>8.2f}|{:^9}|".format(n, q, p, q * p))
def template(s, **values):
    out, i = "", 0
    while i < len(s):
        if s[i:i + 2] == "${":
            j = s.index("}", i)
            out += str(values.get(s[i + 2:j], "?"))
            i = j + 1
        else:
            out += s[i]
            i += 1
    return out
print("template:", template("Dear ${name}, you owe ${sum} ${missing}", name="Ann", sum=5))
def levenshtein(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a):
        prev, row[0] = row[0], i + 1
        for j, y in enumerate(b): prev, row[j + 1] = row[j + 1], min(row[j + 1] + 1, row[j] + 1, prev + (x != y))
    return row[-1]
print("distance:", levenshtein("kitten", "sitting"), levenshtein("", "abc"), levenshtein("same", "same"))
def parse_query(s): return [tuple(p.split("=", 1)) if "=" in p else (p, "") for p in s.split("&")]
print("query:", parse_query("a=1&b=two&c&d=x=y"))
def unquote(s):
    parts = s.split("%")
    return parts[0] + "".join(chr(int(p[:2], 16)) + p[2:] for p in parts[1:])
print("unquote:", unquote("a%20b%2Fc"), unquote("plain"))
def glob(p, s):
    if not p: return not s
    if p[0] == "*": return any(glob(p[1:], s[i:]) for i in range(len(s) + 1))
    return bool(s) and (p[0] == "?" or p[0] == s[0]) and glob(p[1:], s[1:])
print("glob:", [glob(p, "readme.txt") for p in ("*.txt", "r?adme.*", "*.py", "*", "", "readme.txt", "*e*e*t")])
def ini(s):
    out, section = {}, None
    for line in s.splitlines():
        line = line.split(";")[0].strip()
        if line.startswith("[") and line.endswith("]"): section = out.setdefault(line[1:-1], {})
        elif "=" in line:
            k, _, v = line.partition("=")
            section[k.strip()] = v.strip()
    return out
conf = ini("[a]\nx = 1 ; one\n\n[b]\ny=two words\nz =\n")
print("ini:", sorted((s, sorted(v.items())) for s, v in conf.items()))
print("anagrams:", sorted("".join(g) for g in {"".join(sorted(w)): w for w in ("listen", "silent", "enlist", "google")}.values() if len(g) == 6)[-1])
print("columns:", [c.strip() for c in " a | b|c ".split("|")], "\t".join(["x", "y"]).split("\t"), "a  b".split(" "), "k: v: w".split(": ", 1))
print("numbers:", "".join(c for c in "a1b22c" if c.isdigit()), sum(int(c) for c in "12345"), "1,234,567".replace(",", ""), ",".join(str(n) for n in range(5)))
