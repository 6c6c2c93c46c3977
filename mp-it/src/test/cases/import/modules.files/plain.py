print("  running plain as", __name__)
value = 1
_hidden = 2
items = []
def bump():
    global value
    value += 1
    return value
def get(): return value
class Thing:
    kind = "thing"
    def where(self): return __name__
