# re at work: log lines, addresses, a lexer out of patterns, numbers, key and value pairs.
import re

LOG = re.compile("^(\\S+) \\[([^\\]]+)\\] \"([A-Z]+) ([^ ]+)\" ([0-9]+) ([0-9]+|-)$")
for line in (
    '10.0.0.1 [01/Feb/2024:10:00] "GET /index.html" 200 1234',
    'host [x] "POST /a?b=c" 404 -',
    '10.0.0.1 [] "GET /" 200 1',
    '10.0.0.1 [t] "get /" 200 1',
    "garbage",
    "",
):
    m = LOG.match(line)
    print([m.group(i) for i in range(1, 7)] if m else None)
LEXER = (("number", "[0-9]+(\\.[0-9]+)?"), ("name", "[A-Za-z_][A-Za-z_0-9]*"), ("text", '"[^"]*"'), ("op", "[-+*/=()<>]"), ("space", "\\s+"))
LEXER = [(kind, re.compile(p)) for kind, p in LEXER]


def tokens(text):
    while text:
        for kind, pattern in LEXER:
            m = pattern.match(text)
            if m:
                if kind != "space":
                    yield kind, m.group(0)
                text = text[len(m.group(0)) :]
                break
        else:
            yield "wrong", text[0]
            text = text[1:]


for text in ("x1 = 3.14 * (y + 2)", 'say "hello there" + name', "a $ b", "1.2.3", '"open', ""):
    print(list(tokens(text)))
for text in ("1", "-2", "+3.5", "4.", ".5", "1e5", "1e", "--1", "0x1f", "1,000", "12a"):
    kinds = [k for k, p in (("int", "^[+-]?[0-9]+$"), ("float", "^[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[0-9]+)?$"), ("hex", "^0x[0-9a-f]+$"), ("grouped", "^[0-9][0-9]?[0-9]?(,[0-9][0-9][0-9])*$")) if re.match(p, text)]
    print(text, kinds)
for address in ("a@b.com", "first.last@sub.host.org", "@x.com", "a@b", "a b@c.de", "a@@b.de", "x+y@z.io"):
    m = re.match("^([A-Za-z0-9.+]+)@(([a-z]+\\.)+[a-z]+)$", address)
    print(address, m and (m.group(1), m.group(2)))
pairs = {}
for part in re.compile("\\s*;\\s*").split("a=1; b = two words ;c= ; =x;d"):
    m = re.match("^(\\w+)\\s*=\\s*(.*)$", part)
    pairs[m.group(1) if m else part] = m and m.group(2)
print(sorted(pairs.items()))
for pattern, text in (("(\\d+)-(\\d+)-(\\d+)", "on 2024-02-29"), ("(a|b)+(c|d)?", "abac"), ("([^.]+)\\.([^.]+)$", "file.tar.gz"), ("^(/[^/]*)*$", "/usr/lib/x"), ("\\((.*)\\)", "f(g(x), y) + 1"), ("\\((.*?)\\)", "f(g(x), y) + 1"), ("^\\s*(.*\\S)?\\s*$", "   trim me  ")):
    m = re.search(pattern, text)
    groups = []
    try:
        for i in range(5):
            groups.append(m.group(i))
    except IndexError as e:
        groups.append(repr(e))
    print(pattern, groups)
ROUTES = [(re.compile(p), name) for p, name in (("^/$", "home"), ("^/user/([0-9]+)$", "user"), ("^/user/([a-z]+)/posts$", "posts"), ("^/static/(.*)$", "static"))]
for url in ("/", "/user/42", "/user/ann/posts", "/user/ann", "/static/css/x.css", "/static/", "//"):
    for pattern, name in ROUTES:
        m = pattern.match(url)
        if m:
            print(url, name, m.group(1) if name != "home" else "")
            break
    else:
        print(url, 404)
