# termios: its constants, and what it says of what is no terminal.
import termios

print([name for name in dir(termios) if name[0] != "_"])
for name in dir(termios):
    value = getattr(termios, name)
    if isinstance(value, int):
        print(name, value)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(repr(e))


attempt(termios.tcgetattr, 0)
attempt(termios.setraw, 0)
attempt(termios.tcgetattr, -1)
attempt(termios.tcgetattr, "0")
attempt(termios.setraw)
attempt(termios.tcsetattr, 0)
