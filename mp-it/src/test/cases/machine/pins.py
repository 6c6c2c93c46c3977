# Pins written in Python, and signals over them.
import machine


class Pin(machine.PinBase):
    def __init__(self, level=0):
        self.level = level

    def value(self, level=None):
        if level is None:
            print("get", self.level)
            return self.level
        print("set", level)
        self.level = int(level)


def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)


pin = Pin()
for invert in (False, True, 0, 2, None):
    s = machine.Signal(pin, invert=invert)
    print("invert", invert)
    print(s(), s.value())
    print(s(1), s(0), s.value(True), s.value([]), s.on(), s.off())

chain = machine.Signal(machine.Signal(Pin(1), invert=True), invert=True)
print("chain", chain())
chain.off()
print("chain", chain())


class Led(machine.Signal):
    def toggle(self):
        self.value(not self.value())


led = Led(Pin(), invert=True)
led.on()
led.toggle()
print("derived", led.value(), led())

attempt("nothing", lambda: machine.Signal())
attempt("two", lambda: machine.Signal(pin, True))
attempt("other keyword", lambda: machine.Signal(pin, inverted=True))
attempt("too many", lambda: s(1, 2))
attempt("too many", lambda: s.value(1, 2))
attempt("keyword", lambda: s(value=1))
attempt("bare", lambda: machine.Signal(machine.PinBase())())
print(type(machine.PinBase()) is machine.PinBase, machine.PinBase() is machine.PinBase(1, x=2))


class Steps(machine.PinBase):
    def __init__(self, levels):
        self.levels = iter(levels)

    def value(self):
        return next(self.levels)


print("pulse", machine.time_pulse_us(Steps([0, 0, 1, 1, 0]), 1) >= 0)
print("pulse", machine.time_pulse_us(Steps([1, 0, 1]), 0, 1000000) >= 0)


class Still(machine.PinBase):
    def value(self):
        return 1


print("never", machine.time_pulse_us(Still(), 0, 50), machine.time_pulse_us(Still(), 1, 50))
attempt("arguments", lambda: machine.time_pulse_us(Still()))
attempt("timeout", lambda: machine.time_pulse_us(Still(), 0, "1"))


class Broken(machine.PinBase):
    def value(self):
        raise ValueError("no level")


attempt("raises", lambda: machine.time_pulse_us(Broken(), 0))
print("idle", machine.idle())
attempt("unaligned", lambda: machine.mem16[1])
attempt("unaligned", lambda: machine.mem32[0x2001])
attempt("not an address", lambda: machine.mem8["0"])
print(machine.mem8, machine.mem16, machine.mem32, type(machine.mem8))
backup = machine.mem_backup()
for i in range(4):
    backup[i] = 0x61 + i
print(bytes(machine.mem_backup(-1)[0][:4]), len(backup), machine.mem_backup(0) is backup)
attempt("region", lambda: machine.mem_backup(1))
try:
    machine.soft_reset()
except SystemExit as e:
    print("reset", e.args)
try:
    machine.soft_reset(2)
except SystemExit as e:
    print("reset", e.args)
