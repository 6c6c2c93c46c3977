# deflate: decompresses what other compressors make, in all formats, read in every way.
import binascii
import deflate
import hashlib
import io


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


def reader(data, *args):
    return deflate.DeflateIO(io.BytesIO(data), *args)


def brief(data):
    return len(data), data[:12], data[-12:], binascii.hexlify(hashlib.sha256(data).digest()[:4])


SAMPLES = (
    (
        "dynamic codes",
        1,
        "b5d14b5ac3300c04e0bd4ea113f05992edc4f7e8055a1aa0bc4213c2ebf44c761ef62c27d167ff1e1d1e26bd6e97db273d2df3e7abdecd5ffab8bdbcad3a7f4c8bbee3f7f3f1e75bcff3fd8d1efe6d38"
        "e97add8ecb74d6cbaa49ac8f26dec72cd1c7269986ab943e7b91dae7a832d0694dc63ed72cadcfa38911ce1278ec73cc10d172160b66353186b62ac65458ad321e33c4f511e710381c77357e221a2373"
        "86d9c99c3366b8d6318b93b97813277319aa38992bcc4ee6bacf9079d8cf21f3b0dfc535c313646e3007991bde15dc73c2e3838b4e6828b869438d5178657047e54f584810dc025b8bf1cf667123d1ad"
        "60ffbf",
    ),
    (
        "fixed code",
        1,
        "0bc94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb298490a21800",
    ),
    (
        "stored",
        1,
        "013c00c3ff54686520717569636b2062726f776e20666f78206a756d7073206f76657220746865206c617a7920646f672e2054686520717569636b2062726f776e",
    ),
    (
        "literals only",
        1,
        "05c1c99583301040c13b51fc0878f68c2fce8304046a90d81aa9115bf4ae6a82904aec26daace74aaf17635936430fc9ec4198dd73e375a86982904aec26daace74aaf17635936430fc9ec4198dd73e3"
        "75a86982904aec26daace74aaf17635936430fc9ec4198dd73e375a87961a9b82c9e68bcaa37968acbe289c6bbfac35271593cd1f854ff582a2e8b271adfea83a5f203",
    ),
    (
        "zlib",
        2,
        "78dab5d14b5ac3300c04e0bd4ea113f05992edc4f7e8055a1aa0bc4213c2ebf44c761ef62c27d167ff1e1d1e26bd6e97db273d2df3e7abdecd5ffab8bdbcad3a7f4c8bbee3f7f3f1e75bcff3fd8d1efe"
        "6d38e97add8ecb74d6cbaa49ac8f26dec72cd1c7269986ab943e7b91dae7a832d0694dc63ed72cadcfa38911ce1278ec73cc10d172160b66353186b62ac65458ad321e33c4f511e710381c77357e221a"
        "237386d9c99c3366b8d6318b93b97813277319aa38992bcc4ee6bacf9079d8cf21f3b0dfc535c313646e3007991bde15dc73c2e3838b4e6828b869438d5178657047e54f584810dc025b8bf1cf667123"
        "d1ad60ffbf3ed2fee2",
    ),
    (
        "zlib, 512 bytes",
        2,
        "18d3b5cfcb55c3400c05d0bdaa50051ceb33f24c1f69201003e167626312a81e7937af00966fe61de9eaf03cf1653b3fbcf2fd325f3ff871bef1cbf6feb9f2fc3d2dfc95df6fc7df1f3ecd4f777cf8b7"
        "f2c0eb653b2ed389cf2b0f247d14d23e3a591f1b3994834a9fb550f4d9824698d6a8f6399c5a9fab90004e86e4a14fb3034471273164351284b620416a5a25109f1de06acd390036cd5d0d4f1452307b"
        "9a15cceed901b357270573d1460ae63206299823cd0ae6d83b601ef739601ef75d60aee93130b7341b985bde656096419dccf0a93632508b942003b668ba2df0a9650be06291b3402eeeb911e85254e8"
        "0f3ed2fee2",
    ),
    (
        "a run",
        2,
        "78daabaa1a05a360140c770000f1fddca0",
    ),
    (
        "empty",
        2,
        "78da030000000001",
    ),
    (
        "blocks of three kinds",
        1,
        "0ac94855282ccd4cce56482aca2fcf5348cbaf50c82acd2d2856c82f4b2d5228014ae72456552aa4e4a7eb2984801403000000ffffa289620385e2c2d2c4a2d41485cc6205032e4364ae21971132d784"
        "cb18996bc96502e202000000ffff4b2c4a4d51c82c563034e33255282e2c4d84f28d4cb9cc90f9c6665ce6c87c134b2e0b64be9909972532dfc290cbd0002a0000",
    ),
    (
        "gzip with all fields",
        3,
        "1f8b081e000000000000050065787472616e616d6500636f6d6d656e74001234b5d14b5ac3300c04e0bd4ea113f05992edc4f7e8055a1aa0bc4213c2ebf44c761ef62c27d167ff1e1d1e26bd6e97db27"
        "3d2df3e7abdecd5ffab8bdbcad3a7f4c8bbee3f7f3f1e75bcff3fd8d1efe6d38e97add8ecb74d6cbaa49ac8f26dec72cd1c7269986ab943e7b91dae7a832d0694dc63ed72cadcfa38911ce1278ec73cc"
        "10d172160b66353186b62ac65458ad321e33c4f511e710381c77357e221a237386d9c99c3366b8d6318b93b97813277319aa38992bcc4ee6bacf9079d8cf21f3b0dfc535c313646e3007991bde15dc73"
        "c2e3838b4e6828b869438d5178657047e54f584810dc025b8bf1cf667123d1ad60ffbf71b2d27347030000",
    ),
    (
        "gzip",
        3,
        "1f8b08000000000002ffab00008316dc8c01000000",
    ),
)

