# What only the compiler is supposed to write: super() and __build_class__ called by hand.


def attempt(label, run):
    try:
        print(label, run())
    except Exception as e:
        print(label, type(e).__name__)


class Base:
    def name(self):
        return "base"


class Derived(Base):
    def name(self):
        return "derived"


for of in (int, object, Base, Derived, list, type):
    for thing in (5, [1], Derived(), Derived, None, int):
        attempt("super(%s, %s):" % (of.__name__, type(thing).__name__), lambda: type(super(of, thing)))
        attempt("  missing:", lambda: super(of, thing).missing)
        attempt("  name:", lambda: super(of, thing).name())
        attempt("  append:", lambda: super(of, thing).append)
attempt("super of number:", lambda: super(1, 2))
attempt("super of text:", lambda: super("a", "b"))
attempt("super, one argument:", lambda: super(Base))
attempt("body returns None:", lambda: __build_class__(lambda: None, "A").__name__)
attempt("body is number:", lambda: __build_class__(5, "A"))
attempt("name is number:", lambda: __build_class__(lambda: None, 5))
attempt("no name:", lambda: __build_class__(lambda: None))
attempt("with base:", lambda: __build_class__(lambda: None, "A", Base)().name())
attempt("base is number:", lambda: __build_class__(lambda: None, "A", 5))
