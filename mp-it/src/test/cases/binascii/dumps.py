# binascii, struct and hashlib at work: hex dumps, Intel hex lines, chains of digests, tokens.
import binascii
import hashlib


def dump(data, width=8):
    for at in range(0, len(data), width):
        part = data[at : at + width]
        codes = binascii.hexlify(part, " ").decode()
        text = "".join(chr(b) if 32 <= b < 127 else "." for b in part)
        yield "%04x  %s%s  |%s|" % (at, codes, " " * (3 * width - 1 - len(codes)), text)


for data in (b"", b"x", b"hello, world! \x00\xff\x7f and more", bytes(range(0, 32, 3))):
    for line in dump(data):
        print(line)


class HexError(Exception):
    pass


def hex_line(address, kind, data):
    body = bytes([len(data), address >> 8, address & 255, kind]) + data
    return ":" + binascii.hexlify(body + bytes([-sum(body) & 255])).decode().upper()


def hex_parse(line):
    if line[:1] != ":":
        raise HexError("no colon")
    try:
        body = binascii.unhexlify(line[1:])
    except ValueError as e:
        raise HexError(str(e))
    if len(body) < 5 or len(body) != body[0] + 5:
        raise HexError("length")
    if sum(body) & 255:
        raise HexError("checksum")
    return body[1] << 8 | body[2], body[3], body[4:-1]


program = bytes(i * 7 & 255 for i in range(40))
lines = [hex_line(0x100 + i, 0, program[i : i + 16]) for i in range(0, 40, 16)] + [hex_line(0, 1, b"")]
for line in lines:
    print(line, hex_parse(line)[:2])
print(b"".join(hex_parse(line)[2] for line in lines) == program)
for bad in ("", "00", ":", ":00000001FE", ":0100000001", ":zz", ":0000000", ":02000000AA"):
    try:
        print(bad, hex_parse(bad))
    except HexError as e:
        print(repr(bad), e)


def digest(data):
    return hashlib.sha256(data).digest()


chain = digest(b"start")
for i in range(5):
    chain = digest(chain + bytes([i]))
    print(i, binascii.hexlify(chain)[:16].decode())


def tree(items):
    level = [digest(i) for i in items]
    while len(level) > 1:
        if len(level) % 2:
            level.append(level[-1])
        level = [digest(level[i] + level[i + 1]) for i in range(0, len(level), 2)]
    return binascii.hexlify(level[0]).decode()[:20]


print([tree([b"a", b"b", b"c", b"d"][:n]) for n in range(1, 5)], tree([b"b", b"a"]) != tree([b"a", b"b"]))


def sign(key, message):
    block = key + bytes(64 - len(key))
    inner = digest(bytes(b ^ 0x36 for b in block) + message)
    return digest(bytes(b ^ 0x5C for b in block) + inner)


def token(key, payload):
    text = binascii.b2a_base64(payload).rstrip()
    return text + b"." + binascii.b2a_base64(sign(key, text)[:9]).rstrip()


def check(key, data):
    text, _, mark = data.partition(b".")
    return binascii.a2b_base64(text) if binascii.b2a_base64(sign(key, text)[:9]).rstrip() == mark else None


for payload in (b"user=1", b"", b"\x00\x01\x02"):
    t = token(b"key", payload)
    print(t, check(b"key", t), check(b"other", t), check(b"key", b"A" + t[1:]) is None)
print(binascii.hexlify(sign(b"Jefe", b"what do ya want for nothing?"))[:32], hex(binascii.crc32(program)), hex(binascii.crc32(program[20:], binascii.crc32(program[:20]))))
