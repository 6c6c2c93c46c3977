# Bytes that formatting takes.
import gc
gc.collect()
gc.disable()
def measure(*sources):
    for source in sources:
        step = eval("lambda: " + source)
        before = gc.mem_alloc()
        value = step()
        print(gc.mem_alloc() - before, source)
text, long, one = "some text", "x" * 300, "a"
items = [1, 2, 3]
measure(
    "'%d' % 5", "'%s' % text", "'%s' % 5", "'%s %s' % (1, 2)", "'%5d|%-5d' % (1, 2)", "'%r' % text",
    "'%c' % 65", "'%%' % ()", "'%x' % 255", "'%(a)s' % {'a': 1}", "'%s' % long", "'%.2f' % 1.5",
    "'{}'.format(1)", "'{}'.format(text)", "'{} {}'.format(1, 2)", "'{0}{1}{0}'.format(1, 2)",
    "'{a}'.format(a=1)", "'{:5d}'.format(1)", "'{:>10}'.format(text)", "'{:<10}'.format(text)",
    "'{:^10}'.format('x')", "'{:x}'.format(255)", "'{!r}'.format(text)", "'{:08.3f}'.format(1.5)",
    "'{}'.format(long)", "'{}'.format(text + 'z')", "'{{}}'.format()", "'{:,}'.format(1000000)",
    "'{:{}}'.format(1, 5)", "'{}'.format(None)", "'{}'.format(items)",
    "'{}{}{}{}'.format(text, text, text, text)", "f'{text}'", "f'{text}!'", "f'{1 + 1}'", "f'{text!r}'",
    "f'{text:>20}'", "f'a{one}b{text}c'", "f''", "f'{one}{one}'", "f'{text=}'", "f'{1.5:.2f}'",
    "f'{12:05d}'", "'%s' % ('%s' % text)", "'%s' % (text,)", "'%-20s|' % text", "'%05d' % 42",
    "'%s=%s' % (text, items)", "'%i' % 3.7", "'{:d}'.format(True)", "'{:s}'.format(text)",
    "'{:e}'.format(1.5)", "'{:%}'.format(0.5)", "'{:b}'.format(10)", "'{:#x}'.format(10)",
    "'{:+}'.format(10)", "'abc{}def'.format(12)")
