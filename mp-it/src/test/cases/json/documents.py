# json at work: configurations that are merged, paths into documents, a diff, canonical text.
import json

BASE = '{"server": {"host": "localhost", "port": 80, "tls": false}, "users": [{"name": "a", "id": 1}, {"name": "b", "id": 2}], "limits": {"rate": 1.5}}'
OVER = '{"server": {"port": 8080, "tls": true}, "limits": {"rate": null, "burst": 10}, "extra": [1, [2, {"x": 3}]]}'


def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        if v is None:
            out.pop(k, None)
        elif isinstance(v, dict) and isinstance(out.get(k), dict):
            out[k] = merge(out[k], v)
        else:
            out[k] = v
    return out


def canonical(v):
    if isinstance(v, dict):
        return "{" + ",".join(json.dumps(k) + ":" + canonical(v[k]) for k in sorted(v)) + "}"
    if isinstance(v, list):
        return "[" + ",".join(canonical(i) for i in v) + "]"
    return json.dumps(v)


def get(document, path, default=None):
    for part in path.split("/"):
        try:
            document = document[int(part)] if isinstance(document, list) else document[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return document


def paths(v, at=""):
    if isinstance(v, (dict, list)) and v:
        for k in sorted(v) if isinstance(v, dict) else range(len(v)):
            yield from paths(v[k], at + "/" + str(k))
    else:
        yield at, v


def diff(a, b):
    a, b = dict(paths(a)), dict(paths(b))
    for p in sorted(set(a) | set(b)):
        if p not in b:
            yield "- %s %r" % (p, a[p])
        elif p not in a:
            yield "+ %s %r" % (p, b[p])
        elif a[p] != b[p]:
            yield "~ %s %r -> %r" % (p, a[p], b[p])


base, over = json.loads(BASE), json.loads(OVER)
merged = merge(base, over)
print(canonical(merged))
print(canonical(json.loads(canonical(merged))) == canonical(merged), canonical(base) == canonical(json.loads(BASE.replace(" ", ""))))
for path in ("server/port", "server/host", "users/1/name", "users/5/name", "users/x", "limits/rate", "extra/1/1/x", "server/port/deep", "none", ""):
    print(path, "->", repr(get(merged, path, "?")))
for line in diff(base, merged):
    print(line)
print(list(diff(base, base)), len(list(paths(merged))))
log = "\n".join(json.dumps(entry) for entry in ({"t": i, "level": ("info", "warn", "error")[i % 3], "n": i * i} for i in range(7)))
entries = [json.loads(line) for line in log.split("\n")]
by_level = {}
for e in entries:
    by_level.setdefault(e["level"], []).append(e["n"])
print(sorted(by_level.items()), sum(e["t"] for e in entries))
broken = ['{"t": 1}', '{"t": 2', "not json", '{"t": "x"}', "[]", ""]
good, bad = [], []
for i, line in enumerate(broken):
    try:
        good.append(json.loads(line)["t"])
    except (ValueError, TypeError) as e:
        bad.append((i, type(e).__name__))
print(good, bad)


def encode(v):
    if isinstance(v, (set, frozenset, tuple)):
        return {"kind": type(v).__name__, "items": sorted(encode(i) for i in v)}
    if isinstance(v, bytes):
        return {"kind": "bytes", "items": list(v)}
    if isinstance(v, complex):
        return {"kind": "complex", "items": [v.real, v.imag]}
    return v


KINDS = {"set": set, "frozenset": frozenset, "tuple": tuple, "bytes": bytes, "complex": lambda p: complex(*p)}
for v in ({3, 1}, (1, 2), b"ab", 1 + 2j, "text", 5, frozenset("z")):
    text = json.dumps(encode(v))
    back = json.loads(text)
    if isinstance(back, dict):
        back = KINDS[back["kind"]](back["items"])
    print(text, back == v, type(back) is type(v))
