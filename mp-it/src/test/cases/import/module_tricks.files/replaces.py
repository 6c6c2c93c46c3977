import sys
class Instead:
    name = "instead"
    def __getattr__(self, n): return "dynamic " + n
sys.modules[__name__] = Instead()
lost = 1
