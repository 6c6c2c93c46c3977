# framebuf: arguments, sizes that a buffer must have, extremes.
import array
import framebuf


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, repr(e))


print([name for name in dir(framebuf) if not name.startswith("_")])
print([name for name in dir(framebuf.FrameBuffer) if not name.startswith("_")])
print(framebuf.FrameBuffer)

# the least number of bytes for each format, width, height and stride
for form in range(-1, 9):
    for size in ((1, 1), (5, 3), (8, 8), (9, 9), (5, 3, 7), (16, 2, 17), (3, 17, 5)):

        def fits(room):
            try:
                framebuf.FrameBuffer(bytearray(room), size[0], size[1], form, *size[2:])
                return True
            except ValueError as e:
                return e.args and e.args[0]

        room = 0
        while fits(room) is False or fits(room) == ():
            room += 1
        print(form, size, room, fits(room), end="; ")
    print()

for args in (
    (),
    (bytearray(9),),
    (bytearray(9), 1, 1),
    (bytearray(9), 0, 1, 0),
    (bytearray(9), 1, 0, 0),
    (bytearray(9), -1, 1, 0),
    (bytearray(9), 65536, 1, 0),
    (bytearray(9), 1, 65536, 0),
    (bytearray(9), 1, 1, 0, 65536),
    (bytearray(9), 3, 1, 0, 2),
    (bytearray(9), 3, 1, 7),
    (bytearray(9), 1 << 40, 1, 0),
    (bytearray(9), "1", 1, 0),
    (bytearray(9), 1.0, 1, 0),
    (bytearray(9), 1, 1, None),
    (bytes(9), 1, 1, 0),
    ("text", 1, 1, 0),
    (5, 1, 1, 0),
    (5, 0, 1, 0),
    (bytearray(9), 1, 1, 0, 1, 1),
    (array.array("i", [1]), 1, 1, 0),
):
    attempt(args, lambda: type(framebuf.FrameBuffer(*args)))
attempt("keyword", lambda: framebuf.FrameBuffer(bytearray(9), 1, 1, format=0))
attempt("1", lambda: framebuf.FrameBuffer1(bytearray(9), 1))
attempt("1", lambda: framebuf.FrameBuffer1(bytearray(9), 1, 1, 1, 1))
attempt("1", lambda: framebuf.FrameBuffer1(bytearray(9), 1, 1, None))
attempt("1", lambda: framebuf.FrameBuffer1(bytearray(9), 10, 1))

room = bytearray(64)
fb = framebuf.FrameBuffer(room, 8, 8, framebuf.GS8)
for name, args in (
    ("fill", ()),
    ("fill", ("1",)),
    ("fill", (1 << 40,)),
    ("fill_rect", (1, 2, 3, 4)),
    ("fill_rect", (1, 2, 3, 4, None)),
    ("pixel", (1,)),
    ("pixel", (1, 1, None)),
    ("pixel", (9, 1, None)),
    ("pixel", (-1, 1)),
    ("pixel", (1, 1, 1, 1)),
    ("hline", (1, 1, 1)),
    ("vline", (1.5, 1, 1, 1)),
    ("rect", (1, 1, 1, 1)),
    ("rect", (1, 1, 1, 1, 1, 1, 1)),
    ("line", (1, 1, 1, 1)),
    ("ellipse", (1, 1, 1, 1)),
    ("ellipse", (1, 1, 1, 1, 1, 1, None)),
    ("poly", (1, 1, [1, 2], 1)),
    ("poly", (1, 1, 5, 1)),
    ("poly", (1, 1, b"", None)),
    ("poly", (1, 1, b"a", None)),
    ("poly", (1, 1, b"ab", None)),
    ("poly", (1, 1, array.array("f", [1, 2]), 1)),
    ("poly", (1, 1, array.array("d", [1, 2]), 1, True)),
    ("blit", (1, 1, 1)),
    ("blit", (fb, 1)),
    ("blit", (fb, 1, None)),
    ("blit", (fb, 1, 1, None)),
    ("blit", (fb, 1, 1, -1, 5)),
    ("blit", (fb, 1, 1, -1, None)),
    ("blit", ((), 1, 1)),
    ("blit", ((b"", 1, 1), 1, 1)),
    ("blit", ((b"", 1, 1, 1), 1, 1)),
    ("blit", ((b"1234", 1, 1, 1, 1, 1), 1, 1)),
    ("blit", ((b"1234", 1, 1, 9), 1, 1)),
    ("blit", ({}, 1, 1)),
    ("scroll", (1,)),
    ("scroll", (None, 1)),
    ("text", (1, 1, 1)),
    ("text", (b"bytes", 1, 1)),
    ("text", ("a", 1)),
    ("text", ("a", 1, 1, None)),
    ("text", ("a", 1, "1")),
):
    attempt((name, len(args)), lambda: getattr(fb, name)(*args))
print(room)

# far outside
FAR = (0x3FFFFFFF, -0x3FFFFFFF, 0x7FFFFFFF, -0x7FFFFFFF)
for a in FAR:
    fb.fill(0)
    for b in FAR + (1,):
        fb.fill_rect(a, 0, b, 3, 1)
        fb.fill_rect(b, 0, a, 3, 1)
        fb.fill_rect(3, a, 1, b, 1)
        fb.hline(a, 0, b, 1)
        fb.vline(0, b, a, 1)
        fb.pixel(a, b, 1)
        fb.rect(a, b, 3, 3, 1)
        fb.text("xy", a, b)
        fb.blit((b"a", 1, 1, 6), a, b)
        fb.scroll(a, b)
        print(sum(room), end=" ")
print()
