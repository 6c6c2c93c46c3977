# Prints the names in dir() of each module and class, a line each.
MODULES = (
    "__main__ _asyncio _onewire _thread array asyncio asyncio.core asyncio.event asyncio.funcs asyncio.lock asyncio.stream"
    " argparse binascii bluetooth btree builtins cmath collections cryptolib deflate errno ffi framebuf gc hashlib heapq io"
    " json machine marshal math micropython mip network os os.path platform random re requests select socket ssl string"
    " string.templatelib struct sys termios time tls types uctypes vfs weakref websocket"
).split()

# Classes that no module has a name for.
UNNAMED = (
    "type(None)",
    "type(...)",
    "type(NotImplemented)",
    "type(len)",
    "type(lambda: 0)",
    "type((lambda: (yield))())",
    "type([].append)",
    "type(range(1))",
    "type(iter([]))",
    "type({}.keys())",
    "type(__import__('sys'))",
    "type(sys.stdin)",
    "type(sys.stdin.buffer)",
    "type(sys.implementation)",
    "type(re.compile('a'))",
    "type(re.match('a', 'a'))",
    "type(hashlib.sha256())",
    "type(deflate.DeflateIO(None))",
    "type(select.poll())",
    "type(_thread.allocate_lock())",
    "type(cryptolib.aes(bytes(16), 1))",
    "type(btree.open(io.BytesIO()))",
    "type(machine.mem8)",
    "type(vfs.VfsPosix('/'))",
)


def show(label, value):
    print(label + ":", *sorted(dir(value)))


def walk(name, module):
    show(name, module)
    for member in sorted(dir(module)):
        value = getattr(module, member, None)
        if isinstance(value, type) and not member.startswith("__"):
            show(name + "." + member, value)


known = {}
for name in MODULES:
    try:
        module = __import__(name)
        for part in name.split(".")[1:]:
            module = getattr(module, part)
    except (ImportError, AttributeError):
        continue
    known[name] = module
    if name != "__main__":
        walk(name, module)
for expression in UNNAMED:
    try:
        value = eval(expression, known)
    except (NameError, AttributeError, OSError):
        continue
    show(expression, value)
