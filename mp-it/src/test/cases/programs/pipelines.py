# Pipelines of generators: lazy, endless, with peeking, splitting and feedback.


def count_from(n=0, step=1):
    while True:
        yield n
        n += step


def take(n, items):
    items = iter(items)
    for _ in range(n):
        try:
            yield next(items)
        except StopIteration:
            return


def skip_while(condition, items):
    items = iter(items)
    for item in items:
        if not condition(item):
            yield item
            break
    yield from items


def chunks(size, items):
    chunk = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield tuple(chunk)
            chunk = []
    if chunk:
        yield tuple(chunk)


def windows(size, items):
    window = []
    for item in items:
        window.append(item)
        if len(window) > size:
            del window[0]
        if len(window) == size:
            yield tuple(window)


def interleave(*sources):
    waiting = [iter(source) for source in sources]
    while waiting:
        for source in waiting[:]:
            try:
                yield next(source)
            except StopIteration:
                waiting.remove(source)


def merge(a, b):
    """Two sorted sequences as one."""
    a, b = Peekable(a), Peekable(b)
    while a and b:
        yield next(a if a.peek() <= b.peek() else b)
    yield from a
    yield from b


def grouped(key, items):
    items = Peekable(items)
    while items:
        current = key(items.peek())
        group = []
        while items and key(items.peek()) == current:
            group.append(next(items))
        yield current, group


class Peekable:
    nothing = object()

    def __init__(self, items):
        self.items = iter(items)
        self.held = self.nothing

    def __iter__(self):
        return self

    def __next__(self):
        if self.held is self.nothing:
            return next(self.items)
        item, self.held = self.held, self.nothing
        return item

    def __bool__(self):
        if self.held is self.nothing:
            try:
                self.held = next(self.items)
            except StopIteration:
                return False
        return True

    def peek(self):
        if not self:
            raise IndexError("nothing to see")
        return self.held


class Flow:
    """Steps joined by |, ends in a function."""

    def __init__(self, source):
        self.source = source

    def __or__(self, step):
        result = step(self.source)
        return result if isinstance(result, (list, int, str)) else Flow(result)


def mapping(function):
    return lambda items: (function(item) for item in items)


def keeping(condition):
    return lambda items: (item for item in items if condition(item))


print("take", list(take(5, count_from(10, -3))), list(take(9, "abc")), list(take(0, count_from())))
print("skip", list(skip_while(lambda n: n < 3, [1, 2, 3, 1, 5])))
print("chunks", list(chunks(3, range(8))), list(chunks(2, "")), list(chunks(4, range(4))))
print("windows", list(windows(3, "abcde")), list(windows(3, "ab")))
print("interleave", "".join(interleave("abc", "12345", "", "x")))
print("merge", list(merge([1, 4, 6, 9], [2, 3, 6])), list(merge([], [1])), list(merge("", "")))
for key, group in grouped(lambda word: word[0], "apple ant bee bat cow cat ape".split()):
    print("group", key, group)

peekable = Peekable(range(2))
print(
    peekable.peek(), peekable.peek(), next(peekable), bool(peekable), list(peekable), bool(peekable)
)
try:
    peekable.peek()
except IndexError as error:
    print("IndexError", error)

print(Flow(range(10)) | keeping(lambda n: n % 2) | mapping(lambda n: n * n) | list)
print(Flow("hello world") | keeping(str.isalpha) | mapping(str.upper) | "".join)
print(Flow(count_from(1)) | mapping(lambda n: n**3) | keeping(lambda n: n % 10 == 7) | next)

trace = []


def traced(name, items):
    trace.append(name + " starts")
    try:
        for item in items:
            trace.append("%s %s" % (name, item))
            yield item
    finally:
        trace.append(name + " ends")


lazy = traced("outer", traced("inner", range(5)))
print(trace)
print(next(lazy), next(lazy), trace)
lazy.close()
print(trace[-2:])


def primes():
    source = count_from(2)
    while True:
        prime = next(source)
        yield prime
        source = filter(lambda n, p=prime: n % p, source)


print("primes", list(take(15, primes())))
