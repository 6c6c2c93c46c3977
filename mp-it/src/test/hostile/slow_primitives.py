# Single operations whose time grows faster than their input.
import json

words = "".join(chr(97 + n % 3) for n in range(20000))
print(len(sorted(words)), words.count("ab"), words.find("x"), len(words.replace("a", "bb")))
print(
    ("a" * 30000).find("a" * 2000 + "b"), ("a" * 30000).count("aa"), len(("a" * 30000).split("a"))
)
print(len(str(7**20000)), len(hex(3**30000)), int("9" * 5000) % 9, pow(3, 10**300, 10**300 + 7) > 0)
print(7**5000 // 3**4000 % 1000, (2**20000 - 1) % (2**9999 + 1) > 0, len(str(10**3000 * 10**3000)))
print(
    sorted([n % 2 for n in range(20000)])[10000],
    sorted(range(20000), reverse=True)[0],
    sorted([5] * 20000)[3],
)
print(len(set(n * 65536 for n in range(5000))), len({float(n): n for n in range(5000)}))
print(len({(n % 7, n): 0 for n in range(3000)}), len(json.loads("[" * 200 + "]" * 200)))
items = list(range(10000))
while items:
    items.pop(0)
for n in range(3000):
    items.insert(0, n)
items = items[::2]
print(len(items), [0] * 1000 == [0] * 1000, max([[1] * 500] * 500)[0])
text = ""
for n in range(5000):
    text += "x"
print(len(text), len("%s" % ([text] * 20,)), "{:>5000}".format(1)[-1])
print("alive")
