# Bytes that streams, struct, json and other modules take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
import io, json, struct, random, binascii, heapq
data, text, items, table = b"some bytes", "some text", [1, 2, 3], {"a": 1, "b": [1, 2]}
buf = bytearray(32)
dumped = json.dumps(table)
def sio(*parts):
    s = io.StringIO()
    for p in parts: s.write(p)
    return s
def bio(*parts):
    s = io.BytesIO()
    for p in parts: s.write(p)
    return s
S, B = io.StringIO("some text\nmore\n"), io.BytesIO(b"some bytes\nmore\n")
b10 = bytearray(10)
def inside():
    import io
def inside2():
    import heapq
def frm(): from io import StringIO
def printed(): print("", end="")
def with_io():
    with io.StringIO() as s: pass
measure(
    "io.StringIO()", "io.StringIO('abc')", "io.StringIO('x' * 50)", "io.BytesIO()", "io.BytesIO(b'abc')",
    "io.BytesIO(data)", "io.BytesIO(buf)", "io.StringIO(20)", "io.BytesIO(100)", "sio('abc')",
    "sio('x' * 100)", "sio('a', 'b')", "bio(b'abc')", "bio(data, data, data, data)",
    "sio('abc').getvalue()", "sio('a').getvalue()", "bio(b'abc').getvalue()", "S.read(3)", "S.readline()",
    "S.read()", "S.read(5)", "S.seek(0)", "S.tell()", "list(S)", "S.getvalue()", "B.read(3)",
    "B.readline()", "B.read()", "B.seek(0)", "B.readinto(b10)", "B.read(0)", "list(B)", "B.getvalue()",
    "B.write(b'abcdefghijklmnopqrstuvwxyz')", "S.write('abcdefghijklmnopqrstuvwxyz0123456789')",
    "S.close()", "with_io()", "print('', end='')", "printed()", "print(text, file=io.StringIO())",
    "print(1, 2, 3, file=io.StringIO())", "print(items, table, file=io.StringIO())",
    "io.BytesIO(b'abc').read()")
measure(
    "struct.pack('B', 1)", "struct.pack('<hhl', 1, 2, 3)", "struct.pack('>I', 0xffffffff)",
    "struct.pack('d', 1.5)", "struct.pack('10s', b'abc')", "struct.unpack('B', b'1')",
    "struct.unpack('<hh', b'abcd')", "struct.unpack('<I', b'\\xff\\xff\\xff\\xff')",
    "struct.unpack('<q', b'12345678')", "struct.unpack('<Q', b'\\xff' * 8)",
    "struct.unpack('d', b'12345678')", "struct.unpack('f', b'1234')", "struct.unpack('4s', b'1234')",
    "struct.calcsize('<hhl')", "struct.pack_into('<h', buf, 0, 5)", "struct.unpack_from('<h', buf, 0)",
    "struct.unpack_from('<BBB', buf, 2)", "struct.pack('<i', -5)", "struct.unpack('<i', b'abcd')",
    "struct.pack('20B', *range(20))", "struct.unpack('2h3b', b'abcdefg')",
    "struct.unpack('<5s2x1s', b'abcdefgh')", "struct.pack('')")
measure(
    "json.dumps(text)", "json.dumps(items)", "json.dumps(table)", "json.dumps({})", "json.dumps([])",
    "json.dumps(None)", "json.dumps(1.5)", "json.dumps('x' * 100)",
    "json.dumps(table, separators=(',', ':'))", "json.loads('1')", "json.loads('[]')", "json.loads('{}')",
    "json.loads('[1, 2, 3]')", "json.loads('\"abc\"')", "json.loads('\"a\"')", "json.loads('\"append\"')",
    "json.loads('1.5')", "json.loads('{\"a\": 1}')", "json.loads(dumped)", "json.loads('true')",
    "json.loads('123456789012345')", "json.loads(b'[1]')", "json.load(io.StringIO('[1]'))",
    "json.dump(table, io.StringIO())", "json.loads('[' + '1,' * 50 + '1]')",
    "json.loads('\"' + 'x' * 100 + '\"')", "json.loads('\"\\\\u0041\\\\n\"')", "json.loads('  -5  ')",
    "json.loads('[1.5, 2e3, \"xyz\", false]')")
measure(
    "inside()", "inside2()", "frm()", "binascii.hexlify(data)", "binascii.unhexlify('616263')",
    "binascii.crc32(data)", "random.getrandbits(8)", "random.randint(1, 5)", "random.random()",
    "random.choice(items)", "random.seed(1)", "random.getrandbits(32)", "random.randrange(100)",
    "random.uniform(1, 2)", "heapq.heappush(items, 1)", "heapq.heappop(items)", "heapq.heapify(items)")
