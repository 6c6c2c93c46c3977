# Compression: run lengths, LZ77 with a window, LZW with a growing dictionary; all taken back.


def run_lengths(data):
    out, i = bytearray(), 0
    while i < len(data):
        n = 1
        while i + n < len(data) and data[i + n] == data[i] and n < 255:
            n += 1
        out.append(n)
        out.append(data[i])
        i += n
    return bytes(out)


def from_run_lengths(code):
    return b"".join(code[i + 1 : i + 2] * code[i] for i in range(0, len(code), 2))


def lz77(data, window=255, longest=18):
    i = 0
    while i < len(data):
        best, back = 0, 0
        for j in range(max(0, i - window), i):
            n = 0
            while n < longest and i + n < len(data) and data[j + n] == data[i + n]:
                n += 1
            if n > best:
                best, back = n, i - j
        if best > 2:
            yield back, best
            i += best
        else:
            yield data[i]
            i += 1


def from_lz77(codes):
    out = bytearray()
    for code in codes:
        if isinstance(code, tuple):
            back, n = code
            if not 0 < back <= len(out):
                raise ValueError("reaches before the start")
            for _ in range(n):
                out.append(out[-back])
        else:
            out.append(code)
    return bytes(out)


def lzw(data):
    known = {bytes([i]): i for i in range(256)}
    text, out = b"", []
    for i in range(len(data)):
        c = data[i : i + 1]
        if text + c in known:
            text += c
        else:
            out.append(known[text])
            known[text + c] = len(known)
            text = c
    if text:
        out.append(known[text])
    return out


def from_lzw(codes):
    known = {i: bytes([i]) for i in range(256)}
    out, last = [], b""
    for code in codes:
        if code in known:
            text = known[code]
        elif code == len(known) and last:
            text = last + last[:1]
        else:
            raise ValueError("bad code %d" % code)
        out.append(text)
        if last:
            known[len(known)] = last + text[:1]
        last = text
    return b"".join(out)


def pack(codes, bits):
    out, buffer, count = bytearray(), 0, 0
    for code in codes:
        buffer |= code << count
        count += bits
        while count >= 8:
            out.append(buffer & 255)
            buffer >>= 8
            count -= 8
    if count:
        out.append(buffer)
    return bytes(out)


def unpack(data, bits):
    buffer, count = 0, 0
    for byte in data:
        buffer |= byte << count
        count += 8
        if count >= bits:
            yield buffer & (1 << bits) - 1
            buffer >>= bits
            count -= bits


TEXTS = (b"", b"a", b"abcabcabcabc", b"TOBEORNOTTOBEORTOBEORNOT", b"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", bytes(range(50)), b"she sells sea shells by the sea shore " * 3, b"\x00\xff" * 20 + b"\x00" * 30)
for text in TEXTS:
    runs = run_lengths(text)
    assert from_run_lengths(runs) == text
    pairs = list(lz77(text))
    assert from_lz77(pairs) == text
    codes = lzw(text)
    assert from_lzw(codes) == text
    packed = pack(codes, 12)
    assert list(unpack(packed, 12))[: len(codes)] == codes
    print(len(text), "runs", len(runs), "pairs", len(pairs), sum(isinstance(p, tuple) for p in pairs), "codes", len(codes), max(codes + [0]), "packed", len(packed))
print(list(lz77(b"abcabcabcd")), list(lz77(b"aaaaaaa", longest=3)), list(lz77(b"abcxabcyabc", window=4)))
print(lzw(b"ababababab"), run_lengths(b"x" * 300 + b"y"), pack([1, 4095, 256], 12))
for bad in ([65, (2, 3)], [(1, 1)]):
    try:
        print(from_lz77(bad))
    except ValueError as e:
        print(e)
for bad in ([65, 300], [256], [65, 257]):
    try:
        print(from_lzw(bad))
    except ValueError as e:
        print(e)
