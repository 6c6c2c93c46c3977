# Bytes that re, heapq, random, struct, json and their like take.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
import re, heapq, random, struct, json, binascii, hashlib
from collections import OrderedDict, namedtuple
items, data, text = [5, 1, 4], b"some bytes", "one two three"
def gen():
    try: yield 1; yield 2
    except ValueError: yield 3
    finally: pass
def sub():
    r = yield from gen()
    return r
N = namedtuple("N", "a b")
measure(
    "re.compile('a')", "re.compile('a+b*[c-d](e|f)')", "re.match('a', 'abc')", "re.match('a', 'xbc')",
    "re.search('b', 'abc')", "re.match('(a)(b)', 'abc').group(2)", "re.match('(a)(b)', 'abc').group(0)",
    "re.compile(',').split('a,b,c')", "re.sub('a', 'bb', 'banana')", "re.compile('a').sub('bb', 'banana')",
    "re.compile('x').match('y')")
measure(
    "heapq.heappush(items, 3)", "heapq.heappop(items)", "heapq.heapify([3, 1, 2])",
    "heapq.heappush([], (1, 2))", "random.seed(5)", "random.random()", "random.randint(1, 1000)",
    "random.getrandbits(16)", "random.choice(text)", "random.choice(data)", "random.uniform(0, 1)",
    "random.getrandbits(31)", "binascii.hexlify(data)", "binascii.hexlify(data, ':')",
    "binascii.unhexlify(b'616263')", "binascii.crc32(b'abc')", "data.hex()", "bytes.fromhex('61 62')",
    "hashlib.sha256(data).digest()", "hashlib.sha256()")
measure(
    "struct.pack('<bBhHiIqQfd', 1, 2, 3, 4, 5, 6, 7, 8, 9.0, 10.0)",
    "struct.unpack('<bBhHiIqQfd', struct.pack('<bBhHiIqQfd', 1, 2, 3, 4, 5, 6, 7, 8, 9.0, 10.0))",
    "struct.unpack('>q', b'\\x7f' * 8)", "struct.unpack('3s3s', b'abcdef')",
    "json.dumps([1, 2.5, 'x', None, True, {'k': []}])", "json.loads('[1, [2, [3, [4, [5, [6]]]]]]')",
    "json.loads('{\"a\": {\"b\": {\"c\": 1}}}')", "json.loads('[0.5, -1, 1e5, 12345678901]')",
    "json.dumps(text * 10)", "json.dumps({1: 2})", "json.dumps(OrderedDict([('a', 1)]))",
    "json.dumps((1, 2))", "json.dumps(N(1, 2))")
