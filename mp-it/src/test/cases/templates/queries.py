# Templates at work: queries with parameters, markup that is escaped, structured logs, lazy parts.
from string.templatelib import Interpolation, Template


def query(template):
    text, values = [], []
    for part in template:
        if isinstance(part, Interpolation):
            if isinstance(part.value, Template):
                inner, more = query(part.value)
                text.append(inner)
                values += more
            elif isinstance(part.value, (list, tuple)):
                text.append(", ".join("?" * len(part.value)))
                values += part.value
            else:
                text.append("?")
                values.append(part.value)
        else:
            text.append(part)
    return "".join(text), values


name, low, ids = "O'Neil", 18, [1, 2, 3]
condition = t"age >= {low}"
for q in (t"select 1", t"select * from t where name = {name}", t"where {condition} and name = {name}", t"where id in ({ids})", t"{name}", t""):
    print(query(q))
print(query(t"a {condition} b {t'c {low + 1}'} d"))


class Raw:
    def __init__(self, text):
        self.text = text


def html(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
            continue
        value = part.value
        if isinstance(value, Template):
            value = Raw(html(value))
        if isinstance(value, (list, tuple)):
            value = Raw("".join(html(v) if isinstance(v, Template) else str(v) for v in value))
        if isinstance(value, Raw):
            out.append(value.text)
            continue
        text = repr(value) if part.conversion == "r" else str(value)
        if part.format_spec:
            text = ("{:" + part.format_spec + "}").format(value)
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
    return "".join(out)


user, n = "<script>", 1234.5
print(html(t"<p>{user}</p>"), html(t"<b>{n:.2f}</b>{n:>10.1f}|{user!r}"), html(t"{Raw('<i>')}{user}"))
items = ["a&b", "c<d", "e"]
print(html(t"<ul>{[t'<li>{i}</li>' for i in items]}</ul>"))


def log(level, template):
    message = html(template)
    fields = {p.expression: p.value for p in template.interpolations}
    return level, message, sorted(fields.items())


elapsed, status = 12.345, 200
print(log("info", t"took {elapsed:.1f} ms, status {status}"))
print(log("info", t"{elapsed=:.2f} {status=}"))
calls = []


def costly(x):
    calls.append(x)
    return x * 2


t1 = t"{costly(1)} and {costly(2)}"
print(calls, t1.values, t1.strings, calls)
later = lambda: costly(3)
lazy = t"{later}"
print(calls, lazy.values[0](), calls)


def rebuild(template, change):
    parts = [p if isinstance(p, str) else Interpolation(change(p.value), p.expression, p.conversion, p.format_spec) for p in template]
    return Template(*parts)


again = rebuild(t"x{1}y{2:03d}z{'q'!r}", lambda v: v * 2)
print(again.strings, again.values, [(i.conversion, i.format_spec) for i in again.interpolations], html(again))
joined = t"a{1}" + t"{2}b" + t"c"
print(joined.strings, joined.values, len(list(joined)))
for template in (t"{1 / 1}", t"{[i for i in range(3)]}", t"{ {'k': 1}['k'] }", t"{1 if n else 2}", t"{user.strip('<>')}"):
    print(template.interpolations[0].expression, "=", template.values[0])
try:
    t"{undefined}"
except NameError as e:
    print(e)
try:
    t"{1 // 0}"
except ZeroDivisionError as e:
    print(e)
