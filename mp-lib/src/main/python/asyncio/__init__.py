# asyncio: cooperative tasks on one loop. What is not in core is loaded when it is asked for.
from .core import *

__version__ = (3, 0, 0)

_homes = {
    "funcs": ("gather", "wait_for", "wait_for_ms"),
    "event": ("Event", "ThreadSafeFlag"),
    "lock": ("Lock",),
    "stream": ("StreamReader", "StreamWriter", "open_connection", "start_server"),
}


def __getattr__(name):
    for home, names in _homes.items():
        if name in names:
            module = __import__(home, globals(), None, (name,), 1)
            value = globals()[name] = getattr(module, name)
            return value
    raise AttributeError(name)
