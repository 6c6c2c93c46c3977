# State machines: tables of tuples, a machine made of generators, and a small pattern matcher.


class Machine:
    """Transitions are (state, event): (next state, action or None); "*" stands for any state."""

    def __init__(self, start, table):
        self.state = start
        self.table = table
        self.history = [start]

    def handle(self, event):
        entry = self.table.get((self.state, event)) or self.table.get(("*", event))
        if entry is None:
            return "%s ignored while %s" % (event, self.state)
        self.state, action = entry
        self.history.append(self.state)
        return action(self, event) if action else self.state


class Turnstile(Machine):
    def __init__(self):
        self.coins = 0
        self.visitors = 0
        super().__init__(
            "locked",
            {
                ("locked", "coin"): ("open", Turnstile.take_coin),
                ("locked", "push"): ("alarm", None),
                ("open", "push"): ("locked", Turnstile.count_visitor),
                ("open", "coin"): ("open", Turnstile.take_coin),
                ("*", "reset"): ("locked", None),
            },
        )

    def take_coin(self, event):
        self.coins += 1
        return "coin %d" % self.coins

    def count_visitor(self, event):
        self.visitors += 1
        return "visitor %d" % self.visitors


turnstile = Turnstile()
for event in "coin push push coin push reset coin coin push sing".split():
    print("%-6s %s" % (event, turnstile.handle(event)))
print(turnstile.coins, turnstile.visitors, turnstile.history)


def traffic_light():
    """A state machine whose states are places in the code."""
    cars_waiting = 0
    phase = "red"
    while True:
        event = yield phase, cars_waiting
        if event == "car":
            cars_waiting += 1
        elif event == "tick" and phase == "red" and cars_waiting:
            phase = "green"
            for _ in range(2):
                while (yield phase, cars_waiting) != "tick":
                    pass
                cars_waiting = max(0, cars_waiting - 3)
            phase = "amber"
            yield phase, cars_waiting
            phase = "red"


light = traffic_light()
print("start", next(light))
for event in "tick car tick car tick tick tick tick car car car car tick tick tick tick".split():
    print(event, *light.send(event))


def compile_pattern(pattern):
    """States of a nondeterministic machine, each (char or '.', repeats)."""
    states = []
    for char in pattern:
        if char in "*+?":
            symbol, _ = states.pop()
            states.append((symbol, char))
        else:
            states.append((char, ""))
    return states


def closure(states, places):
    """All places that can be reached without reading."""
    result = set()
    todo = list(places)
    while todo:
        place = todo.pop()
        if place in result:
            continue
        result.add(place)
        if place < len(states) and states[place][1] in ("*", "?"):
            todo.append(place + 1)
    return result


def matches(pattern, text):
    states = compile_pattern(pattern)
    places = closure(states, {0})
    for char in text:
        after = set()
        for place in places:
            if place == len(states):
                continue
            symbol, repeat = states[place]
            if symbol in (char, "."):
                after.add(place + 1)
                if repeat in ("*", "+"):
                    after.add(place)
        places = closure(states, after)
        # A place after "+" may also stay: the repeat was added above.
        if not places:
            return False
    return len(states) in places


for pattern in ("abc", "a*b", "a+b?c", ".*x", "", "a?a?a?aaa", "(.+)"):
    texts = ("abc", "b", "aaab", "aac", "abbc", "ax", "", "aaa", "(y)")
    print("%-10s %s" % (pattern, [text for text in texts if matches(pattern, text)]))
print("long", matches("a*" * 12 + "b", "a" * 60), matches("a?" * 15 + "a" * 15, "a" * 15))
