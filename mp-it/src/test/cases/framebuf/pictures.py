# framebuf: what the drawings look like, and how each format lies in memory.
import array
import framebuf


def show(label, fb, width, height):
    print(label)
    for y in range(height):
        print("".join(".#23456789abcdef"[fb.pixel(x, y) & 15] for x in range(width)))


def picture(label, draw, width=24, height=14, form=framebuf.MONO_HLSB):
    fb = framebuf.FrameBuffer(bytearray(width * height * 2 + 64), width, height, form)
    draw(fb)
    show(label, fb, width, height)


picture("rect", lambda fb: (fb.rect(1, 1, 10, 6, 1), fb.rect(5, 4, 30, 5, 1), fb.rect(2, 10, 3, 3, 1, True), fb.rect(8, 11, 1, 1, 1), fb.rect(12, 1, 0, 3, 1)))
picture("lines", lambda fb: [fb.line(12, 7, x, y, 1) for x, y in ((0, 0), (5, 0), (12, 0), (23, 2), (23, 7), (20, 13), (12, 13), (1, 9))])
picture("ellipse", lambda fb: (fb.ellipse(8, 6, 7, 5, 1), fb.ellipse(18, 7, 3, 6, 1, True), fb.ellipse(1, 1, 0, 0, 1), fb.ellipse(3, 13, 3, 0, 1)))
picture("quadrants", lambda fb: [fb.ellipse(4 + 6 * i, 6, 4, 6, 1, i & 1, 1 << i) for i in range(4)])
picture("star", lambda fb: fb.poly(2, 1, array.array("h", [9, 0, 12, 4, 19, 4, 13, 7, 15, 12, 9, 9, 3, 12, 5, 7, 0, 4, 6, 4]), 1, True))
picture("outline", lambda fb: fb.poly(2, 1, array.array("h", [9, 0, 19, 11, 0, 5]), 1))
picture("crossed", lambda fb: fb.poly(1, 1, bytes((0, 0, 20, 11, 20, 0, 0, 11)), 1, 1))
picture("odd corners", lambda fb: fb.poly(1, 1, bytes((0, 0, 20, 11, 3)), 1))
picture("levels", lambda fb: fb.poly(1, 1, bytes((0, 0, 8, 0, 8, 5, 16, 5, 16, 0, 20, 0, 20, 10, 0, 10)), 1, 1))
picture("text", lambda fb: (fb.text("Ag%", 0, 0), fb.text("\x00no", 0, 8), fb.text("y\u00e9", 3, 7, 1)))
picture("greys", lambda fb: [fb.vline(x, 0, 14, x) for x in range(24)], 24, 3, framebuf.GS4_HMSB)
picture("colors", lambda fb: [fb.hline(0, y, 24, y * 0x111) for y in range(14)], 6, 14, framebuf.RGB565)


def scrolled(right, down):
    def draw(fb):
        fb.text("ab", 4, 3)
        fb.scroll(right, down)

    return draw


for step in ((3, 0), (-3, 0), (0, 2), (0, -2), (5, 3), (-5, -3), (4, -4), (24, 0), (0, -14), (23, 13), (0, 0)):
    picture("scroll %d %d" % step, scrolled(*step))

sprite = framebuf.FrameBuffer(bytearray(b"\x1b\xe4\x00\xff"), 4, 4, framebuf.GS2_HMSB)
for place in ((0, 0), (21, 0), (-2, 1), (5, 12), (5, -3), (24, 0), (0, 14), (-4, 0), (0, -4)):
    picture("blit %d %d" % place, lambda fb: fb.blit(sprite, *place), form=framebuf.GS8, height=5)
picture("key", lambda fb: (fb.fill(9), fb.blit(sprite, 1, 1, 2)), 8, 6, framebuf.GS8)
palette = framebuf.FrameBuffer(bytearray(b"\x05\x06\x07\x08"), 4, 1, framebuf.GS8)
picture("palette", lambda fb: fb.blit(sprite, 1, 1, 6, palette), 8, 6, framebuf.GS8)
picture("tuple", lambda fb: fb.blit((b"\xf0\x0f\xaa", 8, 3, framebuf.MONO_HLSB), 2, 1), 12, 5, framebuf.GS8)
picture("list", lambda fb: fb.blit([b"\xf0\x0f\xaa\x55", 6, 2, framebuf.MONO_HMSB, 9], 2, 1), 12, 5, framebuf.GS8)
picture("itself", lambda fb: (fb.text("x", 0, 0), fb.blit(fb, 3, 2)), 12, 10, framebuf.GS8)

for form in range(7):
    room = bytearray(48)
    fb = framebuf.FrameBuffer(room, 5, 3, form, 6)
    for i in range(15):
        fb.pixel(i % 5, i // 5, i * 0x1235 + 1)
    print(form, bytes(room), [fb.pixel(i % 5, i // 5) for i in range(15)])
    print(bytes(fb) == bytes(room), len(memoryview(fb)))

fb = framebuf.FrameBuffer1(bytearray(12), 6, 9)
fb.line(0, 0, 5, 8, 1)
show("FrameBuffer1", fb, 6, 9)
room = bytearray(20)
fb = framebuf.FrameBuffer1(room, 6, 9, 10)
fb.fill_rect(0, 7, 9, 2, 1)
print(room)


class Screen(framebuf.FrameBuffer):
    def __init__(self):
        self.room = bytearray(8)
        super().__init__(self.room, 8, 8, framebuf.MONO_VLSB)

    def cross(self):
        self.line(0, 0, 7, 7, 1)
        self.line(7, 0, 0, 7, 1)


screen = Screen()
screen.cross()
show("derived", screen, 8, 8)
picture("blit of derived", lambda fb: fb.blit(screen, 2, 2))
print(bytes(screen), memoryview(screen)[0])
