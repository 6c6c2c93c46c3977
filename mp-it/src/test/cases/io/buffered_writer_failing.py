# io.BufferedWriter: what could not be written is not in the buffer, so a second try writes it once.
import io


class Sink(io.IOBase):
    def __init__(self, *answers):
        self.answers = list(answers)
        self.data = b""

    def write(self, data):
        taken = self.answers.pop(0) if self.answers else len(data)
        if isinstance(taken, Exception):
            raise taken
        self.data += bytes(data)[:taken]
        return min(taken, len(data))


def attempt(label, run, *args):
    try:
        print(label, run(*args))
    except Exception as e:
        print(label, repr(e))


for answers in ((OSError(5),), (3, OSError(28)), (ValueError("no"), 2, 2), (1, 1, 1, OSError(5))):
    sink = Sink(*answers)
    writer = io.BufferedWriter(sink, 4)
    for text in (b"ab", b"cdef", b"cdef", b"g"):
        attempt(text, writer.write, text)
        print(sink.data)
    attempt("flush", writer.flush)
    attempt("flush", writer.flush)
    print(sink.data)
