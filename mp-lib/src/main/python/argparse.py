# Reads command lines: the part of CPython's argparse that genuine's boards have.
import sys
from collections import namedtuple

__version__ = "0.5.0"

_HELP = ("-h", "--help")


class ArgumentTypeError(BaseException):
    """For functions given as type, which refuse a word."""


class _Refusal(BaseException):
    """Ends the program with a message for its user."""


def _looks_like_option(word):
    return word.startswith("-") and word not in ("-", "--")


class _Argument:
    """One option, or one of the words that have no name but a place."""

    def __init__(self, names, dest, options):
        self.names = names
        self.dest = dest
        self.action = options.get("action", "store")
        self.const = options.get("const")
        self.default = options.get("default")
        self.nargs = options.get("nargs")
        self.help = options.get("help", "")
        self.type = options.get("type")
        if self.type is not None and not callable(self.type):
            raise ValueError("type is not callable")
        if self.action in ("store_true", "store_false"):
            self.const = self.action == "store_true"
            self.default = options.get("default", not self.const)
            self.action = "store_const"

    def placeholder(self):
        if self.action != "store":
            return ""
        if isinstance(self.nargs, int):
            return " %s(x%d)" % (self.dest, self.nargs)
        return " " + self.dest + (self.nargs or "")

    def label(self):
        return ", ".join(self.names) + self.placeholder()

    def convert(self, name, word):
        try:
            return self.type(word) if self.type else word
        except (ArgumentTypeError, TypeError, ValueError) as e:
            raise _Refusal("invalid value for %s: %s (%s)" % (name, word, e))

    def initial(self):
        text = isinstance(self.default, str)
        return self.convert(self.dest, self.default) if text else self.default

    def take(self, name, words):
        """The value that the first words have, which are taken off."""
        if self.action == "store_const":
            return self.const
        assert self.action == "store"
        if not words and self.nargs in (None, "+"):
            raise _Refusal("expecting value for %s" % name)
        if self.nargs is None or self.nargs == "?":
            return self.convert(name, words.pop(0) if words else self.default)
        return self._take_all(name, words, None if self.nargs in ("*", "+") else int(self.nargs))

    def _take_all(self, name, words, count):
        values = []
        verbatim = False  # behind "--"
        while words and len(values) != count:
            if words[0] == "--" and not verbatim:
                words.pop(0)
                verbatim = True
            elif _looks_like_option(words[0]) and not verbatim:
                break
            else:
                values.append(self.convert(name, words.pop(0)))
        if count is not None and len(values) < count:
            raise _Refusal("expecting value for %s" % name)
        return values


class ArgumentParser:
    def __init__(self, *, description=""):
        self.description = description
        self.opt = []
        self.pos = []

    def add_argument(self, *args, **kwargs):
        dest = kwargs.get("dest")
        if args and args[0].startswith("-"):
            long = [name for name in args if name.startswith("--")] or args
            dest = dest or long[0].lstrip("-").replace("-", "_")
            self.opt.append(_Argument(args, dest, kwargs))
        else:
            dest = dest or args[0]
            self.pos.append(_Argument(args or (dest,), dest, kwargs))

    def usage(self, full):
        """Prints how to call the program, and what for."""
        options = "".join([" [%s]" % opt.label() for opt in self.opt])
        places = "".join([pos.placeholder() for pos in self.pos])
        print("usage: %s [-h]%s%s" % (sys.argv[0], options, places))
        if not full:
            return
        print()
        if self.description:
            print(self.description)
        if self.pos:
            print("\npositional args:")
        for pos in self.pos:
            print("  %-16s%s" % (pos.names[0], pos.help))
        print("\noptional args:")
        print("  %-16s%s" % (", ".join(_HELP), "show this message and exit"))
        for opt in self.opt:
            print("  %-16s%s" % (opt.label(), opt.help))

    def parse_args(self, args=None):
        """The values, by name; ends the program when the words are wrong."""
        return self._parse(args, None)

    def parse_known_args(self, args=None):
        """The same, and the words that nobody knows."""
        unknown = []
        return self._parse(args, unknown), unknown

    def _parse(self, args, unknown):
        try:
            return self._values(list(sys.argv[1:] if args is None else args), unknown)
        except _Refusal as e:
            self.usage(False)
            print("error:", e)
            sys.exit(2)

    def _values(self, words, unknown):
        """
        The values in words.

        unknown: takes what is unknown; None when that is refused
        """
        values = [opt.initial() for opt in self.opt]
        places = None
        while words or places is None:
            if words and _looks_like_option(words[0]):
                self._read_option(words, values, unknown)
            elif places is None:
                places = [pos.take(pos.names[0], words) for pos in self.pos]
                self._pass_by(words, unknown)
            elif unknown is None:
                raise _Refusal("extra args: %s" % " ".join(words))
            else:
                unknown.extend(words)
                break
        names = [argument.dest for argument in self.opt + self.pos]
        return namedtuple("args", names)(*values + places)

    def _read_option(self, words, values, unknown):
        name = words.pop(0)
        if name in _HELP:
            self.usage(True)
            sys.exit(0)
        for i, opt in enumerate(self.opt):
            if name in opt.names:
                values[i] = opt.take(name, words)
                return
        if unknown is None:
            raise _Refusal("unknown option %s" % name)
        unknown.append(name)
        self._pass_by(words, unknown)

    def _pass_by(self, words, unknown):
        while unknown is not None and words and not words[0].startswith("-"):
            unknown.append(words.pop(0))
