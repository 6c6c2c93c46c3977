# A packet protocol: struct, bytes methods, checksums, escapes, a parser fed in pieces.
import struct


class ProtocolError(Exception):
    pass


FORMAT = "<2sBBHI"  # magic, version, kind, payload length, sequence number
MAGIC = b"An"
END, ESC, ESC_END, ESC_ESC = 0xC0, 0xDB, 0xDC, 0xDD


def crc16(data, crc=0xFFFF):
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def slip_encode(data):
    result = bytearray()
    for byte in data:
        if byte == END:
            result += bytes([ESC, ESC_END])
        elif byte == ESC:
            result += bytes([ESC, ESC_ESC])
        else:
            result.append(byte)
    result.append(END)
    return bytes(result)


class SlipDecoder:
    def __init__(self):
        self.frame = bytearray()
        self.escaped = False

    def feed(self, data):
        for byte in data:
            if self.escaped:
                self.escaped = False
                self.frame.append({ESC_END: END, ESC_ESC: ESC}.get(byte, byte))
            elif byte == ESC:
                self.escaped = True
            elif byte == END:
                if self.frame:
                    yield bytes(self.frame)
                self.frame = bytearray()
            else:
                self.frame.append(byte)


class Packet:
    kinds = {}

    @classmethod
    def kind(cls, number, fields, *names):
        def register(subclass):
            subclass.number, subclass.fields, subclass.names = number, "<" + fields, names
            cls.kinds[number] = subclass
            return subclass

        return register

    def __init__(self, *values):
        if len(values) != len(self.names):
            raise TypeError("%s takes %s" % (type(self).__name__, ", ".join(self.names)))
        for name, value in zip(self.names, values):
            setattr(self, name, value)

    def __repr__(self):
        parts = ["%s=%r" % (name, getattr(self, name)) for name in self.names]
        return "%s(%s)" % (type(self).__name__, ", ".join(parts))

    def payload(self):
        return struct.pack(self.fields, *[getattr(self, name) for name in self.names])

    @classmethod
    def from_payload(cls, payload):
        if len(payload) != struct.calcsize(cls.fields):
            raise ProtocolError("%s of %d bytes" % (cls.__name__, len(payload)))
        return cls(*struct.unpack(cls.fields, payload))

    def to_bytes(self, sequence):
        payload = self.payload()
        head = struct.pack(FORMAT, MAGIC, 1, self.number, len(payload), sequence)
        return head + payload + struct.pack(">H", crc16(head + payload))


@Packet.kind(1, "hhf", "x", "y", "speed")
class Position(Packet):
    pass


@Packet.kind(2, "b", "level")
class Battery(Packet):
    def low(self):
        return self.level < 20


@Packet.kind(3, "", "text")
class Message(Packet):
    def payload(self):
        return self.text.encode()

    @classmethod
    def from_payload(cls, payload):
        return cls(payload.decode())


def parse(frame):
    size = struct.calcsize(FORMAT)
    if len(frame) < size + 2:
        raise ProtocolError("only %d bytes" % len(frame))
    magic, version, number, length, sequence = struct.unpack_from(FORMAT, frame)
    if magic != MAGIC or version != 1:
        raise ProtocolError("not ours: %r version %d" % (magic, version))
    if len(frame) != size + length + 2:
        raise ProtocolError("length %d in %d bytes" % (length, len(frame)))
    (crc,) = struct.unpack_from(">H", frame, size + length)
    if crc != crc16(frame[:-2]):
        raise ProtocolError("checksum %04x" % crc)
    if number not in Packet.kinds:
        raise ProtocolError("unknown kind %d" % number)
    return sequence, Packet.kinds[number].from_payload(frame[size:-2])


packets = [
    Position(3, -500, 2.5),
    Battery(15),
    Message("ahoy"),
    Battery(-1),
    Message(""),
    Position(32767, -32768, -0.0),
]
stream = b""
for sequence, packet in enumerate(packets, 192):
    raw = packet.to_bytes(sequence)
    print(packet, raw.hex())
    stream += slip_encode(raw)
print(len(stream), stream.count(bytes([END])), stream.find(MAGIC), stream[:20])

damaged = bytearray(stream)
damaged[16] ^= 1
for title, data, step in (
    ("whole", stream, 1000),
    ("by 7", stream, 7),
    ("by 1", stream, 1),
    ("damaged", damaged, 50),
):
    decoder = SlipDecoder()
    print(title)
    for at in range(0, len(data), step):
        for frame in decoder.feed(data[at : at + step]):
            try:
                sequence, packet = parse(frame)
                print(" ", sequence, packet)
            except ProtocolError as error:
                print("  ProtocolError", error)

good = Battery(50).to_bytes(1)
for frame in (
    b"",
    b"XX" + good[2:],
    good + b"!",
    good[:-1] + b"?",
    Battery(5).to_bytes(2).replace(b"\x02", b"\x07"),
):
    try:
        print(parse(frame))
    except ProtocolError as error:
        print("ProtocolError", error)
for action in (lambda: Position(1, 2), lambda: Message(b"\xff\xfe").to_bytes(0)):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
print(Message("grüße").payload(), Message.from_payload(b"gr\xc3\xbc").text)
print(Battery(19).low(), sorted(Packet.kinds), crc16(b"123456789") == 0x29B1)
print(
    [struct.calcsize(f) for f in ("<bhiq", "bhi", ">3sH", "<4x", "2B3H")],
    struct.pack(">bBhH", -1, 255, -2, 65534).hex(),
)
buffer = bytearray(8)
struct.pack_into("<HI", buffer, 1, 0x1234, 0xDEADBEEF)
print(
    buffer,
    struct.unpack_from("<H", buffer, 1),
    struct.unpack("<q", b"\xff" * 8),
    struct.unpack(">d", struct.pack(">d", 1e100)),
)
