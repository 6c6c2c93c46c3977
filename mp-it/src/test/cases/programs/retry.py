# Decorators: with and without arguments, stacked, on methods, as classes, keeping state.


class Clock:
    def __init__(self):
        self.now = 0

    def sleep(self, seconds):
        self.now += seconds


clock = Clock()


def retry(times, on=Exception, delay=1, factor=2):
    def decorate(function):
        def wrapper(*args, **kwargs):
            wait = delay
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    print("  attempt %d: %s(%s)" % (attempt, type(error).__name__, error))
                    if attempt == times:
                        raise
                    clock.sleep(wait)
                    wait *= factor

        return wrapper

    return decorate


class Server:
    """Fails as often as it is told."""

    def __init__(self, *faults):
        self.faults = list(faults)
        self.requests = 0

    @retry(3, on=OSError)
    def get(self, path, *, upper=False):
        self.requests += 1
        if self.faults:
            fault = self.faults.pop(0)
            if fault:
                raise fault
        return path.upper() if upper else path


for faults in (
    (),
    (OSError(1005),),
    (OSError("slow"), OSError("down")),
    (OSError(1001), OSError(1002), OSError(1003)),
):
    server, start = Server(*faults), clock.now
    try:
        print("got", server.get("/index", upper=len(faults) == 1))
    except OSError as error:
        print("gave up:", error.args)
    print("requests", server.requests, "seconds", clock.now - start)

try:
    Server(ValueError("other")).get("/")
except ValueError as error:
    print("not retried:", error)


def logged(function):
    def wrapper(*args, **kwargs):
        shown = [repr(arg) for arg in args] + ["%s=%r" % pair for pair in sorted(kwargs.items())]
        result = function(*args, **kwargs)
        print("  f(%s) = %r" % (", ".join(shown), result))
        return result

    return wrapper


def checked(*types):
    def decorate(function):
        def wrapper(*args):
            for i, (arg, kind) in enumerate(zip(args, types)):
                if not isinstance(arg, kind):
                    raise TypeError("argument %d is %s" % (i + 1, type(arg).__name__))
            return function(*args)

        return wrapper

    return decorate


class memoized:
    def __init__(self, function):
        self.function = function
        self.known = {}
        self.asked = 0

    def __call__(self, *args):
        self.asked += 1
        if args not in self.known:
            self.known[args] = self.function(*args)
        return self.known[args]


@logged
@checked(int, (int, float))
def scale(a, b):
    return a * b


print(scale(2, 3), scale(2, 0.5))
for bad in ((1.5, 2), (1, "x")):
    try:
        scale(*bad)
    except TypeError as error:
        print("TypeError", error)


@memoized
def paths(width, height):
    """Ways through a grid from corner to corner."""
    return 1 if 0 in (width, height) else paths(width - 1, height) + paths(width, height - 1)


print("paths", paths(8, 8), len(paths.known), paths.asked)


def rate_limited(per_second):
    def decorate(function):
        calls = []

        def wrapper(*args):
            while calls and calls[0] <= clock.now - 1:
                calls.pop(0)
            if len(calls) >= per_second:
                return "busy"
            calls.append(clock.now)
            return function(*args)

        wrapper_calls[function] = calls
        return wrapper

    return decorate


wrapper_calls = {}


@rate_limited(2)
def ping():
    return "pong"


answers = []
for pause in (0, 0, 0, 0.5, 0.5, 0, 0, 2):
    clock.sleep(pause)
    answers.append(ping())
print(answers, len(list(wrapper_calls.values())[0]))


def compose(*functions):
    def composed(value):
        for function in reversed(functions):
            value = function(value)
        return value

    return composed


print(compose(str, abs, int)("-12"), compose()(5), compose(sorted, set)("banana"))
registry = {}


def register(name, **options):
    return lambda function: registry.setdefault(name, (function, options))[0]


@register("double", fast=True)
@register("twice")
def double(x):
    return 2 * x


print(sorted(registry), registry["double"][1], registry["twice"][1], registry["twice"][0](21))
