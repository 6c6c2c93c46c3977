# Code that takes no memory: nothing is allocated, and it runs while the heap is locked.
import gc
import micropython
from array import array
gc.collect()
gc.disable()
def check(name, code):
    code()
    before = gc.mem_alloc()
    code()
    taken = gc.mem_alloc() - before
    micropython.heap_lock()
    try:
        code()
        locked = "runs"
    except MemoryError:
        locked = "fails"
    micropython.heap_unlock()
    print(name, taken, locked)
class Point:
    def __init__(self):
        self.x = 1
        self.y = 2
    def add(self, n): self.x = (self.x + n) & 0xff
    def get(self): return self.y
point, items, pair, table = Point(), [3, 1, 2], (1, 2), {"a": 1, "b": 2, 3: 4}
data, buffer, numbers, text = b"some bytes", bytearray(40), array("i", [1, 2, 3]), "some text"
view, members, error = memoryview(buffer), {1, 2, 3}, ValueError(1)
def small():
    n = 5
    n += 1; n -= 2; n *= 3; n //= 2; n %= 7; n <<= 2; n >>= 1; n &= 7; n |= 8; n ^= 3; n **= 2
    return n < 5 or n > 7 and n != 3 or not n
def loop_list():
    for i in items: pass
def loop_tuple():
    for i in pair: pass
def loop_dict():
    for k in table: table[k]
def loop_set():
    for i in members: pass
def loop_text():
    for c in text: pass
def loop_bytes():
    for b in data: pass
def loop_buffer():
    for b in buffer: pass
def loop_view():
    for b in view: pass
def loop_array():
    for n in numbers: pass
def nested():
    for i in range(3):
        for j in range(i, 3): items[j] = items[i]
def subscripts():
    items[0] = items[1]
    buffer[0] = buffer[1] + 1
    view[2] = 5
    numbers[0] = numbers[1]
    table["a"] = table["b"]
    pair[1], data[3], text[1]
def slices():
    buffer[1:4] = b"abc"
    view[2:5] = b"xyz"
    buffer[0:2] = buffer_two
buffer_two = bytes(2)
def calls(): args(1, 2, c=3)
def args(a, b, c=4): return a
def defaults(): args(1, 2)
def methods():
    point.add(3)
    point.get()
    items.append
def bound(): point.get
def attributes():
    point.x = point.y
    point.y = 2
    Point.add
def compare():
    1 < 2; "a" == "b"; data == b"x"; pair == pair; items == items; pair < pair; text < text
    1 in items; "a" in table; 2 in members; "x" in text
def length(): len(items) + len(text) + len(table) + len(data) + len(members) + len(buffer)
def functions():
    sum(items); max(items); min(pair); any(items); all(pair); abs(-3); ord("a"); isinstance(1, int); hash(text)
    id(items); callable(len); max(1, 2, 3); min(4, 5); bool(items); len(text); hasattr(point, "x"); getattr(point, "x")
def text_search(): text.find("x"); text.count("e"); text.startswith("so"); text.endswith("xt"); text.index("t")
def list_methods(): items.sort(); items.reverse(); items.index(3); items.count(1); items.append(9); items.pop()
def dict_methods(): table.get("a"); table.get("q", 0); table.setdefault("a", 1)
def set_methods(): members.add(1); members.discard(9); members.remove(2); members.add(2)
def finally_and_with():
    try: n = 1
    finally: n = 2
def raising():
    try: raise error
    except ValueError: pass
def conversions(): int(5); bool(1); tuple(pair); bytes(data); int(True); float
def unpacking():
    a, b = pair
    a, b, c = items
    a, b = b, a
def conditional(): return 1 if items else 2
def globals_and_names():
    global counter
    counter = counter + 1
counter = 0
def formatted_print(): print("", end="")
def float_compare(): half < 1.5; half == half; bool(half); not half
half = 0.5
def float_add(): half + 1.0
def build_list(): [1]
def build_tuple(): (counter,)
def concatenate(): text + text
def stars(): args(*items)
def keywords(): args(**table_of_arguments)
table_of_arguments = {"a": 1, "b": 2}
for name, code in (
    ("small ints", small), ("compare", compare), ("for list", loop_list), ("for tuple", loop_tuple), ("for dict", loop_dict), ("for set", loop_set),
    ("for str", loop_text), ("for bytes", loop_bytes), ("for bytearray", loop_buffer), ("for memoryview", loop_view),
    ("for array", loop_array), ("nested", nested), ("subscripts", subscripts), ("slices", slices), ("calls", calls), ("defaults", defaults),
    ("methods", methods), ("bound", bound), ("attributes", attributes), ("length", length), ("functions", functions),
    ("text search", text_search), ("list methods", list_methods), ("dict methods", dict_methods), ("set methods", set_methods),
    ("finally", finally_and_with), ("raising", raising), ("conversions", conversions), ("unpacking", unpacking), ("conditional", conditional),
    ("globals", globals_and_names), ("print", formatted_print), ("float compare", float_compare), ("float add", float_add),
    ("list", build_list), ("tuple", build_tuple), ("concatenate", concatenate), ("stars", stars), ("keywords", keywords)):
    check(name, code)