for name, form, digits in SAMPLES:
    data = binascii.unhexlify(digits)
    print(name)
    attempt("all", lambda: brief(reader(data, form, 15).read()))
    attempt("auto", lambda: brief(reader(data, deflate.AUTO, 15).read()))
    attempt("any window", lambda: brief(reader(data, form).read()))
    for bits in (5, 8, 9):
        attempt("%d bits" % bits, lambda: brief(reader(data, form, bits).read()))
    for other in range(4):
        if other != form:
            attempt("as format %d" % other, lambda: brief(reader(data, other, 15).read()))

    # byte by byte, in growing parts, lines, into a buffer
    d = reader(data, form, 15)
    got = b""
    for i in range(30):
        got += d.read(i % 3)
    part = 1
    while part:
        part = d.read(len(got) + 1)
        got += part
    print("in parts", brief(got), d.read(5), d.read())
    d = reader(data, form, 15)
    print("lines", d.readline(), d.readline(7), d.readline())
    d = reader(data, form, 15)
    room = bytearray(20)
    print("into", d.readinto(room), room, d.readinto(room, 3), room[:5])

    # what follows the data stays in the stream
    stream = io.BytesIO(data + b"rest")
    d = deflate.DeflateIO(stream, form, 15)
    d.read()
    print("behind", stream.read())

    # cut short anywhere; where there is no dynamic code, a byte changed anywhere
    outcomes = {}
    for i in range(len(data)):
        try:
            outcome = len(reader(data[:i], form, 15).read())
        except Exception as e:
            outcome = repr(e)
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    print("cut", sorted(outcomes.items(), key=str))
    if name not in ("fixed code", "stored", "empty", "gzip"):
        continue
    outcome = hashlib.sha256()
    for i in range(len(data)):
        changed = bytearray(data)
        changed[i] ^= 0x10
        try:
            outcome.update(reader(changed, deflate.AUTO if form != deflate.RAW else form, 15).read(500))
        except Exception as e:
            outcome.update(repr(e))
    print("changed", binascii.hexlify(outcome.digest()[:4]))
