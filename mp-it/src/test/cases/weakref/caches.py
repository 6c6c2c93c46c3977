# weakref at work: a cache of what others hold, observers that go, parents and children.
import gc
import weakref


class Image:
    loads = 0

    def __init__(self, name):
        Image.loads += 1
        self.name = name


class Cache:
    def __init__(self):
        self.refs = {}

    def get(self, name):
        ref = self.refs.get(name)
        image = ref() if ref else None
        if image is None:
            image = Image(name)
            self.refs[name] = weakref.ref(image)
        return image


def forget():
    return [[i] * 10 for i in range(30)]


cache = Cache()
first = cache.get("a")
print(cache.get("a") is first, Image.loads, cache.get("a").name)
kept = [cache.get(str(i)) for i in range(5)]
print(Image.loads, all(cache.get(str(i)) is kept[i] for i in range(5)), Image.loads)
del kept[1:]
forget()
gc.collect()
print("kept", cache.get("0") is kept[0])


class Subject:
    def __init__(self):
        self.observers = []

    def watch(self, observer):
        self.observers.append(weakref.ref(observer))

    def tell(self, what):
        alive = 0
        for ref in self.observers[:]:
            observer = ref()
            if observer is None:
                self.observers.remove(ref)
            else:
                observer.told(what)
                alive += 1
        return alive


class Observer:
    def __init__(self, name):
        self.name, self.seen = name, []

    def told(self, what):
        self.seen.append(what)


subject = Subject()
watching = [Observer(n) for n in "xyz"]
for o in watching:
    subject.watch(o)
print(subject.tell("one"), [o.seen for o in watching])


def watch_shortly(n):
    for i in range(n):
        subject.watch(Observer(i))


watch_shortly(40)
forget()
gc.collect()
print("fewer", subject.tell("two") < 20, [o.seen for o in watching], len(subject.observers) < 20)


class Tree:
    def __init__(self, name, parent=None):
        self.name, self.children = name, []
        self.up = weakref.ref(parent) if parent else None
        if parent:
            parent.children.append(self)

    def path(self):
        parent = self.up() if self.up else None
        return (parent.path() + "/" if parent else "") + self.name


root = Tree("root")
leaf = Tree("leaf", Tree("branch", root))
print(leaf.path(), root.children[0].children[0] is leaf, leaf.up().up() is root)
gc.collect()
print(leaf.path())
same = weakref.ref(root)
print(same() is root, same() is same(), weakref.ref(root)() is root, callable(same))
finished = []
f = weakref.finalize(root, finished.append, "root")
print(f.alive, finished)
f()
f()
print(f.alive, finished)


class Slots:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __hash__(self):
        return hash(self.v)


s, t = Slots(1), Slots(1)
print(s == t, weakref.ref(s)() == t, weakref.ref(s)() is t)
refs = [weakref.ref(x) for x in (s, t, watching[0], Slots, len) if x is not len]
print([type(r()).__name__ for r in refs])
