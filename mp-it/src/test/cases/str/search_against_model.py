# Methods of str against plain models in Python, over many generated texts.
def texts():
    letters = "ab"
    found = [""]
    for length in range(1, 6):
        found += [t + c for t in found if len(t) == length - 1 for c in letters]
    return found
def find_model(s, part):
    for i in range(len(s) - len(part) + 1):
        if all(s[i + j] == part[j] for j in range(len(part))): return i
    return -1
def rfind_model(s, part):
    for i in range(len(s) - len(part), -1, -1):
        if all(s[i + j] == part[j] for j in range(len(part))): return i
    return -1
def count_model(s, part):
    n = i = 0
    while (i := find_model(s[i:], part) + i if find_model(s[i:], part) >= 0 else -1) >= 0:
        n, i = n + 1, i + len(part)
    return n
def replace_model(s, old, new):
    out, i = "", 0
    while i < len(s):
        if s[i:i + len(old)] == old: out, i = out + new, i + len(old)
        else: out, i = out + s[i], i + 1
    return out
def strip_model(s, chars):
    while s and s[0] in chars: s = s[1:]
    while s and s[-1] in chars: s = s[:-1]
    return s
ALL = texts()
PARTS = ("a", "b", "ab", "aa", "aba", "bb")
sums = [0] * 6
for s in ALL:
    for part in PARTS:
        assert s.find(part) == find_model(s, part), (s, part)
        assert s.rfind(part) == rfind_model(s, part), (s, part)
        assert s.count(part) == count_model(s, part), (s, part)
        assert s.replace(part, "<>") == replace_model(s, part, "<>"), (s, part)
        assert s.strip(part) == strip_model(s, part), (s, part)
        assert part.join(s.split(part)) == s and part.join(s.rsplit(part)) == s
        assert (part in s) == (s.find(part) >= 0) == (s.partition(part)[1] == part)
        assert s.startswith(part) == (s[:len(part)] == part) and s.endswith(part) == (s[-len(part):] == part)
        sums[0] += s.find(part); sums[1] += s.rfind(part); sums[2] += s.count(part)
        sums[3] += len(s.split(part)); sums[4] += len(s.rpartition(part)[0]); sums[5] += len(s.strip(part))
    assert s.encode().decode() == s and "".join(reversed("".join(reversed(s)))) == s
    assert s.encode().find(b"ab") == s.find("ab") and s.upper().lower() == s
print(len(ALL), sums)
for n in range(-2, 4):
    print(n, sum(len(s.split("a", n)) for s in ALL), sum(len(s.rsplit("b", n)[0]) for s in ALL), sum(len(s.replace("ab", "x", n)) for s in ALL))
orders = [(a < b, a <= b, a == b, a > b) for a in ALL[:20] for b in ALL[:20]]
print([sum(column) for column in zip(*orders)], sorted(ALL)[:12], max(ALL), min(ALL))
print(len({s: i for i, s in enumerate(ALL)}), len(set(ALL)), len({hash(s) for s in ALL}) > 50)
