# Prints the names in dir() of each module and class, a line each.
MODULES = (
    "_asyncio _onewire _thread array asyncio asyncio.core asyncio.event asyncio.funcs asyncio.lock asyncio.stream"
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




def walk(name, module):
    # What a module in Python keeps to itself is its own affair, and so is what it imports.
    in_python = hasattr(module, "__file__")
    names = [
        member
        for member in dir(module)
        if not in_python
        or (member[0] != "_" and not isinstance(getattr(module, member), MODULE))
        or member[:2] == "__"
    ]
    print(name + ":", *sorted(names))
    for member in sorted(names):
        value = getattr(module, member)
        if isinstance(value, type) and not member.startswith("__"):
            public = [n for n in dir(value) if not in_python or n[0] != "_" or n[:2] == "__"]
            print(name + "." + member + ":", *sorted(public))


known = {}
for name in MODULES:
    try:
        module = __import__(name)
        for part in name.split(".")[1:]:
            module = getattr(module, part)
    except (ImportError, AttributeError):
        continue
    known[name] = module
MODULE = type(known["sys"])
for name in MODULES:
    if name in known:
        walk(name, known[name])
for expression in UNNAMED:
    try:
        value = eval(expression, known)
    except (NameError, AttributeError, OSError):
        continue
    print(expression + ":", *sorted(dir(value)))
