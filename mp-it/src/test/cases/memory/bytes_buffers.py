# Bytes that operations on bytes, bytearray and memoryview take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
data, long, empty, buffer, text = b"some bytes", b"z" * 300, b"", bytearray(b"hello world"), "some text"
view = memoryview(buffer)
fixed = memoryview(data)
measure(
    "data + data", "data + empty", "empty + data", "data * 3", "data * 0", "3 * data", "data[0]",
    "data[1:3]", "data[:]", "data[5:1]", "bytes()", "bytes(0)", "bytes(3)", "bytes(15)", "bytes(16)",
    "bytes(17)", "bytes(data)", "bytes(buffer)", "bytes([1, 2, 3])", "bytes((1, 2))", "bytes(range(5))",
    "bytes(range(100))", "bytes(x for x in (1, 2))", "bytes('abc', 'utf8')", "bytes(text, 'utf8')",
    "bytes(view)", "data.decode()", "b'append'.decode()", "b''.decode()", "data.upper()", "data.split()",
    "data.split(b'e')", "data.replace(b'e', b'EE')", "data.find(b'b')", "data.strip(b's')",
    "data.join([b'a', b'b'])", "b', '.join([data, data])", "data.partition(b' ')", "data.startswith(b's')",
    "data.hex()", "bytes.fromhex('616263')", "data == b'x'", "data == data", "hash(data)", "data < long",
    "iter(data)", "list(data)", "tuple(data)", "str(data)", "repr(long)", "b'e' in data", "101 in data",
    "b'%d' % 5", "b'%s' % data", "len(data)", "bool(data)", "sum(data)", "max(data)", "sorted(data)",
    "data.isdigit()", "data.count(b'e')", "data.center(20)")
measure(
    "bytearray()", "bytearray(0)", "bytearray(3)", "bytearray(16)", "bytearray(17)", "bytearray(data)",
    "bytearray(buffer)", "bytearray([1, 2, 3])", "bytearray(range(20))", "bytearray(x for x in (1, 2))",
    "bytearray('abc', 'utf8')", "buffer[0]", "buffer[1:3]", "buffer[:]", "buffer[5:1]", "buffer + buffer",
    "buffer + data", "data + buffer", "buffer == data", "iter(buffer)", "list(buffer)", "bytes(buffer)",
    "buffer.decode()", "str(buffer)", "repr(buffer)", "buffer.append", "len(buffer)", "b'l' in buffer",
    "str(buffer, 'utf8')", "bytearray(b'')", "buffer.split()", "buffer.upper()", "buffer.find(b'w')",
    "buffer.replace(b'l', b'L')", "buffer.hex()")
measure(
    "memoryview(data)", "memoryview(buffer)", "view[0]", "view[1:3]", "view[:]", "view[2:][1:]",
    "len(view)", "bytes(view)", "list(view)", "view == buffer", "iter(view)", "view[1:3] == b'el'",
    "bytearray(view)", "str(view, 'utf8')", "hash(data)", "fixed[2:]", "bytes(fixed[2:5])", "fixed.hex()",
    "sum(view)", "max(view)")
def put(v, i, x): v[i] = x
def slice_put(v, x): v[1:3] = x
def add(v, x):
    v += x
measure(
    "put(buffer, 0, 105)", "put(view, 0, 104)", "slice_put(buffer, b'ab')", "slice_put(buffer, b'')",
    "slice_put(buffer, b'abcdefghij')", "slice_put(view, b'ab')", "slice_put(view, data[2:4])",
    "add(bytearray(b'abc'), b'd')", "add(bytearray(b'abc'), data)", "add(buffer, b'0123456789')",
    "buffer.extend(b'abcde')", "buffer.extend(data)", "buffer.extend([1, 2, 3])", "buffer.append(5)",
    "buffer.append(5)", "buffer.append(5)", "buffer.append(5)", "buffer.append(5)", "buffer.append(5)",
    "buffer.append(5)", "buffer.append(5)", "buffer.append(5)", "buffer.append(5)", "buffer[3:9]",
    "slice_put(buffer, bytearray(20))", "buffer[-1]", "buffer[2:-2]")
for n in (0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 100):
    b = bytes(n)
    a = bytearray(n)
    m = memoryview(a)
    measure(
        "b + b'x'", "a + b'x'", "a.append(1)", "a.append(1)", "a.extend(b)", "bytearray(b)", "bytes(a)",
        "a[1:]", "b[1:]", "m[1:]", "b * 2", "b.hex()", "list(b)", "bytearray(n)", "bytes(n)",
        "bytearray(list(b))", "bytes(list(b))", "bytes(iter(b))", "bytearray(iter(b))", "b == a",
        "b.decode()", "a.decode()", "str(b)", "b'-'.join([b, a])")
