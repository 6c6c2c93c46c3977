# Fields that are malformed, in one piece and in many.
import sys, io

x, y = 5, [1]
sources = (
    "{", "}", "{}", "{ }", "{  }", "{x", "x}", "{x}}", "{{x}", "{x}{", "{x}}{", "{}{x}", "{x}{}", "{{}", "{}}", "{{{x}", "{{{x}}", "{{{x}}}", "{{{}}}", "{x}}}", "}{", "}}{{", "{{", "}}", "{x:}", "{x:{", "{x:{}", "{x:{}}", "{x:{x}", "{x:}}", "{x:{x}}}", "{:}", "{:5}", "{!r}", "{!}", "{=}", "{x!", "{x!r", "{x!r:", "{x!r:5", "{x=", "{x=!", "{x:5", "{,}", "{x,}", "{,x}", "{;}", "{x;}", "{x;y}", "{.}", "{...}", "{#}", "{x#}", "{x #c}", "{\\}", "{x\\}", "{x\\\n}", "{$}", "{?}", "{`x`}", "{x y}", "{x, y z}", "{1 2}", "{'a' 1}", "{(}", "{)}", "{[}", "{]}", "{(]}", "{[)}", "{(x}", "{x)}", "{[x}", "{x]}", "{ {x}", "{ {x} }", "{ {x:x} }", "{ {x:x}[x] }", "{y[}", "{y[0}", "{y[0]}", "{y[0]]}", "{y(}", "{y.}", "{.y}", "{y.0}", "{y[:]}", "{y[0:1]}", "{y[x if x else 0:]}", "{'}", "{''}", "{'x}", "{x'}", "{'''}",
    "{x = 1}", "{x=1}", "{x += 1}", "{x := 1}", "{x:=1}", "{(x:=1)}", "{(x := 1)}", "{y[x:=1]}", "{[x := 1]}", "{lambda: 1}", "{lambda x: 1}", "{(lambda: 1)}", "{(lambda x: x)(1)}", "{lambda}", "{x if y}", "{x if y else}", "{if x}", "{else}", "{for}", "{[x for x in y]}", "{(x for x in y)!s:.5}", "{[for x in y]}", "{x in}", "{not}", "{not x}", "{and}", "{x and}", "{is}", "{x is}", "{None}", "{pass}", "{return}", "{return x}", "{break}", "{yield}", "{yield x}", "{await x}", "{async}", "{import x}", "{del x}", "{assert x}", "{raise}", "{def}", "{class}", "{with}", "{global x}", "{print x}", "{print(x)}", "{*x}", "{*y}", "{*y,}", "{**x}", "{x, *y}", "{@x}", "{x @ y}", "{->x}", "{x->y}", "{x:>}", "{x:>>}", "{x!=5}", "{x! =5}", "{x !=5}", "{x!r=}", "{x!x}", "{x!5}", "{x!!r}", "{x!r!r}", "{x!r }", "{x! r}", "{x !r}", "{x!r :5}", "{0x}", "{0b2}", "{08}", "{1_}", "{1.2.3}", "{1e}", "{1a}", "{b'\\xff'}", "{\n}", "{\nx}", "{x\n}", "{x:\n5}", "{x!\nr}", "{x!r\n}", "{(\nx\n)}", "{'\n'}", "\n{x}\n{y z}", "\n\n{x\n", "{x}\n}", "{x!s:{x!q}}", "{x:{y z}}", "{x:{x:{x}}}", "{x:{x:{}}}", "{x:{{x}}}", "{x:{'{'}>5}", "{x:{'}'}>5}", "{'{'}", "{'}'}", "{'{x}'}", "{'{{'}", "{'}}'}", "{':'}", "{'!'}", "{'a:b'}", "{y[':']}", "{(':')}", "{{'a':'b'}}", "{ {'a':'b'} }", "{'#'}", "{\"'\"}", "{'\\n'}", "{'\\''}",
)  # fmt: skip


def outcome(source):
    try:
        return repr(eval(source))
    except SyntaxError as e:
        trace = io.StringIO()
        sys.print_exception(e, trace)
        line = [l.split("line ")[1].split(",")[0] for l in trace.getvalue().split("\n") if "<string>" in l][-1]
        return "line %s %s %s" % (line, type(e).__name__, e)
    except Exception as e:
        return type(e).__name__ + " " + str(e)


for s in sources:
    print(repr(s), outcome('f"""%s"""' % s))
for s in ("f'{x}' f'{'", "f'{' f'x}'", "f'{x' '}'", "'{' f'x}'", "f'{x}' '{'", "f'a{x}' 'b{' f'{x}'", "f'}' f'{x}'", "f'{x}' '}}' f'{{'", "rf'{'", "fr'}'", "f'{x!r' ':5}'", "f'{' + 'x}'", "f'{x}' + f'{'", "[f'{x}', f'{}']", "f'{f'{}'}'", "f'{f\"{\"}'", "f'{f\"{x\"}'", "f'{f\"{x}\"'", "f'{f\"x}\"}'", "f'{\"{\"}'", "f'{x}{'", "f\"{x['a']}\"", "f'{y[\"a\"]}'", "f'{y['a']}'"):
    print(s, outcome(s))
