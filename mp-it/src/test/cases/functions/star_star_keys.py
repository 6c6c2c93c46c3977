# Keys of ** arguments: str and bytes are names, others are not; dicts and other mappings.
from collections import OrderedDict

def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def any_names(**k): return sorted(k.items())
def one(i, *, s): return i, s
def defaulted(i, *, s=1, t): return i, s, t

class Mapping:
    def __init__(self, *keys): self.names = keys
    def keys(self):
        print("keys", end=" ")
        return self.names
    def __getitem__(self, name):
        print("get", repr(name), end=" ")
        return len(name)

attempt("bytes:", lambda: any_names(**{b"abc": 2}))
attempt("bytes and str:", lambda: any_names(**{b"a": 2}, a=3))
attempt("long bytes:", lambda: any_names(**{b"a name longer than most": 2}))
attempt("int:", lambda: any_names(**{5: 2}))
attempt("None:", lambda: any_names(**{None: 2}))
attempt("tuple:", lambda: any_names(**{("a",): 2}))
attempt("bytes to a parameter:", lambda: one(1, **{b"s": 2}))
attempt("bytes to a builtin:", lambda: dict(**{b"a": 1}))
attempt("int to a builtin:", lambda: dict(**{5: 1}))
attempt("to one without keywords:", lambda: len(**{b"a": 1}))
attempt("mapping:", lambda: any_names(**Mapping("x", "y")))
attempt("mapping with bytes:", lambda: any_names(**Mapping(b"x")))
attempt("mapping with an int:", lambda: any_names(**Mapping("x", 3)))
attempt("ordered:", lambda: any_names(**OrderedDict([("x", 1)])))
attempt("ordered with bytes:", lambda: any_names(**OrderedDict([(b"x", 1)])))
attempt("no mapping:", lambda: any_names(**3))
attempt("twice:", lambda: any_names(**{"a": 1}, **{"a": 2}))

# What is missing is named once a keyword was given.
attempt("none given:", lambda: one(1))
attempt("other given:", lambda: one(**{"i": 1}))
attempt("other given by name:", lambda: one(i=1))
attempt("with defaults:", lambda: defaulted(1))
attempt("with defaults and keywords:", lambda: defaulted(i=1))
attempt("all:", lambda: defaulted(i=1, t=3))
