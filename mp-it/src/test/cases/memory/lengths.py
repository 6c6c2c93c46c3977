# Bytes that operations take on texts and numbers of many lengths.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
import struct, json, io, binascii
for n in (1, 7, 8, 15, 16, 31, 32, 64, 100, 255, 256):
    w = "z" * n
    measure(
        "io.StringIO(w)", "io.StringIO(w).read()", "io.StringIO(w).readline()", "io.StringIO(w).getvalue()",
        "io.BytesIO(w.encode()).read(5)", "io.StringIO().write(w)", "json.dumps(w)",
        "json.loads('\"' + w + '\"')", "w.split('q')", "struct.pack('%ds' % n, w.encode())",
        "binascii.hexlify(w.encode())", "w.encode().decode()", "[w] * n", "(w,) * n", "w.center(n + 9)",
        "w == w + ''", "w.replace('zz', 'y')", "bytearray(w, 'utf8')", "w.encode().hex()", "int('1' * n)",
        "str(10 ** n)", "(10 ** n).to_bytes(n, 'big')", "'%d' % 10 ** n", "10 ** n // 7", "10 ** n % 1000",
        "10 ** n * 10 ** n", "-(10 ** n)", "10 ** n >> 5", "10 ** n & 10 ** 5", "hash(w)", "sorted(w)",
        "set(w)", "list(w)", "w.find('q')", "w in w", "w < w + 'a'", "w[::1]", "w.rsplit('z', 1)",
        "w.splitlines()", "w.isalpha()", "w.lower()", "'x'.join(w)", "map(ord, w)", "max(w)",
        "[c for c in w]", "dict(zip(w, w))", "w.count('z')", "' '.join([w, w])", "w.rfind('z')",
        "w.partition('z')", "w.startswith('z')", "w.strip()")
