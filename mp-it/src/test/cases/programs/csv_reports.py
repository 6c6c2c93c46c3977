# Text processing: comma separated values with quotes, grouping, aligned tables, a histogram.

DATA = '''date,region,product,units,price
2024-01-05,North,"Widget, small",10,2.50
2024-01-17,South,Gadget,3,19.99
2024-02-02,North,Gadget,1,19.99
2024-02-14,East,"The ""Best"" Thing",7,5.00
2024-02-28,South,"Widget, small",25,2.40
2024-03-03,East,Widget,0,2.75

2024-03-09,North,"Thing
with a newline",2,11.10
2024-03-30,South,Gadget,4,18.50'''


def rows(text):
    row, field, quoted, i = [], [], False, 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                field.append('"')
                i += 1
            elif c == '"':
                quoted = False
            else:
                field.append(c)
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append("".join(field))
            field = []
        elif c == "\n":
            if row or field:
                row.append("".join(field))
                yield row
            row, field = [], []
        else:
            field.append(c)
        i += 1
    if quoted:
        raise ValueError("a quote is open")
    if row or field:
        row.append("".join(field))
        yield row


def records(text):
    all_rows = rows(text)
    names = next(all_rows)
    for number, row in enumerate(all_rows, 2):
        if len(row) != len(names):
            raise ValueError("row %d has %d fields" % (number, len(row)))
        yield dict(zip(names, row))


def table(head, body):
    body = [[str(c) for c in row] for row in body]
    widths = [max(len(r[i]) for r in [head] + body) for i in range(len(head))]
    numeric = [all(r[i].replace(".", "").isdigit() for r in body) for i in range(len(head))]
    for row in [head, ["-" * w for w in widths]] + body:
        cells = [("%%%s%ds" % ("" if n else "-", w)) % c for c, w, n in zip(row, widths, numeric)]
        print(" | ".join(cells).rstrip())


sales = list(records(DATA))
print(len(sales), sorted(sales[0]))
for s in sales:
    s["units"] = int(s["units"])
    s["price"] = float(s["price"])
    s["total"] = round(s["units"] * s["price"], 2)
    print(s["date"], repr(s["product"]), s["total"])


def grouped(key):
    groups = {}
    for s in sales:
        groups.setdefault(key(s), []).append(s)
    return groups


by_region = grouped(lambda s: s["region"])
table(["region", "sales", "units", "total"], [[r, len(g), sum(s["units"] for s in g), "%.2f" % sum(s["total"] for s in g)] for r, g in sorted(by_region.items())])
by_month = grouped(lambda s: s["date"][:7])
for month in sorted(by_month):
    total = sum(s["total"] for s in by_month[month])
    print(month, "#" * int(total / 10), "%.2f" % total)
best = max(sales, key=lambda s: s["total"])
print("best", best["product"], best["date"], best["total"])
print("no sale", [s["product"] for s in sales if not s["units"]])
words = {}
for s in sales:
    for w in s["product"].replace(",", " ").replace('"', " ").lower().split():
        words[w] = words.get(w, 0) + 1
print(sorted(words.items(), key=lambda kv: (-kv[1], kv[0])))
for bad in ('a,b\n1', 'a\n"open', "", "a,b\n1,2,3", '"x" y,z'):
    try:
        print(repr(bad), list(records(bad)), list(rows(bad)))
    except (ValueError, RuntimeError) as e:
        print(repr(bad), repr(e))
