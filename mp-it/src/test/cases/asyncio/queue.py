# The queue of tasks: by time, of equal times in the order of coming.
import _asyncio

Task = _asyncio.Task
state = 1


def random(n):
    global state
    state = (state * 1103515245 + 12345) & 0x3FFFFFFF
    return (state >> 8) % n


for base in (0, 1000):
    for spread in (1, 3, 20, 500):
        q = _asyncio.TaskQueue()
        print(base, spread, q.peek())
        queued = []
        for i in range(300):
            todo = random(10)
            if todo < 6 or not queued:
                t = Task(i)
                q.push(t, (base + random(spread)) & 0x3FFFFFFF)
                queued.append(t)
            elif todo < 8:
                t = q.peek()
                print(t.coro, q.pop() is t, end=" ")
                queued.remove(t)
            else:
                q.remove(queued.pop(random(len(queued))))
        print()
        print([q.pop().coro for _ in queued], q.peek())


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, repr(e))


attempt("empty", q.pop)
t = Task("coroutine")
print(t.coro, t.data, t.state, t.ph_key, t.done())
attempt("not in it", lambda: q.remove(t))
attempt("data", lambda: setattr(t, "data", 5) or t.data)
attempt("state", lambda: setattr(t, "state", "s") or t.state)
attempt("coro", lambda: setattr(t, "coro", 1))
attempt("time", lambda: setattr(t, "ph_key", 1))
attempt("nothing", lambda: t.nothing)
attempt("iter", lambda: iter(t))
t.state = None
print(t.done(), t.cancel())
t.data = ValueError("thrown")
attempt("next", lambda: next(iter(t)))
t.data = StopIteration(7)
attempt("next", lambda: [x for x in t])
print(t.state, t.done())
q.push(t)
print(q.peek() is t, t.data, t.ph_key >= 0)
attempt("arguments", lambda: Task())
attempt("arguments", lambda: _asyncio.TaskQueue(1))
