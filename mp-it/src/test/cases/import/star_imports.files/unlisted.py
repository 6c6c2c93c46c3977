a, _b, __c, d_ = 1, 2, 3, 4
import sys
from sys import path as p
def f(): return a
class K: pass
lam = lambda: a
del d_
