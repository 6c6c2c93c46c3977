# Which functions take any buffer: bytes, bytearray, memoryview, array, str.
import struct
from array import array
buffers = ("b'12'", "bytearray(b'12')", "memoryview(b'x12')[1:]", "array('B', b'12')", "array('H', [12849])", "'12'", "12", "[49, 50]")
uses = ("bytes(%s)", "bytearray(%s)", "memoryview(%s)[0]", "list(%s)", "int(%s)", "float(%s)", "int.from_bytes(%s, 'big')", "b'x' + %s", "%s + b'x'", "b''.join([%s])", "b'0123'.count(%s)", "b'01231'.split(%s)", "b'0123'.replace(%s, b'--')", "b'0123'.replace(b'1', %s)", "b'1234'.startswith(%s)", "b'1122'.strip(%s)", "%s in b'0123'", "b'1' in %s", "struct.unpack('<H', %s)", "struct.unpack_from('B', %s, 1)", "str(%s, 'utf8')", "len(%s)", "hash(%s) == hash(b'12')", "%s == b'12'", "b'12' == %s", "sorted(%s)", "bool(%s)", "bytearray(b'a').extend(%s)", "array('B').extend(%s)", "array('B', %s)", "array('H', %s)", "eval(%s)", "(%s)[0]", "(%s)[0:1]", "ord((%s)[:1])", "'%%s' %% %s", "print(%s)")
for use in uses:
    row = []
    for buffer in buffers:
        try:
            answer = eval(use % buffer)
            row.append(answer if not isinstance(answer, memoryview) else list(answer))
        except Exception as e:
            row.append("%s: %s" % (type(e).__name__, e))
    print(use, row)
target = bytearray(8)
for source in ("struct.pack_into('<H', target, 0, 258)", "struct.pack_into('<H', memoryview(target)[2:], 0, 772)", "struct.pack_into('<H', array('H', [1]), 0, 7)", "struct.pack_into('<H', b'ab', 0, 7)", "struct.pack_into('<H', 'ab', 0, 7)", "struct.pack_into('<H', memoryview(b'ab'), 0, 7)"):
    try: print(source, eval(source), target)
    except Exception as e: print(source, type(e).__name__, e)
import io
for buffer in buffers[:6]:
    stream = io.BytesIO(b"abcdef")
    for name in ("readinto", "write"):
        try: print(name, buffer, getattr(stream, name)(eval(buffer)), stream.tell())
        except Exception as e: print(name, buffer, type(e).__name__, e)
