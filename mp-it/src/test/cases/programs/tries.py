# A trie: words, prefixes, completion, wildcards, removal; and the words of a board of letters.


class Trie:
    __slots__ = ("children", "ends", "count")

    def __init__(self, words=()):
        self.children, self.ends, self.count = {}, False, 0
        for word in words:
            self.add(word)

    def add(self, word):
        if word in self:
            return False
        node = self
        node.count += 1
        for c in word:
            node = node.children.setdefault(c, Trie())
            node.count += 1
        node.ends = True
        return True

    def find(self, prefix):
        node = self
        for c in prefix:
            node = node.children.get(c)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self.find(word)
        return node is not None and node.ends

    def __len__(self):
        return self.count

    def __iter__(self):
        return self.walk("")

    def walk(self, prefix):
        if self.ends:
            yield prefix
        for c in sorted(self.children):
            yield from self.children[c].walk(prefix + c)

    def starting(self, prefix):
        node = self.find(prefix)
        return list(node.walk(prefix)) if node else []

    def matching(self, pattern, prefix=""):
        if not pattern:
            if self.ends:
                yield prefix
            return
        c, rest = pattern[0], pattern[1:]
        for letter in sorted(self.children) if c == "?" else [c] if c in self.children else []:
            yield from self.children[letter].matching(rest, prefix + letter)

    def remove(self, word):
        if word not in self:
            raise KeyError(word)
        node = self
        node.count -= 1
        for c in word:
            child = node.children[c]
            child.count -= 1
            if not child.count:
                del node.children[c]
                return
            node = child
        node.ends = False

    def longest_prefix(self, text):
        node, best = self, None
        for i, c in enumerate(text):
            if node.ends:
                best = text[:i]
            node = node.children.get(c)
            if node is None:
                return best
        return text if node.ends else best


WORDS = "car card care cat cart dog do done dot tan tar rat art data trace race ace acre near ran and".split()
t = Trie(WORDS)
print(len(t), list(t) == sorted(WORDS), t.starting("car"), t.starting("do"), t.starting("x"))
print("care" in t, "ca" in t, "" in t, t.find("ca") is not None, t.add("care"), t.add("cab"), len(t))
for pattern in ("c?r", "???", "?o?", "d??a", "c???", "?", ""):
    print(pattern, list(t.matching(pattern)))
for text in ("carded", "carbon", "dotted", "zebra", "do", "d", ""):
    print(repr(text), t.longest_prefix(text))
for word in ("car", "card", "dog"):
    t.remove(word)
    print("without", word, len(t), t.starting(word[:2]))
try:
    t.remove("card")
except KeyError as e:
    print(repr(e))


def nodes(trie):
    return 1 + sum(nodes(child) for child in trie.children.values())


print("nodes", nodes(t), "letters", sum(len(w) for w in t))
BOARD = ("tace", "rdan", "oers")


def words_on(board, trie):
    found = set()

    def look(y, x, node, prefix, used):
        if node.ends:
            found.add(prefix)
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                v, u = y + dy, x + dx
                if 0 <= v < len(board) and 0 <= u < len(board[0]) and (v, u) not in used:
                    child = node.children.get(board[v][u])
                    if child:
                        look(v, u, child, prefix + board[v][u], used | {(v, u)})

    for y in range(len(board)):
        for x in range(len(board[0])):
            child = trie.children.get(board[y][x])
            if child:
                look(y, x, child, board[y][x], {(y, x)})
    return sorted(found)


print(words_on(BOARD, Trie(WORDS)))
