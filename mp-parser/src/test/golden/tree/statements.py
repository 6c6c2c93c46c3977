pass; pass
import a, b.c as d
from a.b import c as d, e
from . import a
from ....a import (b,)
from a import *
global a, b
nonlocal c
assert a
assert a, b
raise
raise a
raise a from b
return
return a, b
yield a
yield from a

if a: b
elif c:
    d
    e;
else:
    f
while a:
    break
else:
    continue
for a, b in c, d:
    e
for a, in b: c
else: d
try:
    a
except:
    b
try: a
except b: c
except d as e: f
else: g
finally: h
try: a
finally: b
with a: b
with a, b as (c, d): e
