import sys
runs = getattr(sys.modules.get("ledger"), "runs", None)
if runs is not None:
    runs.append(__name__)
value = 1
def read(): return value
def write(v):
    global value
    value = v
class K: pass
