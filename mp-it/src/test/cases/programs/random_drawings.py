# framebuf: some 1500 drawings at random, of all kinds and in all formats, half outside.
import array
import binascii
import framebuf
import hashlib

state = 1


def number(low, high):
    global state
    state = (state * 1103515245 + 12345) & 0x3FFFFFFF
    return low + (state >> 8) % (high - low + 1)


def choice(items):
    return items[number(0, len(items) - 1)]


FORMATS = (
    framebuf.MONO_VLSB,
    framebuf.RGB565,
    framebuf.GS4_HMSB,
    framebuf.MONO_HLSB,
    framebuf.MONO_HMSB,
    framebuf.GS2_HMSB,
    framebuf.GS8,
)


def place():
    return number(-10, 50) if number(0, 9) else number(-300, 300)


def places(count):
    return [place() for i in range(count)]


def color():
    return choice((0, 1, 2, 3, 15, 255, 0xFFFF, 0x1234, -1, number(0, 0x3FFFFFFF)))


def fresh(form):
    width = number(1, 40)
    height = number(1, 40)
    room = bytearray(4300)
    return framebuf.FrameBuffer(room, width, height, form, width + number(0, 3) * number(0, 9)), room


def draw(kind, fb):
    if kind == 0:
        fb.fill(color())
    elif kind == 1:
        fb.fill_rect(*places(4), color())
    elif kind == 2:
        x, y = places(2)
        print(fb.pixel(x, y), fb.pixel(x, y, color()), fb.pixel(x, y), end=" ")
    elif kind == 3:
        fb.hline(*places(3), color())
    elif kind == 4:
        fb.vline(*places(3), color())
    elif kind == 5:
        fb.rect(*places(4), color(), number(0, 1))
    elif kind == 6:
        fb.line(*places(4), color())
    elif kind == 7:
        fb.ellipse(*places(4), color(), number(0, 1), number(0, 31))
    elif kind == 8:
        most = choice((10, 30, 50))
        corners = array.array(choice("bhBi"), [number(0, most) for i in range(number(0, 13))])
        fb.poly(*places(2), corners, color(), number(0, 1))
    elif kind == 9:
        other, room = fresh(choice(FORMATS))
        other.text("Hi %d" % state, number(-3, 5), number(-3, 5), color())
        fb.blit(other, *places(2), number(-1, 3))
    elif kind == 10:
        palette = framebuf.FrameBuffer(bytearray(600), 256, 1, framebuf.RGB565)
        for i in range(0, 256, number(1, 7)):
            palette.pixel(i, 0, number(0, 65535))
        source = bytes(number(0, 255) for i in range(100))
        form = choice((framebuf.MONO_HLSB, framebuf.GS8, framebuf.GS2_HMSB, framebuf.GS4_HMSB))
        fb.blit((source, number(1, 12), number(1, 8), form), *places(2), number(-1, 9), palette)
    elif kind == 11:
        fb.scroll(place() // 4, place() // 4)
    else:
        fb.text("".join(chr(number(20, 140)) for i in range(number(0, 6))), *places(2), color())


for form in FORMATS:
    for i in range(18):
        fb, room = fresh(form)
        for j in range(12):
            kind = number(0, 12)
            draw(kind, fb)
            print(kind, str(binascii.hexlify(hashlib.sha256(room).digest()[:3]), "ascii"), end=" ")
        print()
