# Tables that grow while __hash__ and __eq__ run Python code that allocates.
class Key:
    def __init__(self, value):
        self.value = value

    def __hash__(self):
        garbage = [self.value, str(self.value), {}]
        return garbage[0] % 13

    def __eq__(self, other):
        garbage = [self.value, str(other)]
        return garbage[0] == other.value

    def __repr__(self):
        return "Key(%d)" % self.value


table = {}
items = set()
for i in range(40):
    table[Key(i)] = [i]
    items.add(Key(i))
print(sorted(value[0] for value in table.values()))
print([table[Key(i)][0] for i in range(40)])
print(sorted(key.value for key in items), all(Key(i) in items for i in range(40)))
for i in range(0, 40, 2):
    del table[Key(i)]
    items.remove(Key(i))
table.update({Key(1): "one", Key(2): "two"})
print(len(table), len(items), table[Key(1)], table[Key(2)], table[Key(3)])
print(table == {Key(i): table[Key(i)] for i in range(40) if Key(i) in table})


# A list that changes while it is searched is looked at as it is by then.
class Clearing:
    def __eq__(self, other):
        victims.clear()
        victims.extend("xyz")
        return False


victims = ["a", "b", Clearing(), "c"]
print(Clearing() in victims, victims)
