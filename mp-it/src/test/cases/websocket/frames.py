# Frames over a stream that gives a byte at a time, and over one that has nothing yet.
import io
import websocket


class Link(io.IOBase):
    def __init__(self, received, step):
        self.received = received
        self.step = step
        self.sent = b""
        self.idle = False

    def readinto(self, buf):
        if self.step and self.idle:
            self.idle = False
            return None
        self.idle = True
        count = min(len(buf), self.step or len(buf), len(self.received))
        buf[:count] = self.received[:count]
        self.received = self.received[count:]
        return count

    def write(self, data):
        self.sent += bytes(data)
        return len(data)

    def ioctl(self, request, argument):
        print("ioctl", request)
        return 0

    def setblocking(self, on):
        print("setblocking", on)


FRAMES = (
    b"\x81\x05hello"  # a text
    b"\x82\x83\1\2\3\4`bb"  # masked
    b"\x01\x02ab\x89\x01p\x80\x01c"  # in two parts, a ping in between
    b"\x81\x00\x82\x7e\x01\x00" + bytes(256) + b"\x88\x00"  # empty, long, the end
)

for step in (0, 1, 3):
    link = Link(FRAMES, step)
    ws = websocket.websocket(link)
    got = []
    idle = 0
    while True:
        data = ws.read(300) if step == 0 else ws.read(2)
        if data is None:
            idle += 1
        elif data:
            got.append((data if len(data) < 20 else len(data), ws.ioctl(8)))
        else:
            break
    print(step, idle > 0, got[:8], sum(len(d) if isinstance(d, bytes) else d for d, _ in got))
    print(link.sent)

link = Link(b"\x82\x7f", 0)
try:
    websocket.websocket(link).read(1)
except OSError as e:
    print(e.errno)

ws = websocket.websocket(link, True)
print(ws.write(b"abc"), ws.ioctl(9, 2), ws.write(bytes(126)), link.sent[:12])
try:
    ws.write(bytes(65536))
except OSError as e:
    print(e.errno)
try:
    ws.ioctl(3, 1)
except OSError as e:
    print(e.errno)
ws.close()
