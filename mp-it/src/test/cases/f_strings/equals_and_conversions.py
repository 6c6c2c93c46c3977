# The = that shows the source, and the conversions !r and !s.
x, name, items, d, none = 12, "it's", [1, "two"], {"a": 1}, None


class Point:
    def __init__(self, a):
        self.a = a

    def __repr__(self):
        return "Point(%s)" % self.a

    def __str__(self):
        return "<%s>" % self.a


p = Point(3)
print(f"{x=}", f"{name=}", f"{items=}", f"{d=}", f"{none=}", f"{p=}", f"{p.a=}")
print(f"{x=!r}", f"{x=!s}", f"{name=!s}", f"{name=!r}", f"{p=!s}", f"{p=!r}", f"{items=!s}")
print(f"{x+1=}", f"{x*2=}", f"{x<20=}", f"{x-1=}", f"{len(name)=}", f"{items[0]=}", f"{items[1:]=}", f"{d['a']=}", f"{(x)=}", f"{[x]=}")
print(f"{x=:5}|", f"{x=:<5}|", f"{x=:05}|", f"{x=:x}|", f"{x=:>{5}}|", f"{name=!s:>6}|", f"{name=!r:>8}|", f"{p=!s:^9}|", f"{p.a=:03}|")
print(f"{x=}{x=}", f"a{x=}b", f"{x=} {name=}", f"{{{x=}}}", f"{x=}" "=", "=" f"{x=}")
print(f"{x==12}", f"{x!=12}", f"{x<=12}", f"{x>=12}", f"{x==12=}", f"{x!=12=}", f"{x<=12=}", f"{(x==12)=}")
print(f"{x!r}", f"{x!s}", f"{name!r}", f"{name!s}", f"{p!r}", f"{p!s}", f"{p}", f"{items!r}", f"{items!s}", f"{none!r}", f"{b'x'!r}", f"{b'x'!s}", f"{1.5!r}", f"{'q'!r:>5}", f"{'q'!s:>5}", f"{'q'!r:5}|", f"{p!r:>12}", f"{p!s:*^9}", f"{p!r:.3}", f"{p!s:.2}")
print(f"{x!r:>5}", f"{x!s:>5}", f"{x!s:<5}|", f"{x!r:^5}|", f"{x!s:{5}}|", f"{x!r:{'>'}{6}}|")
print(f"{name!r}{name!s}", f"{'a'!r}{'b'!r}", f"{[name]!r}", f"{name.upper()!r}", f"{name[0]!r}", f"{(name, x)!r}", f"{x if x else name!r}", f"{not x!r}", f"{x or name!r}")
print(f"{p.a!r}", f"{Point('in')!s}", f"{Point(Point(1))!r}", f"{[Point(1), Point('x')]}", f"{ {'k': Point(2)} }", f"{Point(None)}", f"{(Point(1),)!s}")
print("%s %r" % (p, p), "{} {!r} {!s}".format(p, p, p), str(p), repr(p), str([p]), "%s" % [p])
sources = ("{x = }", "{x =}", "{x= }", "{ x=}", "{x=!r }", "{x !r}", "{x! r}", "{x!}", "{x!a}", "{x!R}", "{x!rs}", "{x!r!s}", "{x!r:}", "{x!:5}", "{x!=}", "{x=!}", "{x==}", "{=x}", "{x=:=5}", "{x:=5}", "{x:!r}", "{x:r!}", "{'!r'}", "{'='}", "{'='=}", "{'a!r'!r}", "{f'{x=}'=}", "{x\n=}", "{x=\n}", "{x  +  1=}", "{ x + 1 =}", "{x+1 =:5}", "{lambda: x=}", "{(lambda: x)()=}", "{x;y=}", "{x=1}", "{x=,}", "{x!r=}", "{x:=!r}", "{name[0]!r:>5}", "{name[:2]!r:>6}", "{name[-1:]=!r:>6}", "{d['a']!r:>{x}}", "{x!r:{x!r}}", "{x!s:{x!s:1}}")
for source in sources:
    try:
        print(repr(source), eval('f"%s|"' % source if "\n" not in source else 'f"""%s|"""' % source))
    except Exception as e:
        print(repr(source), type(e).__name__, e)
