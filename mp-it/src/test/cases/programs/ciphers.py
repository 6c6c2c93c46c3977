# Text processing: old ciphers, anagrams, palindromes, counting; str methods and comprehensions.

ALPHABET = "abcdefghijklmnopqrstuvwxyz"
TEXT = "We attack at dawn, Sir! Bring 12 ladders."


def shift(char, by):
    if not char.isalpha():
        return char
    base = ord("A") if char.isupper() else ord("a")
    return chr((ord(char) - base + by) % 26 + base)


def caesar(text, by):
    return "".join(shift(char, by) for char in text)


def vigenere(text, key, direction=1):
    result, at = [], 0
    for char in text:
        if char.isalpha():
            result.append(shift(char, direction * ALPHABET.index(key[at % len(key)])))
            at += 1
        else:
            result.append(char)
    return "".join(result)


def rail_fence(text, rails):
    rows = [[] for _ in range(rails)]
    row, step = 0, 1
    for char in text:
        rows[row].append(char)
        if row + step not in range(rails):
            step = -step
        row += step
    return "".join("".join(row) for row in rows)


def rail_fence_back(text, rails):
    order = rail_fence("".join(chr(i + 256) for i in range(len(text))), rails)
    result = [""] * len(text)
    for place, char in zip(order, text):
        result[ord(place) - 256] = char
    return "".join(result)


def polybius_square(key):
    seen = []
    for char in (key + ALPHABET).replace("j", "i"):
        if char not in seen:
            seen.append(char)
    return {char: "%d%d" % (i // 5 + 1, i % 5 + 1) for i, char in enumerate(seen)}


MORSE = dict(
    pair.split("=")
    for pair in (
        "a=.- b=-... c=-.-. d=-.. e=. f=..-. g=--. h=.... i=.. j=.--- k=-.- l=.-.. m=-- n=-. o=--- "
        "p=.--. q=--.- r=.-. s=... t=- u=..- v=...- w=.-- x=-..- y=-.-- z=--.."
    ).split()
)


def frequencies(text):
    counts = {}
    for char in text.lower():
        if char.isalpha():
            counts[char] = counts.get(char, 0) + 1
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def crack_caesar(text):
    """The shift whose result has the most of the letters that English likes."""
    return max(range(26), key=lambda by: sum(c in "etaoinshr" for c in caesar(text.lower(), -by)))


secret = caesar(TEXT, 3)
print(secret, "|", caesar(secret, -3) == TEXT, "|", caesar(TEXT, 13))
print("cracked", crack_caesar(caesar("the rain in spain stays mainly in the plain", 11)))
hidden = vigenere(TEXT, "lemon")
print(hidden, "|", vigenere(hidden, "lemon", -1) == TEXT)
for rails in (2, 3, 5):
    fenced = rail_fence("wearediscoveredfleeatonce", rails)
    print("fence", rails, fenced, rail_fence_back(fenced, rails))
square = polybius_square("python")
print("polybius", " ".join(square[c] for c in "snake"), len(square), square["i"], "j" in square)
signal = " ".join(MORSE[c] for c in "sos")
back = {code: char for char, code in MORSE.items()}
print(
    "morse",
    signal,
    "".join(back[code] for code in signal.split()),
    max(len(c) for c in MORSE.values()),
)
print("frequent", frequencies(TEXT)[:5])


def is_palindrome(text):
    letters = [char.lower() for char in text if char.isalpha()]
    return letters == letters[::-1]


for text in ("A man, a plan, a canal: Panama", "Not quite", "", "Was it a car or a cat I saw?"):
    print("palindrome", repr(text), is_palindrome(text))

words = (
    "listen silent enlist google elbow below state taste inch chin study dusty night thing".split()
)
groups = {}
for word in words:
    groups.setdefault("".join(sorted(word)), []).append(word)
print("anagrams", sorted(group for group in groups.values() if len(group) > 1))


def pig_latin(word):
    for i, char in enumerate(word):
        if char in "aeiou":
            return word[i:] + word[:i] + ("way" if i == 0 else "ay")
    return word + "ay"


def title(text):
    return " ".join(word[:1].upper() + word[1:].lower() for word in text.split(" "))


def snake_case(name):
    return "".join("_" + c.lower() if c.isupper() else c for c in name).lstrip("_")


def camel_case(name):
    first, *rest = name.split("_")
    return first + "".join(word[0].upper() + word[1:] for word in rest if word)


print([pig_latin(word) for word in "apple smile python hmm".split()])
print(title("tHE qUICK  brown"), snake_case("HttpServerName"), camel_case("heap_block__count"))
print(
    "runs",
    [TEXT.count(c) for c in "at !"],
    TEXT.find("at"),
    TEXT.rfind("at"),
    TEXT.find("zz"),
    TEXT.index("dawn"),
)
print(
    "replace",
    TEXT.replace("a", "4", 2),
    "aaa".replace("a", "aa"),
    "abc".replace("", "-"),
    "x".replace("y", ""),
)
print(
    "strip",
    "  x ".strip(),
    "xxabxx".strip("x"),
    "xyabyx".lstrip("xy"),
    "abc".rstrip("bc"),
    repr("\t\n ".strip()),
)
print(
    "tests",
    "abc".startswith("bc", 1),
    "abc".endswith("bc"),
    "12".isdigit(),
    "a1".isalpha(),
    " \n".isspace(),
    "aB".islower(),
)
print(
    "join",
    "-".join("abc"),
    "".join([]),
    ", ".join(sorted(set("mississippi"))),
    "ab" * 3,
    0 * "x",
    "b" in "abc",
)
print(
    "compare",
    "abc" < "abd",
    "Z" < "a",
    "" < "a",
    "abc" == "ab" + "c",
    max("snake"),
    min("snake"),
    sorted("hello"),
)
